package org.tinkuy.disclosure;

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

  private OutwardRounding() {}

  /// The lower end of a quantity, rounded down.
  ///
  /// @param end in the unit of the figure
  public static double lower(double end) {
    return isOpen(end) ? end : Math.floor(end / step(end)) * step(end);
  }

  /// The upper end of a quantity, rounded up.
  ///
  /// @param end in the unit of the figure
  public static double upper(double end) {
    return isOpen(end) ? end : Math.ceil(end / step(end)) * step(end);
  }

  private static boolean isOpen(double end) {
    return end == 0 || Double.isInfinite(end);
  }

  private static double step(double end) {
    return Math.pow(10, magnitude(end) - 1);
  }

  private static int magnitude(double end) {
    return (int) Math.floor(Math.log10(Math.abs(end)));
  }

  /// To how many decimals the lower end of a figure was rounded, below 0 where to tens and more; a
  /// sum that it is a part of is no more exact. Empty where it was not rounded.
  public static OptionalInt decimals(Figure figure) {
    boolean rounded = figure.reason().key().equals(REASON.key());
    return figure.range().stream()
        .filter(range -> rounded && !isOpen(range.low()))
        .mapToInt(range -> 1 - magnitude(range.low()))
        .findFirst();
  }
}
