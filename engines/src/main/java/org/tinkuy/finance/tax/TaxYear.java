package org.tinkuy.finance.tax;

import java.time.Month;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;

/// Where tax years end on the grid of a model.
///
/// @param ends 1 in the period in which a tax year ends, else 0
/// @param perYear periods in a year, >= 1
public record TaxYear(Line ends, int perYear) {

  /// Adds the line that marks the ends of tax years; on a grid of years every period is one.
  ///
  /// @param lastMonth of the tax year
  public static TaxYear add(Graph.Builder model, String id, Month lastMonth) {
    var grid = model.grid();
    Line ends =
        model.input(
            Line.of(id + ".ends", LineType.PLAIN).labelled("finance.line.taxYear.ends"),
            Series.of(
                grid.periods(),
                t -> grid.perYear() == 1 || grid.month(t).getMonth() == lastMonth ? 1 : 0));
    return new TaxYear(ends, grid.perYear());
  }

  /// The sum of a flow over the tax year, in the period in which it ends; 0 in the others.
  Expression sum(Line flow) {
    return (perYear == 1 ? flow : flow.trailing(perYear)).times(ends);
  }
}
