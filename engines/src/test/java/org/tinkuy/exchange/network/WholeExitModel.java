package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// One design for the day on which everybody is there and for each day on which one firm has left:
/// lines are chosen once, tonnes anew in each case.
///
/// What a case saves is `sum of (what a tonne spares) x - sum of fixed costs of all lines that are
/// built`: what was built for a firm that left is paid all the same.
///
/// Source: Ben-Tal, El Ghaoui and Nemirovski, _Robust Optimization_ (2009), chapter 14, the
/// adjustable robust counterpart, here with the exits as its scenarios.
final class WholeExitModel {
  /// Of what is asked of the exits themselves.
  private static final Tag RULE = Tag.of("exchange.rule.exit");

  private final ExchangeProblem problem;
  private final Model.Builder building = Model.maximize();
  private final Map<String, Variable> built = new LinkedHashMap<>();
  private final Map<ExchangeArc, Variable> whole = new LinkedHashMap<>();
  private final Variable left;
  private final Model model;

  /// What is asked of the design.
  ///
  /// @param lines the lines that are built; empty where the model is to choose
  /// @param least the least that must be saved after every exit; absent where just that is to be
  ///   made as large as it can be, else the saving with everybody there is
  record Aim(Optional<Set<String>> lines, OptionalDouble least) {}

  WholeExitModel(ExchangeProblem problem, Aim aim) {
    this.problem = problem;
    boolean guard = aim.least().isEmpty();
    this.left =
        building.continuous(
            "left after the worst exit",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            guard ? 1 : 0);
    problem.lines().forEach((line, arcs) -> line(line, arcs.getFirst(), aim, guard));
    everybody(guard);
    problem.firms().forEach(this::without);
    if (aim.least().isPresent()) {
      building.constraint("least left", RULE).plus(1, left).atLeast(aim.least().getAsDouble());
    }
    oneMode();
    partners();
    budget();
    this.model = building.build();
  }

  Map<String, Variable> built() {
    return built;
  }

  Model model() {
    return model;
  }

  Variable left() {
    return left;
  }

  /// The tonnes with everybody there.
  Map<ExchangeArc, Variable> whole() {
    return whole;
  }

  private void line(String line, ExchangeArc first, Aim aim, boolean guard) {
    double cost = guard ? 0 : -first.cost().fixed_perYear();
    Variable use = building.binary("build " + line, cost);
    built.put(line, use);
    aim.lines()
        .ifPresent(
            lines ->
                building
                    .constraint("built " + line, RULE)
                    .plus(1, use)
                    .equalTo(lines.contains(line) ? 1 : 0));
  }

  private void everybody(boolean guard) {
    for (ExchangeArc arc : problem.arcs()) {
      double worth = guard ? 0 : -Worth.cost_perT(problem, arc);
      whole.put(arc, building.continuous("t " + arc.name(), 0, Double.POSITIVE_INFINITY, worth));
    }
    rows("", whole);
  }

  /// The case in which a firm has left, which saves no less than the worst one.
  private void without(String firm) {
    Map<ExchangeArc, Variable> tonnes = new LinkedHashMap<>();
    for (ExchangeArc arc : problem.arcs()) {
      boolean gone =
          problem.sink(arc).firm().equals(firm)
              || (!problem.source(arc).outside() && problem.source(arc).firm().equals(firm));
      if (!gone) {
        tonnes.put(
            arc,
            building.continuous(
                "t " + arc.name() + " without " + firm, 0, Double.POSITIVE_INFINITY, 0));
      }
    }
    rows(" without " + firm, tonnes);
    Model.Sum saved = building.constraint("saved without " + firm, RULE);
    tonnes.forEach((arc, amount) -> saved.plus(-Worth.cost_perT(problem, arc), amount));
    built.forEach((line, use) -> saved.plus(-fixed_perYear(line), use));
    saved.plus(-1, left).atLeast(0);
  }

  private double fixed_perYear(String line) {
    return first(line).cost().fixed_perYear();
  }

  private ExchangeArc first(String line) {
    return Objects.requireNonNull(problem.lines().get(line)).getFirst();
  }

