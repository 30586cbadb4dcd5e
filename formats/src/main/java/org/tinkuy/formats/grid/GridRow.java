package org.tinkuy.formats.grid;

import java.util.List;

/// A row of a grid.
///
/// @param number its number as the file's own program counts, from 1
/// @param cells its cells from the first column on; those after the last one with content may be
///   missing
public record GridRow(int number, List<GridCell> cells) {
  public GridRow {
    cells = List.copyOf(cells);
  }

  /// The cell of a column, counted from 0; empty beyond the row's end.
  public GridCell cell(int column) {
    return column < cells.size() ? cells.get(column) : GridCell.EMPTY;
  }

  /// Whether no cell holds anything.
  public boolean isBlank() {
    for (GridCell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
