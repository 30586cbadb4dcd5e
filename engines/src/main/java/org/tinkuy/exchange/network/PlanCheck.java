package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Judges a plan by the rules of its problem. It knows no model and no solver, so that a mistake of
/// theirs cannot pass.
public final class PlanCheck {
  /// Relative to the amounts that a rule is about.
  private static final double TOLERANCE = 1e-6;

  private final Plan plan;
  private final ExchangeProblem problem;
  private final List<String> breaches = new ArrayList<>();

  private PlanCheck(Plan plan) {
    this.plan = plan;
    this.problem = plan.problem();
  }

  /// Every rule that a plan breaks, as a sentence in English for developers; none where it is
  /// sound.
  public static List<String> breaches(Plan plan) {
    PlanCheck check = new PlanCheck(plan);
    check.amounts();
    check.blends();
    check.modes();
    check.partners();
    check.budget();
    return List.copyOf(check.breaches);
  }

  private void amounts() {
    for (ExchangeSource source : problem.sources()) {
      breach(
          plan.unused_t(source) < -TOLERANCE * source.supply_t(),
          "source " + source.name() + " gives more than it has");
    }
    for (ExchangeSink sink : problem.sinks()) {
      double virgin_t = plan.virgin_t(sink);
      double rounding_t = TOLERANCE * sink.demand_t();
      breach(virgin_t < -rounding_t, "sink " + sink.name() + " is given more than it needs");
      breach(
          sink.virgin_perT().isEmpty() && virgin_t > rounding_t,
          "sink " + sink.name() + " is not served");
    }
    plan.lines()
        .forEach(
            (line, amount_t) ->
                breach(
                    amount_t < line.minimum_t() * (1 - TOLERANCE),
                    "arc " + line.line() + " carries less than its minimum"));
  }

  /// Tonnes that go in times what they are above the limit, virgin ones included, sum to 0 at most.
  private void blends() {
    for (ExchangeSink sink : problem.sinks()) {
      Map<ExchangeArc, Double> into = plan.into(sink);
      for (var limit : sink.limit().entrySet()) {
        double virgin_t = Math.max(0, plan.virgin_t(sink));
        double own = sink.virginQuality().getOrDefault(limit.getKey(), limit.getValue());
        double sum = virgin_t * (own - limit.getValue());
        double moved = Math.abs(sum) + TOLERANCE * sink.demand_t() * Math.abs(limit.getValue());
        for (var each : into.entrySet()) {
          double quality =
              problem.source(each.getKey()).quality().getOrDefault(limit.getKey(), Double.NaN);
          sum += each.getValue() * (quality - limit.getValue());
          moved += Math.abs(each.getValue() * (quality - limit.getValue()));
        }
        breach(
            !into.isEmpty() && !(sum <= TOLERANCE * moved),
            "sink " + sink.name() + " gets too much " + limit.getKey());
      }
    }
  }

  private void modes() {
    Set<String> pairs = new HashSet<>();
    for (ExchangeArc arc : plan.used()) {
      breach(
          !pairs.add(arc.from() + "\n" + arc.to()) && problem.terms().oneModePerPair(),
          "pair " + arc.name() + " uses two modes");
    }
  }

  private void partners() {
    Map<String, Set<String>> partners = new HashMap<>();
    for (ExchangeArc arc : plan.used()) {
      String giver = problem.source(arc).firm();
      String taker = problem.sink(arc).firm();
      if (!problem.terms().arePartners(giver, taker)) {
        partners.computeIfAbsent(giver, _ -> new HashSet<>()).add(taker);
        partners.computeIfAbsent(taker, _ -> new HashSet<>()).add(giver);
      }
    }
    problem
        .terms()
        .partnersMax()
        .forEach(
            (firm, most) ->
                breach(
                    partners.getOrDefault(firm, Set.of()).size() > most,
                    "firm " + firm + " has too many partners"));
  }

  private void budget() {
    double fixed =
        plan.lines().keySet().stream().mapToDouble(arc -> arc.cost().fixed_perYear()).sum();
    double most = problem.terms().budget().orElse(Double.POSITIVE_INFINITY);
    breach(fixed > most * (1 + TOLERANCE), "fixed costs are above the budget");
  }

  private void breach(boolean breaks, String what) {
    if (breaks) {
      breaches.add(what);
    }
  }
}
