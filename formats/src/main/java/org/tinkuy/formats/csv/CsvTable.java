package org.tinkuy.formats.csv;

import java.util.List;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;

/// A CSV file as text: a header and rows that have a cell for each of its columns.
///
/// @param file how people call the file
/// @param header line of the row that names the columns, from 1
/// @param columns names of its columns in order, each once
/// @param rows its rows in order; rows without any content are left out
public record CsvTable(String file, int header, List<String> columns, List<CsvRow> rows) {
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (CsvRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw Refusal.of(
            "csv.row.cells",
            "Row %s of '%s': it must have %s cells, but has %s.",
            row.line(),
            file,
            columns.size(),
            row.cells().size());
      }
    }
  }

  /// Index of a column, or -1.
  public int indexOf(String column) {
    return columns.indexOf(column);
  }

  /// The stripped text of a cell; empty where there is nothing or no such column.
  public String text(CsvRow row, String column) {
    int at = indexOf(column);
    return at < 0 ? "" : row.cells().get(at).strip();
  }

  /// Where a row stands.
  public Place place(CsvRow row) {
    return Place.row(file, row.line());
  }

  /// Where a cell stands.
  public Place place(CsvRow row, String column) {
    return place(row).at(column);
  }
}
