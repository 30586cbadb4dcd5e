package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Wholes;
import org.tinkuy.park.Wholes.Part;

/// What a number must lie between while its cell is empty: a share between 0 and 1, a part between
/// 0 and its whole, a whole not below its parts, any other number not below 0. Temperatures, prices
/// and the rise of a stock may be negative.
final class Bounds {
  static final Amount SHARE = Amount.range(0, 1, 0, Unit.ONE);

  private final Field field;
  private final UnitTable units;
  private final List<Part> asPart;
  private final List<Part> asWhole;

  Bounds(Field field, UnitTable units) {
    this.field = field;
    this.units = units;
    List<Part> parts = Wholes.of(field.table());
    this.asPart = parts.stream().filter(part -> part.part().equals(field.column())).toList();
    this.asWhole = parts.stream().filter(part -> part.whole().equals(field.column())).toList();
  }

  /// The range of an unknown cell of a row; empty where it is no number or may be any.
  Optional<Amount> of(ParkRow row) {
    return switch (field.type().kind()) {
      case SHARE -> Optional.of(SHARE);
      case NUMBER, INTEGER, BAND, QUANTITY ->
          row.text("direction").equals("stored") || hasOwnZero(row)
              ? Optional.empty()
              : Optional.of(between(row));
      case MONEY -> field.type().per().isEmpty() ? Optional.of(between(row)) : Optional.empty();
      case ID, TEXT, CODE, REF, BOOLEAN, DATE, TIME, PERIOD, PAIRS, UNIT -> Optional.empty();
    };
  }

  private Amount between(ParkRow row) {
    Amount range = Arithmetic.NOT_NEGATIVE;
    for (Part part : asPart) {
      range = narrowed(range, row, part.whole(), false);
    }
    for (Part part : asWhole) {
      range = narrowed(range, row, part.part(), true);
    }
    return range;
  }

  /// The range with the number of another column as its lower or upper end, where that is known.
  private static Amount narrowed(Amount range, ParkRow row, String column, boolean low) {
    Optional<Amount> other =
        row.find(column)
            .flatMap(
                cell ->
                    switch (cell) {
                      case Cell.Measure number ->
                          Optional.of(Amount.exact(number.value(), number.unit()));
                      case Cell.Amount money ->
                          Optional.of(
                              Amount.exact(
                                  money.money().amount(), Unit.money(money.money().currency())));
                      case Cell _ -> Optional.empty();
                    });
    if (other.isEmpty() || !Arithmetic.fits(range, other.get().unit())) {
      return range;
    }
    double end = Math.max(0, other.get().known());
    return Amount.range(
        low ? Math.max(range.low(), end) : range.low(),
        low ? range.high() : Math.min(range.high(), end),
        0,
        other.get().unit());
  }

  private boolean hasOwnZero(ParkRow row) {
    String unit = field.unit().isEmpty() ? row.text("unit") : field.unit();
    return units.find(unit).filter(Unit::hasOffset).isPresent();
  }

  /// Whether cells of this kind can be read in a formula.
  static boolean isReadable(Field field) {
    boolean single = !field.type().list();
    return single
        && field.type().kind() != FieldKind.TIME
        && field.type().kind() != FieldKind.PAIRS;
  }
}
