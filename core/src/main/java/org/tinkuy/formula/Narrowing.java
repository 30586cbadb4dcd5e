package org.tinkuy.formula;

/// A word to whoever lists the rows of a set: rows whose cell in a column is known and reads
/// otherwise are not wanted. It saves time and changes no result, since the condition it is drawn
/// from is tested all the same.
///
/// @param column index of the column in the table; -1 where every row is wanted
/// @param text what the cell must read
record Narrowing(int column, String text) {
  static final Narrowing NONE = new Narrowing(-1, "");

  boolean isNone() {
    return column < 0;
  }
}