  private void rows(String when, Map<ExchangeArc, Variable> tonnes) {
    Map<String, List<ExchangeArc>> lines = new LinkedHashMap<>();
    tonnes.forEach(
        (arc, amount) -> {
          building
              .constraint("most " + arc.name() + when, RuleTags.narrower(problem, arc))
              .plus(1, amount)
              .plus(-problem.most_t(arc), use(arc.line()))
              .atMost(0);
          lines.computeIfAbsent(arc.line(), _ -> new ArrayList<>()).add(arc);
        });
    for (ExchangeSource source : problem.sources()) {
      Model.Sum sum =
          building.constraint("supply of " + source.name() + when, RuleTags.supply(source.name()));
      problem.arcsFrom(source).forEach(arc -> plus(sum, 1, tonnes.get(arc)));
      sum.atMost(source.supply_t());
    }
    problem.sinks().forEach(sink -> sink(sink, when, tonnes));
    // A firm that is gone takes its lines' minimum with it; the others keep to theirs at the start.
    if (when.isEmpty()) {
      lines.forEach((line, arcs) -> minimum(line, arcs, tonnes));
    }
  }

  private void minimum(String line, List<ExchangeArc> arcs, Map<ExchangeArc, Variable> tonnes) {
    Model.Sum sum = building.constraint("least " + line, RuleTags.minimum(line));
    arcs.forEach(arc -> plus(sum, 1, tonnes.get(arc)));
    sum.plus(-arcs.getFirst().minimum_t(), use(line)).atLeast(0);
  }

  private void sink(ExchangeSink sink, String when, Map<ExchangeArc, Variable> tonnes) {
    List<ExchangeArc> into = problem.arcsTo(sink).stream().filter(tonnes::containsKey).toList();
    Model.Sum demand =
        building.constraint("demand of " + sink.name() + when, RuleTags.demand(sink.name()));
    into.forEach(arc -> plus(demand, arc.substitution(), tonnes.get(arc)));
    demand.atMost(sink.demand_t());
    for (var limit : sink.limit().entrySet()) {
      double own = sink.virginQuality().getOrDefault(limit.getKey(), limit.getValue());
      Model.Sum blend =
          building.constraint(
              "limit of " + limit.getKey() + " in " + sink.name() + when,
              RuleTags.limit(sink.name(), limit.getKey()));
      double virgin = own - limit.getValue();
      for (ExchangeArc arc : into) {
        double quality = Objects.requireNonNull(problem.source(arc).quality().get(limit.getKey()));
        plus(blend, quality - limit.getValue() - virgin * arc.substitution(), tonnes.get(arc));
      }
      blend.atMost(-virgin * sink.demand_t());
    }
  }

  private static void plus(Model.Sum sum, double factor, @Nullable Variable amount) {
    if (amount != null) {
      sum.plus(factor, amount);
    }
  }

  private Variable use(String line) {
    return Objects.requireNonNull(built.get(line));
  }

  private void oneMode() {
    Map<String, List<ExchangeArc>> pairs = new LinkedHashMap<>();
    for (ExchangeArc arc : problem.arcs()) {
      pairs.computeIfAbsent(arc.from() + "\n" + arc.to(), _ -> new ArrayList<>()).add(arc);
    }
    for (List<ExchangeArc> arcs : pairs.values()) {
      if (problem.terms().oneModePerPair() && arcs.size() > 1) {
        Model.Sum sum =
            building.constraint(
                "one mode " + arcs.getFirst().name(), RuleTags.oneMode(arcs.getFirst()));
        arcs.forEach(arc -> sum.plus(1, use(arc.line())));
        sum.atMost(1);
      }
    }
  }

  private void partners() {
    problem
        .terms()
        .partnersMax()
        .forEach(
            (firm, most) -> {
              Map<String, Variable> pairs = new LinkedHashMap<>();
              built.forEach((line, use) -> partner(firm, first(line), use, pairs));
              if (!pairs.isEmpty()) {
                Model.Sum sum = building.constraint("partners of " + firm, RuleTags.partners(firm));
                pairs.values().forEach(both -> sum.plus(1, both));
                sum.atMost(most);
              }
            });
  }

  private void partner(String firm, ExchangeArc arc, Variable use, Map<String, Variable> pairs) {
    String giver = problem.source(arc).firm();
    String taker = problem.sink(arc).firm();
    boolean known = problem.terms().arePartners(giver, taker);
    if (!known && (giver.equals(firm) || taker.equals(firm))) {
      String other = giver.equals(firm) ? taker : giver;
      Variable both =
          pairs.computeIfAbsent(other, _ -> building.binary("partners " + firm + " " + other, 0));
      building
          .constraint("partner by " + arc.line() + " of " + firm, RuleTags.partner(arc.line()))
          .plus(1, use)
          .plus(-1, both)
          .atMost(0);
    }
  }

  private void budget() {
    if (problem.terms().budget().isPresent()) {
      Model.Sum sum = building.constraint("budget", RuleTags.BUDGET);
      built.forEach((line, use) -> sum.plus(fixed_perYear(line), use));
      sum.atMost(problem.terms().budget().getAsDouble());
    }
  }
}
