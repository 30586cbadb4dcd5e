package org.tinkuy.views.money;

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
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Wording;

/// A table of lines by year: the years down, the lines across, a sum below where sums make sense.
final class FinanceTable {
  /// Of amounts in millions and of ratios.
  static final int DECIMALS = 2;

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
    List<YearTable.Shown> columns = new ArrayList<>();
    for (Shown each : lines) {
      columns.add(
          new YearTable.Shown(
              Column.number(each.heading, names.millions(), 2),
              YearValues.of(run, each.line).stream()
                  .map(value -> names.inMillions(value) * each.sign)
                  .toList(),
              each.line.type().shape() == Shape.FLOW
                  ? YearTable.Joined.SUM
                  : YearTable.Joined.END));
    }
    return years(run, words).table(id, title, columns, true, note);
  }

  /// The years of a case; those after ten of income stand together on paper.
  static YearTable years(ProjectRun run, Wording words) {
    int opening =
        run.model()
            .sums()
            .map(sums -> YearTable.opening(YearValues.of(run, sums.revenue())))
            .orElse(0);
    return new YearTable(YearValues.years(run), opening, words);
  }

  static Cell cell(double millions) {
    return cell(millions, DECIMALS);
  }

  /// A number; what is far below its last digit is nothing, whatever its sign.
  static Cell cell(double value, int decimals) {
    return Double.isFinite(value)
        ? NumberCell.of(Math.abs(value) < 0.05 * Math.pow(10, -decimals) ? 0 : value, decimals)
        : EmptyCell.BLANK;
  }
}
