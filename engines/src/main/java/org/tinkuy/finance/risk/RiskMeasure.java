package org.tinkuy.finance.risk;

import java.util.Arrays;
import java.util.Optional;
import org.tinkuy.finance.graph.LaneFrame;
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

  /// The sum over some periods: a calendar year.
  ///
  /// @param from first period, from 0
  /// @param to last period
  record Between(Line line, int from, int to) implements RiskMeasure {}

  /// Reads the number off the line's periods; empty where it is not defined.
  default Optional<Double> of(Series series) {
    double value =
        switch (this) {
          case Worth(_, double rate) ->
              PresentValue.of(series, rate, PresentValue.Convention.FIRST_AT_ONCE);
          case Return _ -> InternalRate.findReturn(series).orElse(Double.NaN);
          case Lowest _ -> lowest(series);
          case Sum _ -> series.total();
          case Between(_, int from, int to) -> series.between(from, to + 1).total();
        };
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }

  /// Reads the number off all lanes of a frame at once; NaN where it is not defined.
  ///
  /// @param out as long as there are lanes
  default void read(LaneFrame frame, int periods, double[] out) {
    switch (this) {
      case Worth(_, double rate) -> worth(frame, periods, rate, out);
      case Sum _ -> sum(frame, 0, periods - 1, out);
      case Between(_, int from, int to) -> sum(frame, from, to, out);
      case Lowest _ -> lowest(frame, periods, out);
      case Return _ -> {
        for (int lane = 0; lane < out.length; lane++) {
          out[lane] = of(frame.series(line(), lane)).orElse(Double.NaN);
        }
      }
    }
  }

  private void worth(LaneFrame frame, int periods, double rate, double[] out) {
    LaneFrame.Reading line = frame.reading(line());
    double[] row = new double[out.length];
    Arrays.fill(out, 0);
    double growth = 1 + rate;
    for (int t = periods - 1; t >= 0; t--) {
      line.read(t, row);
      for (int lane = 0; lane < row.length; lane++) {
        out[lane] = out[lane] / growth + row[lane];
      }
    }
  }

  private void sum(LaneFrame frame, int from, int to, double[] out) {
    LaneFrame.Reading line = frame.reading(line());
    double[] row = new double[out.length];
    Arrays.fill(out, 0);
    for (int t = from; t <= to; t++) {
      line.read(t, row);
      for (int lane = 0; lane < row.length; lane++) {
        out[lane] += row[lane];
      }
    }
  }

  private void lowest(LaneFrame frame, int periods, double[] out) {
    LaneFrame.Reading line = frame.reading(line());
    double[] row = new double[out.length];
    Arrays.fill(out, Double.NaN);
    for (int t = 0; t < periods; t++) {
      line.read(t, row);
      for (int lane = 0; lane < row.length; lane++) {
        double now = row[lane];
        out[lane] = Double.isNaN(now) || out[lane] <= now ? out[lane] : now;
      }
    }
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
