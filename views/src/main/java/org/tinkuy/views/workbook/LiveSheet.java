package org.tinkuy.views.workbook;

import java.util.List;
import org.tinkuy.views.picture.Ink;

/// One sheet of a workbook with formulas.
///
/// @param name at most 31 characters, unique in the book; formulas call it by this name
/// @param tab colour of its tab
/// @param widths of the columns, in characters; columns behind the last are as wide as that one
/// @param rows from the first row of the sheet on
/// @param frozen what stays in view
public record LiveSheet(
    String name, Ink tab, List<Integer> widths, List<LiveRow> rows, Frozen frozen) {
  public LiveSheet {
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
  }

  /// What stays in view while the rest is moved.
  ///
  /// @param columns from the left, >= 0
  /// @param rows from the top, >= 0
  public record Frozen(int columns, int rows) {}
}
