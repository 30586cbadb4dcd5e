package org.tinkuy.document;

import java.math.BigDecimal;
import java.math.MathContext;

/// What messages quote: texts of cells short and on one line, sums without the noise of rounding.
final class Shown {
  private static final MathContext DIGITS = new MathContext(12);
  private static final int MOST = 60;

  private Shown() {}

  static String of(String text) {
    String start =
        text.length() <= MOST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST / 2)) + "...";
    return holdsControl(start) ? start.replaceAll("\\p{Cntrl}+", " ") : start;
  }

  /// A loop, since rules quote every cell that they ask for.
  private static boolean holdsControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// A computed number.
  ///
  /// @param value in any unit
  static String of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
