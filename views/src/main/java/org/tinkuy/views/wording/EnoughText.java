package org.tinkuy.views.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tinkuy.kernel.Unit;

/// An amount that is enough to reach a target, told to the digits that a target can be held to.
///
/// @param words the words and numbers of one language
record EnoughText(Wording words) {
  /// From where energy is told in megawatt-hours, so that it keeps all digits that it is rounded
  /// to.
  private static final double MUCH_kWh = 100_000;

  private static final double KWH_PER_MWH = 1000;

  /// Digits of an amount that is worked out from a share and its target.
  private static final int SIGNIFICANT_DIGITS = 3;

  /// What rounding of the computer may add behind a number is no part of it.
  private static final MathContext EXACT = new MathContext(12);

  /// Amounts below it are told with a decimal.
  private static final double FEW = 10;

  /// Amounts from it on are told to their significant digits alone.
  private static final double MANY = 1000;

  /// As the energy of a park is told everywhere, much of it in megawatt-hours.
  String of(double value, Unit unit) {
    if (unit.code().equals("kWh") && value >= MUCH_kWh) {
      String megawattHours = new UnitText(words).of("MWh");
      return about(
          words.numbers().format(rounded(value, unit) / KWH_PER_MWH, 0, megawattHours),
          value,
          unit);
    }
    double told = rounded(value, unit);
    int decimals = told == Math.rint(told) ? 0 : decimals(value, unit);
    return about(words.with(told, decimals, unit), value, unit);
  }

  /// Much that was rounded is told as about so much, for it may stand in full elsewhere.
  private String about(String amount, double value, Unit unit) {
    boolean isRounded = value >= MANY && Math.abs(rounded(value, unit) - value) >= 1;
    return words.figures().about(amount, isRounded && !isPeople(unit));
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
