package org.tinkuy.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ChangeSetApply.RowEdit;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;

/// A table of text rows while changes are made to it, with its rows by key. Each change gives the
/// one that takes it back.
final class TableEdit {
  private final TableSchema schema;
  private final RowKeys keys;
  private final CellTexts texts;
  private final Set<String> columns;
  private final List<TextRow> original;
  private final List<TextRow> rows;
  private final BitSet removed = new BitSet();
  private final BitSet touched = new BitSet();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final List<Difference> differences = new ArrayList<>();

  TableEdit(TableSchema schema, Optional<TextTable> table, CellTexts texts, CodeWords codes) {
    this.schema = schema;
    this.keys = new RowKeys(schema, codes);
    this.texts = texts;
    this.columns = new LinkedHashSet<>(table.map(TextTable::columns).orElse(List.of()));
    this.original = table.map(TextTable::rows).orElse(List.of());
    this.rows = new ArrayList<>(original);
    index();
  }

  private void index() {
    byKey.clear();
    repeated.clear();
    for (int i = 0; i < rows.size(); i++) {
      if (!removed.get(i)) {
        String key = keys.of(rows.get(i));
        if (byKey.putIfAbsent(key, i) != null) {
          repeated.add(key);
        }
      }
    }
  }

  TableSchema schema() {
    return schema;
  }

  TextTable table() {
    return new TextTable(schema.name(), List.copyOf(columns), List.copyOf(numbered().values()));
  }

  /// What differs from what was there, in the order it was changed.
  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /// The rows that are not what they were.
  List<RowEdit> changed() {
    List<RowEdit> changed = new ArrayList<>();
    for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
      Optional<TextRow> before =
          i < original.size() ? Optional.of(original.get(i)) : Optional.empty();
      Optional<TextRow> after = removed.get(i) ? Optional.empty() : Optional.of(rows.get(i));
      if (before.isPresent() || after.isPresent()) {
        changed.add(new RowEdit(schema.name(), before, after));
      }
    }
    return changed;
  }

  /// Adds a row, or replaces the one with its key.
  Change put(ChangeSet.PutRow put, Place place) {
    put.cells().keySet().forEach(this::checkColumn);
    TextRow row = new TextRow(place, put.cells());
    for (Field field : schema.key()) {
      Check.that(
          row.find(field.column()).isPresent()
              || field.role().hasDefault()
              || !field.role().required(),
          "changes.keyMissing",
          "Change: a row of %s must have %s, which is part of its key, but has none. Maybe it"
              + " holds: %s.",
          schema.name(),
          field.column(),
          field.meaningText());
    }
    String key = keys.of(row);
    Integer index = byKey.putIfAbsent(key, rows.size());
    TextRow before = index == null ? new TextRow(place, Map.of()) : rows.get(index);
    touched.set(index == null ? rows.size() : index);
    if (index == null) {
      rows.add(row);
    } else {
      rows.set(index, row);
    }
    Set<String> changed = new LinkedHashSet<>(put.cells().keySet());
    changed.addAll(before.cells().keySet());
    changed.forEach(column -> differ(key, column, before, row));
    columns.addAll(row.cells().keySet());
    return index == null
        ? new ChangeSet.RemoveRow(schema.name(), key)
        : new ChangeSet.PutRow(schema.name(), texts.of(before));
  }

  /// Sets one cell of a row that must be there.
  Change set(ChangeSet.SetCell set, Place place) {
    checkColumn(set.column());
    Check.that(
        schema.findField(set.column()).filter(field -> field.role().key()).isEmpty(),
        "changes.keyColumn",
        "Change: %s.%s is part of the key, and a key must not be set. Maybe rename the id, or put a"
            + " new row.",
        schema.name(),
        set.column());
    int index = indexOf(set.key());
    TextRow before = rows.get(index);
    String key = keys.of(before);
    rows.set(index, before.with(set.column(), set.text(), place));
    touched.set(index);
    differ(key, set.column(), before, rows.get(index));
    columns.add(set.column());
    return new ChangeSet.SetCell(schema.name(), key, set.column(), texts.of(before, set.column()));
  }

  /// Takes a row out that must be there.
  Change remove(ChangeSet.RemoveRow remove, Place place) {
    int index = indexOf(remove.key());
    TextRow before = rows.get(index);
    String key = keys.of(before);
    Check.that(
        !repeated.contains(key),
        "changes.rowTwice",
        "Change: a row of %s must have a key of its own to be removed, but '%s' stands more than"
            + " once. Maybe correct that by hand first.",
        schema.name(),
        Shown.of(key));
    removed.set(index);
    touched.set(index);
    byKey.remove(key);
    TextRow nothing = new TextRow(place, Map.of());
    before.cells().keySet().forEach(column -> differ(key, column, before, nothing));
    return new ChangeSet.PutRow(schema.name(), texts.of(before));
  }

  /// The rows as they are now, by a number that they keep.
  Map<Integer, TextRow> numbered() {
    Map<Integer, TextRow> kept = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!removed.get(i)) {
        kept.put(i, rows.get(i));
      }
    }
    return kept;
  }

  /// Puts other ids into cells, keys among them.
  ///
  /// @param cells the new texts by column, by the number of their row
  void rename(Map<Integer, Map<String, String>> cells, Place place) {
    cells.forEach(
        (number, texts) -> {
          TextRow before = rows.get(number);
          TextRow after = before;
          for (Map.Entry<String, String> cell : texts.entrySet()) {
            after = after.with(cell.getKey(), cell.getValue(), place);
            differ(keys.of(before), cell.getKey(), before, after);
          }
          rows.set(number, after);
          touched.set(number);
        });
    if (!cells.isEmpty()) {
      index();
    }
  }

  private int indexOf(String key) {
    Integer exact = byKey.get(key.strip());
    Integer index = exact == null ? byKey.get(keys.of(key)) : exact;
    if (index == null) {
      throw new Refusal(
          Sentence.of(
              "issue.changes.rowUnknown",
              "Change: must name a row of %s, but '%s' is none.",
              schema.name(),
              Shown.of(key)),
          Sentence.maybe(Nearest.of(key, byKey.keySet()))
              .or(Sentence.of("hint.changes.rowUnknown", "Put the row first.")));
    }
    return index;
  }

  private void differ(String key, String column, TextRow before, TextRow after) {
    String was = before.find(column).orElse("");
    String is = after.find(column).orElse("");
    if (!was.equals(is)) {
      differences.add(new Difference(schema.name(), key, column, was, is));
    }
  }

  /// Columns that the table already has may be changed though the catalog does not know them.
  private void checkColumn(String column) {
    List<String> known = schema.fields().stream().map(Field::column).toList();
    boolean holds = known.contains(column) || columns.contains(column);
    List<String> near = holds ? List.of() : Nearest.of(column, known);
    Check.that(
        holds,
        "changes.columnUnknown",
        "Change: must name a column of %s, but names '%s'. Maybe you mean %s.",
        schema.name(),
        Shown.of(column),
        Sentence.eitherWord(holds || !near.isEmpty() ? near : known));
  }
}
