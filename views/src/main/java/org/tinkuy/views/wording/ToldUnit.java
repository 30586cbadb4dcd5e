package org.tinkuy.views.wording;

import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Unit;

/// The unit in which an amount is told, as that of a park is told everywhere: much energy in
/// megawatt-hours, much matter in tonnes, little matter by something else in kilograms.
///
/// @param code of the unit that is told
/// @param parts how many of the unit that the amount is kept in are one of it, > 0; 1 where they
///   are the same
record ToldUnit(String code, double parts) {
  /// From so many on an amount keeps all digits that it is rounded to in the larger unit.
  private static final double MUCH = 100_000;

  private static final double THOUSAND = 1000;

  private static final Map<String, String> LARGER =
      Map.of("kWh", "MWh", "kg", "t", "kgCO2e", "tCO2e");

  /// @param most the largest amount that is to be told, in the unit
  static ToldUnit of(Unit unit, double most) {
    return of(unit, most, MUCH);
  }

  /// @param most the largest amount that is to be told, in the unit
  /// @param much from so many on it is told in the larger unit
  static ToldUnit of(Unit unit, double most, double much) {
    return Optional.ofNullable(LARGER.get(unit.code()))
        .filter(_ -> Math.abs(most) >= much)
        .map(larger -> new ToldUnit(larger, THOUSAND))
        .or(() -> few(unit, most))
        .orElseGet(() -> new ToldUnit(unit.code(), 1));
  }

  private static Optional<ToldUnit> few(Unit unit, double most) {
    return AmountText.thousandth(unit)
        .filter(_ -> AmountText.isFew(most))
        .map(small -> new ToldUnit(small, 1 / THOUSAND));
  }

  /// Whether it is a larger unit than the one that the amount is kept in.
  boolean isLarger() {
    return parts > 1;
  }

  /// Whether it is another unit than the one that the amount is kept in.
  boolean isOther() {
    return parts != 1;
  }
}
