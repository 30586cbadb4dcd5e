package org.tinkuy.finance.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.formula.Expr;
import org.tinkuy.formula.Syntax;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// The formula language with lines for names and series for values, as `docs/line-formulas.md`
/// says.
final class LineFormula {
  private final ModelParts parts;
  private final Map<String, Line> own;

  LineFormula(ModelParts parts, Map<String, Line> own) {
    this.parts = parts;
    this.own = own;
  }

  /// The formula of a line, in the line's unit where it gives the same in another one.
  Expression read(UserLine line) {
    Expression formula = of(Syntax.read(line.formula(), parts.of().units().table()));
    LineType wanted = line.type();
    boolean isOtherUnit =
        formula.type().unit().converts(wanted.unit()) && !formula.type().isSame(wanted);
    return isOtherUnit ? formula.in(wanted.unit()) : formula;
  }

  private Expression of(Expr expr) {
    return switch (expr) {
      case Expr.Literal(double value, String unit, _) -> number(value, unit);
      case Expr.Name name -> line(name.dotted());
      case Expr.Call(String function, List<Expr> arguments, _) -> call(function, arguments);
      case Expr.Binary binary -> binary(binary);
      case Expr.Unary(String operator, Expr operand, _) ->
          operator.equals("-") ? of(operand).times(-1) : Expression.number(1).minus(of(operand));
      case Expr.Quoted _, Expr.In _, Expr.Presence _, Expr.Rows _ -> throw refused(expr);
    };
  }

  private static Refusal refused(Expr expr) {
    return Refusal.of(
        "finance.formula.rows",
        "Formula: a line is made of lines and numbers, not of rows or texts (%s).",
        expr.at());
  }

  private Expression number(double value, String text) {
    if (text.isEmpty()) {
      return Expression.number(value);
    }
    Unit unit = parts.of().units().table().get(text);
    return unit.dimension().isNone()
        ? Expression.number(unit.convert(value, Unit.ONE))
        : Expression.number(value, new LineType(unit, PriceBasis.NONE, Shape.FACTOR));
  }

  /// A line by its id; an input also without `inputs.` before it.
  private Line line(String id) {
    Line known = own.get(id);
    if (known != null) {
      return known;
    }
    if (id.equals("time.year")) {
      return year();
    }
    String input = parts.inputs().has(id) ? id : "inputs." + id;
    if (parts.inputs().has(input)) {
      return parts.inputs().line(input);
    }
    if (id.startsWith("index.") && parts.inputs().has("indices." + id.substring(6))) {
      return parts.inputs().index(id.substring(6));
    }
    Optional<Line> added = added(id);
    if (added.isEmpty()) {
      List<String> near = Nearest.of(id, known());
      throw new Refusal(
          Sentence.of("issue.finance.formula.unknown", "Formula: there is no line '%s'.", id),
          Sentence.maybe(near));
    }
    return added.orElseThrow();
  }

  private Optional<Line> added(String id) {
    return parts.model().find(id);
  }

