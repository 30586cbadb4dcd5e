package org.tinkuy.document;

import java.util.Optional;
import java.util.function.Consumer;
import org.tinkuy.catalog.Field;
import org.tinkuy.kernel.Spoken;
import org.tinkuy.kernel.Unit;

/// What must be known to read a cell besides its text.
///
/// @param field its column
/// @param column how the column is written
/// @param rowUnit the unit or currency that the row states, where it does
/// @param converted told what was converted, for a note beside the cell
record CellContext(
    Field field, ColumnReading column, Optional<Unit> rowUnit, Consumer<String> converted) {

  /// The column as messages name it.
  Spoken name() {
    return field;
  }

  Unit rowUnitOrOne() {
    return rowUnit.orElse(Unit.ONE);
  }
}
