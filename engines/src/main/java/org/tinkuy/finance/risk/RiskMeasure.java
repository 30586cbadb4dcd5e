package org.tinkuy.finance.risk;

import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.PresentValue;

/// One number that a scenario comes to.
public sealed interface RiskMeasure {
  /// The line it is read off.
  Line line();

  /// Present value at the first period, the first flow undiscounted.
  ///
  /// @param rate per period, > -1
  record Worth(Line line, double rate) implements RiskMeasure {}

  /// The internal rate per period; not defined where there is none or more than one.
  record Return(Line line) implements RiskMeasure {}

  /// The lowest value of a ratio where it is defined.
  record Lowest(Line line) implements RiskMeasure {}

  /// The sum over all periods.
  record Sum(Line line) implements RiskMeasure {}

  /// Reads the number off the line's periods; empty where it is not defined.
  default Optional<Double> of(Series series) {
    double value =
        switch (this) {
          case Worth(_, double rate) ->
              PresentValue.of(series, rate, PresentValue.Convention.FIRST_AT_ONCE);
          case Return _ -> InternalRate.of(series).findUnique().orElse(Double.NaN);
          case Lowest _ -> lowest(series);
          case Sum _ -> series.total();
        };
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }

  private static double lowest(Series series) {
    double lowest = Double.NaN;
    for (int t = 0; t < series.length(); t++) {
      double now = series.at(t);
      lowest = Double.isNaN(now) || lowest <= now ? lowest : now;
    }
    return lowest;
  }
}
