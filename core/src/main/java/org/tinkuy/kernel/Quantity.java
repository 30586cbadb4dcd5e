package org.tinkuy.kernel;

/// A number with its unit.
///
/// Sums and comparisons convert to the unit of the left side and refuse unequal dimensions. Order
/// is by what is measured, so `1000 kg` and `1 t` compare as 0 though they are not equal.
///
/// @param value in `unit`, any finite number; 0 means measured as nothing, never unknown
public record Quantity(double value, Unit unit) implements Comparable<Quantity>, Spoken {
  /// The unit whose name is a word and no sign.
  private static final String PEOPLE = "people";

  public Quantity {
    Check.that(
        Double.isFinite(value),
        "kernel.quantity.notFinite",
        "Quantity: the value must be finite, but is %s %s.",
        value,
        unit);
    value += 0.0; // no negative zero, so that equal quantities are equal
  }

  public Quantity plus(Quantity other) {
    unit.checkNoOffset();
    other.unit.checkNoOffset();
    return new Quantity(value + other.unit.convert(other.value, unit), unit);
  }

  public Quantity minus(Quantity other) {
    unit.checkNoOffset();
    other.unit.checkNoOffset();
    return new Quantity(value - other.unit.convert(other.value, unit), unit);
  }

  public Quantity times(Quantity other) {
    return new Quantity(value * other.value, unit.times(other.unit));
  }

  /// The other must not be zero.
  public Quantity dividedBy(Quantity other) {
    Check.that(
        other.value != 0,
        "kernel.quantity.dividedByZero",
        "Quantity %s: it cannot be divided by %s.",
        this,
        other);
    return new Quantity(value / other.value, unit.per(other.unit));
  }

  /// So many times this quantity.
  ///
  /// @param factor without unit, finite
  public Quantity times(double factor) {
    unit.checkNoOffset();
    return new Quantity(value * factor, unit);
  }

  /// The same in another unit of the same dimension, rounded once.
  public Quantity in(Unit other) {
    return new Quantity(unit.convert(value, other), other);
  }

  /// By what is measured, exactly; both must be of one dimension.
  @Override
  public int compareTo(Quantity other) {
    if (unit.equals(other.unit)) {
      return Double.compare(value, other.value);
    }
    Check.that(
        unit.converts(other.unit),
        "kernel.quantity.dimension",
        "Quantity %s: it measures %s and cannot be compared with %s, which measures %s.",
        this,
        unit.dimension(),
        other,
        other.unit.dimension());
    return unit.toBase(value).compareTo(other.unit.toBase(other.value));
  }

  /// As [#toString], but people are called what they are called in the language of the whole.
  @Override
  public Sentence sentence() {
    return unit.code().equals(PEOPLE)
        ? Sentence.of("quantity.people", "%s people", PlainNumber.of(value))
        : Sentence.value(toString());
  }

  /// `12.5 t`; without the unit for plain numbers.
  @Override
  public String toString() {
    String number = PlainNumber.of(value);
    return unit.equals(Unit.ONE) ? number : number + " " + unit;
  }
}
