package org.tinkuy.views;

import java.util.ArrayList;
import java.util.List;

/// One row of a table.
///
/// @param cells one for each column
/// @param strong true for totals, subtotals and the rows that name a group
public record Row(List<Cell> cells, boolean strong) {
  public Row {
    cells = List.copyOf(cells);
  }

  /// An ordinary row.
  public static Row of(Cell... cells) {
    return new Row(List.of(cells), false);
  }

  /// A row that names the group of rows below it.
  public static Row heading(String text, int columns) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(text));
    while (cells.size() < columns) {
      cells.add(EmptyCell.BLANK);
    }
    return new Row(cells, true);
  }

  /// The same with its first cell, where that is words, as the name of the row.
  Row named() {
    if (cells.isEmpty() || !(cells.getFirst() instanceof TextCell words)) {
      return this;
    }
    List<Cell> named = new ArrayList<>(cells);
    named.set(0, TextCell.named(words.text()));
    return new Row(named, strong);
  }

  /// Whether this row only names a group: strong, and nothing is expected after its first cell.
  public boolean isHeading() {
    return strong
        && cells.size() > 1
        && cells.subList(1, cells.size()).stream().allMatch(EmptyCell.BLANK::equals);
  }
}
