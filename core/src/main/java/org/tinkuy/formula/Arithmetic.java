package org.tinkuy.formula;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;

/// Arithmetic on ranges: the result holds every value that the operands allow.
final class Arithmetic {
  private Arithmetic() {}

  /// Applies an operator to two values; what is missing or not applicable passes through.
  static Value apply(Value a, Value b, BinaryOperator<Value> operator) {
    for (Value value : new Value[] {a, b}) {
      if (value instanceof Value.Missing || value instanceof Value.NotApplicable) {
        return value;
      }
    }
    if (a instanceof Amount && b instanceof Amount) {
      return operator.apply(a, b);
    }
    return new Value.Missing("type", "numbers are expected");
  }

  static Value plus(Value left, Value right) {
    return sameUnit(
        (Amount) left,
        (Amount) right,
        (a, b) ->
            Amount.range(a.low() + b.low(), a.high() + b.high(), a.known() + b.known(), a.unit()));
  }

  static Value minus(Value left, Value right) {
    return sameUnit(
        (Amount) left,
        (Amount) right,
        (a, b) ->
            Amount.range(a.low() - b.high(), a.high() - b.low(), a.known() - b.known(), a.unit()));
  }

  static Value times(Value left, Value right) {
    Amount a = (Amount) left;
    Amount b = (Amount) right;
    double[] ends = {
      product(a.low(), b.low()),
      product(a.low(), b.high()),
      product(a.high(), b.low()),
      product(a.high(), b.high())
    };
    return Amount.range(
        min(ends), max(ends), product(a.known(), b.known()), a.unit().times(b.unit()));
  }

  static Value divide(Value left, Value right) {
    Amount a = (Amount) left;
    Amount b = (Amount) right;
    if (b.isExact() && b.known() == 0) {
      return new Value.NotApplicable("the denominator is zero");
    }
    if (b.low() < 0 && b.high() > 0) {
      return new Value.Missing("denominator", "the denominator could be zero");
    }
    double[] ends = {
      quotient(a.low(), b.low()),
      quotient(a.low(), b.high()),
      quotient(a.high(), b.low()),
      quotient(a.high(), b.high())
    };
    Unit unit = a.unit().per(b.unit());
    return new Amount(
        min(ends),
        max(ends),
        b.known() == 0 ? 0 : a.known() / b.known(),
        unit,
        Optional.of(new Value.Parts(a.known(), b.known(), a.unit())),
        Optional.empty());
  }

  static Value negate(Value value) {
    return value instanceof Amount a
        ? Amount.range(-a.high(), -a.low(), -a.known(), a.unit())
        : value;
  }

  /// Brings the second amount to the unit of the first and applies the operator; unequal dimensions
  /// give no data with that reason.
  static Value sameUnit(Amount a, Amount b, BinaryOperator<Amount> operator) {
    if (!b.unit().dimension().equals(a.unit().dimension())) {
      return new Value.Missing(
          "dimension", "%s and %s do not add".formatted(a.unit().code(), b.unit().code()));
    }
    return operator.apply(a, in(b, a.unit()));
  }

  /// The same amount in another unit of the same dimension.
  static Amount in(Amount amount, Unit unit) {
    if (amount.unit().equals(unit)) {
      return amount;
    }
    Unit from = amount.unit();
    return new Amount(
        convert(amount.low(), from, unit),
        convert(amount.high(), from, unit),
        convert(amount.known(), from, unit),
        unit,
        amount.parts(),
        amount.sample());
  }

  private static double convert(double value, Unit from, Unit to) {
    return Double.isInfinite(value) ? value : from.convert(value, to);
  }

  /// Zero times an open end is zero: nothing of something unbounded is nothing.
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  private static double quotient(double a, double b) {
    if (a == 0) {
      return 0;
    }
    return Double.isInfinite(a) && Double.isInfinite(b) ? Double.POSITIVE_INFINITY : a / b;
  }

  private static double min(double[] values) {
    double min = values[0];
    for (double value : values) {
      min = Math.min(min, value);
    }
    return min;
  }

  private static double max(double[] values) {
    double max = values[0];
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }
}
