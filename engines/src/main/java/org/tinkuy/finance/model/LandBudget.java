package org.tinkuy.finance.model;

import java.util.Optional;
import java.util.function.Supplier;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;

/// From the gross area to what can be let, `net = gross x share`; or back from what the market asks
/// for, `gross = demand / share`, where no gross area is known yet.
final class LandBudget {
  private static final String GROSS = "budget.gross";
  private static final String DEMAND = "budget.demand";

  private LandBudget() {}

  /// The gross area: as written, else as large as the demand takes.
  static Line gross(ModelParts parts) {
    if (parts.inputs().has(GROSS)) {
      return parts.inputs().line(GROSS);
    }
    Line demand = parts.inputs().line(DEMAND);
    return once(parts, "budget.ofDemand", demand, () -> demand.per(share(parts)));
  }

  /// The net area, added when it is first asked for.
  static Line net(ModelParts parts) {
    Line gross = gross(parts);
    return once(parts, "budget.net", gross, () -> gross.times(share(parts)));
  }

  private static Line share(ModelParts parts) {
    return parts.inputs().line("budget.netShare");
  }

  private static Line once(ModelParts parts, String id, Line area, Supplier<Expression> formula) {
    Optional<Line> known = parts.model().find(id);
    return known.orElseGet(
        () -> parts.add(parts.line(id, area.type().with(Shape.STOCK)), formula.get()));
  }
}
