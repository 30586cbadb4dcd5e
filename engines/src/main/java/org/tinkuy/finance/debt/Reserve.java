package org.tinkuy.finance.debt;

import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// A reserve account: for debt service (DSRA), major maintenance or decommissioning.
///
/// @param target what should stand there at the end of the period
/// @param funded put in from the sources of construction
/// @param shortfall what is missing to the target before the waterfall, >= 0
/// @param release what stands there beyond the target and is given back, >= 0
/// @param topUp put in by the waterfall
/// @param closing what stands there at the end
public record Reserve(
    Line target, Line funded, Line shortfall, Line release, Line topUp, Line closing) {

  /// The target of a DSRA: a part of the service of the periods to come.
  ///
  /// @param id first word of the line's id
  /// @param months of service to hold, > 0; where a period is longer, the same part of the next one
  public static Line debtServiceTarget(Graph.Builder model, String id, Line service, int months) {
    Check.that(
        months > 0,
        "finance.reserve.months",
        "Reserve '%s': months must be > 0, but are %s.",
        id,
        months);
    int step = model.grid().step().months();
    int periods = (months + step - 1) / step;
    double share = (double) months / (periods * step);
    return model.add(
        line(id, "target", service.type().with(Shape.STOCK)),
        service.ahead(periods).as(Shape.STOCK).times(share));
  }

  /// Adds the lines of a reserve; [#fill] says afterwards what the waterfall puts in.
  ///
  /// @param id first word of the lines' ids
  /// @param target at the end of each period, >= 0
  /// @param funded from the sources, a flow >= 0
  public static Reserve add(Graph.Builder model, String id, Line target, Line funded) {
    LineType flow = funded.type();
    Line closing = line(id, "closing", flow.with(Shape.STOCK)).notNegative();
    Line topUp = line(id, "topUp", flow);
    Expression gap = target.minus(closing.previous(0)).minus(funded.as(Shape.STOCK)).as(Shape.FLOW);
    Line shortfall = model.add(line(id, "shortfall", flow), gap.positive());
    Line release = model.add(line(id, "release", flow), gap.times(-1).positive());
    model.balance(closing, 0, List.of(funded, topUp), List.of(release));
    return new Reserve(target, funded, shortfall, release, topUp, closing);
  }

  /// Says what is put in: what the waterfall paid on the shortfall.
  public void fill(Graph.Builder model, Line paid) {
    model.add(topUp, paid);
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.reserve." + word);
  }
}
