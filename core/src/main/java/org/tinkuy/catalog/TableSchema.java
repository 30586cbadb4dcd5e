package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// A table of the park folder. Every table also has the columns `secrecy`, `evidence` and `note`,
/// after its own, where it does not have one of that name.
///
/// @param name its name, also the name of its file or sheet
/// @param meaning what its rows are, in English
/// @param emptyMeansNone true where a table without rows says that there are none (`links`); false
///   where it says nothing (`flows`)
/// @param periods how rows of shorter periods make up a longer one
/// @param fields its columns in order
public record TableSchema(
    String name, String meaning, boolean emptyMeansNone, Periods periods, List<Field> fields) {

  private static final List<Field> COMMON =
      List.of(
          common("secrecy", "code", List.of("T1", "T2", "T3"), "how far the row may travel"),
          common("evidence", "list<ref:evidence>", List.of(), "documents that support the row"),
          common("note", "text", List.of(), "anything worth saying"));

  private static Field common(String column, String type, List<String> codes, String meaning) {
    Field.Role role = new Field.Role(false, false);
    return new Field("", column, 1, FieldType.parse(type), "", role, codes, meaning);
  }

  /// How rows of shorter periods make up a longer one.
  public enum Periods {
    /// Their numbers add up: flows, money.
    ADD,
    /// Their numbers are averaged by days: people, areas.
    AVERAGE
  }

  public TableSchema {
    fields = withCommonColumns(name, fields);
  }

  private static List<Field> withCommonColumns(String table, List<Field> own) {
    Check.that(!own.isEmpty(), "catalog.table.empty", "Table '%s' has no columns.", table);
    List<Field> all = new ArrayList<>(own);
    for (Field column : COMMON) {
      if (own.stream().noneMatch(field -> field.column().equals(column.column()))) {
        int position = all.getLast().position() + 1;
        all.add(column.in(table, position));
      }
    }
    return List.copyOf(all);
  }

  /// The columns without those that every table has.
  public List<Field> ownFields() {
    return fields.stream()
        .filter(field -> COMMON.stream().noneMatch(c -> c.in(name, field.position()).equals(field)))
        .toList();
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
