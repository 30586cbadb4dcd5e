package org.tinkuy.document;

/// In which order the dates of a column are written where the year stands last.
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /// No cell tells.
  EITHER,
  /// Some cells can only begin with the day, others only with the month.
  MIXED;

  boolean isKnown() {
    return this == DAY_FIRST || this == MONTH_FIRST;
  }
}
