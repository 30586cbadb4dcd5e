package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.RunningCost;

/// What running the park costs, by the ids of the costs.
///
/// @param events what events cost, which have no value-added tax
record CostPart(Map<String, Line> costs, List<Line> events) {

  static CostPart add(ModelParts parts, ProductPart products, LandPart works) {
    Map<String, Line> costs = new LinkedHashMap<>();
    for (RunningCost cost : parts.of().park().costs()) {
      Line line =
          parts.flow("costs." + cost.id() + ".paid").paid(parts.of().head().owner(), "suppliers");
      costs.put(cost.id(), parts.add(line, formula(parts, cost, products, works)));
    }
    return new CostPart(costs, parts.events().costs(parts));
  }

  List<Line> all() {
    List<Line> all = new ArrayList<>(costs.values());
    all.addAll(events);
    return all;
  }

  private static Expression formula(
      ModelParts parts, RunningCost cost, ProductPart products, LandPart works) {
    InputLines inputs = parts.inputs();
    return switch (cost.driver()) {
      case FIXED ->
          inputs
              .line(cost.input("amount"))
              .perPeriod()
              .times(
                  parts.from("costs." + cost.id() + ".since", cost.from(), "costs." + cost.id()));
      case ABSORPTION ->
          inputs.line(cost.input("amount")).perPeriod().times(line(products.demand(), cost.of()));
      case REVENUE -> revenue(parts, cost, products).times(inputs.line(cost.input("share")));
      case WORKS -> ofWorks(parts, cost, works);
      case VOLUME -> line(products.supplied(), cost.of()).times(inputs.line(cost.input("price")));
    };
  }

  private static Expression revenue(ModelParts parts, RunningCost cost, ProductPart products) {
    ParkProduct.Earnings of = products.earnings().get(cost.of());
    return of != null
        ? of.revenue()
        : parts.sum(products.earnings().values().stream().map(each -> each.revenue()).toList());
  }

  /// A yearly share of what the works have cost by the end of the period before.
  private static Expression ofWorks(ModelParts parts, RunningCost cost, LandPart works) {
    LineType stock = parts.flow().with(Shape.STOCK);
    Line sofar = parts.line("costs." + cost.id() + ".worksSoFar", stock);
    Expression spent =
        cost.of().isEmpty()
            ? parts.sum(List.copyOf(works.works().values()))
            : line(works.works(), cost.of());
    parts.add(sofar, sofar.previous(0).plus(spent.as(Shape.STOCK)));
    return sofar.lag(1).times(parts.inputs().line(cost.input("share")).perPeriod());
  }

  private static Line line(Map<String, Line> lines, String id) {
    Line line = lines.get(id);
    if (line == null) {
      throw new IllegalStateException("refused when the case was read: " + id);
    }
    return line;
  }
}
