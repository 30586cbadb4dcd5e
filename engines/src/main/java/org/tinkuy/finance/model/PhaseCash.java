package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.project.PhaseOwnership;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.RunningCost;

/// The part of each phase of the cash of operation, for loans that are secured by it alone: what
/// its products earn before depreciation, interest and tax, over what all earn that earn at all.
/// Costs that belong to no phase are borne by revenue.
///
/// Taxes, delays of payment and value-added tax follow that part, since the company pays them as a
/// whole.
final class PhaseCash {
  private final ModelParts parts;
  private final Operation operation;
  private final PhaseOwnership ownership;
  private final Line common;

  /// What earns and costs.
  record Operation(ProductPart products, CostPart costs, Totals totals) {}

  PhaseCash(ModelParts parts, Operation operation) {
    this.parts = parts;
    this.operation = operation;
    this.ownership = new PhaseOwnership(parts.of().park());
    List<Line> own =
        parts.of().park().costs().stream()
            .filter(cost -> ownership.of(cost).isPresent())
            .map(this::paid)
            .toList();
    this.common =
        parts.add(
            parts.flow("phases.commonCost"), operation.totals.running().minus(parts.sum(own)));
  }

  /// The share of each phase, 0 to 1, by its id.
  Map<String, Line> shares() {
    Map<String, Line> earned = new LinkedHashMap<>();
    List<Line> revenues = new ArrayList<>();
    List<Line> directs = new ArrayList<>();
    for (String phase : parts.of().park().phaseIds()) {
      String id = "phases." + phase;
      Line revenue = parts.sum(id + ".revenue", earnings(phase, ParkProduct.Earnings::revenue));
      Line direct =
          parts.sum(id + ".directCost", earnings(phase, ParkProduct.Earnings::directCost));
      Line running = parts.sum(id + ".running", running(phase));
      revenues.add(revenue);
      directs.add(direct);
      earned.put(phase, earned(id, revenue, direct.plus(running)));
    }
    Line revenue =
        parts.add(
            parts.flow("phases.otherRevenue"),
            operation.totals.revenue().minus(Expression.sum(revenues)));
    List<Line> all = new ArrayList<>(earned.values());
    all.add(
        earned(
            "phases.other", revenue, operation.totals.directCost().minus(Expression.sum(directs))));
    Line sum = parts.sum("phases.allEarned", all);
    Map<String, Line> shares = new LinkedHashMap<>();
    earned.forEach(
        (phase, line) ->
            shares.put(
                phase,
                parts.add(
                    parts.line("phases." + phase + ".cashShare", LineType.PLAIN),
                    line.per(sum, 0))));
    return shares;
  }

  /// `max(0, revenue - own cost - common cost x revenue / all revenue)`.
  private Line earned(String id, Line revenue, Expression ownCost) {
    Expression borne = common.times(revenue.per(operation.totals.revenue(), 0));
    String own = id.equals("phases.other") ? "phases.otherEarned" : id + ".earned";
    return parts.add(parts.flow(own).notNegative(), revenue.minus(ownCost).minus(borne).positive());
  }

  private List<Line> earnings(String phase, Function<ParkProduct.Earnings, Line> which) {
    List<Line> all = new ArrayList<>();
    for (ProductPlan plan : parts.of().park().products()) {
      ParkProduct.Earnings earnings = operation.products.earnings().get(plan.id());
      if (earnings != null && ownership.of(plan).filter(phase::equals).isPresent()) {
        all.add(which.apply(earnings));
      }
    }
    return all;
  }

  private List<Line> running(String phase) {
    return parts.of().park().costs().stream()
        .filter(cost -> ownership.of(cost).filter(phase::equals).isPresent())
        .map(this::paid)
        .toList();
  }

  private Line paid(RunningCost cost) {
    Line line = operation.costs.costs().get(cost.id());
    if (line == null) {
      throw new IllegalStateException("not in the model: " + cost.id());
    }
    return line;
  }
}
