package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;

/// Applies a change set to a document. Changes that cannot be made are named and the others still
/// made; the result is checked like any other document.
public final class ChangeSetApply {
  private final Catalog catalog;

  public ChangeSetApply(Catalog catalog) {
    this.catalog = catalog;
  }

  public Checked<ParkDocument> apply(ParkDocument document, ChangeSet changes) {
    Attempt attempt = new Attempt();
    ParkDocument result = document;
    int number = 0;
    for (Change change : changes.changes()) {
      number++;
      ParkDocument before = result;
      Place place = Place.row(changes.name(), number);
      result = attempt.at(place, () -> applyOne(before, change, place)).orElse(before);
    }
    return attempt.finish(result);
  }

  private ParkDocument applyOne(ParkDocument document, Change change, Place place) {
    List<Field> key = catalog.table(change.table()).key();
    TextTable table =
        document
            .findTable(change.table())
            .orElseGet(() -> new TextTable(change.table(), List.of(), List.of()));
    return document.withTable(
        switch (change) {
          case ChangeSet.PutRow put -> put(table, key, put.cells(), place);
          case ChangeSet.SetCell set -> set(table, key, set);
        });
  }

  private static TextTable put(
      TextTable table, List<Field> key, Map<String, String> cells, Place place) {
    List<TextRow> rows = new ArrayList<>(table.rows());
    TextRow row = new TextRow(place, new TreeMap<>(cells));
    OptionalInt index = indexOf(table, key, keyOf(row, key));
    if (index.isPresent()) {
      rows.set(index.getAsInt(), row);
    } else {
      rows.add(row);
    }
    Set<String> columns = new LinkedHashSet<>(table.columns());
    columns.addAll(row.cells().keySet());
    return new TextTable(table.name(), List.copyOf(columns), rows);
  }

  private static TextTable set(TextTable table, List<Field> key, ChangeSet.SetCell set) {
    OptionalInt index = indexOf(table, key, set.key());
    Check.that(
        index.isPresent(),
        "changes.rowUnknown",
        "Change: table '%s' has no row '%s'.",
        table.name(),
        set.key());
    List<TextRow> rows = new ArrayList<>(table.rows());
    TextRow old = rows.get(index.getAsInt());
    Map<String, String> cells = new LinkedHashMap<>(old.cells());
    cells.put(set.column(), set.text());
    rows.set(index.getAsInt(), new TextRow(old.place(), cells));
    Set<String> columns = new LinkedHashSet<>(table.columns());
    columns.add(set.column());
    return new TextTable(table.name(), List.copyOf(columns), rows);
  }

  private static OptionalInt indexOf(TextTable table, List<Field> key, String wanted) {
    for (int i = 0; i < table.rows().size(); i++) {
      if (keyOf(table.rows().get(i), key).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static String keyOf(TextRow row, List<Field> key) {
    List<String> parts = new ArrayList<>();
    for (Field field : key) {
      parts.add(row.find(field.column()).orElseGet(() -> DefaultKey.of(field)));
    }
    return String.join(",", parts);
  }
}
