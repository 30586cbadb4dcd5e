package org.tinkuy.exchange.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The plan of who takes the best saving first, then the best of what is left: what matching pair
/// by pair comes to at its best.
///
/// It is the beginning of the search for the best network, and the baseline beside it.
final class Greedy {
  /// A sink that cannot buy is served before any saving is looked at.
  private static final double MUST_SERVE = 1e12;

  private static final double LEAST_t = 1e-9;

  private final ExchangeProblem problem;
  private final Map<String, Double> supply_t = new HashMap<>();
  private final Map<String, Double> demand_t = new HashMap<>();
  private final Map<String, Map<String, Double>> room = new HashMap<>();
  private final Map<String, Set<String>> partners = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
  private double budget;

  /// A line with what it would save now.
  private record Offer(List<ExchangeArc> line, int place, double saving) {}

  private Greedy(ExchangeProblem problem) {
    this.problem = problem;
    this.budget = problem.terms().budget().orElse(Double.POSITIVE_INFINITY);
    problem.sources().forEach(each -> supply_t.put(each.name(), each.supply_t()));
    for (ExchangeSink sink : problem.sinks()) {
      demand_t.put(sink.name(), sink.demand_t());
      Map<String, Double> own = new HashMap<>();
      sink.limit()
          .forEach(
              (property, limit) -> {
                double virgin = sink.virginQuality().getOrDefault(property, limit);
                own.put(property, sink.demand_t() * (limit - virgin));
              });
      room.put(sink.name(), own);
    }
  }

  /// The greedy plan; empty where it leaves a sink that cannot buy without what it needs.
  static Optional<Plan> plan(ExchangeProblem problem) {
    Greedy greedy = new Greedy(problem);
    greedy.run();
    Plan plan = new Plan(problem, greedy.tonnes);
    return PlanCheck.breaches(plan).isEmpty() ? Optional.of(plan) : Optional.empty();
  }

  /// What a line could save only falls while others are taken, so an offer that is still the best
  /// when it is looked at again is the best of all.
  private void run() {
    PriorityQueue<Offer> offers =
        new PriorityQueue<>(
            Comparator.comparingDouble((Offer each) -> -each.saving())
                .thenComparingInt(Offer::place));
    int place = 0;
    for (List<ExchangeArc> line : problem.lines().values()) {
      offer(line, place++).ifPresent(offers::add);
    }
    while (!offers.isEmpty()) {
      Offer best = offers.poll();
      Optional<Offer> now = offer(best.line(), best.place());
      boolean stillBest =
          now.isPresent() && (offers.isEmpty() || now.get().saving() >= offers.peek().saving());
      if (stillBest) {
        take(best.line());
      } else {
        now.ifPresent(offers::add);
      }
    }
  }

  private Optional<Offer> offer(List<ExchangeArc> line, int place) {
    ExchangeArc first = line.getFirst();
    double most_t = 0;
    double saving = -first.cost().fixed_perYear();
    for (ExchangeArc arc : line) {
      double arc_t = isOpen(arc) ? most_t(arc) : 0;
      boolean must = problem.sink(arc).virgin_perT().isEmpty();
      double perT = (must ? MUST_SERVE : 0) - Worth.cost_perT(problem, arc);
      most_t += perT > 0 ? arc_t : 0;
      saving += Math.max(0, perT) * arc_t;
    }
    boolean pays = most_t > LEAST_t && most_t >= first.minimum_t() && saving > 0;
    return pays ? Optional.of(new Offer(line, place, saving)) : Optional.empty();
  }

  private boolean isOpen(ExchangeArc arc) {
    String giver = problem.source(arc).firm();
    String taker = problem.sink(arc).firm();
    boolean newPair =
        !problem.terms().oneModePerPair() || !pairs.contains(arc.from() + "\n" + arc.to());
    boolean partners =
        problem.terms().arePartners(giver, taker)
            || (mayPartner(giver, taker) && mayPartner(taker, giver));
    return newPair && partners && arc.cost().fixed_perYear() <= budget && !tonnes.containsKey(arc);
  }

  private boolean mayPartner(String firm, String other) {
    Double most = problem.terms().partnersMax().get(firm);
    Set<String> known = partners.getOrDefault(firm, Set.of());
    return most == null || known.contains(other) || known.size() < most;
  }

  private double most_t(ExchangeArc arc) {
    double most_t =
        Math.min(left(supply_t, arc.from()), left(demand_t, arc.to()) / arc.substitution());
    for (var each : problem.sink(arc).limit().entrySet()) {
      double used = used_perT(arc, each.getKey(), each.getValue());
      if (used > 0) {
        most_t = Math.min(most_t, left(roomOf(arc), each.getKey()) / used);
      }
    }
    return Math.max(0, most_t);
  }

  /// What a tonne takes of the room below a limit, the virgin material that it replaces taken off.
  private double used_perT(ExchangeArc arc, String property, double limit) {
    double quality = left(problem.source(arc).quality(), property);
    double virgin = problem.sink(arc).virginQuality().getOrDefault(property, limit);
    return (quality - limit) - arc.substitution() * (virgin - limit);
  }

  private void take(List<ExchangeArc> line) {
    for (ExchangeArc arc : line) {
      boolean must = problem.sink(arc).virgin_perT().isEmpty();
      if (isOpen(arc) && (must || Worth.cost_perT(problem, arc) < 0)) {
        take(arc, most_t(arc));
      }
    }
    budget -= line.getFirst().cost().fixed_perYear();
  }

  private void take(ExchangeArc arc, double amount_t) {
    tonnes.put(arc, amount_t);
    supply_t.merge(arc.from(), -amount_t, Double::sum);
    demand_t.merge(arc.to(), -amount_t * arc.substitution(), Double::sum);
    for (var each : problem.sink(arc).limit().entrySet()) {
      double used = amount_t * used_perT(arc, each.getKey(), each.getValue());
      roomOf(arc).merge(each.getKey(), -used, Double::sum);
    }
    String giver = problem.source(arc).firm();
    String taker = problem.sink(arc).firm();
    if (!problem.terms().arePartners(giver, taker)) {
      partners.computeIfAbsent(giver, _ -> new HashSet<>()).add(taker);
      partners.computeIfAbsent(taker, _ -> new HashSet<>()).add(giver);
    }
    pairs.add(arc.from() + "\n" + arc.to());
  }

  private Map<String, Double> roomOf(ExchangeArc arc) {
    return Objects.requireNonNull(room.get(arc.to()));
  }

  private static double left(Map<String, Double> amounts, String name) {
    return Objects.requireNonNull(amounts.get(name));
  }
}
