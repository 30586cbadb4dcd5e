package org.tinkuy.views.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;

/// What can be explained of one kind: each thing in words beside what is written to ask for it.
public final class AskTable {
  private AskTable() {}

  /// The table; empty where there is nothing of the kind.
  ///
  /// @param rows of words and what to ask for, where counted with the number of things between them
  public static Optional<Block> of(
      String id, String title, List<Row> rows, boolean isCounted, Wording words) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.item"), 6));
    if (isCounted) {
      columns.add(Column.number(words.text("finance.index.count"), "", 1));
    }
    columns.add(Column.text(words.text("finance.explain.ask"), 5));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(id, title, columns, rows, ""));
  }
}
