package org.tinkuy.formula;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Arithmetic on ranges: the result holds every value that the operands allow.
///
/// What is missing stays missing, but its range goes along: 100 kWh times an unknown share is
/// missing and lies between 0 and 100 kWh.
final class Arithmetic {
  /// The unit of a number that has none yet: a sum over no rows, an unknown cell. Its ends are zero
  /// or infinite, so that it fits every other unit.
  static final Unit ANY = Unit.of("any", Dimension.base("any"), Fraction.ONE);

  /// Nothing is known.
  static final Amount OPEN =
      Amount.range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, ANY);

  /// Not negative, and nothing more is known.
  static final Amount NOT_NEGATIVE = Amount.range(0, Double.POSITIVE_INFINITY, 0, ANY);

  private static final Value.Missing NO_NUMBER =
      new Value.Missing("type", Sentence.of("reason.noNumber", "a number is expected"));
  private static final Value ZERO_BELOW =
      new Value.NotApplicable(Sentence.of("reason.zeroBelow", "the denominator is zero"));
  private static final Value.Missing MAYBE_ZERO_BELOW =
      new Value.Missing(
          "denominator", Sentence.of("reason.maybeZeroBelow", "the denominator could be zero"));

  private Arithmetic() {}

  /// Applies an operator to two values. What is not applicable passes through; what is missing
  /// keeps the range that the operator gives it.
  static Value apply(Value a, Value b, BinaryOperator<Value> operator) {
    if (a instanceof Value.NotApplicable) {
      return a;
    }
    if (b instanceof Value.NotApplicable) {
      return b;
    }
    Optional<Value.Missing> missing = missing(a).or(() -> missing(b));
    if (missing.isEmpty()) {
      return operator.apply(a, b);
    }
    return switch (operator.apply(range(a), range(b))) {
      case Amount range -> missing.get().within(range);
      case Value.NotApplicable none -> none;
      case Value.Missing other ->
          new Value.Missing(missing.get().reason(), missing.get().detail(), other.within());
      case Value other -> other;
    };
  }

  private static Optional<Value.Missing> missing(Value value) {
    return switch (value) {
      case Value.Missing missing -> Optional.of(missing);
      case Amount _, Value.NotApplicable _ -> Optional.empty();
      case Value _ -> Optional.of(NO_NUMBER);
    };
  }

  /// The range a value lies in: its own, or that of what is missing.
  static Amount range(Value value) {
    return switch (value) {
      case Amount amount -> amount;
      case Value.Missing missing when missing.reason().equals(FirstOf.CONDITION) -> OPEN;
      case Value.Missing missing -> missing.within().orElse(OPEN);
      case Value _ -> OPEN;
    };
  }

  static Value plus(Value left, Value right) {
    return sameUnit(
        absolute((Amount) left),
        absolute((Amount) right),
        (a, b) ->
            Amount.range(a.low() + b.low(), a.high() + b.high(), a.known() + b.known(), a.unit()));
  }

  static Value minus(Value left, Value right) {
    return sameUnit(
        absolute((Amount) left),
        absolute((Amount) right),
        (a, b) ->
            Amount.range(a.low() - b.high(), a.high() - b.low(), a.known() - b.known(), a.unit()));
  }

  static Value times(Value left, Value right) {
    Amount a = absolute((Amount) left);
    Amount b = absolute((Amount) right);
    Unit unit = product(a.unit(), b.unit());
    if (a.isExact() && b.isExact()) {
      return Amount.exact(a.known() * b.known(), unit);
    }
    double[] ends = {
      product(a.low(), b.low()),
      product(a.low(), b.high()),
      product(a.high(), b.low()),
      product(a.high(), b.high())
    };
    return Amount.range(min(ends), max(ends), product(a.known(), b.known()), unit);
  }

  /// A product in a plain unit: energy in kWh times a factor in kgCO2/TJ is an amount in kgCO2.
  static Value plainTimes(Value left, Value right) {
    Unit a = absolute((Amount) left).unit();
    Unit b = absolute((Amount) right).unit();
    Value product = times(left, right);
    boolean free = a.equals(ANY) || b.equals(ANY) || a.equals(Unit.ONE) || b.equals(Unit.ONE);
    return free ? product : in((Amount) product, a.plainTimes(b));
  }

  /// A quotient. A denominator of zero is not applicable; one that could be zero leaves no known
  /// value where it is zero as far as is known, and no range where it could be negative too.
  static Value divide(Value left, Value right) {
    Amount a = absolute((Amount) left);
    Amount b = absolute((Amount) right);
    if (b.isExact() && b.known() == 0) {
      return ZERO_BELOW;
    }
    if (b.low() < 0 && b.high() >= 0) {
      return MAYBE_ZERO_BELOW;
    }
    double[] ends = {
      quotient(a.low(), b.low()),
      quotient(a.low(), b.high()),
      quotient(a.high(), b.low()),
      quotient(a.high(), b.high())
    };
    double known = b.known() == 0 ? 0 : a.known() / b.known();
    Amount ratio = Amount.range(min(ends), max(ends), known, quotient(a.unit(), b.unit()));
    return b.known() == 0
        ? MAYBE_ZERO_BELOW.within(ratio)
        : ratio.with(new Value.Parts(a.known(), b.known(), isAny(a) ? b.unit() : a.unit()));
  }

  static Value negate(Value value) {
    return switch (value) {
      case Amount amount -> negative(amount);
      case Value.Missing missing when missing.within().isPresent() ->
          missing.within(negative(missing.within().get()));
      case Value other -> other;
    };
  }

  private static Amount negative(Amount given) {
    Amount a = absolute(given);
    return Amount.range(-a.high(), -a.low(), -a.known(), a.unit());
  }

  /// A value times a plain factor that is not negative.
  static Value scaled(Value value, double factor) {
    if (factor == 1 || value instanceof Value.NotApplicable) {
      return value;
    }
    return apply(value, Amount.exact(factor, Unit.ONE), Arithmetic::times);
  }

  /// Brings the second amount to the unit of the first and applies the operator; unequal dimensions
  /// give no data with that reason.
  static Value sameUnit(Amount a, Amount b, BinaryOperator<Amount> operator) {
    Unit unit = isAny(a) ? b.unit() : a.unit();
    if (!fits(a, unit) || !fits(b, unit)) {
      return notAdding(a.unit(), b.unit().code());
    }
    return operator.apply(in(a, unit), in(b, unit));
  }

  /// What a sum comes to whose parts measure different things.
  ///
  /// @param stranger the code of the unit that does not fit
  static Value.Missing notAdding(Unit unit, String stranger) {
    return new Value.Missing(
        "dimension",
        Sentence.of("reason.notAdding", "%s and %s do not add", unit.code(), stranger));
  }

  static boolean isAny(Amount amount) {
    return amount.unit().equals(ANY);
  }

  static boolean fits(Amount amount, Unit unit) {
    return amount.unit().equals(unit) || isAny(amount) || amount.unit().converts(unit);
  }

  /// The same amount in another unit that it fits.
  static Amount in(Amount amount, Unit unit) {
    Unit from = amount.unit();
    if (from.equals(unit)) {
      return amount;
    }
    boolean free = isAny(amount);
    double known = free ? amount.known() : from.convert(amount.known(), unit);
    return new Amount(
        end(amount, amount.low(), known, unit),
        end(amount, amount.high(), known, unit),
        known,
        unit,
        amount.parts(),
        amount.sample());
  }

  private static double end(Amount amount, double end, double known, Unit unit) {
    boolean same = isAny(amount) || Double.isInfinite(end);
    return same ? end : end == amount.known() ? known : amount.unit().convert(end, unit);
  }

  /// A number on a scale with its own zero, as degC, cannot be added or multiplied; on the absolute
  /// scale it can.
  static Amount absolute(Amount amount) {
    return amount.unit().hasOffset()
        ? in(amount, Unit.of("K", amount.unit().dimension(), Fraction.ONE))
        : amount;
  }

  private static Unit product(Unit a, Unit b) {
    if (a.equals(ANY) || b.equals(ANY)) {
      return ANY;
    }
    return b.equals(Unit.ONE) ? a : a.equals(Unit.ONE) ? b : a.times(b);
  }

  private static Unit quotient(Unit a, Unit b) {
    if (a.equals(ANY) || b.equals(ANY)) {
      return ANY;
    }
    return b.equals(Unit.ONE) ? a : a.equals(b) ? Unit.ONE : a.plainPer(b);
  }

  /// Zero times an open end is zero: nothing of something unbounded is nothing.
  private static double product(double a, double b) {
    return a == 0 || b == 0 ? 0 : a * b;
  }

  private static double quotient(double a, double b) {
    if (a == 0) {
      return 0;
    }
    return !Double.isInfinite(a) || !Double.isInfinite(b) ? a / b : b > 0 ? a : -a;
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
