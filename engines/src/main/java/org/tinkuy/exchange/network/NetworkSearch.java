package org.tinkuy.exchange.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Watch;

/// Solves networks part by part and remembers the parts: a coalition's network mostly consists of
/// parts that others have too.
final class NetworkSearch {
  private static final String METHOD = "greedy";
  private static final double HARDER = 1.5;
  private static final double FIRST = 0.25;

  private final Effort effort;
  private final Map<List<String>, SolvedPart> known = new HashMap<>();
  private boolean cut;
  private boolean cutLately;

  NetworkSearch(Effort effort) {
    this.effort = effort;
  }

  /// Notes that the clock ended what was made of the networks.
  void cut() {
    cut = true;
    cutLately = true;
  }

  /// Whether the clock or a person ended anything since this was last asked, or ever.
  boolean takeCut() {
    boolean lately = cutLately;
    cutLately = false;
    return lately;
  }

  /// Whether another run finds the same in all that was asked so far; false where the clock ended
  /// any of it.
  boolean isReproducible() {
    return !cut && known.values().stream().allMatch(each -> each.proof().reproducible());
  }

  /// The best network, whose arcs must all be usable. Its parts are solved side by side.
  SolvedPart solve(ExchangeProblem problem) {
    return solve(problem, false);
  }

  /// The best network, of which whoever watches the effort is told while it is sought.
  SolvedPart tell(ExchangeProblem problem) {
    return solve(problem, !effort.watch().equals(Watch.NONE));
  }

  private SolvedPart solve(ExchangeProblem problem, boolean isTold) {
    List<ExchangeProblem> parts = Components.of(Reach.reduced(problem));
    List<ExchangeProblem> open = parts.stream().filter(this::isOpen).toList();
    search(open, isTold ? Tally.of(open, settled(open, parts), effort) : Tally.silent());
    List<SolvedPart> solved = parts.stream().map(this::part).toList();
    Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
    solved.forEach(each -> each.plan().ifPresent(plan -> tonnes.putAll(plan.tonnes())));
    boolean whole = solved.stream().allMatch(each -> each.plan().isPresent());
    Optional<Plan> plan = whole ? Optional.of(new Plan(problem, tonnes)) : Optional.empty();
    double greedy = solved.stream().mapToDouble(SolvedPart::greedy).sum();
    Proof proof = proof(solved, plan);
    cutLately |= !proof.reproducible();
    return new SolvedPart(plan, greedy, proof);
  }

  /// What the parts that are not open cost, a year.
  private double settled(List<ExchangeProblem> open, List<ExchangeProblem> parts) {
    return parts.stream()
        .filter(each -> !open.contains(each))
        .map(this::part)
        .mapToDouble(SolvedPart::cost)
        .sum();
  }

  /// Solves what is open, first all of it in a part of the time, then what is not proved in what is
  /// left, by how much may still be won there: so that no part waits for the end of the hardest,
  /// and what the easy ones leave is not lost. The first round goes by size, largest first; the
  /// second by what is still open, the widest gap first, whatever its size.
  private void search(List<ExchangeProblem> open, Tally tally) {
    search(open, tally, effort.left_s() * FIRST, place -> weight(open.get(place)));
    if (!effort.isSpent()) {
      search(open, tally, effort.left_s(), place -> part(open.get(place)).apart());
    }
  }

  private void search(
      List<ExchangeProblem> open, Tally tally, double time_s, ToDoubleFunction<Integer> weight) {
    List<Integer> places =
        IntStream.range(0, open.size())
            .filter(place -> !isSettled(open.get(place)))
            .boxed()
            .sorted(Comparator.comparingDouble(place -> -weight.applyAsDouble(place)))
            .toList();
    List<SolvedPart> found =
        effort.apart(
            time_s,
            places,
            weight,
            (place, own) -> {
              SolvedPart part = search(open.get(place), own, tally.of(place, own.begun_s()));
              tally.end(place, part);
              return part;
            });
    for (int i = 0; i < found.size(); i++) {
      known.merge(key(open.get(places.get(i))), found.get(i), SolvedPart::and);
    }
  }

  /// Whether another search would find nothing new: it is proved, or the solver fails on it.
  private boolean isSettled(ExchangeProblem part) {
    SolvedPart before = known.get(key(part));
    return before != null && (before.isProved() || before.proof().reason().isPresent());
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
    Optional<Proof> failed =
        parts.stream().map(SolvedPart::proof).filter(each -> each.reason().isPresent()).findFirst();
    if (failed.isPresent()) {
      OptionalDouble cost =
          plan.isPresent() ? OptionalDouble.of(plan.get().cost()) : OptionalDouble.empty();
      return Proof.failed(cost, failed.get().method(), failed.get().reason().orElseThrow());
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
            .limit(1)
            .flatMap(
                each ->
                    Stream.of(
                        Rules.say(Tag.of(Rules.DEMAND, each.name())),
                        Rules.nothingReaches(each.name())))
            .toList();
    if (!unserved.isEmpty()) {
      return new SolvedPart(
          Optional.empty(), Double.POSITIVE_INFINITY, Proof.impossible(METHOD, unserved));
    }
    Plan nothing = Plan.nothing(part);
    double cost = nothing.cost();
    return new SolvedPart(Optional.of(nothing), cost, Proof.exact(METHOD, cost));
  }

  private SolvedPart search(ExchangeProblem part, Effort own, Watch watch) {
    NetworkModel model = new NetworkModel(part);
    Optional<Plan> greedy = Greedy.plan(part);
    Optional<Plan> start =
        Optional.ofNullable(known.get(key(part))).flatMap(SolvedPart::plan).or(() -> greedy);
    SolveRequest request = SolveRequest.of(model.model()).watchedBy(watch);
    if (start.isPresent()) {
      request = request.from(model.start(start.get()));
    }
    Outcome<Solution> outcome = own.run(request);
    Optional<Plan> found = Outcomes.findAnswer(outcome).map(model::plan);
    Proof proof = Outcomes.proof(outcome);
    if (found.isPresent() && !PlanCheck.breaches(found.get()).isEmpty()) {
      proof = Proof.failed(OptionalDouble.empty(), proof.method(), Rules.failed());
      found = Optional.empty();
    }
    double greedyCost = cost(greedy);
    Optional<Plan> best = cost(found) <= cost(start) ? found : start;
    return new SolvedPart(best, greedyCost, proof(part, proof, best));
  }

  private static double cost(Optional<Plan> plan) {
    return plan.map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
  }

  /// The proof of a solver with the cost of the plan as it was computed here, and with the bound
  /// that needs no solver where that is the better one.
  private static Proof proof(ExchangeProblem part, Proof solver, Optional<Plan> best) {
    if (best.isEmpty()) {
      return solver;
    }
    double cost = best.get().cost();
    if (solver.reason().isPresent()) {
      return Proof.failed(OptionalDouble.of(cost), solver.method(), solver.reason().get());
    }
    double proved = Math.max(solver.bound().orElse(Double.NEGATIVE_INFINITY), Worth.least(part));
    OptionalDouble bound = OptionalDouble.of(Math.min(proved, cost));
    Proof.Status status =
        solver.status() == Proof.Status.OPTIMAL ? Proof.Status.OPTIMAL : Proof.Status.FEASIBLE;
    return Proof.ended(
        status, OptionalDouble.of(cost), bound, solver.method(), solver.reproducible());
  }
}
