package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;

/// A table of text rows while changes are made to it, with its rows by key.
final class TableEdit {
  private final TableSchema schema;
  private final Set<String> columns;
  private final List<TextRow> rows;
  private final Map<String, Integer> byKey = new HashMap<>();

  TableEdit(TableSchema schema, Optional<TextTable> table) {
    this.schema = schema;
    this.columns = new LinkedHashSet<>(table.map(TextTable::columns).orElse(List.of()));
    this.rows = new ArrayList<>(table.map(TextTable::rows).orElse(List.of()));
    for (int i = 0; i < rows.size(); i++) {
      byKey.putIfAbsent(keyOf(rows.get(i)), i);
    }
  }

  TextTable table() {
    return new TextTable(schema.name(), List.copyOf(columns), rows);
  }

  /// Adds a row, or replaces the one with its key.
  void put(ChangeSet.PutRow put, Place place) {
    put.cells().keySet().forEach(this::checkColumn);
    TextRow row = new TextRow(place, put.cells());
    for (Field field : schema.key()) {
      Check.that(
          row.find(field.column()).isPresent() || !DefaultKey.of(field).isEmpty(),
          "changes.keyMissing",
          "Change: a row of %s must have %s, which is part of its key, but has none. Maybe it holds:"
              + " %s.",
          schema.name(),
          field.column(),
          field.meaningText());
    }
    Integer index = byKey.putIfAbsent(keyOf(row), rows.size());
    if (index == null) {
      rows.add(row);
    } else {
      rows.set(index, row);
    }
    columns.addAll(row.cells().keySet());
  }

  /// Sets one cell of a row that must be there.
  void set(ChangeSet.SetCell set, Place place) {
    checkColumn(set.column());
    Check.that(
        schema.findField(set.column()).filter(field -> field.role().key()).isEmpty(),
        "changes.keyColumn",
        "Change: %s.%s is part of the key, and a key must not be set. Maybe put a new row.",
        schema.name(),
        set.column());
    Integer index = byKey.get(keyOf(set.key()));
    if (index == null) {
      throw new Refusal(
          Sentence.of(
              "issue.changes.rowUnknown",
              "Change: must name a row of %s, but '%s' is none.",
              schema.name(),
              Shown.of(set.key())),
          Sentence.maybe(Nearest.of(set.key(), byKey.keySet()))
              .or(Sentence.of("hint.changes.rowUnknown", "Put the row first.")));
    }
    rows.set(index, rows.get(index).with(set.column(), set.text(), place));
    columns.add(set.column());
  }

  /// Columns that the table already has may be changed though the catalog does not know them.
  private void checkColumn(String column) {
    List<String> known = schema.fields().stream().map(Field::column).toList();
    boolean holds = known.contains(column) || columns.contains(column);
    List<String> near = holds ? List.of() : Nearest.of(column, known);
    Check.that(
        holds,
        "changes.columnUnknown",
        "Change: must name a column of %s, but names '%s'. Maybe %s.",
        schema.name(),
        Shown.of(column),
        String.join(", ", near.isEmpty() ? known : near));
  }

  private String keyOf(TextRow row) {
    List<String> parts = new ArrayList<>();
    for (Field field : schema.key()) {
      parts.add(part(field, row.find(field.column()).orElse("")));
    }
    return String.join(",", parts);
  }

  /// A key as somebody wrote it, with defaults for what is left empty at its end.
  private String keyOf(String written) {
    List<Field> key = schema.key();
    String[] given = written.split(",", key.size());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      parts.add(part(key.get(i), i < given.length ? given[i].strip() : ""));
    }
    return String.join(",", parts);
  }

  /// The form in which key cells are compared: words and periods without case.
  private static String part(Field field, String text) {
    String full = text.isEmpty() ? DefaultKey.of(field) : text;
    FieldKind kind = field.type().kind();
    return kind == FieldKind.CODE || kind == FieldKind.PERIOD
        ? full.toLowerCase(Locale.ROOT)
        : CellReader.idForm(full);
  }
}
