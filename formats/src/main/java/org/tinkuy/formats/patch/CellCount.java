package org.tinkuy.formats.patch;

import org.tinkuy.formats.xlsx.CellReference;

/// Which row and column of a sheet a walk over its tags has come to; programs may leave their names
/// out, and then they follow one another.
final class CellCount {
  private int row;
  private int column = -1;

  /// Takes the start of a row.
  void row(TagStream tags) {
    int stated = CellReference.number(tags.attribute("r"));
    row = stated > 0 ? stated : row + 1;
    column = -1;
  }

  /// Takes the start of a cell.
  void cell(TagStream tags) {
    int stated = CellReference.column(tags.attribute("r"));
    column = stated < 0 ? column + 1 : stated;
  }

  /// The row, from 1; 0 before the first.
  int row() {
    return row;
  }

  /// The column, from 0; -1 before the first.
  int column() {
    return column;
  }
}
