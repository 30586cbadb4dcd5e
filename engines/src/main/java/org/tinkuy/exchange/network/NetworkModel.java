package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Variable;

/// A network of exchanges as a mixed-integer linear model.
///
/// Tonnes `x` of each arc; a decision `y` where the arc has a fixed cost, a minimum or shares a
/// limit on the number of arcs: `m y <= x <= u y` with `u` as small as [Reach] finds it; a decision
/// `z` for each pair of firms of which one is limited: `y <= z`, `sum z <= K`. Supply: `sum x <=
/// S`. Demand: `sum r x <= D`, and `= D` where nothing can be bought; what is bought is the rest
/// `v`. Put into the blend `sum (q - Q) x + (q0 - Q) v <= 0` it gives `sum a x <= D (Q - q0)` with
/// `a = (q - Q) - r (q0 - Q)`: all rows are then sums of tonnes below a limit, of which solvers
/// know the strongest cuts.
///
/// Source: Boix, Montastruc, Azzaro-Pantel and Domenech, _Optimization methods applied to the
/// design of eco-industrial parks: a literature review_, Journal of Cleaner Production 87 (2015),
/// pages 303-317, the exchange network with fixed charges.
final class NetworkModel {
  private static final double USED = 0.5;

  /// Below this share of what an arc could carry its tonnes are the solver's rounding.
  private static final double LEAST = 1e-8;

  private final ExchangeProblem problem;
  private final Reach reach;
  private final Model.Builder building = Model.minimize();
  private final Map<ExchangeArc, Variable> tonnes = new LinkedHashMap<>();
  private final Map<String, Variable> uses = new LinkedHashMap<>();
  private final Map<FirmPair, Variable> partners = new LinkedHashMap<>();
  private final Model model;

  NetworkModel(ExchangeProblem problem) {
    this.problem = problem;
    this.reach = Reach.of(problem);
    Map<String, List<ExchangeArc>> byPair = new LinkedHashMap<>();
    for (ExchangeArc arc : problem.arcs()) {
      byPair.computeIfAbsent(arc.from() + "\n" + arc.to(), _ -> new ArrayList<>()).add(arc);
    }
    boolean oneMode = problem.terms().oneModePerPair();
    byPair.values().forEach(arcs -> arcs.forEach(arc -> arc(arc, oneMode && arcs.size() > 1)));
    problem.sources().forEach(this::supply);
    problem.sinks().forEach(this::demand);
    byPair.values().stream().filter(arcs -> oneMode && arcs.size() > 1).forEach(this::oneMode);
    problem.lines().values().stream().filter(NetworkModel::hasMinimum).forEach(this::least);
    partnerLimits();
    budget();
    this.model = building.build();
  }

  Model model() {
    return model;
  }

  private void arc(ExchangeArc arc, boolean sharesPair) {
    double most_t = reach.most_t(arc);
    double cost = Worth.cost_perT(problem, arc);
    Variable amount = building.continuous("t " + arc.name(), 0, Double.POSITIVE_INFINITY, cost);
    tonnes.put(arc, amount);
    FirmPair pair = FirmPair.of(problem, arc);
    boolean limited = pair.isLimited(problem.terms());
    if (arc.cost().fixed_perYear() > 0 || arc.minimum_t() > 0 || sharesPair || limited) {
      Variable use =
          uses.computeIfAbsent(
              arc.line(), line -> building.binary("use " + line, arc.cost().fixed_perYear()));
      building
          .constraint("most " + arc.name(), RuleTags.narrower(problem, arc))
          .plus(1, amount)
          .plus(-most_t, use)
          .atMost(0);
      if (limited) {
        partner(arc, use, pair);
      }
    }
  }

  private static boolean hasMinimum(List<ExchangeArc> line) {
    return line.getFirst().minimum_t() > 0;
  }

  private void least(List<ExchangeArc> line) {
    ExchangeArc first = line.getFirst();
    Model.Sum sum = building.constraint("least " + first.line(), RuleTags.minimum(first.line()));
    line.forEach(arc -> sum.plus(1, tonnes(arc)));
    sum.plus(-first.minimum_t(), use(first)).atLeast(0);
  }

  private Variable use(ExchangeArc arc) {
    return Objects.requireNonNull(uses.get(arc.line()));
  }

  private void partner(ExchangeArc arc, Variable use, FirmPair pair) {
    Variable both =
        partners.computeIfAbsent(pair, _ -> building.binary("partners " + partners.size(), 0));
    building
        .constraint("partners by " + arc.name(), RuleTags.partner(arc.name()))
        .plus(1, use)
        .plus(-1, both)
        .atMost(0);
  }

  private double carbon(double co2_kgPerT) {
    return problem.terms().carbon_perT(co2_kgPerT);
  }

