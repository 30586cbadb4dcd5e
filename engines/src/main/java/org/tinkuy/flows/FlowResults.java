package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;

/// What the flow engine found in a period.
///
/// @param inventory all flows
/// @param graph the same as one graph
/// @param balances of the park and every holder, family by family
/// @param reconciliations of metered networks
/// @param circularity how circular the park is
/// @param carbon its greenhouse gases
/// @param years the balances of earlier years and of this one, in the order of time, a year of
///   which nothing is told between them included; none where they were not asked for
/// @param coverage how many standard uncertainties an imbalance must exceed to be flagged, > 0
public record FlowResults(
    Inventory inventory,
    FlowGraph graph,
    List<Balance> balances,
    List<Reconciliation> reconciliations,
    Circularity circularity,
    Carbon carbon,
    List<FlowYear> years,
    double coverage) {
  public FlowResults {
    balances = List.copyOf(balances);
    reconciliations = List.copyOf(reconciliations);
    years = List.copyOf(years);
  }

  /// The same beside other years.
  public FlowResults with(List<FlowYear> others) {
    return new FlowResults(
        inventory, graph, balances, reconciliations, circularity, carbon, others, coverage);
  }

  /// The balance of the park or of a holder, by its id (`park.water`, `T05.energy`).
  public Optional<Balance> findBalance(String id) {
    return balances.stream()
        .filter(balance -> id.equals(balance.subject() + "." + balance.family().id()))
        .findFirst();
  }

  /// Whether more is left at a node of the graph than uncertainty accounts for.
  public boolean isLeft(FlowGraph.Node node, Family family) {
    return graph.rest(node.id(), family).isBeyond(coverage);
  }

  /// Every figure.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Balance balance : balances) {
      figures.addAll(balance.sides().list());
      figures.add(balance.unexplained());
      figures.add(balance.share());
    }
    figures.addAll(circularity.ladder().rungs().values());
    figures.addAll(circularity.ladder().places().values());
    figures.addAll(circularity.ratios());
    carbon.holders().forEach(footprint -> figures.addAll(footprint.figures()));
    figures.addAll(carbon.park().figures());
    figures.add(carbon.handedOver());
    figures.add(carbon.tenants());
    return figures;
  }
}
