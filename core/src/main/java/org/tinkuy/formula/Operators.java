package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Nearest;
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
      case "and" -> logic(binary, scope, Logic::and);
      case "or" -> logic(binary, scope, Logic::or);
      case "+", "-" -> additive(binary, scope);
      case "*", "/" -> multiplicative(binary, scope);
      default -> comparison(binary, scope);
    };
  }

  Compiled unary(Expr.Unary unary, Scope scope) {
    if (unary.operator().equals("not")) {
      Compiled operand = compiler.condition(unary.operand(), scope);
      return answer(reading -> Logic.not(Logic.truth(operand.eval().eval(reading))));
    }
    Compiled operand = compiler.number(unary.operand(), scope);
    return Compiled.of(operand.type(), reading -> Arithmetic.negate(operand.eval().eval(reading)));
  }

  Compiled in(Expr.In in, Scope scope) {
    Compiled value = compiler.compile(in.value(), scope);
    List<Compiled> items = new ArrayList<>();
    for (Expr item : in.items()) {
      items.add(operand(item, value.type(), scope));
    }
    return answer(
        reading -> {
          Value left = value.eval().eval(reading);
          Truth truth = Truth.NO;
          for (Compiled item : items) {
            truth = Logic.or(truth, compare("=", left, item.eval().eval(reading)));
          }
          return truth;
        });
  }

  private Compiled logic(Expr.Binary binary, Scope scope, BinaryOperator<Truth> operator) {
    Compiled left = compiler.condition(binary.left(), scope);
    Compiled right = compiler.condition(binary.right(), scope);
    Truth decisive = binary.operator().equals("and") ? Truth.NO : Truth.YES;
    return answer(
        reading -> {
          Truth first = Logic.truth(left.eval().eval(reading));
          return first == decisive
              ? first
              : operator.apply(first, Logic.truth(right.eval().eval(reading)));
        });
  }

  private Compiled comparison(Expr.Binary binary, Scope scope) {
    Compiled left = compiler.compile(binary.left(), scope);
    Compiled right = operand(binary.right(), left.type(), scope);
    comparable(binary, left.type(), right.type());
    return answer(
        reading ->
            compare(binary.operator(), left.eval().eval(reading), right.eval().eval(reading)));
  }

  /// The other side of a comparison: a word that is a code of the first side stands for that code.
  private Compiled operand(Expr expr, FormulaType first, Scope scope) {
    if (first instanceof FormulaType.Word(List<String> codes) && !codes.isEmpty()) {
      Expr peeled = compiler.peel(expr, scope).expr();
      if (peeled instanceof Expr.Name name && codes.contains(name.dotted())) {
        return Compiler.word(name.dotted());
      }
      if (peeled instanceof Expr.Quoted quoted && !codes.contains(quoted.text())) {
        throw notACode(quoted.position(), quoted.text(), codes);
      }
      if (peeled instanceof Expr.Name name
          && name.parts().size() == 1
          && !compiler.names().isKnown(name, scope)) {
        throw notACode(name.position(), name.dotted(), codes);
      }
    }
    return compiler.compile(expr, scope);
  }

  private static FormulaError notACode(int position, String word, List<String> codes) {
    List<String> near = Nearest.of(word, codes);
    return new FormulaError(
        position,
        "'%s' is not one of the words of that column%s"
            .formatted(word, near.isEmpty() ? "" : ". Maybe " + String.join(", ", near)));
  }

  private static void comparable(Expr.Binary binary, FormulaType left, FormulaType right) {
    boolean same = left.getClass().equals(right.getClass()) && !(left instanceof FormulaType.Rows);
    boolean equality = binary.operator().equals("=") || binary.operator().equals("!=");
    boolean ordered = left instanceof FormulaType.Measured || left instanceof FormulaType.Day;
    if (!same || !(ordered || equality)) {
      throw new FormulaError(
          binary.position(), "the two sides of '%s' do not compare".formatted(binary.operator()));
    }
    sameDimension(binary, left, right);
  }

  private static void sameDimension(Expr.Binary binary, FormulaType left, FormulaType right) {
    if (left instanceof FormulaType.Measured(Optional<Dimension> a)
        && right instanceof FormulaType.Measured(Optional<Dimension> b)
        && a.isPresent()
        && b.isPresent()
        && !a.equals(b)) {
      throw new FormulaError(
          binary.position(),
          "units do not fit '%s': %s and %s".formatted(binary.operator(), a.get(), b.get()));
    }
  }

  private static Truth compare(String operator, Value left, Value right) {
    boolean equal = operator.equals("=");
    if (left instanceof Amount a && right instanceof Amount b) {
      Value truth =
          Arithmetic.sameUnit(a, b, (_, _) -> Amount.exact(0, Unit.ONE)) instanceof Amount
              ? Logic.compare(operator, a, Arithmetic.in(b, a.unit()))
              : Truth.UNKNOWN;
      return Logic.truth(truth);
    }
    if (left instanceof Value.Word(String a) && right instanceof Value.Word(String b)) {
      return Truth.of(a.equals(b) == equal);
    }
    if (left instanceof Value.Day(var a) && right instanceof Value.Day(var b)) {
      return Logic.compare(
          operator,
          Amount.exact((double) a.toEpochDay(), Unit.ONE),
          Amount.exact((double) b.toEpochDay(), Unit.ONE));
    }
    if (left instanceof Truth a && right instanceof Truth b) {
      boolean unknown = a == Truth.UNKNOWN || b == Truth.UNKNOWN;
      return unknown ? Truth.UNKNOWN : Truth.of((a == b) == equal);
    }
    return Truth.UNKNOWN;
  }

  private Compiled additive(Expr.Binary binary, Scope scope) {
    Compiled left = compiler.compile(binary.left(), scope);
    Compiled right = compiler.compile(binary.right(), scope);
    if (left.type() instanceof FormulaType.Day) {
      return days(binary, left, right);
    }
    Compiled a = compiler.number(binary.left(), scope);
    Compiled b = compiler.number(binary.right(), scope);
    sameDimension(binary, a.type(), b.type());
    BinaryOperator<Value> operator =
        binary.operator().equals("+") ? Arithmetic::plus : Arithmetic::minus;
    return Compiled.of(
        a.type(),
        reading -> Arithmetic.apply(a.eval().eval(reading), b.eval().eval(reading), operator));
  }

  /// A day less a day is a time; a day with a time is a day.
  private Compiled days(Expr.Binary binary, Compiled left, Compiled right) {
    Unit day = day(compiler.catalog().units());
    if (binary.operator().equals("-") && right.type() instanceof FormulaType.Day) {
      return Compiled.of(
          Compiler.measured(day.dimension()),
          reading ->
              left.eval().eval(reading) instanceof Value.Day(var a)
                      && right.eval().eval(reading) instanceof Value.Day(var b)
                  ? Amount.exact((double) (a.toEpochDay() - b.toEpochDay()), day)
                  : new Value.Missing("cell", "a date is missing"));
    }
    throw new FormulaError(binary.position(), "only a date can be taken from a date");
  }

  static Unit day(UnitTable units) {
    return units.get("d");
  }

  private Compiled multiplicative(Expr.Binary binary, Scope scope) {
    Compiled a = compiler.number(binary.left(), scope);
    Compiled b = compiler.number(binary.right(), scope);
    boolean times = binary.operator().equals("*");
    BinaryOperator<Value> operator = times ? Arithmetic::times : Arithmetic::divide;
    return Compiled.of(
        product(a.type(), b.type(), times),
        reading -> Arithmetic.apply(a.eval().eval(reading), b.eval().eval(reading), operator));
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
