package org.tinkuy.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An exact rational number, always in lowest terms.
///
/// @param numerator any whole number; 0 means the fraction is zero
/// @param denominator whole number; given non-zero, kept > 0
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  private static final Pattern DECIMAL =
      Pattern.compile("([+-]?(?:\\d{1,60}(?:\\.\\d{0,60})?|\\.\\d{1,60})(?:[eE][+-]?\\d{1,3})?)");
  private static final Pattern TEXT = Pattern.compile(DECIMAL + "(?:\\s*/\\s*" + DECIMAL + ")?");
  private static final int QUOTIENT_BITS = 66;

  public Fraction {
    Check.that(
        denominator.signum() != 0,
        "kernel.fraction.zeroDenominator",
        "Fraction %s/%s: the denominator must not be 0.",
        numerator,
        denominator);
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  /// Reads a decimal number or the quotient of two: `3.6`, `1e-3`, `1/3`, `5/9`.
  public static Fraction parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    Check.that(
        matcher.matches(),
        "kernel.fraction.unreadable",
        "Fraction '%s': it must be a number or a quotient of two, as 3.6, 1e-3 or 1/3.",
        text);
    Fraction above = of(new BigDecimal(matcher.group(1)));
    String below = matcher.group(2);
    return below == null ? above : above.dividedBy(of(new BigDecimal(below)));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /// This fraction multiplied with itself so many times.
  ///
  /// @param exponent any whole number; 0 gives 1; negative only where this is not zero
  public Fraction power(int exponent) {
    return exponent >= 0
        ? new Fraction(numerator.pow(exponent), denominator.pow(exponent))
        : new Fraction(denominator.pow(-exponent), numerator.pow(-exponent));
  }

  /// -1, 0 or 1.
  public int signum() {
    return numerator.signum();
  }

  /// The nearest `double`, ties to even; infinite beyond its range.
  ///
  /// The quotient is taken to 66 bits or more; what is cut off is kept as a last bit that can only
  /// break a tie, so the one rounding that follows is the right one (but for subnormal results).
  public double doubleValue() {
    int shift = Math.max(0, QUOTIENT_BITS - numerator.abs().bitLength() + denominator.bitLength());
    BigInteger[] parts = numerator.abs().shiftLeft(shift).divideAndRemainder(denominator);
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    int excess = Math.max(0, quotient.bitLength() - 2 * QUOTIENT_BITS);
    if (excess > 0) {
      boolean exact = quotient.getLowestSetBit() >= excess;
      quotient = quotient.shiftRight(excess);
      quotient = exact ? quotient : quotient.setBit(0);
    }
    return numerator.signum() * Math.scalb(quotient.doubleValue(), excess - shift);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// `5/9`, or `1000` for a whole number.
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
