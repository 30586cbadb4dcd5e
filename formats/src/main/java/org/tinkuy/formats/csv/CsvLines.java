package org.tinkuy.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes rows of text as CSV (RFC 4180, UTF-8), each at once, so that a reader at the other end of
/// a pipe gets it while the next is being made.
///
/// A text that a spreadsheet would take for a formula is written behind an apostrophe.
public final class CsvLines {
  private static final char SEPARATOR = ',';

  private final OutputStream out;

  /// Writes to a stream, which it leaves open.
  public CsvLines(OutputStream out) {
    this.out = out;
  }

  /// Writes a row.
  public void write(List<String> cells) {
    String line =
        cells.stream()
            .map(cell -> CsvCell.written(cell, SEPARATOR))
            .collect(Collectors.joining(String.valueOf(SEPARATOR), "", "\n"));
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write the rows", unwritable);
    }
  }

  /// The text that was written as this cell.
  public static String read(String cell) {
    return CsvCell.unmarked(cell);
  }
}
