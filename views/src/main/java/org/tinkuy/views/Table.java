package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// Rows under columns, with a title and a note.
///
/// @param id anchor, unique in the document
/// @param title what the table shows, with its period
/// @param columns at least one; the first one names the row
/// @param rows in reading order; may be empty
/// @param note shown below: sources, rounding, what a sign means; may be empty
public record Table(String id, String title, List<Column> columns, List<Row> rows, String note)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Anchors.check("Table", id);
    Check.that(!title.isBlank(), "views.table.untitled", "Table '%s': a title is needed.", id);
    Check.that(!columns.isEmpty(), "views.table.noColumn", "Table '%s': a column is needed.", id);
    for (int i = 0; i < rows.size(); i++) {
      Check.that(
          rows.get(i).cells().size() == columns.size(),
          "views.table.raggedRow",
          "Table '%s': row %s must have %s cells, but has %s.",
          id,
          i + 1,
          columns.size(),
          rows.get(i).cells().size());
    }
  }
}
