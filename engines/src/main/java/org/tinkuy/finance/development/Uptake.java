package org.tinkuy.finance.development;

import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;

/// The area of one product that is taken, period by period. It never falls: what is sold does not
/// return.
///
/// @param let taken at the end of the period, an area
/// @param taken newly in the period
public record Uptake(Line let, Line taken) {

  /// What holds demand back.
  ///
  /// @param ready area that is serviced or built; absent where the model does not bind it to phases
  /// @param market largest area that the market takes in a period; absent where it is not bounded
  /// @param open share of each period in which it can be taken at all; absent for all of it
  public record Bounds(Optional<Line> ready, Optional<Line> market, Optional<Expression> open) {
    /// Bounds of what can be taken at any time.
    public Bounds(Optional<Line> ready, Optional<Line> market) {
      this(ready, market, Optional.empty());
    }

    /// Demand is met at once.
    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());
  }

  /// Adds the lines of an uptake: `let(t) = max(let(t-1), min(demand x area, ready, let(t-1) +
  /// market))`; where it is not open all the time, `let(t-1)` and that share of the rest.
  ///
  /// @param id first word of the lines' ids
  /// @param area of the product in the whole park, a stock
  /// @param demand share of it that the market would have taken by the period
  public static Uptake add(Graph.Builder model, String id, Line area, Line demand, Bounds bounds) {
    return add(model, id, area, demand, bounds, 0);
  }

  /// The same of area that comes back after a term and is not let again: `let(t) = signed(t) -
  /// signed(t - term)`, with all that was ever signed in place of what is let.
  ///
  /// @param term periods of a lease, >= 0; 0 where nothing ends
  public static Uptake add(
      Graph.Builder model, String id, Line area, Line demand, Bounds bounds, int term) {
    Line signed = ever(model, id + (term == 0 ? ".let" : ".signed"), area, demand, bounds);
    Line taken =
        model.add(
            line(id, "taken", area.type().with(Shape.FLOW)),
            signed.minus(signed.lag(1)).as(Shape.FLOW));
    Line let =
        term == 0
            ? signed
            : model.add(line(id, "let", area.type()), signed.minus(signed.lag(term)));
    return new Uptake(let, taken);
  }

  private static Line ever(Graph.Builder model, String id, Line area, Line demand, Bounds bounds) {
    int dot = id.lastIndexOf('.');
    Line let = line(id.substring(0, dot), id.substring(dot + 1), area.type());
    Expression wanted = area.times(demand);
    Expression before = let.previous(0);
    if (bounds.ready.isPresent()) {
      wanted = wanted.atMost(bounds.ready.orElseThrow());
    }
    if (bounds.market.isPresent()) {
      wanted = wanted.atMost(before.plus(bounds.market.orElseThrow().as(Shape.STOCK)));
    }
    Expression reached = wanted.atLeast(before);
    model.add(
        let,
        bounds.open.map(open -> before.plus(reached.minus(before).times(open))).orElse(reached));
    return let;
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.uptake." + word).notNegative();
  }
}
