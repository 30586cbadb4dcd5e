package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;

/// The best network of exchanges, beside what there would be without it.
///
/// @param proof of the plan's cost, a year
/// @param plan who gives how much to whom; absent where none was found or can be
/// @param withoutExchange the least that all pay a year if nothing passes from player to player;
///   absent where that cannot be done or nothing is proved of it
/// @param greedy what the plan of best saving first costs a year; absent where it serves not all
/// @param refused arcs that no plan can use
/// @param pays what each player pays, in the order of the problem
/// @param shares how the saving may be split; absent where it was not asked
/// @param cut what the clock or a person ended before it was done; empty where another run tells
///   the same
public record Network(
    Proof proof,
    Optional<Plan> plan,
    Optional<ProvedRange> withoutExchange,
    OptionalDouble greedy,
    List<RefusedArc> refused,
    Map<String, FirmPays> pays,
    Optional<NetworkShares> shares,
    Set<Cut> cut) {

  /// What one firm pays a year, and what the others save without it.
  ///
  /// @param alone the least without any other player; absent where it cannot serve its needs alone
  ///   or nothing is proved of it
  /// @param inNetwork with what it pays to and is paid by others; absent where there is no plan
  /// @param exit what is still saved a year when it leaves, at the least by what was found; absent
  ///   where it was not asked or nothing is proved of it
  public record FirmPays(
      Optional<ProvedRange> alone, OptionalDouble inNetwork, Optional<ProvedRange> exit) {}

  public Network {
    refused = List.copyOf(refused);
    pays = Collections.unmodifiableMap(new LinkedHashMap<>(pays));
    cut = Collections.unmodifiableSet(new LinkedHashSet<>(cut));
  }

  /// Finds the best network.
  ///
  /// @param withExits whether the saving that is left after each exit is asked for
  /// @param withShares whether the splits of the saving are asked for
  public static Network of(
      ExchangeProblem problem, Effort effort, boolean withExits, boolean withShares) {
    List<RefusedArc> refused = new ArrayList<>();
    List<ExchangeArc> usable = new ArrayList<>();
    for (ExchangeArc arc : problem.arcs()) {
      RefusedArc.find(problem, arc).ifPresentOrElse(refused::add, () -> usable.add(arc));
    }
    ExchangeProblem open = problem.withArcs(usable);
    NetworkSearch search = new NetworkSearch(effort);
    Set<Cut> cut = EnumSet.noneOf(Cut.class);
    SolvedPart best = search.tell(open);
    note(Cut.SEARCH, cut, search, effort);
    Optional<ProvedRange> without = withoutExchange(open, search);
    Map<String, Optional<ProvedRange>> alone = alone(open, search);
    note(Cut.WITHOUT, cut, search, effort);
    Map<String, ProvedRange> exits = withExits ? exits(open, search) : Map.of();
    note(Cut.EXITS, cut, search, effort);
    Optional<NetworkShares> shares =
        withShares ? Optional.of(new Coalitions(open, search, effort).shares()) : Optional.empty();
    note(Cut.SHARES, cut, search, effort);
    return new Network(
            best.proof(),
            best.plan(),
            without,
            finite(best.greedy()),
            refused,
            pays(alone, best.plan(), exits),
            shares,
            Set.of())
        .cut(cut);
  }

  private static void note(Cut part, Set<Cut> cut, NetworkSearch search, Effort effort) {
    // both are asked, since each forgets what it told
    boolean bySearch = search.takeCut();
    if (effort.takeCut() || bySearch) {
      cut.add(part);
    }
  }

  /// The same, of which the clock or a person ended more: another run may tell more of the plan, or
  /// of what is told beside it.
  public Network cut(Set<Cut> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<Cut> all = EnumSet.copyOf(more);
    all.addAll(cut);
    return new Network(proof.timed(), plan, withoutExchange, greedy, refused, pays, shares, all);
  }

  /// What is still saved a year when a firm leaves, by firm, at the least by what was found;
  /// without firms for whom nothing is proved, and empty where it was not asked.
  public Map<String, ProvedRange> exits() {
    Map<String, ProvedRange> exits = new LinkedHashMap<>();
    pays.forEach((firm, each) -> each.exit().ifPresent(left -> exits.put(firm, left)));
    return exits;
  }

  /// The problem without the arcs that no plan can use.
  static ExchangeProblem usable(ExchangeProblem problem) {
    return problem.withArcs(
        problem.arcs().stream().filter(arc -> RefusedArc.find(problem, arc).isEmpty()).toList());
  }

  private static Optional<ProvedRange> withoutExchange(
      ExchangeProblem problem, NetworkSearch search) {
    List<ExchangeArc> own = problem.arcs().stream().filter(problem::isOwn).toList();
    return search.solve(problem.withArcs(own)).best();
  }

  private static Map<String, Optional<ProvedRange>> alone(
      ExchangeProblem problem, NetworkSearch search) {
    Map<String, Optional<ProvedRange>> best = new LinkedHashMap<>();
    Map<String, ExchangeProblem> alone = problem.alone();
    for (String firm : problem.firms()) {
      best.put(firm, search.solve(Objects.requireNonNull(alone.get(firm))).best());
    }
    return best;
  }

  private static Map<String, FirmPays> pays(
      Map<String, Optional<ProvedRange>> alone,
      Optional<Plan> plan,
      Map<String, ProvedRange> exits) {
    Map<String, FirmPays> pays = new LinkedHashMap<>();
    alone.forEach(
        (firm, own) -> {
          OptionalDouble inNetwork =
              plan.isPresent() ? OptionalDouble.of(plan.get().pays(firm)) : OptionalDouble.empty();
          pays.put(firm, new FirmPays(own, inNetwork, Optional.ofNullable(exits.get(firm))));
        });
    return pays;
  }

  /// What the others still save when a firm leaves: what they pay without exchange, less what their
  /// own best network costs.
  private static Map<String, ProvedRange> exits(ExchangeProblem problem, NetworkSearch search) {
    Map<String, ProvedRange> exits = new LinkedHashMap<>();
    for (String firm : problem.firms()) {
      Set<String> others = new HashSet<>(problem.firms());
      others.remove(firm);
      ExchangeProblem left = problem.among(others);
      Optional<ProvedRange> without = withoutExchange(left, search);
      Optional<ProvedRange> with = search.solve(left).best();
      if (without.isPresent() && with.isPresent()) {
        exits.put(firm, without.get().less(with.get()));
      }
    }
    return exits;
  }

  /// What the plan saves a year, be it proved the best or not; absent where there is none, or what
  /// there would be without exchange is not proved.
  public OptionalDouble saving() {
    Optional<ProvedRange> saved = savingRange();
    return saved.isPresent() ? saved.get().value() : OptionalDouble.empty();
  }

  /// What the plan saves a year where only a range is proved of what there would be without
  /// exchange; absent where nothing is, or there is no plan.
  public Optional<ProvedRange> savingRange() {
    return plan.isPresent() && withoutExchange.isPresent()
        ? Optional.of(withoutExchange.get().less(ProvedRange.exact(plan.get().cost())))
        : Optional.empty();
  }

  /// What the plan of best saving first saves a year; absent where there is none, or what there
  /// would be without exchange is not proved.
  public OptionalDouble greedySaving() {
    return greedy.isPresent() && withoutExchange.isPresent()
        ? withoutExchange.get().less(ProvedRange.exact(greedy.getAsDouble())).value()
        : OptionalDouble.empty();
  }

  /// What no network saves more than, a year: what the plan saves where it is the best but for
  /// rounding, infinite where nothing is proved; absent where the saving is.
  ///
  /// What is proved to a gap that was asked for is not the best: another may save more by that gap.
  public OptionalDouble mostSaving() {
    OptionalDouble saving = saving();
    if (saving.isEmpty()) {
      return saving;
    }
    double open = plan.orElseThrow().cost() - proof.bound().orElse(Double.NEGATIVE_INFINITY);
    return OptionalDouble.of(
        open <= SolvedPart.rounding(plan.orElseThrow().cost())
            ? saving.getAsDouble()
            : saving.getAsDouble() + open);
  }

  private static OptionalDouble finite(double cost) {
    return Double.isFinite(cost) ? OptionalDouble.of(cost) : OptionalDouble.empty();
  }
}
