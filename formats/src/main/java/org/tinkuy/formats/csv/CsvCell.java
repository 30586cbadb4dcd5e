package org.tinkuy.formats.csv;

/// A text as a cell of a CSV file (RFC 4180) and back: the one place that knows about quotes.
final class CsvCell {
  private CsvCell() {}

  /// The cell with quotes where a reader needs them, and where spaces at its ends would be lost.
  static String written(String text, char separator) {
    boolean plain =
        text.indexOf(separator) < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0
            && text.strip().equals(text);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// What a cell holds that stands in a file.
  static String content(String cell) {
    String plain = cell.strip();
    return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
        ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"")
        : plain;
  }
}
