package org.tinkuy.exchange.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;

/// Solves networks part by part and remembers the parts: a coalition's network mostly consists of
/// parts that others have too.
final class NetworkSearch {
  private static final String METHOD = "greedy";
  private static final double HARDER = 1.5;

  private final Effort effort;
  private final Map<List<String>, SolvedPart> known = new HashMap<>();

  NetworkSearch(Effort effort) {
    this.effort = effort;
  }

  /// The best network, whose arcs must all be usable. Its parts are solved side by side.
  SolvedPart solve(ExchangeProblem problem) {
    List<ExchangeProblem> parts = Components.of(Reach.reduced(problem));
    List<ExchangeProblem> open = parts.stream().filter(this::isOpen).toList();
    List<SolvedPart> found = effort.apart(open, NetworkSearch::weight, NetworkSearch::search);
    for (int i = 0; i < found.size(); i++) {
      known.put(key(open.get(i)), found.get(i));
    }
    List<SolvedPart> solved = parts.stream().map(this::part).toList();
    Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
    solved.forEach(each -> each.plan().ifPresent(plan -> tonnes.putAll(plan.tonnes())));
    boolean whole = solved.stream().allMatch(each -> each.plan().isPresent());
    Optional<Plan> plan = whole ? Optional.of(new Plan(problem, tonnes)) : Optional.empty();
    double greedy = solved.stream().mapToDouble(SolvedPart::greedy).sum();
    return new SolvedPart(plan, greedy, proof(solved, plan));
  }

  private static List<String> key(ExchangeProblem part) {
    return part.arcs().stream().map(ExchangeArc::name).toList();
  }

  private boolean isOpen(ExchangeProblem part) {
    SolvedPart before = known.get(key(part));
    return !part.arcs().isEmpty() && (before == null || (!before.isProved() && !effort.isSpent()));
  }

  /// How hard a part is beside others: with more arcs it takes more than in proportion.
  private static double weight(ExchangeProblem part) {
    return Math.pow(part.arcs().size(), HARDER);
  }

  private SolvedPart part(ExchangeProblem part) {
    return part.arcs().isEmpty() ? withoutArcs(part) : Objects.requireNonNull(known.get(key(part)));
  }

  private Proof proof(List<SolvedPart> parts, Optional<Plan> plan) {
    for (SolvedPart each : parts) {
      if (each.proof().status() == Proof.Status.IMPOSSIBLE) {
        return each.proof();
      }
    }
    double lowest = parts.stream().mapToDouble(SolvedPart::bound).sum();
    double cost = plan.map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
    double bound = Math.min(lowest, cost);
    boolean isBest =
        plan.isPresent()
            && (parts.stream().allMatch(SolvedPart::isProved)
                || cost - bound <= effort.relativeGap() * Math.abs(cost));
    Proof.Status status =
        isBest
            ? Proof.Status.OPTIMAL
            : plan.isPresent() ? Proof.Status.FEASIBLE : Proof.Status.OUT_OF_TIME;
    return Proof.ended(
        status,
        plan.isPresent() ? OptionalDouble.of(cost) : OptionalDouble.empty(),
        Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty(),
        effort.method(),
        parts.stream().allMatch(each -> each.proof().reproducible()));
  }

  private static SolvedPart withoutArcs(ExchangeProblem part) {
    List<Sentence> unserved =
        part.sinks().stream()
            .filter(each -> each.virgin_perT().isEmpty() && each.demand_t() > 0)
            .map(each -> Rules.say(Tag.of(Rules.DEMAND, each.name())))
            .limit(1)
            .toList();
    if (!unserved.isEmpty()) {
      return new SolvedPart(
          Optional.empty(), Double.POSITIVE_INFINITY, Proof.impossible(METHOD, unserved));
    }
    Plan nothing = Plan.nothing(part);
    double cost = nothing.cost();
    return new SolvedPart(Optional.of(nothing), cost, Proof.exact(METHOD, cost));
  }

  private static SolvedPart search(ExchangeProblem part, Effort effort) {
    NetworkModel model = new NetworkModel(part);
    Optional<Plan> greedy = Greedy.plan(part);
    SolveRequest request = SolveRequest.of(model.model());
    if (greedy.isPresent()) {
      request = request.from(model.start(greedy.get()));
    }
    Outcome<Solution> outcome = effort.run(request);
    Optional<Plan> found = Outcomes.findAnswer(outcome).map(model::plan);
    found.ifPresent(NetworkSearch::refuseBreaches);
    double greedyCost = greedy.map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
    double foundCost = found.map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
    Optional<Plan> best = foundCost <= greedyCost ? found : greedy;
    return new SolvedPart(best, greedyCost, proof(Outcomes.proof(outcome), best));
  }

  /// The proof of a solver with the cost of the plan as it was computed here.
  private static Proof proof(Proof solver, Optional<Plan> best) {
    if (best.isEmpty()) {
      return solver;
    }
    double cost = best.get().cost();
    OptionalDouble bound =
        solver.bound().isPresent()
            ? OptionalDouble.of(Math.min(solver.bound().getAsDouble(), cost))
            : OptionalDouble.empty();
    Proof.Status status =
        solver.status() == Proof.Status.OPTIMAL ? Proof.Status.OPTIMAL : Proof.Status.FEASIBLE;
    return Proof.ended(
        status, OptionalDouble.of(cost), bound, solver.method(), solver.reproducible());
  }

  private static void refuseBreaches(Plan plan) {
    List<String> breaches = PlanCheck.breaches(plan);
    if (!breaches.isEmpty()) {
      throw new IllegalStateException("the solver's plan breaks rules: " + breaches);
    }
  }
}
