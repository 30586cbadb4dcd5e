package org.tinkuy.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// What a person should know about a sheet besides its cells: what is hidden in it and still read,
/// what is merged, which values come from other workbooks.
final class SheetRemarks {
  private static final int MOST_SHOWN = 5;

  private final Place place;
  private final List<Integer> hiddenRows = new ArrayList<>();
  private final List<String> hiddenColumns = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final List<String> linked = new ArrayList<>();
  private final List<String> repeatedCells = new ArrayList<>();
  private int repeated;

  SheetRemarks(Place place) {
    this.place = place;
  }

  void hiddenRow(int row) {
    hiddenRows.add(row);
  }

  void hiddenColumn(String letters) {
    hiddenColumns.add(letters);
  }

  /// Cells that are shown as one, as `A2:A4`.
  void merged(String range) {
    merged.add(range);
  }

  /// A cell whose formula looks into another workbook.
  void linked(String cell) {
    linked.add(cell);
  }

  /// A cell that stands twice in its row.
  void repeatedCell(String cell) {
    repeatedCells.add(cell);
  }

  /// A row whose number is not greater than that of the row before.
  void repeatedRow() {
    repeated++;
  }

  /// @param headerRow the row of headers, from 1; what is merged up to it is a title
  void tell(boolean sheetHidden, int headerRow, Attempt attempt) {
    tellHidden(sheetHidden, attempt);
    tellMerged(headerRow, attempt);
    tellOthers(attempt);
  }

  private void tellHidden(boolean sheetHidden, Attempt attempt) {
    if (sheetHidden) {
      attempt.warn(
          "xlsx.sheet.hidden",
          place,
          Sentence.of("hint.xlsx.sheet.hidden", "Show it and look whether it belongs to the park."),
          "The sheet '%s' is hidden; it is read.",
          place.sheet());
    }
    if (!hiddenRows.isEmpty()) {
      String rows = shown(hiddenRows);
      attempt.warn(
          "xlsx.row.hidden",
          place.atRow(hiddenRows.getFirst()),
          Sentence.of("hint.xlsx.row.hidden", "Remove them if they do not count."),
          "Rows that are hidden, perhaps by a filter (%s): %s; what is hidden is read.",
          hiddenRows.size(),
          rows);
    }
    if (!hiddenColumns.isEmpty()) {
      String columns = shown(hiddenColumns);
      attempt.warn(
          "xlsx.column.hidden",
          place,
          Sentence.of(
              "hint.xlsx.column.hidden",
              "Show them and look whether they hold what their headers say."),
          "Columns that are hidden (%s): %s; what is hidden is read.",
          hiddenColumns.size(),
          columns);
    }
  }

  private void tellMerged(int headerRow, Attempt attempt) {
    List<String> below =
        merged.stream().filter(range -> headerRow > 0 && firstRow(range) > headerRow).toList();
    if (!below.isEmpty()) {
      String ranges = shown(below);
      attempt.warn(
          "xlsx.cell.merged",
          place.atRow(firstRow(below.getFirst())),
          Sentence.of(
              "hint.xlsx.cell.merged",
              "Unmerge them and write the value into each row it holds for."),
          "Cells are merged: %s; the value counts for the first cell only, the others are empty.",
          ranges);
    }
  }

  private static int firstRow(String range) {
    return CellReference.row(range.replaceFirst(":.*", ""));
  }

  private void tellOthers(Attempt attempt) {
    if (!linked.isEmpty()) {
      String cells = shown(linked);
      attempt.warn(
          "xlsx.cell.linked",
          place.atRow(CellReference.row(linked.getFirst())),
          Sentence.of("hint.xlsx.cell.linked", "Copy the values into this file."),
          "Cells with values from other workbooks, which are not opened (%s): %s; what was there"
              + " when the file was saved is read.",
          linked.size(),
          cells);
    }
    if (!repeatedCells.isEmpty()) {
      String cells = shown(repeatedCells);
      attempt.error(
          "xlsx.cell.twice",
          place.atRow(CellReference.row(repeatedCells.getFirst())),
          Sentence.of(
              "hint.xlsx.cell.twice", "Open it in a spreadsheet program and save it again."),
          "Cells that stand twice in the file (%s): %s; the later one of each is read.",
          repeatedCells.size(),
          cells);
    }
    if (repeated > 0) {
      attempt.warn(
          "xlsx.row.order",
          place,
          Sentence.of("hint.xlsx.row.order", "Open it in a spreadsheet program and save it again."),
          "Rows whose number does not rise: %s; a program that is no spreadsheet wrote the file.",
          repeated);
    }
  }

  private static String shown(List<?> all) {
    String first = String.join(", ", all.stream().limit(MOST_SHOWN).map(String::valueOf).toList());
    return all.size() > MOST_SHOWN ? first + ", ..." : first;
  }
}
