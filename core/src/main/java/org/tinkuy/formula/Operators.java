package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Compiles operators: logic, comparisons, arithmetic, membership.
final class Operators {
  private final Compiler compiler;

  Operators(Compiler compiler) {
    this.compiler = compiler;
  }

  Compiled binary(Expr.Binary binary, Scope scope) {
    return switch (binary.operator()) {
      case "and", "or" -> logic(binary, scope);
      case "+", "-" -> additive(binary, scope);
      case "*", "/" -> multiplicative(binary, scope);
      default -> comparison(binary, scope);
    };
  }

  Compiled unary(Expr.Unary unary, Scope scope) {
    if (unary.operator().equals("not")) {
      Eval operand = compiler.condition(unary.operand(), scope).eval();
      return answer(reading -> Logic.not(operand.eval(reading)));
    }
    Compiled operand = compiler.number(unary.operand(), scope);
    return Compiled.of(operand.type(), reading -> Arithmetic.negate(operand.eval().eval(reading)));
  }

  Compiled in(Expr.In in, Scope scope) {
    Compiled value = compiler.compile(in.value(), scope);
    List<Eval> items = new ArrayList<>();
    for (Expr item : in.items()) {
      Compiled compiled = operand(item, value.type(), scope);
      comparable("=", item.at(), value.type(), compiled.type());
      items.add(compiled.eval());
    }
    return answer(
        reading -> {
          Value left = value.eval().eval(reading);
          Value truth = Truth.NO;
          for (Eval item : items) {
            truth = Logic.or(truth, Comparison.decide(Relation.EQUAL, left, item.eval(reading)));
          }
          return truth;
        });
  }

  /// Gaps that do not matter to the answer are forgotten. A comparison that alone makes an `and` a
  /// no is a term, since it is why.
  private Compiled logic(Expr.Binary binary, Scope scope) {
    Eval left = compiler.condition(binary.left(), scope).eval();
    Eval right = compiler.condition(binary.right(), scope).eval();
    boolean and = binary.operator().equals("and");
    Truth decisive = and ? Truth.NO : Truth.YES;
    Optional<String> why = and ? compared(binary.left(), scope) : Optional.empty();
    Optional<String> whyElse = and ? compared(binary.right(), scope) : Optional.empty();
    return answer(
        reading -> {
          int mark = reading.gapMark();
          Reading.Mark begin = reading.mark();
          Value first = left.eval(reading);
          Value result = first;
          tell(reading, begin, first, why);
          if (first != decisive) {
            Reading.Mark middle = reading.mark();
            Value second = right.eval(reading);
            tell(reading, middle, second, whyElse);
            result = and ? Logic.and(first, second) : Logic.or(first, second);
          }
          if (!Logic.isOpen(result)) {
            reading.forgetGaps(mark);
          }
          return result;
        });
  }

  /// A part as it is written where it compares two values; empty where it does not.
  private static Optional<String> compared(Expr part, Scope scope) {
    return part instanceof Expr.Binary binary && Relation.find(binary.operator()).isPresent()
        ? Optional.of(ExprText.of(binary, scope))
        : Optional.empty();
  }

  private static void tell(
      Reading reading, Reading.Mark since, Value value, Optional<String> compared) {
    if (value == Truth.NO && compared.isPresent()) {
      reading.term(new Term(compared.get(), value, List.of(), ""), since);
    }
  }

  private Compiled comparison(Expr.Binary binary, Scope scope) {
    Compiled left = compiler.compile(binary.left(), scope);
    Compiled right = operand(binary.right(), left.type(), scope);
    comparable(binary.operator(), binary.at(), left.type(), right.type());
    Relation relation = relation(binary.operator());
    String label = ExprText.of(binary, scope);
    return answer(
        reading -> {
          int mark = reading.gapMark();
          Value a = left.eval().eval(reading);
          Value b = right.eval().eval(reading);
          Value result = Comparison.decide(relation, a, b);
          if (!Logic.isOpen(result)) {
            reading.forgetGaps(mark);
          } else if (Comparison.isMismatch(a, b)) {
            reading.gapOf(label, "dimension");
          }
          return result;
        });
  }

  private static Relation relation(String operator) {
    return Relation.find(operator).orElseThrow();
  }

  /// The other side of a comparison: a word that is a code of the first side stands for that code.
  Compiled operand(Expr expr, FormulaType first, Scope scope) {
    if (first instanceof FormulaType.Word(List<String> codes) && !codes.isEmpty()) {
      Scope.Bound peeled = scope.peel(expr);
      if (peeled.expr() instanceof Expr.Name name && codes.contains(name.dotted())) {
        return Compiler.word(name.dotted());
      }
      if (peeled.expr() instanceof Expr.Quoted quoted && !codes.contains(quoted.text())) {
        throw notACode(quoted.at(), quoted.text(), codes);
      }
      if (peeled.expr() instanceof Expr.Name name
          && name.parts().size() == 1
          && !compiler.names().isKnown(name, peeled.scope())) {
        throw notACode(name.at(), name.dotted(), codes);
      }
    }
    return compiler.compile(expr, scope);
  }

