package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;

/// What both parts of a ratio of sums are made of. A row whose value is not known but that is
/// counted above and below is the same number in both, so that the ratio lies within narrower
/// bounds than two sums that know nothing of one another: `(300 + x) / (400 + x)` is at least 3 / 4
/// whatever x is.
///
/// With `n = n0 + Σ a x` and `d = d0 + Σ b x`, d above 0, the ratio takes its least and greatest
/// value at ends of the ranges of x (it is linear by linear), where an end that is open leaves the
/// limit `a / b`.
final class SharedRows {
  private static final int MOST_STEPS = 50;

  private final List<Part> above;
  private final List<Part> below;

  private SharedRows(List<Part> above, List<Part> below) {
    this.above = above;
    this.below = below;
  }

  /// Empty where a part is no sum of columns of rows, or the two have no column in common.
  static Optional<SharedRows> of(Compiler compiler, Expr.Binary ratio, Scope scope) {
    List<Part> above = new ArrayList<>();
    List<Part> below = new ArrayList<>();
    boolean sums =
        collect(compiler, scope.peel(ratio.left()), 1, above)
            && collect(compiler, scope.peel(ratio.right()), 1, below);
    List<Total> underneath = below.stream().flatMap(Part::totals).toList();
    boolean common =
        sums
            && above.stream()
                .flatMap(Part::totals)
                .anyMatch(a -> underneath.stream().anyMatch(a::sharesWith));
    return common ? Optional.of(new SharedRows(above, below)) : Optional.empty();
  }

  /// One of the summands of which a part of a ratio is made.
  private sealed interface Part permits Total, Lone, Choice {
    /// The sums over rows that it may be made of.
    Stream<Total> totals();
  }

  /// A number of no row.
  ///
  /// @param eval how it is found
  /// @param sign 1 or -1
  private record Lone(Eval eval, double sign) implements Part {
    @Override
    public Stream<Total> totals() {
      return Stream.of();
    }
  }

  /// The first of several ways that has data.
  ///
  /// @param ways how each is found
  /// @param made what each is made of
  private record Choice(List<Eval> ways, List<List<Part>> made) implements Part {
    @Override
    public Stream<Total> totals() {
      return made.stream().flatMap(List::stream).flatMap(Part::totals);
    }

    /// What the way taken is made of; nothing where none has data.
    Optional<List<Part>> taken(Reading reading) {
      for (int i = 0; i < ways.size(); i++) {
        if (FirstOf.hasData(ways.get(i).eval(reading))) {
          return Optional.of(made.get(i));
        }
      }
      return Optional.empty();
    }
  }

  /// A sum over rows.
  ///
  /// @param plan the rows
  /// @param slot where the row at hand is kept, from 0
  /// @param addends what each row gives
  private record Total(SetPlan plan, int slot, List<Addend> addends) implements Part {
    @Override
    public Stream<Total> totals() {
      return Stream.of(this);
    }

    boolean sharesWith(Total other) {
      return plan.schema().equals(other.plan.schema())
          && addends.stream()
              .filter(addend -> addend.column() >= 0)
              .anyMatch(
                  addend -> other.addends.stream().anyMatch(o -> o.column() == addend.column()));
    }
  }

  /// What a row gives to a sum.
  ///
  /// @param eval how it is found
  /// @param column index of the column of the row that it is, from 0; -1 where it is none
  /// @param sign 1 or -1
  private record Addend(Eval eval, int column, double sign) {}

  private static boolean collect(
      Compiler compiler, Scope.Bound part, double sign, List<Part> found) {
    return switch (part.expr()) {
      case Expr.Binary binary when isAdditive(binary) ->
          collect(compiler, part.scope().peel(binary.left()), sign, found)
              && collect(
                  compiler,
                  part.scope().peel(binary.right()),
                  binary.operator().equals("-") ? -sign : sign,
                  found);
      case Expr.Name name when name.dotted().equals(Names.AREA) ->
          found.add(new Lone(compiler.number(name, part.scope()).eval(), sign));
      case Expr.Name name ->
          compiler
              .definitions()
              .expand(name.dotted(), List.of(), part.scope(), name.at())
              .filter(body -> collect(compiler, body.scope().peel(body.expr()), sign, found))
              .isPresent();
      case Expr.Call call -> ofCall(compiler, call, part.scope(), sign, found);
      case Expr _ -> false;
    };
  }

