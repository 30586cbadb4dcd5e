package org.tinkuy.finance.development;

import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;

/// What customers still owe and what suppliers are still owed, by days of turnover.
///
/// @param receivables owed by customers at the end of the period
/// @param payables owed to suppliers
/// @param increase of the difference of both in the period: cash that is bound; below zero where it
///   is set free
public record WorkingCapital(Line receivables, Line payables, Line increase) {
  private static final double DAYS_PER_YEAR = 365;

  /// Adds the lines: `receivables = revenue x days / days of the period`. In the last period all
  /// that is open is paid, as taxes are: what is owed at the end would be lost with the model.
  ///
  /// @param id first word of the lines' ids
  /// @param receivableDays a factor >= 0
  /// @param payableDays a factor >= 0
  public static WorkingCapital add(
      Graph.Builder model, String id, Turnover turnover, Line receivableDays, Line payableDays) {
    double perDay = model.grid().perYear() / DAYS_PER_YEAR;
    int last = model.grid().periods() - 1;
    Line goesOn =
        model.input(
            line(id, "goesOn", LineType.PLAIN), Series.of(last + 1, t -> t < last ? perDay : 0));
    LineType stock = turnover.revenue.type().with(Shape.STOCK);
    Line receivables =
        model.add(
            line(id, "receivables", stock),
            turnover.revenue.as(Shape.STOCK).times(receivableDays).times(goesOn));
    Line payables =
        model.add(
            line(id, "payables", stock),
            turnover.cost.as(Shape.STOCK).times(payableDays).times(goesOn));
    Expression change =
        receivables.minus(receivables.lag(1)).minus(payables.minus(payables.lag(1)));
    Line increase = model.add(line(id, "increase", stock.with(Shape.FLOW)), change.as(Shape.FLOW));
    return new WorkingCapital(receivables, payables, increase);
  }

  /// What is sold and bought on credit.
  public record Turnover(Line revenue, Line cost) {}

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.workingCapital." + word);
  }
}