  private static FormulaError notACode(Spot at, String word, List<String> codes) {
    return FormulaError.unknown(
        at, "'%s' is not one of the words of that column".formatted(word), word, codes);
  }

  private static void comparable(String operator, Spot at, FormulaType left, FormulaType right) {
    boolean equality = relation(operator).isEquality();
    boolean ordered = left instanceof FormulaType.Measured || left instanceof FormulaType.Day;
    if (!left.agrees(right) || !(ordered || equality)) {
      throw new FormulaError(
          at,
          "'%s' does not compare %s with %s".formatted(operator, left.inWords(), right.inWords()));
    }
  }

  private Compiled additive(Expr.Binary binary, Scope scope) {
    Compiled left = compiler.compile(binary.left(), scope);
    Compiled right = compiler.compile(binary.right(), scope);
    if (left.type() instanceof FormulaType.Day) {
      return days(binary, left, right);
    }
    Compiler.number(binary.left(), left);
    Compiler.number(binary.right(), right);
    if (!left.type().agrees(right.type())) {
      throw new FormulaError(
          binary.at(),
          "units do not fit '%s': %s and %s"
              .formatted(binary.operator(), left.type().inWords(), right.type().inWords()));
    }
    boolean plus = binary.operator().equals("+");
    return numbers(
        FormulaType.common(binary.at(), List.of(left, right)),
        left,
        right,
        plus ? Arithmetic::plus : Arithmetic::minus);
  }

  /// A day less a day is a time.
  private Compiled days(Expr.Binary binary, Compiled left, Compiled right) {
    if (!binary.operator().equals("-") || !(right.type() instanceof FormulaType.Day)) {
      throw new FormulaError(binary.at(), "only a date can be taken from a date");
    }
    Unit day = day(compiler.catalog().units());
    return Compiled.of(
        Compiler.measured(day.dimension()),
        reading ->
            left.eval().eval(reading) instanceof Value.Day(var a)
                    && right.eval().eval(reading) instanceof Value.Day(var b)
                ? Amount.exact((double) (a.toEpochDay() - b.toEpochDay()), day)
                : new Value.Missing("cell", Sentence.of("reason.noDate", "a date is missing")));
  }

  static Unit day(UnitTable units) {
    return units.get("d");
  }

  private Compiled multiplicative(Expr.Binary binary, Scope scope) {
    Compiled a = compiler.number(binary.left(), scope);
    Compiled b = compiler.number(binary.right(), scope);
    boolean times = binary.operator().equals("*");
    FormulaType type = product(a.type(), b.type(), times);
    return times ? numbers(type, a, b, Arithmetic::plainTimes) : ratio(binary, type, scope, a, b);
  }

  /// A quotient; of sums that rows share it is bounded with the same numbers in both.
  private Compiled ratio(
      Expr.Binary binary, FormulaType type, Scope scope, Compiled a, Compiled b) {
    Optional<SharedRows> shared = SharedRows.of(compiler, binary, scope);
    if (shared.isEmpty()) {
      return numbers(type, a, b, Arithmetic::divide);
    }
    return Compiled.of(
        type,
        reading -> {
          Value above = a.eval().eval(reading);
          Value below = b.eval().eval(reading);
          Value result = together(reading, above, below, Arithmetic::divide);
          return result instanceof Amount ratio
                  && !ratio.isExact()
                  && above instanceof Amount top
                  && below instanceof Amount bottom
              ? shared.get().narrowed(reading, top, bottom, ratio)
              : result;
        });
  }

  private static Compiled numbers(
      FormulaType type, Compiled a, Compiled b, BinaryOperator<Value> operator) {
    Eval left = a.eval();
    Eval right = b.eval();
    return Compiled.of(
        type,
        reading -> {
          Value first = left.eval(reading);
          return together(reading, first, right.eval(reading), operator);
        });
  }

  /// Two numbers put together; that they do not fit is noted.
  private static Value together(
      Reading reading, Value first, Value second, BinaryOperator<Value> operator) {
    Value result = Arithmetic.apply(first, second, operator);
    if (result instanceof Value.Missing missing && missing.reason().equals("dimension")) {
      reading.gapOf(missing.detail(), missing.reason());
    }
    return result;
  }

  /// The type of a quotient; the dimension is known where that of both parts is.
  static FormulaType quotient(FormulaType left, FormulaType right) {
    return product(left, right, false);
  }

  private static FormulaType product(FormulaType left, FormulaType right, boolean times) {
    if (left instanceof FormulaType.Measured(Optional<Dimension> a)
        && right instanceof FormulaType.Measured(Optional<Dimension> b)
        && a.isPresent()
        && b.isPresent()) {
      return Compiler.measured(times ? a.get().times(b.get()) : a.get().per(b.get()));
    }
    return new FormulaType.Measured(Optional.empty());
  }

  private static Compiled answer(Eval eval) {
    return Compiled.of(new FormulaType.Answer(), eval);
  }
}
