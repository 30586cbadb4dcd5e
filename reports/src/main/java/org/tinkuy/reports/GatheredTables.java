package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// Tables of explanations that have the same columns, gathered in one whose first column says what
/// each row explains: one sheet to filter instead of a hundred to leaf through.
final class GatheredTables {
  private static final int WEIGHT = 4;

  private final Column explained;
  private final Map<List<Column>, Table> byColumns = new LinkedHashMap<>();

  /// Tables with one more column in front.
  ///
  /// @param heading of that column
  GatheredTables(String heading) {
    this.explained = Column.text(heading, WEIGHT);
  }

  void add(Explanation explanation) {
    for (Block block : explanation.blocks()) {
      if (block instanceof Table table) {
        byColumns.merge(table.columns(), named(table, explanation.title()), GatheredTables::joined);
      }
    }
  }

  private Table named(Table table, String title) {
    List<Column> columns = new ArrayList<>();
    columns.add(explained);
    columns.addAll(table.columns());
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(title));
      cells.addAll(row.cells());
      rows.add(new Row(cells, row.strong()));
    }
    return new Table(table.id(), table.title(), columns, rows, table.note());
  }

  private static Table joined(Table first, Table second) {
    List<Row> rows = new ArrayList<>(first.rows());
    rows.addAll(second.rows());
    return new Table(first.id(), first.title(), first.columns(), rows, first.note());
  }

  /// The gathered tables, in the order in which their columns came.
  List<Table> tables() {
    return List.copyOf(byColumns.values());
  }
}
