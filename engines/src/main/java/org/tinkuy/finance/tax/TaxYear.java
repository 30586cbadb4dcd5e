package org.tinkuy.finance.tax;

import java.time.Month;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;

/// Where tax years end on the grid of a model; the last one ends with it.
///
/// @param ends 1 in the period in which a tax year ends, else 0
/// @param closes 1 in the last period, else 0
/// @param perYear periods in a year, >= 1
/// @param rest periods of the last tax year that the model cuts off, 0 to less than a year; 0 where
///   it ends with the model
public record TaxYear(Line ends, Line closes, int perYear, int rest) {

  /// Adds the line that marks the ends of tax years; on a grid of years every period is one.
  ///
  /// @param lastMonth of the tax year
  public static TaxYear add(Graph.Builder model, String id, Month lastMonth) {
    TimeGrid grid = model.grid();
    int last = grid.periods() - 1;
    Line ends =
        model.input(
            Line.of(id + ".ends", LineType.PLAIN).labelled("finance.line.taxYear.ends"),
            Series.of(grid.periods(), t -> isEnd(grid, t, lastMonth) ? 1 : 0));
    Line closes =
        model.input(
            Line.of(id + ".closes", LineType.PLAIN).labelled("finance.line.taxYear.closes"),
            Series.of(grid.periods(), t -> t == last ? 1 : 0));
    int rest = 0;
    while (rest <= last && !isEnd(grid, last - rest, lastMonth)) {
      rest++;
    }
    return new TaxYear(ends, closes, grid.perYear(), rest);
  }

  private static boolean isEnd(TimeGrid grid, int period, Month lastMonth) {
    return grid.perYear() == 1 || grid.month(period).getMonth() == lastMonth;
  }

  /// The sum of a flow over the tax year, in the period in which it ends; 0 in the others.
  Expression sum(Line flow) {
    Expression whole = (perYear == 1 ? flow : flow.trailing(perYear)).times(ends);
    return rest == 0 ? whole : whole.plus(flow.trailing(rest).times(closes));
  }
}