  private void supply(ExchangeSource source) {
    if (!source.outside()) {
      double perT = source.disposal_perT() + carbon(source.disposalCo2_kgPerT());
      building.offset(perT * source.supply_t());
    }
    List<ExchangeArc> out = problem.arcsFrom(source);
    if (!out.isEmpty()) {
      Model.Sum sum =
          building.constraint("supply of " + source.name(), RuleTags.supply(source.name()));
      out.forEach(arc -> sum.plus(1, tonnes(arc)));
      sum.atMost(source.supply_t());
    }
  }

  private void demand(ExchangeSink sink) {
    boolean buys = sink.virgin_perT().isPresent();
    if (buys) {
      double perT = sink.virgin_perT().getAsDouble() + carbon(sink.virginCo2_kgPerT());
      building.offset(perT * sink.demand_t());
    }
    List<ExchangeArc> into = problem.arcsTo(sink);
    if (buys && into.isEmpty()) {
      return;
    }
    Model.Sum sum = building.constraint("demand of " + sink.name(), RuleTags.demand(sink.name()));
    into.forEach(arc -> sum.plus(arc.substitution(), tonnes(arc)));
    if (buys) {
      sum.atMost(sink.demand_t());
    } else {
      sum.equalTo(sink.demand_t());
    }
    if (!into.isEmpty()) {
      sink.limit().forEach((property, limit) -> blend(sink, property, limit, into));
    }
  }

  private void blend(ExchangeSink sink, String property, double limit, List<ExchangeArc> into) {
    Model.Sum sum =
        building.constraint(
            "limit of " + property + " in " + sink.name(), RuleTags.limit(sink.name(), property));
    into.forEach(arc -> sum.plus(Reach.taken_perT(problem, arc, property), tonnes(arc)));
    sum.atMost(sink.demand_t() * (limit - Reach.virginQuality(sink, property)));
  }

  private Variable tonnes(ExchangeArc arc) {
    return Objects.requireNonNull(tonnes.get(arc));
  }

  private void oneMode(List<ExchangeArc> arcs) {
    ExchangeArc first = arcs.getFirst();
    Model.Sum sum =
        building.constraint(
            "one mode " + first.from() + " > " + first.to(), RuleTags.oneMode(first));
    arcs.forEach(arc -> sum.plus(1, use(arc)));
    sum.atMost(1);
  }

  private void partnerLimits() {
    problem
        .terms()
        .partnersMax()
        .forEach(
            (firm, most) -> {
              if (partners.keySet().stream().anyMatch(pair -> pair.has(firm))) {
                Model.Sum sum = building.constraint("partners of " + firm, RuleTags.partners(firm));
                partners.forEach(
                    (pair, both) -> {
                      if (pair.has(firm)) {
                        sum.plus(1, both);
                      }
                    });
                sum.atMost(most);
              }
            });
  }

  private void budget() {
    if (problem.terms().budget().isPresent()) {
      Model.Sum sum = building.constraint("budget", RuleTags.BUDGET);
      uses.forEach((line, use) -> sum.plus(fixed_perYear(line), use));
      sum.atMost(problem.terms().budget().getAsDouble());
    }
  }

  private double fixed_perYear(String line) {
    return Objects.requireNonNull(problem.lines().get(line)).getFirst().cost().fixed_perYear();
  }

  /// A plan as a beginning for the solver.
  Assignment start(Plan plan) {
    Map<Variable, Double> values = new HashMap<>();
    partners.values().forEach(both -> values.put(both, 0.0));
    uses.values().forEach(use -> values.put(use, 0.0));
    for (ExchangeArc arc : plan.used()) {
      Variable use = uses.get(arc.line());
      Variable both = partners.get(FirmPair.of(problem, arc));
      if (use != null) {
        values.put(use, 1.0);
      }
      if (both != null) {
        values.put(both, 1.0);
      }
    }
    tonnes.forEach((arc, amount) -> values.put(amount, plan.tonnes().getOrDefault(arc, 0.0)));
    return Assignment.of(model, values);
  }

  /// The plan that a solution states: arcs that are decided against carry nothing, whatever the
  /// solver's tolerance left on them.
  Plan plan(Solution solution) {
    Map<ExchangeArc, Double> amounts = new LinkedHashMap<>();
    tonnes.forEach(
        (arc, amount) -> {
          Variable use = uses.get(arc.line());
          boolean used = use == null || solution.at(use) > USED;
          double most_t = reach.most_t(arc);
          double found_t = Math.clamp(solution.at(amount), 0, most_t);
          amounts.put(arc, used && found_t > LEAST * most_t ? found_t : 0.0);
        });
    return new Plan(problem, amounts);
  }
}
