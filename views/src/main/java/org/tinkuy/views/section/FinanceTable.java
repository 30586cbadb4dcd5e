package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// A table of lines by year: the years down, the lines across, a sum below where sums make sense.
final class FinanceTable {
  private final ProjectRun run;
  private final FinanceNames names;
  private final Wording words;

  FinanceTable(ProjectRun run, FinanceNames names, Wording words) {
    this.run = run;
    this.names = names;
    this.words = words;
  }

  /// One line across.
  ///
  /// @param sign +1 as it is, -1 where it is shown as going out
  record Shown(String heading, Line line, int sign) {}

  /// Amounts in millions.
  Table money(String id, String title, List<Shown> lines, String note) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    List<List<Double>> values = new ArrayList<>();
    for (Shown each : lines) {
      columns.add(Column.number(each.heading, names.millions(), 2));
      values.add(YearValues.of(run, each.line));
    }
    List<Integer> years = YearValues.years(run);
    List<Row> rows = new ArrayList<>();
    double[] sums = new double[lines.size()];
    for (int year = 0; year < years.size(); year++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(Integer.toString(years.get(year))));
      for (int i = 0; i < lines.size(); i++) {
        double value = names.inMillions(values.get(i).get(year)) * lines.get(i).sign;
        sums[i] += value;
        cells.add(cell(value));
      }
      rows.add(new Row(cells, false));
    }
    if (!lines.stream().allMatch(FinanceTable::isBalance)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(words.text("finance.report.sum")));
      for (int i = 0; i < sums.length; i++) {
        cells.add(isBalance(lines.get(i)) ? EmptyCell.BLANK : cell(sums[i]));
      }
      rows.add(new Row(cells, true));
    }
    return new Table(id, title, columns, rows, note);
  }

  private static boolean isBalance(Shown shown) {
    return shown.line.type().shape() != Shape.FLOW;
  }

  static Cell cell(double millions) {
    return Double.isFinite(millions)
        ? NumberCell.of(Math.abs(millions) < 5e-4 ? 0 : millions, 2)
        : EmptyCell.BLANK;
  }
}
