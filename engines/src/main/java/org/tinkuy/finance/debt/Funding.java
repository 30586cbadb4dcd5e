package org.tinkuy.finance.debt;

import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;

/// How the need of construction is met, period by period, from equity and debt.
///
/// @param equity paid in
/// @param debt drawn
public record Funding(Line equity, Line debt) {

  /// In which order the sources pay.
  public sealed interface Order {
    /// Both together.
    ///
    /// @param debtShare of the need, a factor from 0 to 1
    record ProRata(Line debtShare) implements Order {}

    /// Equity until its commitment is spent, then debt.
    ///
    /// @param commitment the same in all periods
    record EquityFirst(Line commitment) implements Order {}

    /// Debt until its facility is drawn, then equity.
    ///
    /// @param facility the same in all periods
    record DebtFirst(Line facility) implements Order {}
  }

  /// Adds the lines of a funding.
  ///
  /// With equity first, `debt(t) = min(need(t), max(0, Σ need - commitment))`.
  ///
  /// @param id first word of the lines' ids
  /// @param need what has to be paid, >= 0
  public static Funding add(Graph.Builder model, String id, Line need, Order order) {
    LineType flow = need.type();
    Line debt = line(id, "debt", flow).notNegative();
    Line equity = line(id, "equity", flow).notNegative();
    switch (order) {
      case Order.ProRata(var share) -> {
        model.add(debt, need.times(share));
        model.add(equity, need.minus(debt));
      }
      case Order.EquityFirst(var commitment) -> {
        model.add(debt, beyond(model, id, need, commitment));
        model.add(equity, need.minus(debt));
      }
      case Order.DebtFirst(var facility) -> {
        model.add(equity, beyond(model, id, need, facility));
        model.add(debt, need.minus(equity));
      }
    }
    return new Funding(equity, debt);
  }

  private static Expression beyond(Graph.Builder model, String id, Line need, Line first) {
    Line sum = line(id, "needSoFar", need.type().with(Shape.STOCK));
    model.add(sum, sum.previous(0).plus(need.as(Shape.STOCK)));
    return sum.minus(first).positive().as(Shape.FLOW).atMost(need);
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.funding." + word);
  }
}
