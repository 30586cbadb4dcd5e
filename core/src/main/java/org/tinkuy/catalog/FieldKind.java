package org.tinkuy.catalog;

/// What the cells of a column hold, before units and lists. The word in `catalog/fields.csv` is the
/// constant's name in lower case.
public enum FieldKind {
  /// An identifier chosen by the park.
  ID,
  /// Free text.
  TEXT,
  /// One of a closed set of words, listed in the column or in a named list of the catalog.
  CODE,
  /// The key of a row in another table.
  REF,
  /// A real number in the column's unit.
  NUMBER,
  /// A whole number in the column's unit.
  INTEGER,
  /// A part of one, 0 to 1 in storage.
  SHARE,
  /// Yes or no.
  BOOLEAN,
  /// A calendar day.
  DATE,
  /// A point in time, UTC.
  TIME,
  /// A year, fiscal year, quarter, month or day.
  PERIOD,
  /// A number or `min..max`, in the unit of the row or the column.
  BAND,
  /// A number with its own unit in the cell.
  QUANTITY,
  /// An amount of money, perhaps per something.
  MONEY,
  /// `name=value` or `name<=value` pairs.
  PAIRS,
  /// The name of a unit.
  UNIT;

  /// Whether a cell of this kind names one of several things, so that naming it twice says no more.
  public boolean isName() {
    return switch (this) {
      case ID, REF, CODE -> true;
      case TEXT,
          UNIT,
          NUMBER,
          INTEGER,
          SHARE,
          BAND,
          QUANTITY,
          MONEY,
          BOOLEAN,
          DATE,
          TIME,
          PERIOD,
          PAIRS ->
          false;
    };
  }
}
