package org.tinkuy.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.tinkuy.catalog.Field;
import org.tinkuy.kernel.Spoken;
import org.tinkuy.kernel.Unit;

/// What must be known to read a cell besides its text.
///
/// @param field its column
/// @param column how the column is written
/// @param rowUnit the unit or currency that the row states, where it does
/// @param conversions told of a column what was converted, for a note beside the cell
record CellContext(
    Field field,
    ColumnReading column,
    Optional<Unit> rowUnit,
    BiConsumer<Field, String> conversions) {

  /// The column as messages name it.
  Spoken name() {
    return field;
  }

  /// Tells what was converted, for a note beside the cell.
  void converted(String said) {
    conversions.accept(field, said);
  }

  Unit rowUnitOrOne() {
    return rowUnit.orElse(Unit.ONE);
  }
}
