package org.tinkuy.park;

import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spoken;

/// A row as a message names it: by its table and its key, in the quotes of the reader's language.
record RowName(String table, String key) implements Spoken {
  static RowName of(ParkRow row) {
    return new RowName(row.schema().name(), row.key());
  }

  @Override
  public Sentence sentence() {
    return Sentence.of("reason.row", "%s '%s'", table, key);
  }

  /// In English.
  @Override
  public String toString() {
    return table + " '" + key + "'";
  }
}
