package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The least cost of a small network by trying every set of arcs, each with a linear program that
/// states the rules as they are given: with what is bought and what is thrown away as variables.
final class Enumeration {
  private static final Tag RULE = Tag.of("rule");

  private final Solver solver = InstalledSolvers.find().linear();
  private final ExchangeProblem problem;

  private Enumeration(ExchangeProblem problem) {
    this.problem = problem;
  }

  /// @param problem without limits on partners, modes and budget, of 12 arcs at most
  static double cost(ExchangeProblem problem) {
    Enumeration all = new Enumeration(problem);
    double least = Double.POSITIVE_INFINITY;
    for (int chosen = 0; chosen < 1 << problem.arcs().size(); chosen++) {
      List<ExchangeArc> arcs = new ArrayList<>();
      for (int i = 0; i < problem.arcs().size(); i++) {
        if ((chosen >> i & 1) == 1) {
          arcs.add(problem.arcs().get(i));
        }
      }
      least = Math.min(least, all.cost(arcs));
    }
    return least;
  }

  /// Of a set of arcs that are all used; infinite where they cannot be.
  private double cost(List<ExchangeArc> arcs) {
    Model.Builder model = Model.minimize();
    Map<ExchangeArc, Variable> tonnes = new LinkedHashMap<>();
    for (ExchangeArc arc : arcs) {
      model.offset(arc.cost().fixed_perYear());
      tonnes.put(
          arc,
          model.continuous(
              arc.name(), arc.minimum_t(), Double.POSITIVE_INFINITY, arc.cost().variable_perT()));
    }
    problem.sources().forEach(each -> source(model, each, tonnes));
    problem.sinks().forEach(each -> sink(model, each, tonnes));
    return Outcomes.findOptimum(solver.solve(SolveRequest.of(model.build())))
        .map(found -> found.objective())
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static void source(
      Model.Builder model, ExchangeSource source, Map<ExchangeArc, Variable> tonnes) {
    Variable thrown =
        model.continuous("thrown " + source.name(), 0, source.supply_t(), source.disposal_perT());
    Model.Sum sum = model.constraint("supply " + source.name(), RULE).plus(1, thrown);
    tonnes.forEach((arc, amount) -> sum.plus(arc.from().equals(source.name()) ? 1 : 0, amount));
    sum.equalTo(source.supply_t());
  }

  private void sink(Model.Builder model, ExchangeSink sink, Map<ExchangeArc, Variable> tonnes) {
    double price = sink.virgin_perT().orElseThrow();
    Variable bought = model.continuous("bought " + sink.name(), 0, sink.demand_t(), price);
    Model.Sum sum = model.constraint("demand " + sink.name(), RULE).plus(1, bought);
    tonnes.forEach(
        (arc, amount) -> sum.plus(arc.to().equals(sink.name()) ? arc.substitution() : 0, amount));
    sum.equalTo(sink.demand_t());
    sink.limit()
        .forEach(
            (property, limit) -> {
              double own = Objects.requireNonNull(sink.virginQuality().get(property));
              Model.Sum blend =
                  model.constraint(property + " " + sink.name(), RULE).plus(own - limit, bought);
              tonnes.forEach(
                  (arc, amount) ->
                      blend.plus(arc.to().equals(sink.name()) ? above(arc, property) : 0, amount));
              blend.atMost(0);
            });
  }

  private double above(ExchangeArc arc, String property) {
    double limit = Objects.requireNonNull(problem.sink(arc).limit().get(property));
    return Objects.requireNonNull(problem.source(arc).quality().get(property)) - limit;
  }
}
