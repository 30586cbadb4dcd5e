package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.catalog.TableSchema;

/// A part of a formula that has been checked: its type, how it is evaluated, and the column it is,
/// where it is nothing but a column.
///
/// @param type what it gives
/// @param eval how it is evaluated
/// @param column the column it reads; empty for everything else
record Compiled(FormulaType type, Eval eval, Optional<Column> column) {

  /// A column of the row in a frame.
  ///
  /// @param frame the frame that holds the row, from 0
  /// @param schema its table
  /// @param index the column's index in the schema, from 0
  record Column(int frame, TableSchema schema, int index) {}

  static Compiled of(FormulaType type, Eval eval) {
    return new Compiled(type, eval, Optional.empty());
  }
}
