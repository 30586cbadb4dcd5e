package org.tinkuy.document;

/// How the cells of a column are written, as far as they tell.
///
/// @param sign decimal sign of its numbers
/// @param dates order of its dates
/// @param percent whether bare numbers of a share column are percent
record ColumnReading(DecimalSign sign, DateOrder dates, boolean percent) {

  /// The same column for a cell that is a number and not text.
  ColumnReading ofNumber() {
    return new ColumnReading(DecimalSign.POINT, dates, percent);
  }
}
