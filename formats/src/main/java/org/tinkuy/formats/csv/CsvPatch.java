package org.tinkuy.formats.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.formats.text.FileText;

/// Changes single cells and rows of a CSV file and leaves every other byte as it is: encoding, byte
/// order mark, separator, quotes, line ends, titles above the table.
///
/// For one thread. Rows are named by the line on which they begin, from 1, as [CsvReader] counts.
public final class CsvPatch {
  private static final String MARK = "\uFEFF";

  private final Charset charset;
  private final char separator;
  private final String lineEnd;
  private final TreeMap<Integer, Line> lines = new TreeMap<>();
  private final List<List<String>> added = new ArrayList<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final int headerRow;
  private int width;

  /// A record of the file as it is written.
  ///
  /// @param cells its cells with their quotes
  /// @param end its line end; empty for the last one of a file without
  private record Line(List<String> cells, String end) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// @param headerRow line of the row that names the columns, from 1
  private CsvPatch(String text, Charset charset, int headerRow) {
    this.charset = charset;
    this.headerRow = headerRow;
    String plain = text.startsWith(MARK) ? text.substring(1) : text;
    this.separator = CsvReader.separator(plain);
    this.lineEnd = plain.contains("\r\n") ? "\r\n" : "\n";
    split(text);
    Line header = lines.getOrDefault(headerRow, new Line(List.of(), ""));
    this.width = header.cells().size();
    for (int i = 0; i < width; i++) {
      String name = CsvCell.content(header.cells().get(i)).replace(MARK, "").strip();
      columns.putIfAbsent(name.isEmpty() ? "column " + (i + 1) : name, i);
    }
  }

  /// Opens the bytes of a file that [CsvReader] could read.
  ///
  /// @param headerRow line of the row that names the columns, from 1
  public static CsvPatch of(byte[] bytes, int headerRow) {
    Charset charset = FileText.charsetOf(bytes);
    return new CsvPatch(new String(bytes, charset), charset, headerRow);
  }

  /// Begins a file that is not there yet, with commas between its cells.
  public static CsvPatch ofColumns(List<String> columns) {
    CsvPatch patch = new CsvPatch("", StandardCharsets.UTF_8, 1);
    columns.forEach(patch::position);
    return patch;
  }

  private void split(String text) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    int cell = 0;
    int number = 1;
    int first = 1;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      boolean ends = (c == '\n' || c == '\r') && !pair;
      number += ends ? 1 : 0;
      if (!quoted && c == separator) {
        cells.add(text.substring(cell, i));
        cell = i + 1;
      } else if (!quoted && ends) {
        int stop = c == '\n' && i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
        cells.add(text.substring(cell, stop));
        lines.put(first, new Line(cells, text.substring(stop, i + 1)));
        cells = new ArrayList<>();
        start = i + 1;
        cell = start;
        first = number;
      }
    }
    if (start < text.length()) {
      cells.add(text.substring(cell));
      lines.put(first, new Line(cells, ""));
    }
  }

  /// Sets the cell of a row under a header; a header that the file does not have is added to it.
  public void set(int line, String header, String text) {
    int position = position(header);
    Line before = lines.getOrDefault(line, new Line(List.of(), lineEnd));
    List<String> cells = new ArrayList<>(before.cells());
    while (cells.size() <= position) {
      cells.add("");
    }
    cells.set(position, quoted(text));
    lines.put(line, new Line(cells, before.end()));
  }

  /// Writes a remark into the column under a header, or behind the last cell of a row that goes
  /// further: nothing of the row is written over.
  public void remark(int line, String header, String text) {
    int position = position(header);
    Line before = lines.getOrDefault(line, new Line(List.of(), lineEnd));
    if (before.cells().size() <= position || before.cells().get(position).isBlank()) {
      set(line, header, text);
    } else {
      lines.put(line, new Line(with(before.cells(), quoted(text)), before.end()));
    }
  }

  public void remove(int line) {
    lines.remove(line);
  }

  /// Adds a row at the end.
  ///
  /// @param texts cells by header
  public void add(Map<String, String> texts) {
    List<String> cells = new ArrayList<>();
    texts.forEach(
        (header, text) -> {
          int position = position(header);
          while (cells.size() <= position) {
            cells.add("");
          }
          cells.set(position, quoted(text));
        });
    added.add(cells);
  }

  private int position(String header) {
    return columns.computeIfAbsent(header, this::widen);
  }

  /// Adds a column behind the others, for the header and every row that is as wide.
  private int widen(String header) {
    int at = width;
    width++;
    lines.replaceAll(
        (number, line) ->
            line.isBlank() || line.cells().size() != at
                ? line
                : new Line(
                    with(line.cells(), number == headerRow ? quoted(header) : ""), line.end()));
    return at;
  }

  private static List<String> with(List<String> cells, String cell) {
    List<String> more = new ArrayList<>(cells);
    more.add(cell);
    return more;
  }

  private String quoted(String text) {
    return CsvCell.written(text, separator);
  }

  /// The bytes of the file now; in UTF-8 with byte order mark where its own encoding lacks a
  /// letter.
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    if (lines.isEmpty()) {
      text.append(written(new Line(columns.keySet().stream().map(this::quoted).toList(), lineEnd)));
    }
    lines.values().forEach(line -> text.append(written(line)));
    boolean open = "\r\n".indexOf(text.charAt(text.length() - 1)) < 0;
    text.append(open && !added.isEmpty() ? lineEnd : "");
    added.forEach(cells -> text.append(written(new Line(padded(cells), lineEnd))));
    boolean holds = charset.newEncoder().canEncode(text);
    return holds
        ? text.toString().getBytes(charset)
        : (MARK + text).getBytes(StandardCharsets.UTF_8);
  }

  private String written(Line line) {
    return String.join(String.valueOf(separator), line.cells()) + line.end();
  }

  private List<String> padded(List<String> cells) {
    List<String> padded = new ArrayList<>(cells);
    while (padded.size() < width) {
      padded.add("");
    }
    return padded;
  }
}
