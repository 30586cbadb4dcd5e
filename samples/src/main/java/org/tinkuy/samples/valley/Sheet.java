package org.tinkuy.samples.valley;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A sheet beside this package: the design of the park by hand, one thing a row.
///
/// @param name the file's name without ending
/// @param rows its rows in order
record Sheet(String name, List<Line> rows) {
  Sheet {
    rows = List.copyOf(rows);
  }

  static Sheet read(String name) {
    String file = name + ".csv";
    try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(file), file);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Sheet(name, reader.stream().map(Line::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// The names of its columns, in order.
  List<String> columns() {
    return rows.getFirst().cells().getHeader();
  }

  /// A row of a sheet.
  ///
  /// @param cells its cells
  record Line(NamedCsvRecord cells) {

    /// A cell's text, empty where nothing stands.
    String text(String column) {
      return cells.getField(column);
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
