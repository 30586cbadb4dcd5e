package org.tinkuy.formats.grid;

/// Takes the rows of a grid, one after the other.
@FunctionalInterface
public interface RowTaker {
  void take(GridRow row);

  /// Told once no more rows will come.
  default void end() {}

  /// The row of headers it has found so far, from 1; 0 where there is none.
  default int headerRow() {
    return 0;
  }
}
