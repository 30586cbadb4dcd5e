package org.tinkuy.finance.debt;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;

/// How the days of a period count for the interest on a loan.
///
/// Source: ISDA, 2006 Definitions, 4.16.
public enum DayCount {
  /// Every month has 30 days and a year 360.
  THIRTY_360,
  /// The days of the calendar over 360.
  ACT_360,
  /// The days of the calendar over 365.
  ACT_365;

  /// The part of a year that a period counts for.
  ///
  /// @param period from 0
  public double share(TimeGrid grid, int period) {
    YearMonth first = grid.month(period);
    YearMonth next = grid.month(period + 1);
    double days = ChronoUnit.DAYS.between(first.atDay(1), next.atDay(1));
    return switch (this) {
      case THIRTY_360 -> grid.step().months() * 30 / 360.0;
      case ACT_360 -> days / 360;
      case ACT_365 -> days / 365;
    };
  }

  /// Adds the rate of each period of a rate that is stated for a year.
  ///
  /// @param id first word of the lines' ids
  /// @param yearly a share per year
  public Line addRate(Graph.Builder model, String id, Line yearly) {
    TimeGrid grid = model.grid();
    Line share =
        model.input(
            Line.of(id + ".yearShare", LineType.PLAIN).labelled("finance.line.loan.yearShare"),
            Series.of(grid.periods(), t -> share(grid, t)));
    return model.add(
        Line.of(id + ".rate", LineType.RATE).labelled("finance.line.loan.rate"),
        yearly.times(share).as(Shape.RATE));
  }
}
