package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.exchange.proof.Effort;

/// The network that saves most after the exit of whichever firm hurts most, and of those networks
/// the one that saves most while all are there.
///
/// @param plan with everybody there
/// @param built all lines that are built, those too that only serve after an exit; lines that cost
///   nothing and share no limit are there anyway, and named only where the plan uses them
/// @param saving what it saves a year while all are there, the fixed costs of all its lines paid
/// @param left what it saves a year after the worst exit
/// @param leftOfBest what the best network saves a year after its own worst exit, its lines as they
///   are
/// @param most what no network saves more than after its worst exit, a year, >= `left`; absent
///   where nobody proved a bound
/// @param proved whether no network saves more after its worst exit, but for rounding; false where
///   that is proved only to a gap that was asked for
public record RobustDesign(
    Plan plan,
    Set<String> built,
    double saving,
    double left,
    double leftOfBest,
    OptionalDouble most,
    boolean proved) {
  /// With more firms the cases are more than anybody tried.
  public static final int MOST_FIRMS = 100;

  /// Of two networks that are left with the same, which is left with more is the solver's rounding.
  private static final double ROUNDING = 1e-6;

  /// Of the time, what is kept for the network that saves most of those that guard.
  private static final double LAST = 0.5;

  public RobustDesign {
    built = Collections.unmodifiableSet(new LinkedHashSet<>(built));
  }

  /// Finds it; empty where there are too many firms, a sink cannot buy, or the time was too short
  /// even to tell what the best network is left with. Where it was too short for more, what was
  /// found till then: the network that guards before it was made to save most, or the best network.
  ///
  /// @param best the best network while all are there
  public static Optional<RobustDesign> of(ExchangeProblem asked, Plan best, Effort effort) {
    ExchangeProblem problem = Network.usable(asked);
    boolean canBuy = problem.sinks().stream().allMatch(sink -> sink.virgin_perT().isPresent());
    if (problem.firms().isEmpty() || problem.firms().size() > MOST_FIRMS || !canBuy) {
      return Optional.empty();
    }
    return leftOf(problem, best, effort).map(left -> guard(problem, best, left, effort));
  }

  /// What a network is left with, its lines as they are: others are left out, even those that cost
  /// nothing.
  private static Optional<Double> leftOf(ExchangeProblem problem, Plan best, Effort effort) {
    Set<String> lines = lines(best);
    ExchangeProblem own =
        problem.withArcs(
            problem.arcs().stream().filter(arc -> lines.contains(arc.line())).toList());
    return designs(GuardPart.of(own), lines, effort).map(DesignGoal::left);
  }

  private static Set<String> lines(Plan plan) {
    Set<String> lines = new LinkedHashSet<>();
    plan.tonnes().keySet().forEach(arc -> lines.add(arc.line()));
    return lines;
  }

  /// The design of each part with these lines; empty where one was not found.
  private static Optional<List<PartDesign>> designs(
      List<GuardPart> parts, Set<String> lines, Effort effort) {
    List<PartDesign> designs = new ArrayList<>();
    for (GuardPart part : parts) {
      PartDesign.of(part, lines, effort).ifPresent(designs::add);
    }
    return designs.size() == parts.size() ? Optional.of(designs) : Optional.empty();
  }

  private static RobustDesign guard(
      ExchangeProblem problem, Plan best, double leftOfBest, Effort effort) {
    List<GuardPart> parts = GuardPart.of(Reach.reduced(problem));
    DesignMix mix = new DesignMix(parts, problem.terms().budget());
    Optional<List<PartDesign>> begin =
        Stream.of(known(mix, lines(best), effort), known(mix, Set.of(), effort))
            .flatMap(Optional::stream)
            .max(Comparator.comparingDouble(DesignGoal.LEFT::worth));
    if (begin.isEmpty()) {
      return itself(problem, best, leftOfBest, OptionalDouble.empty());
    }
    GuardSearch search =
        new GuardSearch(mix, DesignGoal.LEFT, begin.get(), effort, effort.left_s() * LAST);
    search.run();
    double left = DesignGoal.left(search.best());
    OptionalDouble most =
        Double.isFinite(search.most()) ? OptionalDouble.of(search.most()) : OptionalDouble.empty();
    if (left - leftOfBest <= SolvedPart.rounding(leftOfBest)) {
      return itself(problem, best, leftOfBest, most);
    }
    DesignGoal goal = DesignGoal.savingWith(left - ROUNDING * Math.abs(left));
    GuardSearch cheapest = new GuardSearch(mix, goal, search.best(), effort, 0);
    cheapest.run();
    Plan plan = plan(problem, parts, cheapest.best());
    Set<String> built = new LinkedHashSet<>();
    cheapest.best().forEach(design -> built.addAll(design.lines()));
    Set<String> used = lines(plan);
    double idle_perYear = 0;
    for (String line : built) {
      idle_perYear += used.contains(line) ? 0 : fixed_perYear(problem, line);
    }
    built.addAll(used);
    double saving = Plan.nothing(problem).cost() - plan.cost() - idle_perYear;
    return of(plan, built, saving, left, leftOfBest, most);
  }

  /// A design of each part, which the mix then knows; empty where one was not found.
  private static Optional<List<PartDesign>> known(DesignMix mix, Set<String> lines, Effort effort) {
    Optional<List<PartDesign>> designs = designs(mix.parts(), lines, effort);
    designs.ifPresent(
        each -> {
          for (int part = 0; part < each.size(); part++) {
            mix.add(part, each.get(part));
          }
        });
    return designs;
  }

  private static RobustDesign of(
      Plan plan,
      Set<String> built,
      double saving,
      double left,
      double leftOfBest,
      OptionalDouble bound) {
    OptionalDouble most =
        bound.isPresent() ? OptionalDouble.of(Math.max(bound.getAsDouble(), left)) : bound;
    boolean proved = most.isPresent() && most.getAsDouble() - left <= SolvedPart.rounding(left);
    return new RobustDesign(plan, built, saving, left, leftOfBest, most, proved);
  }

  /// The best network, which of all that are left with as much saves most while all are there.
  private static RobustDesign itself(
      ExchangeProblem problem, Plan best, double left, OptionalDouble bound) {
    double saving = Plan.nothing(problem).cost() - best.cost();
    return of(best, lines(best), saving, left, left, bound);
  }

  private static Plan plan(
      ExchangeProblem problem, List<GuardPart> parts, List<PartDesign> designs) {
    Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      GuardPart part = parts.get(i);
      designs
          .get(i)
          .everybody()
          .forEach(
              (arc, amount_t) ->
                  tonnes.put(arc, amount_t > ROUNDING * part.most_t(arc) ? amount_t : 0.0));
    }
    return new Plan(problem, tonnes);
  }

  private static double fixed_perYear(ExchangeProblem problem, String line) {
    return Objects.requireNonNull(problem.lines().get(line)).getFirst().cost().fixed_perYear();
  }
}
