package org.tinkuy.formats.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// Writes rows of text as CSV (RFC 4180, UTF-8), each at once, so that a reader at the other end of
/// a pipe gets it while the next is being made.
///
/// A text that a spreadsheet would take for a formula is written behind an apostrophe.
public final class CsvLines {
  private static final Pattern FORMULA = Pattern.compile("^[=+@\t\r].*|^-(?![0-9.]).*");

  private final CsvWriter writer;

  /// Writes to a stream, which it leaves open.
  public CsvLines(OutputStream out) {
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /// Writes a row.
  public void write(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvLines::harmless).toList());
    try {
      writer.flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write the rows", unwritable);
    }
  }

  private static String harmless(String cell) {
    return FORMULA.matcher(cell).find() ? "'" + cell : cell;
  }
}
