package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spelling;
import org.tinkuy.kernel.Spoken;

/// A table of the park folder. Every table also has the columns `secrecy`, `evidence` and `note`,
/// after its own, where it does not have one of that name. Immutable; columns are found by name in
/// no time, as every cell of every row asks.
public final class TableSchema implements Spoken {
  private static final List<Field> COMMON =
      List.of(
          common("secrecy", "code", List.of("T1", "T2", "T3"), "how far the row may travel"),
          common("evidence", "list<ref:evidence>", List.of(), "documents that support the row"),
          common("note", "text", List.of(), "anything worth saying"));

  private final String name;
  private final String meaning;
  private final boolean emptyMeansNone;
  private final Periods periods;
  private final Ownership ownership;
  private final String begins;
  private final List<Field> fields;
  private final List<Field> key;
  private final Set<String> required;
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<String, List<Field>> byLetters = new HashMap<>();

  /// How rows of shorter periods make up a longer one.
  public enum Periods {
    /// Their numbers add up: flows, money.
    ADD,
    /// Their numbers are averaged by days: people, areas.
    AVERAGE
  }

  /// A table by its own columns, whose rows are the park's.
  ///
  /// @param name its name, also the name of its file or sheet
  /// @param meaning what its rows are, in English
  /// @param emptyMeansNone true where a table without rows says that there are none (`links`);
  ///   false where it says nothing (`flows`)
  /// @param periods how rows of shorter periods make up a longer one
  /// @param own its columns in order, at least one
  public TableSchema(
      String name, String meaning, boolean emptyMeansNone, Periods periods, List<Field> own) {
    this(name, meaning, emptyMeansNone, periods, Ownership.PARK, "", withCommonColumns(name, own));
  }

  private TableSchema(
      String name,
      String meaning,
      boolean emptyMeansNone,
      Periods periods,
      Ownership ownership,
      String begins,
      List<Field> fields) {
    this.name = name;
    this.meaning = meaning;
    this.emptyMeansNone = emptyMeansNone;
    this.periods = periods;
    this.ownership = ownership;
    this.begins = begins;
    this.fields = fields;
    this.key = fields.stream().filter(field -> field.role().key()).toList();
    this.required =
        fields.stream()
            .filter(field -> field.role().required())
            .map(Field::column)
            .collect(Collectors.toUnmodifiableSet());
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      // interned, so that a name written in the code is found by itself and not letter by letter
      indices.putIfAbsent(field.column().intern(), i);
      byLetters
          .computeIfAbsent(Spelling.letters(field.column()), _ -> new ArrayList<>())
          .add(field);
    }
  }

  /// The same table, whose rows are owned in another way.
  public TableSchema withOwnership(Ownership other) {
    return new TableSchema(name, meaning, emptyMeansNone, periods, other, begins, fields);
  }

  /// The same table as a register that was kept from its first day on: of a period before that it
  /// says nothing.
  ///
  /// @param column its column of days that says when something happened; empty where it is none
  public TableSchema withBegins(String column) {
    Check.that(
        column.isEmpty()
            || findField(column).filter(f -> f.type().kind() == FieldKind.DATE).isPresent(),
        "catalog.table.begins",
        "Table '%s': the register begins with a column of days, but '%s' is none.",
        name,
        column);
    return new TableSchema(name, meaning, emptyMeansNone, periods, ownership, column, fields);
  }

  private static Field common(String column, String type, List<String> codes, String meaning) {
    Field.Role role = new Field.Role(false, false);
    return new Field("", column, 1, FieldType.parse(type), "", role, codes, meaning);
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

  public String name() {
    return name;
  }

  public String meaning() {
    return meaning;
  }

  public boolean emptyMeansNone() {
    return emptyMeansNone;
  }

  public Periods periods() {
    return periods;
  }

  public Ownership ownership() {
    return ownership;
  }

  /// The column of days from the first of which on the table was kept; empty where it is no such
  /// register.
  public String begins() {
    return begins;
  }

  /// Its columns in order, those that every table has at the end.
  public List<Field> fields() {
    return fields;
  }

  /// The columns without those that every table has.
  public List<Field> ownFields() {
    return fields.stream()
        .filter(field -> COMMON.stream().noneMatch(c -> c.in(name, field.position()).equals(field)))
        .toList();
  }

  /// The columns that make up the key, in order.
  public List<Field> key() {
    return key;
  }

  /// Names of the columns that every row must fill, in no order.
  public Set<String> required() {
    return required;
  }

  public Optional<Field> findField(String column) {
    int index = indexOf(column);
    return index < 0 ? Optional.empty() : Optional.of(fields.get(index));
  }

  /// The columns whose names have these letters and digits.
  ///
  /// @param letters as [Spelling#letters] gives them
  List<Field> fieldsOfLetters(String letters) {
    return byLetters.getOrDefault(letters, List.of());
  }

  /// Index of a column in `fields`, or -1.
  public int indexOf(String column) {
    return indices.getOrDefault(column, -1);
  }

  /// A column as messages on a row of this table name it, put into words only where there is a
  /// message.
  public Spoken said(String column) {
    return () -> Sentence.named("column." + name + "." + column, column);
  }

  @Override
  public Sentence sentence() {
    return named(name);
  }

  /// A table as messages name it.
  public static Sentence named(String table) {
    return Sentence.named("table." + table, table);
  }

  /// Whether rows are told apart by period, so that a formula reads them at one period.
  public boolean hasPeriod() {
    return key.stream().anyMatch(field -> field.type().kind() == FieldKind.PERIOD);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TableSchema table
            && name.equals(table.name)
            && meaning.equals(table.meaning)
            && emptyMeansNone == table.emptyMeansNone
            && periods == table.periods
            && ownership.equals(table.ownership)
            && begins.equals(table.begins)
            && fields.equals(table.fields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, meaning);
  }

  @Override
  public String toString() {
    return name;
  }
}
