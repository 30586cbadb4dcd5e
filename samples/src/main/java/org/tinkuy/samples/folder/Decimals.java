package org.tinkuy.samples.folder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as people write them: no exponent, no trailing zeros, no more digits than are known.
public final class Decimals {
  private Decimals() {}

  /// The number with at most so many decimals.
  public static String fixed(double value, int decimals) {
    return plain(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /// The number with so many significant digits.
  public static String significant(double value, int digits) {
    return plain(BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP)));
  }

  /// The value itself rounded to so many significant digits.
  public static double round(double value, int digits) {
    return Double.parseDouble(significant(value, digits));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
