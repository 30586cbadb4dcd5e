package org.tinkuy.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A unit of measure: an exact positive factor to the base units of its dimension.
///
/// A scale with its own zero, as degC, has an offset besides; it can be converted, but not
/// multiplied. Two units are equal where code, dimension, factor and offset are; `1 kg/m3` and `1
/// g/L` convert into one another, but are two units.
public final class Unit {
  /// How much of the step between two doubles a rounding may be, to be the right one for certain.
  private static final double SURELY_NEARER = 0.4999;

  /// Of plain numbers and counts.
  public static final Unit ONE = of("1", Dimension.NONE, Fraction.ONE);

  private final String code;
  private final Dimension dimension;
  private final Fraction factor;
  private final Fraction offset;

  /// What was last asked for, since the same is asked for row after row. These are only memories:
  /// threads may overwrite them.
  private volatile @Nullable Ratio lastRatio;

  private volatile @Nullable Derived lastProduct;
  private volatile @Nullable Derived lastQuotient;
  private volatile @Nullable Derived lastPlainProduct;
  private volatile @Nullable Derived lastPlainQuotient;

  /// What it was made of; none for a unit with a name of its own.
  private final @Nullable UnitFactors made;

  private Unit(
      String code,
      Dimension dimension,
      Fraction factor,
      Fraction offset,
      @Nullable UnitFactors made) {
    Check.that(!code.isBlank(), "kernel.unit.noCode", "Unit: it must have a code.");
    Check.that(
        factor.signum() > 0,
        "kernel.unit.factor",
        "Unit '%s': the factor must be > 0, but is %s.",
        code,
        factor);
    this.code = code;
    this.dimension = dimension;
    this.factor = factor;
    this.offset = offset;
    this.made = made;
  }

  /// A unit without a zero of its own, as nearly all are.
  ///
  /// @param factor base units in one of this unit, > 0: 3600000 for kWh in `kg.m2/s2`
  public static Unit of(String code, Dimension dimension, Fraction factor) {
    return new Unit(code, dimension, factor, Fraction.ZERO, null);
  }

  /// A scale with its own zero: `base = value * factor + offset`.
  ///
  /// @param factor base units in one step of this scale, > 0: 5/9 for degF in K
  /// @param offset what its zero is in base units: 273.15 for degC in K; 0 means no own zero
  public static Unit of(String code, Dimension dimension, Fraction factor, Fraction offset) {
    return new Unit(code, dimension, factor, offset, null);
  }

  /// The unit of a currency, under its ISO 4217 code.
  public static Unit money(Currency currency) {
    return of(currency.getCurrencyCode(), Dimension.money(currency), Fraction.ONE);
  }

  public String code() {
    return code;
  }

  public Dimension dimension() {
    return dimension;
  }

  /// Base units in one of this unit, > 0.
  public Fraction factor() {
    return factor;
  }

  /// What the zero of this scale is in base units; 0 for all but scales such as degC.
  public Fraction offset() {
    return offset;
  }

  public boolean hasOffset() {
    return offset.signum() != 0;
  }

  public Unit times(Unit other) {
    Derived known = lastProduct;
    if (known == null || !known.other.equals(other)) {
      checkNoOffset();
      other.checkNoOffset();
      Unit product =
          new Unit(
              UnitCode.times(code, other.code),
              dimension.times(other.dimension),
              factor.times(other.factor),
              Fraction.ZERO,
              factors().times(other.factors()));
      known = new Derived(other, product);
      lastProduct = known;
    }
    return known.unit;
  }

  public Unit per(Unit other) {
    Derived known = lastQuotient;
    if (known == null || !known.other.equals(other)) {
      checkNoOffset();
      other.checkNoOffset();
      Unit quotient =
          new Unit(
              UnitCode.per(code, other.code),
              dimension.per(other.dimension),
              factor.dividedBy(other.factor),
              Fraction.ZERO,
              factors().per(other.factors()));
      known = new Derived(other, quotient);
      lastQuotient = known;
    }
    return known.unit;
  }

  /// What the product with the other measures, in a unit without what one of the two is taken by
  /// and the other is shared by: kWh and kgCO2/TJ give kgCO2, and not kWh.kgCO2/TJ. A value of
  /// [#times] is to be converted to it.
  public Unit plainTimes(Unit other) {
    Derived known = lastPlainProduct;
    if (known == null || !known.other.equals(other)) {
      Unit product = times(other);
      known = new Derived(other, factors().plainTimes(other.factors()).orElse(product));
      lastPlainProduct = known;
    }
    return known.unit;
  }

