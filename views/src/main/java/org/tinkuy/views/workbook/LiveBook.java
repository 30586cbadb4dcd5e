package org.tinkuy.views.workbook;

import java.util.List;

/// A workbook with formulas, as it is to be written.
///
/// @param title what it is about
/// @param sheets in their order
public record LiveBook(String title, List<LiveSheet> sheets) {
  public LiveBook {
    sheets = List.copyOf(sheets);
  }
}
