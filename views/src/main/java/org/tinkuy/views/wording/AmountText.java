package org.tinkuy.views.wording;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Unit;

/// Amounts with their units as a person reads them; few of a large unit by something else as many
/// of a small one: 0.068 kg/USD, 0.8 L/CNY.
///
/// @param words the words and numbers of one language
record AmountText(Wording words) {
  private static final Pattern LARGE_BY = Pattern.compile("(?:tce|m3|t)(?=(?:CO2e)?/)");

  private static final Map<String, String> THOUSANDTHS =
      Map.of("t", "kg", "tce", "kgce", "m3", "L");

  private static final double FEW = 0.01;
  private static final double THOUSAND = 1000;

  /// Whether an amount is so small that it is told in thousandths, where its unit has any.
  static boolean isFew(double amount) {
    return amount != 0 && Math.abs(amount) < FEW;
  }

  /// The code of a thousandth of a large unit by something else; empty of other units.
  static Optional<String> thousandth(Unit unit) {
    Matcher large = LARGE_BY.matcher(unit.code());
    return large.lookingAt()
        ? Optional.ofNullable(THOUSANDTHS.get(large.group()))
            .map(small -> small + unit.code().substring(large.end()))
        : Optional.empty();
  }

  /// An amount that was measured.
  ///
  /// @param value in the unit
  /// @param few whether it is told in thousandths
  String of(double value, Unit unit, boolean few) {
    return of(value, unit, few, FigureText::decimals);
  }

  /// An amount that somebody wrote down, without zeros at its end.
  ///
  /// @param value in the unit
  String written(double value, Unit unit) {
    return of(value, unit, isFew(value), AmountText::decimals);
  }

  private String of(double value, Unit unit, boolean few, DoubleToIntFunction decimals) {
    Optional<String> thousandth = thousandth(unit).filter(_ -> few);
    if (thousandth.isPresent()) {
      double small = value * THOUSAND;
      String code = new UnitText(words).of(thousandth.get());
      return words.numbers().format(small, decimals.applyAsInt(small), code);
    }
    return unit.dimension().isNone()
        ? words.numbers().format(value, decimals.applyAsInt(value))
        : words.with(value, decimals.applyAsInt(value), unit);
  }

  /// Decimals that show what a number is made of, without zeros at its end.
  static int decimals(double value) {
    int decimals = FigureText.decimals(value);
    long digits = Math.round(value * Math.pow(10, decimals));
    while (decimals > 0 && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    return decimals;
  }
}
