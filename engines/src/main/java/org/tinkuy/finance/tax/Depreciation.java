package org.tinkuy.finance.tax;

import java.util.List;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// One class of assets written off in equal parts over its life.
///
/// @param placed cost of what goes into service in the period
/// @param charge written off in the period
/// @param net cost less what was written off, at the end of the period
public record Depreciation(Line placed, Line charge, Line net) {

  /// Adds the lines of a class with a life of its own, which is one more input of the model.
  ///
  /// @param id first word of the lines' ids
  /// @param placed a flow
  /// @param life_years > 0, a whole number of periods
  public static Depreciation add(Graph.Builder model, String id, Line placed, double life_years) {
    Line life = model.input(line(id, "life", LineType.PLAIN), life_years);
    return add(model, id, placed, new Life(life, life_years));
  }

  /// Over how long something is written off.
  ///
  /// @param line an input that holds the years
  /// @param years > 0, a whole number of periods
  public record Life(Line line, double years) {}

  /// Adds the lines of a class: each period's cost is written off from the next period on,
  /// `charge(t) = Σ placed(t-n ... t-1) / n`.
  ///
  /// @param id first word of the lines' ids
  /// @param placed a flow
  public static Depreciation add(Graph.Builder model, String id, Line placed, Life life) {
    double life_years = life.years;
    double exact = life_years * model.grid().perYear();
    int periods = (int) Math.round(exact);
    Check.that(
        periods >= 1 && Math.abs(exact - periods) < 1e-9,
        "finance.depreciation.life",
        "Depreciation '%s': the life must be a whole number of periods, but is %s.",
        id,
        exact);
    LineType flow = placed.type();
    Line charge = line(id, "charge", flow);
    model.add(charge, charge.worn(placed, life.line, periods));
    Line net =
        model.balance(line(id, "net", flow.with(Shape.STOCK)), 0, List.of(placed), List.of(charge));
    return new Depreciation(placed, charge, net);
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.depreciation." + word);
  }
}
