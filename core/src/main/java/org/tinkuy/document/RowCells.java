package org.tinkuy.document;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The texts of a row by column, in order. Immutable.
///
/// A document has as many of these as rows, and a row few cells: they lie one beside the other and
/// are looked through, which takes a quarter of the memory of a table of hashes.
final class RowCells extends AbstractMap<String, String> {
  private final String[] columns;
  private final String[] texts;

  private RowCells(String[] columns, String[] texts) {
    this.columns = columns;
    this.texts = texts;
  }

  static Map<String, String> copyOf(Map<String, String> cells) {
    return cells instanceof RowCells same
        ? same
        : new RowCells(
            cells.keySet().toArray(String[]::new), cells.values().toArray(String[]::new));
  }

  private int indexOf(@Nullable Object column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return columns.length;
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
    for (int i = 0; i < columns.length; i++) {
      taker.accept(columns[i], texts[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return columns.length;
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
      return next < columns.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next++;
      return Map.entry(columns[next - 1], texts[next - 1]);
    }
  }
}
