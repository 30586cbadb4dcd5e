package org.tinkuy.catalog;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// A table of the park folder.
///
/// @param name its name, also the name of its file or sheet
/// @param meaning what its rows are, in English
/// @param emptyMeansNone true where a table without rows says that there are none (`links`); false
///   where it says nothing (`flows`)
/// @param periods how rows of shorter periods make up a longer one
/// @param fields its columns in order
public record TableSchema(
    String name, String meaning, boolean emptyMeansNone, Periods periods, List<Field> fields) {

  /// How rows of shorter periods make up a longer one.
  public enum Periods {
    /// Their numbers add up: flows, money.
    ADD,
    /// Their numbers are averaged by days: people, areas.
    AVERAGE
  }

  public TableSchema {
    fields = List.copyOf(fields);
    Check.that(!fields.isEmpty(), "catalog.table.empty", "Table '%s' has no columns.", name);
  }

  /// The columns that make up the key, in order.
  public List<Field> key() {
    return fields.stream().filter(field -> field.role().key()).toList();
  }

  public Optional<Field> findField(String column) {
    return fields.stream().filter(field -> field.column().equals(column)).findFirst();
  }

  /// Index of a column in `fields`, or -1.
  public int indexOf(String column) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).column().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether rows are told apart by period, so that a formula reads them at one period.
  public boolean hasPeriod() {
    return key().stream().anyMatch(field -> field.type().kind() == FieldKind.PERIOD);
  }
}
