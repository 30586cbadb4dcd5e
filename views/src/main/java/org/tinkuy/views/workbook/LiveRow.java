package org.tinkuy.views.workbook;

import java.util.List;

/// A row of a workbook with formulas.
///
/// @param cells from the first column on
public record LiveRow(List<LiveCell> cells) {
  /// A row without cells.
  static final LiveRow EMPTY = new LiveRow(List.of());

  public LiveRow {
    cells = List.copyOf(cells);
  }

  static LiveRow of(LiveCell... cells) {
    return new LiveRow(List.of(cells));
  }
}
