package org.tinkuy.views.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The ends of a range as they are told: outwards, so that nothing true lies beyond them.
public final class Ends {
  private static final MathContext EXACT = new MathContext(12);

  private Ends() {}

  /// Rounds an end to so many decimals.
  interface Rounding {
    double of(double end, int decimals);
  }

  /// An end of an amount as it is told. Of what is less than one the digits that are told are fine
  /// enough, and going outwards would say as much again.
  ///
  /// @param decimals with which it is told
  static double outer(double end, int decimals, Rounding rounding) {
    return Math.abs(end) < 1 ? end : rounding.of(end, decimals);
  }

  /// A lower end rounded down to so many decimals, below 0 to tens and more: what is at least so
  /// much is not told as more.
  public static double lower(double end, int decimals) {
    return -upper(-end, decimals);
  }

  /// An upper end rounded up to so many decimals; what only the computer adds behind a number is no
  /// part of it.
  public static double upper(double end, int decimals) {
    return Double.isFinite(end)
        ? BigDecimal.valueOf(end)
            .round(EXACT)
            .setScale(decimals, RoundingMode.CEILING)
            .doubleValue()
        : end;
  }
}
