package org.tinkuy.document;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDocument.TextRow;

/// The texts of a row by column, in order. Immutable.
///
/// A document has as many of these as rows, and a row few cells: they lie one beside the other and
/// are looked through, which takes a quarter of the memory of a table of hashes.
final class RowCells extends AbstractMap<String, String> {
  private final RowColumns columns;
  private final String[] texts;

  /// @param texts one for each of the columns; not to be changed any more
  RowCells(RowColumns columns, String[] texts) {
    this.columns = columns;
    this.texts = texts;
  }

  static Map<String, String> copyOf(Map<String, String> cells) {
    return cells instanceof RowCells same
        ? same
        : new RowCells(RowColumns.of(cells.keySet()), cells.values().toArray(String[]::new));
  }

  /// Every column in which some row holds something.
  static Set<String> columnsOf(List<TextRow> rows) {
    Set<String> names = new LinkedHashSet<>();
    Set<RowColumns> seen = new HashSet<>();
    RowColumns before = null;
    for (TextRow row : rows) {
      RowColumns columns = row.columns();
      // rows one after the other mostly share theirs
      if (columns != before && seen.add(columns)) {
        columns.addTo(names);
      }
      before = columns;
    }
    return names;
  }

  /// The columns that it has, shared by rows that fill the same ones.
  RowColumns columns() {
    return columns;
  }

  /// The text of a column by its index among [#columns()].
  String text(int index) {
    return texts[index];
  }

  private int indexOf(@Nullable Object column) {
    return column == null ? -1 : columns.indexOf(column);
  }

  @Override
  public int size() {
    return texts.length;
  }

  @Override
  public @Nullable String get(@Nullable Object column) {
    int index = indexOf(column);
    return index < 0 ? null : texts[index];
  }

  @Override
  public boolean containsKey(@Nullable Object column) {
    return indexOf(column) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> taker) {
    for (int i = 0; i < texts.length; i++) {
      taker.accept(columns.name(i), texts[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return texts.length;
      }

      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return new Cells();
      }
    };
  }

  private final class Cells implements Iterator<Map.Entry<String, String>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < texts.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next++;
      return Map.entry(columns.name(next - 1), texts[next - 1]);
    }
  }
}
