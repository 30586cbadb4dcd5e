package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// Lines by year, each number with how to ask for it.
///
/// @param run whose lines they are
/// @param ask what stands before the id of a line: `finance:`
record LineYears(ProjectRun run, String ask, FinanceNames names, Wording words) {

  Table table(List<Line> lines) {
    List<Integer> years = YearValues.years(run);
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Double> values = YearValues.of(run, line);
      boolean isMoney = line.type().unit().equals(names.of().units().money());
      for (int i = 0; i < years.size(); i++) {
        double value = values.get(i);
        if (Double.isFinite(value) && value != 0) {
          rows.add(row(line, years.get(i), value, isMoney));
        }
      }
    }
    return new Table(
        "finance-explain-years",
        words.text("finance.explain.years"),
        List.of(
            Column.text(words.text("finance.report.item"), 5),
            Column.text(words.text("finance.report.year"), 1),
            Column.number(words.text("finance.report.value"), "", 2),
            Column.text("", 1),
            Column.text(words.text("finance.explain.ask"), 5)),
        rows,
        words.text("finance.explain.years.note"));
  }

  private Row row(Line line, int year, double value, boolean isMoney) {
    String unit = isMoney ? names.millions() : line.type().unit().code();
    Cell number = NumberCell.of(isMoney ? names.inMillions(value) : value, isMoney ? 3 : 2);
    return Row.of(
        new TextCell(names.line(line)),
        new TextCell(Integer.toString(year)),
        number,
        unit.equals("1") ? EmptyCell.BLANK : new TextCell(unit),
        new TextCell(ask + line.id() + "@" + period(line, year)));
  }

  /// A year for what flows; the last period of the year for what stands.
  private String period(Line line, int year) {
    return YearValues.isSummed(run, line) || run.model().graph().grid().perYear() == 1
        ? Integer.toString(year)
        : year + "-12";
  }
}
