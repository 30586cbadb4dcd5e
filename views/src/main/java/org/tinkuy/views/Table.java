package org.tinkuy.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// Rows under columns, with a title and a note.
///
/// @param id anchor, unique in the document
/// @param title what the table shows, with its period; begins with a capital letter, however it is
///   given
/// @param columns at least one; the first one names the row, with a capital letter
/// @param rows in reading order; may be empty
/// @param note shown below: sources, rounding, what a sign means; may be empty
/// @param brief what stands on paper in place of it, under the same columns; absent where paper has
///   all rows too. Without rows only its title and note stand there
/// @param behind what its rows were made of, for which only a workbook has room; absent where they
///   say all
public record Table(
    String id,
    String title,
    List<Column> columns,
    List<Row> rows,
    String note,
    Optional<Table> brief,
    Optional<Table> behind)
    implements Block {
  /// What stands in words for nothing.
  private static final String DASH = "–";

  public Table {
    title = Heading.of(title);
    columns = List.copyOf(columns);
    rows = rows.stream().map(Row::named).toList();
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

  /// A table that is the same on every medium.
  public Table(String id, String title, List<Column> columns, List<Row> rows, String note) {
    this(id, title, columns, rows, note, Optional.empty(), Optional.empty());
  }

  /// The same without a column of which no row says anything.
  ///
  /// @param column from 1; the first one, 0, names the rows
  public Table withoutIfSilent(int column) {
    if (rows.stream().anyMatch(row -> says(row.cells().get(column)))) {
      return this;
    }
    return new Table(
        id,
        title,
        without(columns, column),
        rows.stream().map(row -> new Row(without(row.cells(), column), row.strong())).toList(),
        note,
        brief.map(shorter -> shorter.withoutIfSilent(column)),
        behind);
  }

  private static <T> List<T> without(List<T> all, int at) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(at);
    return fewer;
  }

  private static boolean says(Cell cell) {
    return switch (cell) {
      case EmptyCell _ -> false;
      case TextCell words -> !words.text().isBlank() && !words.text().equals(DASH);
      case NumberCell _, DayCell _, StateCell _ -> true;
    };
  }

  /// The same with fewer rows on paper; a screen and a workbook have all of them.
  public Table onPaper(List<Row> fewer, String told) {
    Table shorter = new Table(id, title, columns, fewer, told);
    return new Table(id, title, columns, rows, note, Optional.of(shorter), behind);
  }

  /// The same with what its rows were made of.
  public Table before(Table rest) {
    return new Table(id, title, columns, rows, note, brief, Optional.of(rest));
  }
}
