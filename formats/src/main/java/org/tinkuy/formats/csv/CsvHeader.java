package org.tinkuy.formats.csv;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Which columns of a file are read, and under which name.
///
/// @param names names of the columns that are read, each once
/// @param positions where each of them stands in the file, from 0
/// @param width columns the file has, read or not, >= 0
record CsvHeader(List<String> names, List<Integer> positions, int width) {

  /// Names the columns of a file by its first row.
  ///
  /// A nameless column is read as `column 3` where it holds anything. Of two columns of one name
  /// the first is read.
  static CsvHeader of(CsvRow first, List<CsvRow> rest, Place file, Attempt attempt) {
    List<String> names = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < first.cells().size(); i++) {
      String name = first.cells().get(i).strip();
      if (name.isEmpty() && holdsAnything(rest, i)) {
        name = "column " + (i + 1);
        attempt.warn(
            "csv.column.nameless",
            file.atRow(first.line()).at(name),
            Sentence.of("hint.csv.column.nameless", "Give it a name or empty it."),
            "Column %s has no name in the header; it is kept as '%s'.",
            i + 1,
            name);
      }
      if (names.contains(name)) {
        attempt.error(
            "csv.column.twice",
            file.atRow(first.line()).at(name),
            Sentence.of("hint.csv.column.twice", "Rename or remove one of them."),
            "Column '%s' stands twice in the header; only the first is read.",
            name);
      } else if (!name.isEmpty()) {
        names.add(name);
        positions.add(i);
      }
    }
    return new CsvHeader(names, positions, first.cells().size());
  }

  private static boolean holdsAnything(List<CsvRow> rows, int position) {
    return rows.stream()
        .anyMatch(row -> row.cells().size() > position && !row.cells().get(position).isBlank());
  }

  /// Whether a row has content beyond the columns of the file.
  boolean isExceededBy(CsvRow row) {
    return row.cells().size() > width
        && row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
  }

  /// The cells of a row that are read; what the row does not have is empty.
  List<String> pick(CsvRow row) {
    List<String> cells = row.cells();
    if (cells.size() == width && names.size() == width) {
      return cells;
    }
    return positions.stream().map(i -> i < cells.size() ? cells.get(i) : "").toList();
  }
}
