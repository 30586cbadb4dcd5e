package org.tinkuy.park;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;

/// The rules on counts and amounts of a row: none that counts things is negative, and no part
/// exceeds its whole.
final class Counts {
  /// Units of what cannot be less than nothing. Money, temperatures and results of samples can.
  private static final Set<String> NEVER_NEGATIVE =
      Set.of("people", "m2", "h", "yr", "months", "d", "kW", "m3/yr", "h/yr");

  /// Further columns, whose unit does not tell.
  private static final Set<String> NEVER_NEGATIVE_COLUMNS =
      Set.of(
          "zones.setback_m",
          "links.quantity",
          "links.distance_m",
          "distances.distance_m",
          "assets.length_m",
          "flows.minimumLot",
          "utilities.capacity",
          "utilities.peak",
          "utilities.module",
          "utilities.storage",
          "hazmat.maximum",
          "tenants.partnersMax",
          "bodies.boardSeatsCommunity",
          "bodies.boardSeatsWomen");

  /// Columns whose record or table has a rule of its own, so that no breach is told twice.
  private static final Set<String> ELSEWHERE =
      Set.of("plots.area_m2", "plots.netArea_m2", "tenants.employees", "routes.life_yr");

  private static final double ABSOLUTE_ZERO_C = -273.15;

  private Counts() {}

  static boolean countsThings(Field field) {
    FieldKind kind = field.type().kind();
    return (kind == FieldKind.NUMBER || kind == FieldKind.INTEGER)
        && !field.type().list()
        && !ELSEWHERE.contains(field.path())
        && (NEVER_NEGATIVE.contains(field.unit()) || NEVER_NEGATIVE_COLUMNS.contains(field.path()));
  }

  static void notNegative(ParkRow row, String column) {
    Optional<Cell.Measure> number = row.find(column, Cell.Measure.class);
    if (number.isPresent() && number.get().value() < 0) {
      throw Refusal.of(
          "park.number.negative",
          "Row '%s' of %s: %s must be >= 0, but is %s. Maybe leave it empty where it is not known.",
          row.key(),
          row.schema(),
          row.schema().said(column),
          number.get());
    }
  }

  static boolean isTemperature(Field field) {
    return field.type().kind() == FieldKind.NUMBER && field.unit().equals("degC");
  }

  static void notColderThanAbsoluteZero(ParkRow row, String column) {
    Optional<Cell.Measure> number = row.find(column, Cell.Measure.class);
    Check.that(
        number.map(Cell.Measure::value).orElse(0.0) > ABSOLUTE_ZERO_C,
        "park.number.absoluteZero",
        "Row '%s' of %s: %s must be above %s degC, but is %s. Maybe it is in another unit.",
        row.key(),
        row.schema(),
        row.schema().said(column),
        Sentence.number(BigDecimal.valueOf(ABSOLUTE_ZERO_C)),
        number.isPresent() ? number.get() : "");
  }

  static void partOf(ParkRow row, String partColumn, String wholeColumn) {
    Optional<Cell.Measure> part = row.find(partColumn, Cell.Measure.class);
    Optional<Cell.Measure> whole = row.find(wholeColumn, Cell.Measure.class);
    if (part.isPresent() && whole.isPresent()) {
      Check.that(
          part.get().value() <= whole.get().value(),
          "park.count.partExceedsWhole",
          "Row '%s' of %s: %s must not exceed %s = %s, but is %s. Maybe the columns are swapped.",
          row.key(),
          row.schema(),
          row.schema().said(partColumn),
          row.schema().said(wholeColumn),
          whole.get(),
          part.get());
    }
  }
}
