package org.tinkuy.views.workbook;

/// A cell of a workbook with formulas.
public sealed interface LiveCell {

  /// What a cell is for, by which it is coloured.
  enum Look {
    TITLE,
    STAMP,
    HEADING,
    GROUP,
    LABEL,
    NOTE,
    /// A number that a person may change.
    INPUT,
    /// A number that the program found and the workbook cannot find again.
    FOUND,
    FORMULA,
    CHECK
  }

  /// Nothing.
  record Blank() implements LiveCell {
    static final Blank CELL = new Blank();
  }

  /// Text, which never becomes a formula.
  record Words(String text, Look look) implements LiveCell {}

  /// A number.
  ///
  /// @param value in the unit of its row; for a date the days since 30 December 1899
  /// @param pattern how it is shown, in the language of spreadsheets
  /// @param name by which formulas of others may call it; empty for none
  record Amount(double value, Look look, String pattern, String name) implements LiveCell {}

  /// A formula with what it gives, so that the number is there before anything is recalculated.
  ///
  /// @param text without the equals sign
  /// @param result in the unit of its row; NaN where it is not defined
  /// @param pattern how it is shown, in the language of spreadsheets
  record Formula(String text, double result, Look look, String pattern) implements LiveCell {}
}
