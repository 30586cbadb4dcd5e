package org.tinkuy.views.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tinkuy.kernel.Unit;

/// An amount that is enough to reach a target, told to the digits that a target can be held to.
///
/// @param words the words and numbers of one language
/// @param isExact whether it is of no estimate, which is told as about so much where it stands
record EnoughText(Wording words, boolean isExact) {
  /// Digits of an amount that is worked out from a share and its target.
  private static final int SIGNIFICANT_DIGITS = 3;

  /// What rounding of the computer may add behind a number is no part of it.
  private static final MathContext EXACT = new MathContext(12);

  /// Amounts below it are told with a decimal.
  private static final double FEW = 10;

  /// Amounts from it on are told to their significant digits alone.
  private static final double MANY = 1000;

  /// From so many on an amount that is missing is told in the larger unit, sooner than others: few
  /// of its digits are told.
  private static final double MUCH_MISSING = 10_000;

  /// Much of it in the larger unit in which a park is told everywhere.
  String of(double value, Unit unit) {
    ToldUnit told = ToldUnit.of(unit, value, MUCH_MISSING);
    if (told.isLarger()) {
      String larger = new UnitText(words).of(told.code());
      double enough = rounded(value, unit) / told.parts();
      return about(
          words.numbers().format(enough, AmountText.decimals(enough), larger), value, unit);
    }
    double enough = rounded(value, unit);
    int decimals = enough == Math.rint(enough) ? 0 : decimals(value, unit);
    return about(words.with(enough, decimals, unit), value, unit);
  }

  /// Much that was rounded is told as about so much, for it may stand in full elsewhere.
  private String about(String amount, double value, Unit unit) {
    boolean isRounded = value >= MANY && Math.abs(rounded(value, unit) - value) >= 1;
    return words.figures().about(amount, isExact && isRounded && !isPeople(unit));
  }

  private static int decimals(double value, Unit unit) {
    return value < FEW && !isPeople(unit) ? 1 : 0;
  }

  private static boolean isPeople(Unit unit) {
    return unit.code().equals("people");
  }

  /// Rounded up, so that it is enough; people are counted whole.
  private static double rounded(double value, Unit unit) {
    BigDecimal exact = BigDecimal.valueOf(value).round(EXACT);
    return isPeople(unit) || value < MANY
        ? exact.setScale(decimals(value, unit), RoundingMode.CEILING).doubleValue()
        : exact.round(new MathContext(SIGNIFICANT_DIGITS, RoundingMode.CEILING)).doubleValue();
  }
}
