package org.tinkuy.views.workbook;

import org.tinkuy.views.wording.Wording;

/// Where things stand on all sheets: the columns before the timeline, the rows of its head, and the
/// names of the sheets.
///
/// @param inputs name of the sheet of inputs
/// @param time name of the sheet of dates and flags
/// @param calculation name of the sheet of lines
/// @param outputs name of the sheet of results
/// @param checks name of the sheet of checks
record Sheets(String inputs, String time, String calculation, String outputs, String checks) {
  static final int LABEL = 0;
  static final int UNIT = 1;
  static final int VALUE = 2;
  static final int ID = 3;
  static final int NOTE = 4;
  static final int OPENING = 5;

  /// Column of the first period.
  static final int FIRST = 6;

  /// Rows of the head, counted from 1.
  static final int PERIOD = 3;

  static final int BEGINS = 4;
  static final int ENDS = 5;
  static final int YEAR = 6;
  static final int YEAR_END = 7;

  /// The first row below the head, counted from 1.
  static final int BODY = 8;

  static Sheets of(Wording words) {
    return new Sheets(
        words.text("finance.book.inputs"),
        words.text("finance.book.time"),
        words.text("finance.book.calculation"),
        words.text("finance.book.outputs"),
        words.text("finance.book.checks"));
  }

  /// A sheet's name as formulas write it before a cell.
  static String prefix(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!";
  }

  /// The letters of a column, counted from 0.
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString();
  }
}
