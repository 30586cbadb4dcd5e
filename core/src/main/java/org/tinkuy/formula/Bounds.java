package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.ParkRow;

/// What a number must lie between while its cell is empty: a share between 0 and 1, any other
/// number not below 0. Temperatures, prices and the rise of a stock may be negative.
final class Bounds {
  static final Amount SHARE = Amount.range(0, 1, 0, Unit.ONE);

  private final Field field;
  private final UnitTable units;

  Bounds(Field field, UnitTable units) {
    this.field = field;
    this.units = units;
  }

  /// The range of an unknown cell of a row; empty where it is no number or may be any.
  Optional<Amount> of(ParkRow row) {
    return switch (field.type().kind()) {
      case SHARE -> Optional.of(SHARE);
      case NUMBER, INTEGER, BAND, QUANTITY ->
          row.text("direction").equals("stored") || hasOwnZero(row)
              ? Optional.empty()
              : Optional.of(Arithmetic.NOT_NEGATIVE);
      case MONEY ->
          field.type().per().isEmpty() ? Optional.of(Arithmetic.NOT_NEGATIVE) : Optional.empty();
      case ID, TEXT, CODE, REF, BOOLEAN, DATE, TIME, PERIOD, PAIRS, UNIT -> Optional.empty();
    };
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
