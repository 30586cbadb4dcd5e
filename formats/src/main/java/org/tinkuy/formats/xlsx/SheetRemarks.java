package org.tinkuy.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;

/// What a person should know about a sheet besides its cells: what is hidden in it and still read,
/// what is merged, which values come from other workbooks.
final class SheetRemarks {
  private static final int MOST_SHOWN = 5;

  private final Place place;
  private final List<Integer> hiddenRows = new ArrayList<>();
  private final List<String> hiddenColumns = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final List<String> linked = new ArrayList<>();
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
          "The sheet '%s' is hidden; it is read.".formatted(place.sheet()),
          List.of(place.sheet()),
          "Show it and look whether it belongs to the park.");
    }
    if (!hiddenRows.isEmpty()) {
      String rows = shown(hiddenRows);
      attempt.warn(
          "xlsx.row.hidden",
          place.atRow(hiddenRows.getFirst()),
          "%s rows are hidden, perhaps by a filter: %s; they are read."
              .formatted(hiddenRows.size(), rows),
          List.of(String.valueOf(hiddenRows.size()), rows),
          "Remove them if they do not count.");
    }
    if (!hiddenColumns.isEmpty()) {
      String columns = shown(hiddenColumns);
      attempt.warn(
          "xlsx.column.hidden",
          place,
          "%s columns are hidden: %s; they are read.".formatted(hiddenColumns.size(), columns),
          List.of(String.valueOf(hiddenColumns.size()), columns),
          "Show them and look whether they hold what their headers say.");
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
          "Cells are merged: %s; the value counts for the first cell only, the others are empty."
              .formatted(ranges),
          List.of(ranges),
          "Unmerge them and write the value into each row it holds for.");
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
          "Values of %s cells come from other workbooks, which are not opened: %s; what they were"
                  .formatted(linked.size(), cells)
              + " when the file was saved is read.",
          List.of(String.valueOf(linked.size()), cells),
          "Copy the values into this file.");
    }
    if (repeated > 0) {
      attempt.warn(
          "xlsx.row.order",
          place,
          "The numbers of %s rows do not rise; a program that is no spreadsheet wrote the file."
              .formatted(repeated),
          List.of(String.valueOf(repeated)),
          "Open it in a spreadsheet program and save it again.");
    }
  }

  private static String shown(List<?> all) {
    String first = String.join(", ", all.stream().limit(MOST_SHOWN).map(String::valueOf).toList());
    return all.size() > MOST_SHOWN ? first + ", ..." : first;
  }
}
