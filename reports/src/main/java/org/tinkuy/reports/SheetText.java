package org.tinkuy.reports;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// Writes text into cells so that it stays text.
final class SheetText {
  private static final int MOST_CHARACTERS = 32_767;
  private static final String LOOKS_LIKE_FORMULA = "=+-@\t\r";
  private static final String TEXT_FORMAT = "@";

  private SheetText() {}

  /// Writes a text cell in a style that the caller sets afterwards. A cell that begins like a
  /// formula is marked as text as well, so that it does not turn into one when a person edits it.
  static void write(Worksheet sheet, int row, int column, String text, StyleSetter style) {
    if (text.isEmpty()) {
      return;
    }
    sheet.value(row, column, text.length() > MOST_CHARACTERS ? cut(text) : text);
    if (LOOKS_LIKE_FORMULA.indexOf(text.charAt(0)) >= 0) {
      style.format(TEXT_FORMAT);
    }
  }

  private static String cut(String text) {
    return text.substring(0, MOST_CHARACTERS - 1) + "…";
  }
}
