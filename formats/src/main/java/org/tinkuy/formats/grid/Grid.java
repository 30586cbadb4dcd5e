package org.tinkuy.formats.grid;

import org.tinkuy.kernel.Place;

/// A sheet or a file as rows of cells, in order.
public interface Grid {
  /// File and sheet.
  Place place();

  /// Gives each row that holds anything. May be asked more than once.
  void rows(RowTaker taker);

  /// Gives the first rows that hold anything, and says nothing of what is wrong with them.
  void peek(RowTaker taker, int most);
}
