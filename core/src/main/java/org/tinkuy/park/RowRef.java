package org.tinkuy.park;

/// The name of a row: its table and its key.
///
/// @param table the table
/// @param key its key cells joined by commas
public record RowRef(String table, String key) {
  @Override
  public String toString() {
    return table + "[" + key + "]";
  }
}
