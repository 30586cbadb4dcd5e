package org.tinkuy.finance.tax;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// One class of assets as it is written off: in equal parts over its life, each year a share of
/// what is left, or at once.
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

  /// How something is written off.
  public sealed interface Way {}

  /// In equal parts.
  ///
  /// @param line an input that holds the years
  /// @param years > 0, a whole number of periods
  public record Life(Line line, double years) implements Way {}

  /// Each year a share of what is left.
  ///
  /// @param rate an input that holds the share of a year, above 0 and up to 1
  /// @param life at whose end the rest is written off too; absent where there is no such end
  public record Declining(Line rate, Optional<Life> life) implements Way {}

  /// In the period in which it goes into service.
  public record AtOnce() implements Way {}

  /// Adds the lines of a class.
  ///
  /// @param id first word of the lines' ids
  /// @param placed a flow
  public static Depreciation add(Graph.Builder model, String id, Line placed, Way way) {
    LineType flow = placed.type();
    Line charge = line(id, "charge", flow);
    Line net = line(id, "net", flow.with(Shape.STOCK));
    model.add(
        charge,
        switch (way) {
          case Life life -> charge.worn(placed, life.line, periods(model, id, life));
          case Declining declining ->
              declining(model, id, new Depreciation(placed, charge, net), declining);
          case AtOnce _ -> placed.times(1);
        });
    return new Depreciation(
        placed, charge, model.balance(net, 0, List.of(placed), List.of(charge)));
  }

  /// `charge(t) = net(t-1) (1 - q) + placed(t-n) q^n` with `q = (1 - rate)^(1/p)` for p periods of
  /// a year: after a year all that stood at its beginning is less by the rate, and what an asset
  /// still stands at in the last of its n periods goes too. The mirror of [Life], which counts from
  /// the next period on as well.
  private static Expression declining(
      Graph.Builder model, String id, Depreciation of, Declining way) {
    Line step =
        model.add(line(id, "step", LineType.RATE), way.rate.times(-1).compounded().times(-1));
    Expression charge = of.net.lag(1).times(step.as(Shape.FACTOR)).as(Shape.FLOW);
    int all = model.grid().periods();
    int last = way.life.map(life -> periods(model, id, life)).orElse(all);
    if (last >= all) {
      return charge;
    }
    Line left = line(id, "left", LineType.PLAIN);
    model.add(left, left.previous(1).times(Expression.number(1).minus(step.as(Shape.FACTOR))));
    Line atEnd =
        model.input(line(id, "atEnd", LineType.PLAIN), Series.of(all, t -> t == last - 1 ? 1 : 0));
    Line rest = model.add(line(id, "rest", LineType.PLAIN), left.times(atEnd).total());
    return charge.plus(of.placed.lag(last).times(rest));
  }

  private static int periods(Graph.Builder model, String id, Life life) {
    double exact = life.years * model.grid().perYear();
    int periods = (int) Math.round(exact);
    Check.that(
        periods >= 1 && Math.abs(exact - periods) < 1e-9,
        "finance.depreciation.life",
        "Depreciation '%s': the life must be a whole number of periods, but is %s.",
        id,
        exact);
    return periods;
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.depreciation." + word);
  }
}
