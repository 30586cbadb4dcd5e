package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.StandIn;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// The cheapest mixture of several fresh supplies: least `sum p W` with `sum W max(0, c - c0) >=
/// h(c)` at each step of the cascade, and flow enough at the end.
///
/// Its rows are the steps of the cascade and not the links, so that it stays small.
final class SeveralSupplies {
  private static final String METHOD = "cheapest supply alone";
  private static final double ROUNDING = 1e-9;
  private static final Tag RULE = Tag.of("exchange.rule.quality");

  private final FlowProblem problem;
  private final Effort effort;
  private final List<QualityCascade.Level> levels;
  private final double missingFlow;

  private SeveralSupplies(FlowProblem problem, QualityCascade cascade, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    double cleanest =
        problem.fresh().stream().mapToDouble(FreshSupply::quality).min().orElseThrow();
    this.levels = cascade.levels().stream().filter(level -> level.quality() > cleanest).toList();
    this.missingFlow = cascade.missingFlow();
  }

  static FlowTarget target(FlowProblem problem, QualityCascade cascade, Effort effort) {
    SeveralSupplies supplies = new SeveralSupplies(problem, cascade, effort);
    List<Variable> flows = new ArrayList<>();
    Outcome<Solution> outcome = effort.linear(supplies.least(flows));
    return supplies.answer(flows, Outcomes.findAnswer(outcome), Outcomes.proof(outcome), cascade);
  }

  private Model least(List<Variable> flows) {
    Model.Builder model = Model.minimize();
    for (FreshSupply supply : problem.fresh()) {
      flows.add(model.continuous(supply.name(), 0, Double.POSITIVE_INFINITY, supply.price()));
    }
    for (QualityCascade.Level level : levels) {
      Model.Sum sum = model.constraint("quality " + level.quality(), RULE);
      for (int i = 0; i < flows.size(); i++) {
        sum.plus(above(problem.fresh().get(i), level), flows.get(i));
      }
      sum.atLeast(level.deficit());
    }
    Model.Sum all = model.constraint("flow", RULE);
    flows.forEach(flow -> all.plus(1, flow));
    all.atLeast(missingFlow);
    return model.build();
  }

  private static double above(FreshSupply supply, QualityCascade.Level level) {
    return Math.max(0, level.quality() - supply.quality());
  }

  /// Where the solver came to nothing, the supply stands that serves all alone and costs least.
  private FlowTarget answer(
      List<Variable> flows, Optional<Solution> found, Proof proof, QualityCascade cascade) {
    FreshSupply alone =
        problem.fresh().stream()
            .filter(each -> cascade.canServe(each.quality()))
            .min(Comparator.comparingDouble(each -> cost(each, cascade)))
            .orElseThrow();
    StandIn standIn =
        new StandIn(METHOD, Model.Sense.MINIMIZE, cost(alone, cascade), bound(cascade));
    Map<String, Double> fresh = new LinkedHashMap<>();
    boolean solved = found.isPresent() && !standIn.stepsIn(proof);
    for (int i = 0; i < flows.size(); i++) {
      FreshSupply supply = problem.fresh().get(i);
      double own = supply.equals(alone) ? cascade.leastFlow(alone.quality()) : 0;
      fresh.put(supply.name(), solved ? Math.max(0, found.get().at(flows.get(i))) : own);
    }
    Map<String, Double> marginals = new LinkedHashMap<>();
    if (problem.marginal() && proof.status() == Proof.Status.OPTIMAL) {
      for (WaterSink sink : problem.sinks()) {
        marginals.put(sink.name(), marginal(sink, proof.objective().orElseThrow()));
      }
    }
    return FlowTarget.sent(
        problem, fresh, pinches(fresh), marginals, standIn.proof(proof, effort.relativeGap()));
  }

  private static double cost(FreshSupply supply, QualityCascade cascade) {
    return supply.price() * cascade.leastFlow(supply.quality());
  }

  /// No less flow will do than of the cleanest supply, and none is cheaper than the cheapest.
  private double bound(QualityCascade cascade) {
    double cleanest =
        problem.fresh().stream().mapToDouble(FreshSupply::quality).min().orElseThrow();
    double cheapest = problem.fresh().stream().mapToDouble(FreshSupply::price).min().orElseThrow();
    return cheapest * cascade.leastFlow(cleanest);
  }

  private List<Double> pinches(Map<String, Double> fresh) {
    double scale = fresh.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Double> pinches = new ArrayList<>();
    for (QualityCascade.Level level : levels) {
      double spare = -level.deficit();
      double widest = 0;
      for (FreshSupply supply : problem.fresh()) {
        spare += above(supply, level) * fresh.getOrDefault(supply.name(), 0.0);
        widest = Math.max(widest, above(supply, level));
      }
      if (scale > 0 && spare <= ROUNDING * scale * widest) {
        pinches.add(level.quality());
      }
    }
    return pinches;
  }

  /// The right-hand change of the least cost for one unit more of a sink's limit: the largest that
  /// any set of prices which prove the least cost gives. `h(c)` falls by the sink's flow above its
  /// limit.
  private double marginal(WaterSink sink, double cost) {
    Model.Builder dual = Model.maximize();
    List<Variable> prices = new ArrayList<>();
    for (QualityCascade.Level level : levels) {
      double fall = level.quality() > sink.limit() ? -sink.flow() : 0;
      prices.add(dual.continuous("quality " + level.quality(), 0, Double.POSITIVE_INFINITY, fall));
    }
    Variable flowPrice = dual.continuous("flow", 0, Double.POSITIVE_INFINITY, 0);
    for (FreshSupply supply : problem.fresh()) {
      Model.Sum sum = dual.constraint("supply " + supply.name(), RULE).plus(1, flowPrice);
      for (int i = 0; i < levels.size(); i++) {
        sum.plus(above(supply, levels.get(i)), prices.get(i));
      }
      sum.atMost(supply.price());
    }
    Model.Sum proves = dual.constraint("proves the cost", RULE).plus(missingFlow, flowPrice);
    for (int i = 0; i < levels.size(); i++) {
      proves.plus(levels.get(i).deficit(), prices.get(i));
    }
    proves.atLeast(cost - ROUNDING * Math.max(1, Math.abs(cost)));
    return Outcomes.findOptimum(effort.linear(dual.build()))
        .map(Solution::objective)
        .orElse(Double.NaN);
  }
}
