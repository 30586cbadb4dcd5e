package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// A table by year: the years down, numbers across. On paper the years until ten after the first
/// income stand singly and later ones five together, since a long life takes pages that nobody
/// reads; a workbook and a screen have every year.
final class YearTable {
  private static final int SINGLE_yr = 10;
  private static final int STEP_yr = 5;

  /// Rows below which leaving them out is worth no word.
  private static final int FEW = 5;

  private final List<Integer> years;
  private final int opening;
  private final Wording words;

  /// @param years calendar years, in order
  /// @param opening index of the first year with income
  YearTable(List<Integer> years, int opening, Wording words) {
    this.years = List.copyOf(years);
    this.opening = opening;
    this.words = words;
  }

  /// The index of the first year in which something comes in; 0 where nothing ever does.
  static int opening(List<Double> income) {
    for (int year = 0; year < income.size(); year++) {
      if (income.get(year) > 0) {
        return year;
      }
    }
    return 0;
  }

  /// How the numbers of several years become one.
  enum Joined {
    /// flows: all of them added
    SUM,
    /// what stands: that of the last year
    END,
    /// ratios that must not fall: the lowest of those that are defined
    LEAST,
    /// what may happen in any year: the highest
    MOST;

    private double of(List<Double> values) {
      DoubleStream defined =
          values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
      return switch (this) {
        case SUM -> values.stream().anyMatch(Double::isFinite) ? defined.sum() : Double.NaN;
        case END ->
            values.reversed().stream().filter(Double::isFinite).findFirst().orElse(Double.NaN);
        case LEAST -> defined.min().orElse(Double.NaN);
        case MOST -> defined.max().orElse(Double.NaN);
      };
    }
  }

  /// One column.
  ///
  /// @param values one for each year; not a number where it is not defined
  /// @param decimals of its numbers, >= 0
  record Shown(Column column, List<Double> values, Joined joined, int decimals) {
    Shown {
      values = List.copyOf(values);
    }

    /// A column of two decimals.
    Shown(Column column, List<Double> values, Joined joined) {
      this(column, values, joined, FinanceTable.DECIMALS);
    }

    private Cell cell(List<Double> some) {
      return FinanceTable.cell(joined.of(some), decimals);
    }
  }

  /// The table; years in which no column is defined are left out.
  ///
  /// @param isSummed whether a last row has the sums of flows
  Table table(String id, String title, List<Shown> shown, boolean isSummed, String note) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    shown.forEach(each -> columns.add(each.column));
    List<Row> all = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      add(all, shown, year, year + 1);
    }
    List<Row> fewer = new ArrayList<>();
    int single = Math.min(years.size(), opening + SINGLE_yr);
    for (int year = 0; year < single; year++) {
      add(fewer, shown, year, year + 1);
    }
    for (int year = single; year < years.size(); year += STEP_yr) {
      add(fewer, shown, year, Math.min(years.size(), year + STEP_yr));
    }
    boolean isLong = all.size() - fewer.size() >= FEW;
    if (isSummed && shown.stream().anyMatch(each -> each.joined == Joined.SUM)) {
      all.add(sums(shown));
      fewer.add(sums(shown));
    }
    Table table = new Table(id, title, columns, all, note);
    return isLong
        ? table.onPaper(fewer, (note + " " + told(shown, years.get(single - 1))).strip())
        : table;
  }

  private void add(List<Row> rows, List<Shown> shown, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    String first = years.get(from).toString();
    cells.add(new TextCell(to - from == 1 ? first : first + "–" + years.get(to - 1)));
    for (Shown each : shown) {
      cells.add(each.cell(each.values.subList(from, to)));
    }
    if (!cells.stream().skip(1).allMatch(EmptyCell.BLANK::equals)) {
      rows.add(new Row(cells, false));
    }
  }

  private Row sums(List<Shown> shown) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(words.text("finance.report.sum")));
    for (Shown each : shown) {
      cells.add(each.joined == Joined.SUM ? each.cell(each.values) : EmptyCell.BLANK);
    }
    return new Row(cells, true);
  }

  /// What a reader of paper must know about the rows of several years.
  private String told(List<Shown> shown, int last) {
    List<String> how = new ArrayList<>();
    for (Joined each : Joined.values()) {
      if (shown.stream().anyMatch(of -> of.joined == each)) {
        how.add(words.text("finance.report.brief." + each));
      }
    }
    return words.text(
        "finance.report.brief", Map.of("year", Integer.toString(last), "how", words.list(how)));
  }
}
