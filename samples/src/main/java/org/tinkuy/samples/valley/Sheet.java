package org.tinkuy.samples.valley;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;

/// A sheet beside this package: the design of the park by hand, one thing a row.
///
/// @param table its cells
record Sheet(CsvTable table) {

  static Sheet read(String name) {
    String file = name + ".csv";
    try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(file), file)) {
      Checked<CsvTable> read = CsvReader.read(file, in.readAllBytes());
      Check.that(
          read.issues().isEmpty(),
          "samples.sheet.issues",
          "Sheet '%s': it must be read without issues, but has %s.",
          name,
          read.issues());
      return new Sheet(read.find().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  List<Line> rows() {
    return table.rows().stream().map(row -> new Line(table, row)).toList();
  }

  /// The names of its columns, in order.
  List<String> columns() {
    return table.columns();
  }

  /// A row of a sheet.
  ///
  /// @param table the cells of its sheet
  /// @param row its own
  record Line(CsvTable table, CsvRow row) {

    /// A cell's text, empty where nothing stands.
    String text(String column) {
      Check.that(
          table.indexOf(column) >= 0,
          "samples.sheet.column",
          "Sheet '%s' has no column '%s'.",
          table.file(),
          column);
      return table.text(row, column);
    }

    boolean has(String column) {
      return !text(column).isEmpty();
    }

    /// A cell's number, 0 where nothing stands.
    double number(String column) {
      return has(column) ? Double.parseDouble(text(column)) : 0;
    }

    /// A cell that changes with the years.
    Course course(String column) {
      return Course.parse(text(column));
    }
  }
}
