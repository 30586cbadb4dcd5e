package org.tinkuy.document;

import java.util.List;

/// How the rows of one table differ between two parks.
///
/// @param table the table, or `map` and the layer
/// @param fresh keys of rows that only the later park has
/// @param gone keys of rows that only the earlier park has
/// @param changed each cell that differs in a row that both have
/// @param same number of rows that say the same in both, >= 0
/// @param inError number of rows of the later park that were left out because of errors, >= 0
public record TableDiff(
    String table,
    List<String> fresh,
    List<String> gone,
    List<Difference> changed,
    int same,
    int inError) {
  public TableDiff {
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /// Number of rows that both have and that differ.
  public int changedRows() {
    return Math.toIntExact(changed.stream().map(Difference::key).distinct().count());
  }

  /// Whether nothing differs and nothing is in error.
  public boolean isEmpty() {
    return fresh.isEmpty() && gone.isEmpty() && changed.isEmpty() && inError == 0;
  }
}