  private List<String> known() {
    Stream<String> inputs =
        parts.of().inputs().keySet().stream().map(id -> id.replaceFirst("^inputs\\.", ""));
    return Stream.of(own.keySet().stream(), inputs, parts.model().lines().map(Line::id))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  /// The calendar year of the period, as a plain number.
  private Line year() {
    return added("time.year")
        .orElseGet(
            () ->
                parts
                    .model()
                    .input(
                        parts.line("time.year", LineType.PLAIN),
                        Series.of(
                            parts.model().grid().periods(), t -> parts.model().grid().year(t))));
  }

  private Expression binary(Expr.Binary binary) {
    Expression left = of(binary.left());
    Expression right = of(binary.right());
    Expression one = Expression.number(1);
    return switch (binary.operator()) {
      case "+" -> left.plus(right);
      case "-" -> left.minus(right);
      case "*" -> left.times(right);
      case "/" -> left.per(right);
      case ">=" -> left.reaches(right);
      case "<=" -> right.reaches(left);
      case ">" -> one.minus(right.reaches(left));
      case "<" -> one.minus(left.reaches(right));
      case "=" -> left.reaches(right).times(right.reaches(left));
      case "!=" -> one.minus(left.reaches(right).times(right.reaches(left)));
      case "and" -> left.times(right);
      case "or" -> one.minus(one.minus(left).times(one.minus(right)));
      default -> throw refused(binary);
    };
  }

  private Expression call(String function, List<Expr> arguments) {
    return switch (function) {
      case "previous" -> {
        Line line = lineOf(function, arguments, 2);
        yield line.previous(arguments.size() > 1 ? literal(arguments.get(1)) : 0);
      }
      case "lag" -> counted(function, arguments).lag(periods(function, arguments.get(1)));
      case "trailing" -> counted(function, arguments).trailing(periods(function, arguments.get(1)));
      case "ahead" -> first(function, arguments, 2).ahead(periods(function, arguments.get(1)));
      case "when" -> {
        check(function, arguments, 2);
        yield of(arguments.get(1)).times(of(arguments.getFirst()));
      }
      case "max" -> extreme(function, arguments, true);
      case "min" -> extreme(function, arguments, false);
      case "annuity" -> Expression.annuity(first(function, arguments, 2), of(arguments.get(1)));
      case "presentValue" -> first(function, arguments, 2).presentValue(of(arguments.get(1)));
      case "ratio" ->
          first(function, arguments, 3).per(of(arguments.get(1)), literal(arguments.get(2)));
      default -> one(function, arguments);
    };
  }

  private Expression one(String function, List<Expr> arguments) {
    Expression part = first(function, arguments, 1);
    return switch (function) {
      case "total" -> part.total();
      case "largest" -> part.extreme(Expression.Pick.LARGEST);
      case "smallest" -> part.extreme(Expression.Pick.SMALLEST);
      case "positive" -> part.positive();
      case "perPeriod" -> part.perPeriod();
      case "compounded" -> part.compounded();
      case "flow" -> part.as(Shape.FLOW);
      case "stock" -> part.as(Shape.STOCK);
      case "factor" -> part.as(Shape.FACTOR);
      case "rate" -> part.as(Shape.RATE);
      case "exp", "floor", "ceiling" ->
          part.apply(Expression.Function.valueOf(function.toUpperCase(Locale.ROOT)));
      default ->
          throw new Refusal(
              Sentence.of(
                  "issue.finance.formula.call", "Formula: there is no call '%s'.", function),
              Sentence.maybe(Nearest.of(function, CALLS)));
    };
  }

  private static final List<String> CALLS =
      List.of(
          "previous",
          "lag",
          "trailing",
          "ahead",
          "when",
          "max",
          "min",
          "annuity",
          "presentValue",
          "ratio",
          "total",
          "largest",
          "smallest",
          "positive",
          "perPeriod",
          "compounded",
          "flow",
          "stock",
          "factor",
          "rate",
          "exp",
          "floor",
          "ceiling");

  private Expression first(String function, List<Expr> arguments, int count) {
    check(function, arguments, count);
    return of(arguments.getFirst());
  }

  /// The line of a call that says how many periods beside it.
  private Line counted(String function, List<Expr> arguments) {
    check(function, arguments, 2);
    return lineOf(function, arguments, 2);
  }

  private static void check(String function, List<Expr> arguments, int count) {
    Check.that(
        arguments.size() == count,
        "finance.formula.arguments",
        "Formula: '%s' takes %s parts, but is given %s.",
        function,
        count,
        arguments.size());
  }

  /// Periods are whole: a part of one would be left out without a word.
  private static int periods(String function, Expr expr) {
    double count = literal(expr);
    Check.that(
        count == Math.rint(count),
        "finance.formula.periods",
        "Formula: '%s' counts whole periods, but is given %s.",
        function,
        count);
    return (int) count;
  }

  private Line lineOf(String function, List<Expr> arguments, int most) {
    Optional<Expr> first = arguments.stream().findFirst();
    boolean isLine =
        first.isPresent() && first.get() instanceof Expr.Name && arguments.size() <= most;
    Check.that(
        isLine,
        "finance.formula.line",
        "Formula: '%s' begins with the name of a line: %s.",
        function,
        arguments.stream().map(Object::toString).collect(Collectors.joining(", ")));
    return line(((Expr.Name) first.orElseThrow()).dotted());
  }

  private static double literal(Expr expr) {
    Check.that(
        expr instanceof Expr.Literal,
        "finance.formula.number",
        "Formula: a plain number must stand there (%s).",
        expr.at());
    return ((Expr.Literal) expr).value();
  }

  private Expression extreme(String function, List<Expr> arguments, boolean isLargest) {
    Check.that(
        !arguments.isEmpty(),
        "finance.formula.arguments",
        "Formula: '%s' takes %s parts, but is given %s.",
        function,
        "one or more",
        0);
    Expression sofar = of(arguments.getFirst());
    for (Expr each : arguments.subList(1, arguments.size())) {
      Expression next = of(each);
      sofar = isLargest ? sofar.atLeast(next) : sofar.atMost(next);
    }
    return sofar;
  }
}
