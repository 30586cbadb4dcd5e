package org.tinkuy.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
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
    Map<String, TableEdit> edits = new LinkedHashMap<>();
    int number = 0;
    for (Change change : changes.changes()) {
      number++;
      Place place = Place.row(changes.name(), number);
      attempt.at(
          place,
          () -> {
            make(change, edit(document, edits, change.table()), place);
            return change;
          });
    }
    ParkDocument result = document;
    for (TableEdit edit : edits.values()) {
      result = result.withTable(edit.table());
    }
    return attempt.finish(result);
  }

  private static void make(Change change, TableEdit edit, Place place) {
    switch (change) {
      case ChangeSet.PutRow put -> edit.put(put, place);
      case ChangeSet.SetCell set -> edit.set(set, place);
    }
  }

  private TableEdit edit(ParkDocument document, Map<String, TableEdit> edits, String table) {
    boolean known = catalog.tables().containsKey(table);
    List<String> near = known ? List.of() : Nearest.of(table, catalog.tables().keySet());
    Check.that(
        known,
        "changes.tableUnknown",
        "Change: must name a table of the park folder, but names '%s'. Maybe %s.",
        Shown.of(table),
        near.isEmpty() ? "tenants, plots, flows" : String.join(", ", near));
    return edits.computeIfAbsent(
        table, name -> new TableEdit(catalog.table(name), document.findTable(name)));
  }
}
