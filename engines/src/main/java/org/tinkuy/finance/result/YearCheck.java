package org.tinkuy.finance.result;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;

/// Whether the years that statements show are the months of the run: what flows is laid, month by
/// month and by its date, into the year that holds it; what stands is what the last month of the
/// year has. Nothing that makes the years of a page is used.
final class YearCheck {
  /// Rounding of a few thousand additions stays far below it.
  private static final double EXACT = 1e-9;

  private static final int MONTHS = 12;

  private final ProjectRun run;
  private final TimeGrid grid;

  private YearCheck(ProjectRun run) {
    this.run = run;
    this.grid = run.model().graph().grid();
  }

  /// The years of every page and output; empty for a case of lines of one's own alone.
  static Optional<Outcome> of(ProjectRun run) {
    return of(run, YearValues.years(run), line -> YearValues.of(run, line));
  }

  /// @param years as they head the columns
  /// @param shown the values by year of a line, in its unit
  static Optional<Outcome> of(
      ProjectRun run, List<Integer> years, Function<Line, List<Double>> shown) {
    YearCheck check = new YearCheck(run);
    return run.model()
        .sums()
        .map(
            sums -> {
              Outcome worst = check.outcome(sums.net(), 0, check.heads(years) ? 0 : Double.NaN, 1);
              for (Line line : run.model().graph().lines()) {
                if (line.type().unit().equals(sums.net().type().unit())) {
                  Outcome next = check.line(line, shown.apply(line));
                  worst = excess(next) > excess(worst) ? next : worst;
                }
              }
              return worst;
            });
  }

  /// How many times what is allowed an outcome is off; what is no number is furthest off.
  private static double excess(Outcome of) {
    double times = Math.abs(of.difference()) / of.tolerance();
    return Double.isNaN(times) ? Double.POSITIVE_INFINITY : times;
  }

  /// The year of the case that holds a period, from 0.
  private int year(int period) {
    YearMonth month = grid.month(period);
    int years = month.getYear() - grid.start().getYear();
    int months = month.getMonthValue() - grid.start().getMonthValue();
    return (years * MONTHS + months) / MONTHS;
  }

  private boolean heads(List<Integer> years) {
    List<Integer> found = new ArrayList<>();
    for (int t = 0; t < grid.periods(); t++) {
      if (year(t) == found.size()) {
        found.add(grid.month(t).getYear());
      }
    }
    return found.equals(years);
  }

  private Outcome line(Line line, List<Double> shown) {
    boolean isFlow = YearValues.isSummed(run, line);
    double[] months = new double[year(grid.periods() - 1) + 1];
    for (int t = 0; t < grid.periods(); t++) {
      double now = run.values().at(line, t);
      months[year(t)] = isFlow ? months[year(t)] + now : now;
    }
    if (shown.size() != months.length) {
      return outcome(line, 0, Double.NaN, 1);
    }
    double scale = 1;
    double[] off = new double[months.length];
    for (int y = 0; y < months.length; y++) {
      // what is not defined in the months must not be defined in the year either
      boolean isNowhere = Double.isNaN(months[y]) && Double.isNaN(shown.get(y));
      off[y] = isNowhere ? 0 : months[y] - shown.get(y);
      scale = Double.isNaN(months[y]) ? scale : Math.max(scale, Math.abs(months[y]));
    }
    Outcome found = Outcome.over(line, 0, off.length - 1, y -> off[y], EXACT * scale);
    return outcome(line, found.period(), found.difference(), scale);
  }

  private Outcome outcome(Line of, int year, double difference, double scale) {
    Line line = Line.of("project.check.years", of.type()).labelled("finance.line.check.years");
    return new Outcome(line, year * grid.perYear(), difference, EXACT * scale);
  }
}
