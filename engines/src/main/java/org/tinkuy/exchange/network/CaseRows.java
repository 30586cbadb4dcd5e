package org.tinkuy.exchange.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Variable;

/// The tonnes of one case, everybody there or somebody gone, with the rows that hold in it: supply,
/// demand, blends, and none on a line that is not built.
final class CaseRows {
  private final Model.Builder building;
  private final GuardPart part;
  private final Map<String, Variable> uses;

  /// @param uses whether each line is built that must be decided on; what has no such variable is
  ///   there
  CaseRows(Model.Builder building, GuardPart part, Map<String, Variable> uses) {
    this.building = building;
    this.part = part;
    this.uses = uses;
  }

  /// Adds a case in one flow.
  ///
  /// @param when ends the names, "" for everybody
  /// @param there the arcs that may carry something
  /// @param weight of what the case saves in the objective
  Map<ExchangeArc, Variable> add(
      ExchangeProblem flow, String when, Predicate<ExchangeArc> there, double weight) {
    Map<ExchangeArc, Variable> tonnes = new LinkedHashMap<>();
    for (ExchangeArc arc : flow.arcs()) {
      if (there.test(arc) && part.most_t(arc) > 0) {
        tonnes.put(arc, tonnes(arc, when, weight));
      }
    }
    for (ExchangeSource source : flow.sources()) {
      Model.Sum sum =
          building.constraint("supply of " + source.name() + when, RuleTags.supply(source.name()));
      flow.arcsFrom(source).forEach(arc -> plus(sum, 1, tonnes.get(arc)));
      sum.atMost(source.supply_t());
    }
    flow.sinks().forEach(sink -> sink(flow, sink, when, tonnes));
    return tonnes;
  }

  private Variable tonnes(ExchangeArc arc, String when, double weight) {
    Variable amount =
        building.continuous(
            "t " + arc.name() + when, 0, Double.POSITIVE_INFINITY, weight * part.worth_perT(arc));
    Variable use = uses.get(arc.line());
    if (use != null) {
      building
          .constraint("most " + arc.name() + when, RuleTags.narrower(part.problem(), arc))
          .plus(1, amount)
          .plus(-part.most_t(arc), use)
          .atMost(0);
    }
    return amount;
  }

  private void sink(
      ExchangeProblem flow, ExchangeSink sink, String when, Map<ExchangeArc, Variable> tonnes) {
    List<ExchangeArc> into = flow.arcsTo(sink).stream().filter(tonnes::containsKey).toList();
    if (into.isEmpty()) {
      return;
    }
    Model.Sum demand =
        building.constraint("demand of " + sink.name() + when, RuleTags.demand(sink.name()));
    into.forEach(arc -> plus(demand, arc.substitution(), tonnes.get(arc)));
    demand.atMost(sink.demand_t());
    for (var limit : sink.limit().entrySet()) {
      String property = limit.getKey();
      Model.Sum blend =
          building.constraint(
              "limit of " + property + " in " + sink.name() + when,
              RuleTags.limit(sink.name(), property));
      into.forEach(arc -> plus(blend, Reach.taken_perT(flow, arc, property), tonnes.get(arc)));
      blend.atMost(sink.demand_t() * (limit.getValue() - Reach.virginQuality(sink, property)));
    }
  }

  /// The least amounts of all lines that are built, of which the arcs may lie in several flows.
  void minima(Map<ExchangeArc, Variable> tonnes) {
    part.problem()
        .lines()
        .forEach(
            (line, arcs) -> {
              double least_t = arcs.getFirst().minimum_t();
              Variable use = uses.get(line);
              if (least_t > 0 && use != null) {
                Model.Sum sum = building.constraint("least " + line, RuleTags.minimum(line));
                arcs.forEach(arc -> plus(sum, 1, tonnes.get(arc)));
                sum.plus(-least_t, use).atLeast(0);
              }
            });
  }

  private static void plus(Model.Sum sum, double factor, @Nullable Variable amount) {
    if (amount != null) {
      sum.plus(factor, amount);
    }
  }
}
