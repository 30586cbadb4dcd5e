package org.tinkuy.document;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns in which a row as written holds something, in their order.
///
/// Most rows of a file fill the same columns and share one of these, so that each has to keep its
/// texts alone.
public final class RowColumns {
  private final String[] names;

  private RowColumns(String[] names) {
    this.names = names;
  }

  /// Columns in their order.
  ///
  /// @param names each once
  public static RowColumns of(Collection<String> names) {
    return new RowColumns(names.toArray(String[]::new));
  }

  /// The cells of a row that has these columns.
  ///
  /// @param texts what it holds in each, in their order
  public Map<String, String> cells(List<String> texts) {
    if (texts.size() != names.length) {
      throw new IllegalArgumentException(names.length + " columns, but " + texts.size() + " texts");
    }
    return new RowCells(this, texts.toArray(String[]::new));
  }

  void addTo(Set<String> all) {
    Collections.addAll(all, names);
  }

  String name(int index) {
    return names[index];
  }

  /// Index of a column, or -1.
  int indexOf(Object column) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(column)) {
        return i;
      }
    }
    return -1;
  }
}
