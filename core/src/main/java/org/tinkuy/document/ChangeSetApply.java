package org.tinkuy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;

/// Applies a change set to a document. Changes that cannot be made are named and the others still
/// made; the result is checked like any other document.
public final class ChangeSetApply {
  private final Catalog catalog;

  public ChangeSetApply(Catalog catalog) {
    this.catalog = catalog;
  }

  /// What came of a change set.
  ///
  /// @param document the document after the changes
  /// @param differences each cell that is not what it was, by table, in the order of the changes
  /// @param undo the changes that make of this document the one before, in the order in which they
  ///   are applied
  /// @param rows each row that is not what it was, by table
  public record Applied(
      ParkDocument document, List<Difference> differences, List<Change> undo, List<RowEdit> rows) {
    public Applied {
      differences = List.copyOf(differences);
      undo = List.copyOf(undo);
      rows = List.copyOf(rows);
    }
  }

  /// A row that a change set changed, added or took out.
  ///
  /// @param table the table
  /// @param before the row as it was; empty where it was not there
  /// @param after the row as it is; empty where it is there no more
  public record RowEdit(String table, Optional<TextRow> before, Optional<TextRow> after) {}

  public Checked<Applied> apply(ParkDocument document, ChangeSet changes) {
    Attempt attempt = new Attempt();
    DocumentEdit edit = new DocumentEdit(catalog, document);
    List<Change> undo = new ArrayList<>();
    int number = 0;
    for (Change change : changes.changes()) {
      number++;
      Place place = Place.row(changes.name(), number);
      attempt.at(place, () -> make(change, edit, place)).ifPresent(undo::addFirst);
    }
    return attempt.finish(new Applied(edit.document(), edit.differences(), undo, edit.rows()));
  }

  /// Makes a change and gives the one that takes it back.
  private Change make(Change change, DocumentEdit edit, Place place) {
    TableEdit table = edit.table(change.table());
    return switch (change) {
      case ChangeSet.PutRow put -> table.put(put, place);
      case ChangeSet.SetCell set -> table.set(set, place);
      case ChangeSet.RemoveRow remove -> table.remove(remove, place);
      case ChangeSet.RenameId rename -> {
        new Renaming(catalog, rename).make(edit, place);
        yield new ChangeSet.RenameId(rename.table(), rename.to(), rename.id());
      }
    };
  }
}
