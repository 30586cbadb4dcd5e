package org.tinkuy.formats.csv;

import java.util.regex.Pattern;

/// A text as a cell of a CSV file (RFC 4180) and back: the one place that knows about quotes, and
/// about the apostrophe in front of what a spreadsheet program would run as a formula.
final class CsvCell {
  private static final char APOSTROPHE = '\'';

  /// What begins a formula, also in the wide letters of East Asian programs; perhaps behind
  /// apostrophes, which count so that a text that has one of its own comes back with it.
  private static final Pattern FORMULA =
      Pattern.compile("'*+[=+@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20-]");

  /// A minus is harmless in front of a number and nothing more: `-2+3` is a formula.
  private static final Pattern NEGATIVE = Pattern.compile("-[0-9.,]++(?:[eE][-+]?[0-9]++)?");

  private CsvCell() {}

  /// The cell with quotes where a reader needs them, and where spaces at its ends would be lost.
  static String written(String text, char separator) {
    String harmless = isRun(text) ? APOSTROPHE + text : text;
    boolean plain =
        harmless.indexOf(separator) < 0
            && harmless.indexOf('"') < 0
            && harmless.indexOf('\n') < 0
            && harmless.indexOf('\r') < 0
            && harmless.strip().equals(harmless);
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private static boolean isRun(String text) {
    return !isWordLike(text)
        && FORMULA.matcher(text).lookingAt()
        && !NEGATIVE.matcher(text).matches();
  }

  /// Whether it begins with a letter or digit, as nearly every cell does and no formula.
  private static boolean isWordLike(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }

  /// What a cell holds that stands in a file.
  static String content(String cell) {
    String plain = cell.strip();
    return unmarked(
        plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
            ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"")
            : plain);
  }

  /// The text of a cell without the apostrophe that keeps it from being run.
  static String unmarked(String text) {
    return isMarked(text) ? text.substring(1) : text;
  }

  /// Whether an apostrophe keeps the text of a cell from being run.
  static boolean isMarked(String text) {
    return !text.isEmpty() && text.charAt(0) == APOSTROPHE && FORMULA.matcher(text).lookingAt();
  }
}
