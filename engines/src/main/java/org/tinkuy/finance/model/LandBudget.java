package org.tinkuy.finance.model;

import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;

/// From the gross area to what can be let: `net = gross x share`.
final class LandBudget {
  private static final String NET = "budget.net";

  private LandBudget() {}

  /// The net area, added when it is first asked for.
  static Line net(ModelParts parts) {
    Optional<Line> known = parts.model().lines().filter(line -> line.id().equals(NET)).findFirst();
    return known.orElseGet(
        () -> {
          Line gross = parts.inputs().line("budget.gross");
          Line share = parts.inputs().line("budget.netShare");
          return parts.add(parts.line(NET, gross.type().with(Shape.STOCK)), gross.times(share));
        });
  }
}