  private static boolean isAdditive(Expr.Binary binary) {
    return binary.operator().equals("+") || binary.operator().equals("-");
  }

  private static boolean ofCall(
      Compiler compiler, Expr.Call call, Scope scope, double sign, List<Part> found) {
    Optional<Definitions.Body> body =
        compiler.definitions().expand(call.function(), call.arguments(), scope, call.at());
    if (body.isPresent()) {
      return collect(compiler, body.get().scope().peel(body.get().expr()), sign, found);
    }
    if (call.function().equals("first")) {
      return ofFirst(compiler, call, scope, sign, found);
    }
    boolean sum = call.function().equals("sum") || call.function().equals("reported");
    if (!sum || call.arguments().size() != 2) {
      return false;
    }
    SetPlan plan = compiler.sets().compile(call.arguments().getFirst(), scope);
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, call);
    List<Addend> addends = new ArrayList<>();
    addends(compiler, inside.peel(call.arguments().get(1)), sign, slot, addends);
    found.add(new Total(plan, slot, addends));
    return true;
  }

  private static boolean ofFirst(
      Compiler compiler, Expr.Call call, Scope scope, double sign, List<Part> found) {
    List<Eval> ways = new ArrayList<>();
    List<List<Part>> made = new ArrayList<>();
    for (Expr way : call.arguments()) {
      List<Part> parts = new ArrayList<>();
      if (!collect(compiler, scope.peel(way), sign, parts)) {
        return false;
      }
      ways.add(compiler.number(way, scope).eval());
      made.add(parts);
    }
    return found.add(new Choice(ways, made));
  }

  private static void addends(
      Compiler compiler, Scope.Bound part, double sign, int slot, List<Addend> found) {
    if (part.expr() instanceof Expr.Binary binary && isAdditive(binary)) {
      addends(compiler, part.scope().peel(binary.left()), sign, slot, found);
      double other = binary.operator().equals("-") ? -sign : sign;
      addends(compiler, part.scope().peel(binary.right()), other, slot, found);
      return;
    }
    Compiled value = compiler.number(part.expr(), part.scope());
    int column =
        value.column().filter(own -> own.frame() == slot).map(Compiled.Column::index).orElse(-1);
    found.add(new Addend(value.eval(), column, sign));
  }

  /// The ratio within the bounds that the rows in both its parts leave; itself where they leave no
  /// narrower ones.
  Amount narrowed(Reading reading, Amount top, Amount bottom, Amount ratio) {
    Unit unit = bottom.unit();
    if (Arithmetic.isAny(top) || Arithmetic.isAny(bottom) || !top.unit().converts(unit)) {
      return ratio;
    }
    Reading.Mark mark = reading.mark();
    Form form = new Form(unit);
    boolean read = form.add(reading, above, true) && form.add(reading, below, false);
    reading.forget(mark);
    if (!read || !form.isBounded()) {
      return ratio;
    }
    double scale = unit.convert(1, top.unit());
    double low = Math.min(ratio.known(), Math.max(ratio.low(), form.end(false) * scale));
    double high = Math.max(ratio.known(), Math.min(ratio.high(), form.end(true) * scale));
    return new Amount(low, high, ratio.known(), ratio.unit(), ratio.parts(), ratio.sample());
  }

  /// Both parts as sums of numbers that are not known, each told once.
  private static final class Form {
    private final Unit unit;
    private final Map<Object, Unknown> unknowns = new LinkedHashMap<>();
    private double top;
    private double bottom;

    Form(Unit unit) {
      this.unit = unit;
    }

    /// Adds parts; false where one of their rows does not fit.
    boolean add(Reading reading, List<Part> parts, boolean above) {
      return parts.stream().allMatch(part -> add(reading, part, above));
    }

    private boolean add(Reading reading, Part part, boolean above) {
      return switch (part) {
        case Total total -> add(reading, total, above);
        case Lone lone -> add(lone.eval().eval(reading), lone.sign(), above);
        case Choice choice ->
            choice.taken(reading).filter(made -> add(reading, made, above)).isPresent();
      };
    }

    private boolean add(Reading reading, Total total, boolean above) {
      for (Member member : total.plan().in(reading)) {
        for (Addend addend : total.addends()) {
          Value value = reading.with(total.slot(), member, addend.eval());
          if (!(value instanceof Value.NotApplicable) && !add(member, addend, value, above)) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean add(Value value, double sign, boolean above) {
      boolean fits =
          value instanceof Amount amount && amount.isExact() && Arithmetic.fits(amount, unit);
      if (fits) {
        double given = sign * Arithmetic.in((Amount) value, unit).known();
        top += above ? given : 0;
        bottom += above ? 0 : given;
      }
      return fits;
    }

    private boolean add(Member member, Addend addend, Value value, boolean above) {
      Amount given = Arithmetic.absolute(Arithmetic.range(value));
      if (!Arithmetic.fits(given, unit)) {
        return false;
      }
      Amount amount = Arithmetic.in(given, unit);
      double factor = addend.sign() * member.weight();
      if (member.isSure() && amount.isExact()) {
        top += above ? factor * amount.known() : 0;
        bottom += above ? 0 : factor * amount.known();
        return true;
      }
      boolean same = member.isSure() && member.complete() && addend.column() >= 0;
      Object key = same ? List.of(member.row().ref(), addend.column()) : new Object();
      Unknown unknown =
          unknowns.computeIfAbsent(
              key,
              _ ->
                  member.isSure()
                      ? new Unknown(amount.low(), amount.high())
                      : new Unknown(Math.min(0, amount.low()), Math.max(0, amount.high())));
      unknown.top += above ? factor : 0;
      unknown.bottom += above ? 0 : factor;
      return true;
    }

    /// Whether what is below is above zero whatever the unknowns are, so that a ratio has ends.
    boolean isBounded() {
      double least = bottom;
      for (Unknown x : unknowns.values()) {
        if (Double.isInfinite(x.low) || (x.bottom < 0 && Double.isInfinite(x.high))) {
          return false;
        }
        least += x.bottom == 0 ? 0 : x.bottom * (x.bottom > 0 ? x.low : x.high);
      }
      return least > 0;
    }

    /// The least or greatest value. Each step takes the end of every unknown that is better at the
    /// value reached so far; when no end is, none is left (Dinkelbach 1967).
    double end(boolean greatest) {
      double reached = at(Double.NaN, greatest);
      for (int step = 0; step < MOST_STEPS; step++) {
        double better = at(reached, greatest);
        if (better == reached) {
          break;
        }
        reached = better;
      }
      for (Unknown x : unknowns.values()) {
        if (Double.isInfinite(x.high) && (x.top != 0 || x.bottom != 0)) {
          double limit = x.top / x.bottom;
          reached = greatest ? Math.max(reached, limit) : Math.min(reached, limit);
        }
      }
      return reached;
    }

    private double at(double reached, boolean greatest) {
      double above = top;
      double below = bottom;
      for (Unknown x : unknowns.values()) {
        double gain = x.top - reached * x.bottom;
        boolean rises = greatest ? gain > 0 : gain < 0;
        double taken = rises && !Double.isInfinite(x.high) ? x.high : x.low;
        above += x.top * taken;
        below += x.bottom * taken;
      }
      return above / below;
    }
  }

  /// A number that is not known, and how often it stands above and below.
  private static final class Unknown {
    private final double low;
    private final double high;
    private double top;
    private double bottom;

    Unknown(double low, double high) {
      this.low = low;
      this.high = high;
    }
  }
}
