package org.tinkuy.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Sentence;

/// How the ends of an uncertain figure are told to others than the operator: they are made of
/// single rows, so that they keep two digits, outwards.
public final class OutwardRounding {
  /// What a figure says whose ends were rounded so.
  public static final Sentence REASON =
      Sentence.of(
          "hidden.rounded",
          "the value is uncertain, and its ends are rounded outwards to protect the firms");

  private static final int DIGITS = 2;

  private OutwardRounding() {}

  /// The lower end of a quantity, rounded down.
  ///
  /// @param end in the unit of the figure
  public static double lower(double end) {
    return isOpen(end) ? end : told(end, RoundingMode.FLOOR).doubleValue();
  }

  /// The upper end of a quantity, rounded up.
  ///
  /// @param end in the unit of the figure
  public static double upper(double end) {
    return isOpen(end) ? end : told(end, RoundingMode.CEILING).doubleValue();
  }

  /// The lower end of a share, rounded down to whole percents.
  ///
  /// @param end 0 to 1
  public static double lowerShare(double end) {
    return percent(end, RoundingMode.FLOOR);
  }

  /// The upper end of a share, rounded up to whole percents.
  ///
  /// @param end 0 to 1
  public static double upperShare(double end) {
    return percent(end, RoundingMode.CEILING);
  }

  private static double percent(double share, RoundingMode outwards) {
    return BigDecimal.valueOf(share).setScale(2, outwards).doubleValue();
  }

  private static boolean isOpen(double end) {
    return end == 0 || Double.isInfinite(end);
  }

  /// An end as it is written in decimals, so that one of two digits stays what it is.
  private static BigDecimal told(double end, RoundingMode outwards) {
    return BigDecimal.valueOf(end).round(new MathContext(DIGITS, outwards));
  }

  /// To how many decimals a figure whose ends were rounded so is told, below 0 where to tens and
  /// more: those that two digits of its lower end have, be the last of them a 0. A sum that it is a
  /// part of is no more exact. Empty where its ends were not rounded, or its lower end says
  /// nothing.
  public static OptionalInt decimals(Figure figure) {
    boolean rounded = figure.reason().key().equals(REASON.key());
    return figure.range().stream()
        .filter(range -> rounded && !isOpen(range.low()))
        .mapToInt(range -> DIGITS - 1 - magnitude(range.low()))
        .findFirst();
  }

  /// The power of ten of the first digit.
  private static int magnitude(double end) {
    BigDecimal exact = BigDecimal.valueOf(end);
    return exact.precision() - exact.scale() - 1;
  }
}