  /// What the quotient with the other measures, without the units that both of them have:
  /// PEN.people by people give PEN. A value of [#per] is one of it.
  public Unit plainPer(Unit other) {
    Derived known = lastPlainQuotient;
    if (known == null || !known.other.equals(other)) {
      Unit quotient = per(other);
      known = new Derived(other, factors().plainPer(other.factors()).orElse(quotient));
      lastPlainQuotient = known;
    }
    return known.unit;
  }

  private UnitFactors factors() {
    return made == null ? UnitFactors.of(this) : made;
  }

  /// This unit multiplied with itself so many times.
  ///
  /// @param exponent any whole number; 0 gives [#ONE]
  public Unit power(int exponent) {
    checkNoOffset();
    return switch (exponent) {
      case 0 -> ONE;
      case 1 -> this;
      default ->
          of(UnitCode.power(code, exponent), dimension.power(exponent), factor.power(exponent));
    };
  }

  /// Whether values of this unit can be converted to the other.
  public boolean converts(Unit other) {
    return dimension.equals(other.dimension);
  }

  /// Converts exactly and rounds once: `(value * factor + offset - to.offset) / to.factor`.
  ///
  /// @param value in this unit; what is not finite stays as it is
  /// @return in the unit `to`
  public double convert(double value, Unit to) {
    Check.that(
        converts(to),
        "kernel.unit.dimension",
        "Unit '%s': it measures %s and cannot be converted to '%s', which measures %s.",
        code,
        dimension,
        to.code,
        to.dimension);
    if (!Double.isFinite(value) || (factor.equals(to.factor) && offset.equals(to.offset))) {
      return value;
    }
    if (hasOffset() || to.hasOffset()) {
      return toBase(value).minus(to.offset).dividedBy(to.factor).doubleValue();
    }
    return scale(value, ratio(to));
  }

  private Fraction ratio(Unit to) {
    Ratio known = lastRatio;
    if (known == null || !known.to.equals(to.factor)) {
      known = new Ratio(to.factor, factor.dividedBy(to.factor));
      lastRatio = known;
    }
    return known.ratio;
  }

  /// The factor of a unit that was converted to, and the ratio of the two factors.
  private record Ratio(Fraction to, Fraction ratio) {}

  /// Another unit, and what this one is with it.
  private record Derived(Unit other, Unit unit) {}

  /// The exact value in base units.
  Fraction toBase(double value) {
    return Fraction.of(new BigDecimal(value)).times(factor).plus(offset);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Unit unit
            && code.equals(unit.code)
            && dimension.equals(unit.dimension)
            && factor.equals(unit.factor)
            && offset.equals(unit.offset));
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, factor);
  }

  @Override
  public String toString() {
    return code;
  }

  void checkNoOffset() {
    Check.that(
        !hasOffset(),
        "kernel.unit.offset",
        "Unit '%s': a scale with its own zero cannot be added, multiplied or divided. Maybe use K.",
        code);
  }

  /// Where both parts of the ratio are exact in a `double` and the product is exact, one hardware
  /// division rounds once; everything else goes the long way.
  private static double scale(double value, Fraction ratio) {
    if (ratio.numerator().bitLength() <= 53 && ratio.denominator().bitLength() <= 53) {
      double above = ratio.numerator().doubleValue();
      double below = ratio.denominator().doubleValue();
      double product = value * above;
      if (below == 1) {
        return product;
      }
      double error = Math.fma(value, above, -product);
      if (isOrdinary(product) && error == 0) {
        return product / below;
      }
      double quotient = isOrdinary(product) ? quotient(product, error, below) : Double.NaN;
      if (!Double.isNaN(quotient)) {
        return quotient;
      }
    }
    return Fraction.of(new BigDecimal(value)).times(ratio).doubleValue();
  }

  /// The quotient of a number of two parts, rounded once; not a number where what is left over lies
  /// so close to the middle between two doubles that it cannot be told to which of them it goes.
  private static double quotient(double product, double error, double below) {
    double first = product / below;
    // exact: what a division leaves over is a double
    double left = Math.fma(-first, below, product) + error;
    double correction = left / below;
    double sum = first + correction;
    double rounded = Math.abs(correction - (sum - first));
    double gap = Math.ulp(Math.nextDown(Math.abs(sum)));
    return rounded < gap * SURELY_NEARER ? sum : Double.NaN;
  }

  /// Zero, or far enough from overflow and underflow for the error of the product to be a `double`.
  private static boolean isOrdinary(double product) {
    double size = Math.abs(product);
    return size == 0 || (size > 1e-200 && size < 1e200);
  }
}
