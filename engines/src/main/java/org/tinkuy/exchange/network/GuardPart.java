package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/// A part of a problem whose lines share no limit with those of others but the budget, so that a
/// design can be put together of a design of each part.
///
/// Within it, what passes after an exit is told flow by flow: in one that the firm has no part in
/// it is the same as with everybody there.
final class GuardPart {
  private final ExchangeProblem problem;
  private final List<ExchangeProblem> flows;
  private final List<Set<String>> players = new ArrayList<>();
  private final Set<String> decided = new LinkedHashSet<>();
  private final Reach reach;

  private GuardPart(ExchangeProblem problem) {
    this.problem = problem;
    this.flows = Components.flows(problem);
    this.reach = Reach.of(problem);
    Map<String, Integer> modes = new LinkedHashMap<>();
    problem.arcs().forEach(arc -> modes.merge(pair(arc), 1, Integer::sum));
    for (ExchangeArc arc : problem.arcs()) {
      boolean sharesPair =
          problem.terms().oneModePerPair() && Objects.requireNonNull(modes.get(pair(arc))) > 1;
      if (arc.cost().fixed_perYear() > 0 || arc.minimum_t() > 0 || sharesPair || isLimited(arc)) {
        decided.add(arc.line());
      }
    }
    for (ExchangeProblem flow : flows) {
      Set<String> firms = new LinkedHashSet<>();
      for (ExchangeArc arc : flow.arcs()) {
        firms.add(flow.sink(arc).firm());
        if (!flow.source(arc).outside()) {
          firms.add(flow.source(arc).firm());
        }
      }
      players.add(firms);
    }
  }

  /// The parts that have arcs, those with most first. All arcs must be usable.
  static List<GuardPart> of(ExchangeProblem problem) {
    ExchangeTerms terms = problem.terms();
    ExchangeTerms withoutBudget =
        new ExchangeTerms(
            terms.currency(),
            terms.oneModePerPair(),
            terms.partnersMax(),
            terms.carbonPrice_perTonne(),
            OptionalDouble.empty(),
            terms.partners());
    ExchangeProblem apart =
        new ExchangeProblem(withoutBudget, problem.sources(), problem.sinks(), problem.arcs());
    return Components.of(apart).stream()
        .filter(part -> !part.arcs().isEmpty())
        .map(GuardPart::new)
        .toList();
  }

  /// A source and a sink, as [ExchangeTerms#oneModePerPair] means it.
  static String pair(ExchangeArc arc) {
    return arc.from() + "\n" + arc.to();
  }

  /// Without the budget.
  ExchangeProblem problem() {
    return problem;
  }

  /// The flows that share no source and no sink.
  List<ExchangeProblem> flows() {
    return flows;
  }

  /// The firms whose exit changes a flow.
  Set<String> players(int flow) {
    return players.get(flow);
  }

  /// The firms whose exit changes any flow.
  Set<String> players() {
    Set<String> all = new LinkedHashSet<>();
    players.forEach(all::addAll);
    return all;
  }

  /// The lines that must be decided on; the others cost nothing, share no limit, and are there.
  Set<String> decided() {
    return decided;
  }

  /// The most that an arc can carry, t a year.
  double most_t(ExchangeArc arc) {
    return reach.most_t(arc);
  }

  /// Whether any line has a least amount.
  boolean hasMinimum() {
    return problem.arcs().stream().anyMatch(arc -> arc.minimum_t() > 0);
  }

  /// Whether an arc joins two firms that are not partners yet, of which one may not have any
  /// number.
  boolean isLimited(ExchangeArc arc) {
    return FirmPair.of(problem, arc).isLimited(problem.terms());
  }

  /// The fixed cost of a line, a year.
  double fixed_perYear(String line) {
    return Objects.requireNonNull(problem.lines().get(line)).getFirst().cost().fixed_perYear();
  }

  /// What a tonne on an arc saves, its line's fixed cost apart.
  double worth_perT(ExchangeArc arc) {
    return -Worth.cost_perT(problem, arc);
  }

  /// Whether an arc is there when a firm has left.
  boolean isThere(ExchangeArc arc, String gone) {
    boolean gives = !problem.source(arc).outside() && problem.source(arc).firm().equals(gone);
    return !gives && !problem.sink(arc).firm().equals(gone);
  }
}
