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
  private final Map<List<Column>, Gathered> byColumns = new LinkedHashMap<>();

  /// Tables with one more column in front.
  ///
  /// @param heading of that column
  GatheredTables(String heading) {
    this.explained = Column.text(heading, WEIGHT);
  }

  void add(Explanation explanation) {
    for (Block block : explanation.blocks()) {
      if (block instanceof Table table) {
        add(table, explanation.title());
        table.behind().ifPresent(rest -> add(rest, explanation.title()));
      }
    }
  }

  private void add(Table table, String title) {
    byColumns.computeIfAbsent(table.columns(), _ -> new Gathered(table)).add(table, title);
  }

  /// The gathered tables, in the order in which their columns came.
  List<Table> tables() {
    return byColumns.values().stream().map(gathered -> gathered.table(explained)).toList();
  }

  /// Tables with the same columns.
  private static final class Gathered {
    private final Table first;
    private final List<Row> rows = new ArrayList<>();
    private String note = "";

    Gathered(Table first) {
      this.first = first;
    }

    void add(Table table, String title) {
      Cell named = new TextCell(title);
      for (Row row : table.rows()) {
        List<Cell> cells = new ArrayList<>();
        cells.add(named);
        cells.addAll(row.cells());
        rows.add(new Row(cells, row.strong()));
      }
      note = note.isEmpty() ? table.note() : note;
    }

    Table table(Column explained) {
      List<Column> columns = new ArrayList<>();
      columns.add(explained);
      columns.addAll(first.columns());
      return new Table(first.id(), first.title(), columns, rows, note);
    }
  }
}
