package org.tinkuy.views;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The ends of a range as they are told: outwards, so that nothing true lies beyond them; from five
/// digits on to the nearest, as all other numbers are.
public final class Ends {
  /// What only the computer adds behind a number is no part of it.
  private static final MathContext EXACT = new MathContext(12);

  /// An end of which so many digits are told is told as every other number: it is off by less than
  /// one in twenty thousand, and stands beside the sum that it rests on, which it must not belie.
  private static final int MANY_DIGITS = 5;

  private Ends() {}

  /// A lower end rounded down to so many decimals, below 0 to tens and more: what is at least so
  /// much is not told as more.
  public static double lower(double end, int decimals) {
    return rounded(end, decimals, RoundingMode.FLOOR);
  }

  /// An upper end rounded up to so many decimals, below 0 to tens and more.
  public static double upper(double end, int decimals) {
    return rounded(end, decimals, RoundingMode.CEILING);
  }

  private static double rounded(double end, int decimals, RoundingMode outwards) {
    return Double.isFinite(end) ? of(end, decimals, outwards).doubleValue() : end;
  }

  /// A number with the decimals with which it is told.
  ///
  /// @param value finite
  /// @param decimals digits after the decimal sign, below 0 tens and more
  /// @param rounding outwards of an end
  static BigDecimal of(double value, int decimals, RoundingMode rounding) {
    if (rounding == RoundingMode.HALF_UP) {
      return BigDecimal.valueOf(value).setScale(decimals, rounding);
    }
    BigDecimal exact = BigDecimal.valueOf(value).round(EXACT);
    int digits = exact.precision() - exact.scale() + decimals;
    boolean many = decimals >= 0 && digits >= MANY_DIGITS;
    return exact.setScale(decimals, many ? RoundingMode.HALF_UP : rounding);
  }
}
