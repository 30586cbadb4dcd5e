package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.finance.result.FamilyColumns.Column.Compared;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// What each family asks of the state and how it covers its debt, year by year.
final class FamilyYears {
  private final FinanceResults results;
  private final FamilyColumns families;
  private final FinanceNames names;
  private final Wording words;

  FamilyYears(FinanceResults results, FamilyColumns families, FinanceNames names, Wording words) {
    this.results = results;
    this.families = families;
    this.names = names;
    this.words = words;
  }

  /// Public money by year: what is paid in less what is paid back.
  Table publicMoney() {
    List<Integer> years = YearValues.years(results.run());
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    List<List<Double>> paid = new ArrayList<>();
    for (Compared each : families.compared()) {
      columns.add(Column.number(FamiliesSection.name(each, words), names.millions(), 2));
      paid.add(
          sums(each.result().publicMoney().paidIn().minus(each.result().publicMoney().paidBack())));
    }
    List<Row> rows = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(Integer.toString(years.get(year))));
      for (List<Double> each : paid) {
        cells.add(FinanceTable.cell(names.inMillions(each.get(year))));
      }
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-families-public",
        words.text("finance.families.byYear"),
        columns,
        rows,
        words.text("finance.families.byYear.note"));
  }

  /// The lowest DSCR tested in each year and LLCR at its end; empty where no family has debt.
  Optional<Table> covers() {
    List<Compared> indebted =
        families.compared().stream().filter(each -> each.result().cover().isPresent()).toList();
    if (indebted.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    List<List<Double>> values = new ArrayList<>();
    for (Compared each : indebted) {
      String name = FamiliesSection.name(each, words);
      columns.add(Column.number(words.labelled(name, "DSCR"), "x", 2));
      columns.add(Column.number(words.labelled(name, "LLCR"), "x", 2));
      values.add(dscr(each.project()));
      values.add(
          YearValues.after(
              each.project().flows().grid().perYear(),
              each.result().cover().orElseThrow().loanLife()));
    }
    List<Integer> years = YearValues.years(results.run());
    List<Row> rows = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(Integer.toString(years.get(year))));
      boolean isOwed = false;
      for (List<Double> each : values) {
        double value = each.get(year);
        isOwed |= Double.isFinite(value);
        cells.add(Double.isFinite(value) ? NumberCell.of(value, 2) : EmptyCell.BLANK);
      }
      if (isOwed) {
        rows.add(new Row(cells, false));
      }
    }
    return Optional.of(
        new Table(
            "finance-families-covers",
            words.text("finance.families.covers"),
            columns,
            rows,
            words.text("finance.families.covers.note")));
  }

  /// The lowest test of each year.
  private static List<Double> dscr(FinancedProject project) {
    return YearValues.lowest(
        project.flows().grid().perYear(), project.series(project.lines().tested()));
  }

  private List<Double> sums(Series series) {
    int perYear = results.run().model().graph().grid().perYear();
    List<Double> sums = new ArrayList<>();
    for (int t = 0; t < series.length(); t += perYear) {
      sums.add(series.between(t, t + perYear).total());
    }
    return sums;
  }
}
