package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// Tables of explanations that have the same columns, gathered in one whose first column says what
/// each row explains: one sheet to filter instead of a hundred to leaf through. A table that lacks
/// a column of another of its title, since it has nothing to say in it, stands with that one.
final class GatheredTables {
  private static final int WEIGHT = 4;

  private final Column explained;
  private final List<Gathered> all = new ArrayList<>();

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
    all.stream()
        .filter(gathered -> gathered.takes(table))
        .findFirst()
        .orElseGet(
            () -> {
              all.add(new Gathered(table));
              return all.getLast();
            })
        .add(table, title);
  }

  /// The gathered tables, in the order in which their columns came.
  List<Table> tables() {
    return all.stream().map(gathered -> gathered.table(explained)).toList();
  }

  /// What tells a column from others, whatever its room on a page.
  ///
  /// @param before how many columns with the same label and unit stand before it
  private record Head(String label, String unit, int before) {}

  /// Tables with the same columns, or with some of them.
  private static final class Gathered {
    private final Table first;
    private final List<Told> rows = new ArrayList<>();
    private List<Column> columns;
    private String note = "";

    Gathered(Table first) {
      this.first = first;
      this.columns = first.columns();
    }

    /// A row as it was told.
    ///
    /// @param title of what it explains
    /// @param cells by the heads of their columns
    private record Told(String title, Map<Head, Cell> cells, boolean strong) {}

    private static List<Head> heads(List<Column> columns) {
      List<Head> heads = new ArrayList<>();
      for (Column column : columns) {
        int before = 0;
        while (heads.contains(new Head(column.label(), column.unit(), before))) {
          before++;
        }
        heads.add(new Head(column.label(), column.unit(), before));
      }
      return heads;
    }

    boolean takes(Table table) {
      List<Head> own = heads(columns);
      List<Head> others = heads(table.columns());
      return own.equals(others)
          || (first.title().equals(table.title())
              && (own.containsAll(others) || others.containsAll(own)));
    }

    void add(Table table, String title) {
      columns = table.columns().size() > columns.size() ? table.columns() : columns;
      List<Head> heads = heads(table.columns());
      for (Row row : table.rows()) {
        Map<Head, Cell> cells = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
          cells.put(heads.get(i), row.cells().get(i));
        }
        rows.add(new Told(title, cells, row.strong()));
      }
      note = note.isEmpty() ? table.note() : note;
    }

    Table table(Column explained) {
      List<Column> whole = new ArrayList<>();
      whole.add(explained);
      whole.addAll(columns);
      List<Head> heads = heads(columns);
      List<Row> told = new ArrayList<>();
      for (Told row : rows) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(row.title()));
        heads.forEach(head -> cells.add(row.cells().getOrDefault(head, EmptyCell.BLANK)));
        told.add(new Row(cells, row.strong()));
      }
      return new Table(first.id(), first.title(), whole, told, note);
    }
  }
}
