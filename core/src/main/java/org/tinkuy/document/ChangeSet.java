package org.tinkuy.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// A named list of changes to a document: an edit, an import, a scenario or the effects of a
/// measure. It is the only way to change a park.
///
/// @param name what it is called
/// @param who the role that made it
/// @param when ISO date or time, as text; empty where it has none (a scenario)
/// @param why the reason
/// @param changes in the order they are applied
public record ChangeSet(String name, String who, String when, String why, List<Change> changes) {

  /// One change.
  public sealed interface Change {
    /// The table it changes.
    String table();
  }

  /// Adds a row, or replaces the row with the same key.
  ///
  /// @param table the table
  /// @param cells text by column, in order; columns that are not named are unknown
  public record PutRow(String table, Map<String, String> cells) implements Change {
    public PutRow {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
  }

  /// Sets one cell of an existing row.
  ///
  /// @param table the table
  /// @param key the row's key cells joined by commas; key cells may be left empty where their
  ///   column states a default
  /// @param column the column, not one of the key: a key is renamed, never set
  /// @param text what the cell then holds; empty = unknown
  public record SetCell(String table, String key, String column, String text) implements Change {}

  public ChangeSet {
    changes = List.copyOf(changes);
    Check.that(
        !name.isBlank(),
        "changes.name",
        "Change set: must have a name, but has none. Maybe name it after its reason.");
  }

  /// Its name alone, for those who may not see the rows that it changes.
  public ChangeSet bare() {
    return new ChangeSet(name, "", "", "", List.of());
  }
}
