package org.tinkuy.samples.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;

/// One table of a park folder while it is being filled.
public final class TableFile {
  private final String name;
  private final List<String> columns;
  private final List<Map<String, String>> rows = new ArrayList<>();

  TableFile(String name, List<String> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  public String name() {
    return name;
  }

  /// The columns in order.
  public List<String> columns() {
    return columns;
  }

  /// Number of rows so far.
  public int size() {
    return rows.size();
  }

  /// The rows so far, text by column.
  public List<Map<String, String>> rows() {
    return rows.stream().map(Map::copyOf).toList();
  }

  /// Adds a row; its cells are set next, cells that are not set stay empty.
  public Row row() {
    Map<String, String> cells = new LinkedHashMap<>();
    rows.add(cells);
    return new Row(cells);
  }

  /// Adds a row that has all its cells, in the order of the columns.
  public void row(String... cells) {
    Check.that(
        cells.length == columns.size(),
        "samples.row.width",
        "Table '%s': a row needs %d cells, but has %d.",
        name,
        columns.size(),
        cells.length);
    Row row = row();
    for (int i = 0; i < cells.length; i++) {
      row.set(columns.get(i), cells[i]);
    }
  }

  /// Adds rows that are written as they stand in the file, one a line, without quotes.
  public void rows(String lines) {
    lines.lines().forEach(line -> row(line.split(",", -1)));
  }

  /// The table as CSV text (RFC 4180): comma, one line feed a row, quotes only where needed.
  String text() {
    StringBuilder text = new StringBuilder(line(columns));
    for (Map<String, String> row : rows) {
      text.append(line(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(TableFile::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /// A row while it is being filled.
  public final class Row {
    private final Map<String, String> cells;

    private Row(Map<String, String> cells) {
      this.cells = cells;
    }

    /// Sets a cell; an empty text leaves it empty, which reads as unknown.
    public Row set(String column, String text) {
      Check.that(
          columns.contains(column),
          "samples.column.undeclared",
          "Table '%s': column '%s' was not declared.",
          name,
          column);
      if (!text.isEmpty()) {
        cells.put(column, text);
      }
      return this;
    }

    /// Sets a cell to a number with at most so many decimals.
    public Row set(String column, double value, int decimals) {
      return set(column, Decimals.fixed(value, decimals));
    }

    /// Sets a cell to a whole number.
    public Row set(String column, long value) {
      return set(column, Long.toString(value));
    }
  }
}
