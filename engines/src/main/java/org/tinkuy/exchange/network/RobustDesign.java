package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Variable;

/// The network that saves most after the exit of whichever firm hurts most, and of those networks
/// the one that saves most while all are there.
///
/// @param plan with everybody there
/// @param built all lines that are built, those too that only serve after an exit
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
  private static final double BUILT = 0.5;

  /// With more firms the cases are too many for one model.
  public static final int MOST_FIRMS = 100;

  /// Of two networks that are left with the same, which is left with more is the solver's rounding.
  private static final double ROUNDING = 1e-6;

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
    return leftOf(problem, best, effort).map(known -> guard(problem, best, known, effort));
  }

  /// A solution of a model of exits, with the model, whose variables are named alike for all lines
  /// and for some.
  private record Solved(ExitModel model, Solution found) {
    double left() {
      return found.at(model.left());
    }

    Set<String> built() {
      Set<String> built = new LinkedHashSet<>();
      model
          .built()
          .forEach(
              (line, use) -> {
                if (found.at(use) > BUILT) {
                  built.add(line);
                }
              });
      return built;
    }

    /// The solution as a beginning for a model of at least these lines: the others are not built.
    Assignment start(ExitModel other) {
      Map<String, Double> known = new HashMap<>();
      model.model().variables().forEach(each -> known.put(each.name(), found.at(each)));
      Map<Variable, Double> values = new HashMap<>();
      other
          .model()
          .variables()
          .forEach(each -> values.put(each, known.getOrDefault(each.name(), 0.0)));
      return Assignment.of(other.model(), values);
    }
  }

  /// What a model chose.
  private record Chosen(Plan plan, Set<String> built, double saving) {}

  private static RobustDesign guard(
      ExchangeProblem problem, Plan best, Solved known, Effort effort) {
    ExitModel model =
        new ExitModel(problem, new ExitModel.Aim(Optional.empty(), OptionalDouble.empty()));
    Outcome<Solution> outcome =
        effort.run(SolveRequest.of(model.model()).from(known.start(model)), effort.left_s() / 2);
    double leftOfBest = known.left();
    Optional<Solved> guard =
        Outcomes.findAnswer(outcome)
            .map(found -> new Solved(model, found))
            .filter(found -> found.left() - leftOfBest > SolvedPart.rounding(leftOfBest));
    double left = guard.map(Solved::left).orElse(leftOfBest);
    OptionalDouble bound = Outcomes.proof(outcome).bound();
    OptionalDouble most =
        bound.isPresent() ? OptionalDouble.of(Math.max(bound.getAsDouble(), left)) : bound;
    boolean proved =
        Outcomes.findOptimum(outcome).isPresent()
            && most.isPresent()
            && most.getAsDouble() - left <= SolvedPart.rounding(left);
    Chosen chosen =
        guard.map(found -> cheapest(problem, found, effort)).orElseGet(() -> itself(problem, best));
    return new RobustDesign(
        chosen.plan(), chosen.built(), chosen.saving(), left, leftOfBest, most, proved);
  }

  /// The best network, which of all that are left with as much saves most while all are there.
  private static Chosen itself(ExchangeProblem problem, Plan best) {
    return new Chosen(best, lines(best), Plan.nothing(problem).cost() - best.cost());
  }

  private static Set<String> lines(Plan plan) {
    Set<String> lines = new LinkedHashSet<>();
    plan.tonnes().keySet().forEach(arc -> lines.add(arc.line()));
    return lines;
  }

  /// What the best network is left with. Lines that it does not have are left out of the model:
  /// with all of them it would be as large as the search itself.
  private static Optional<Solved> leftOf(ExchangeProblem problem, Plan best, Effort effort) {
    Set<String> lines = lines(best);
    ExitModel model =
        new ExitModel(
            only(problem, lines), new ExitModel.Aim(Optional.of(lines), OptionalDouble.empty()));
    return Outcomes.findOptimum(effort.linear(model.model()))
        .map(found -> new Solved(model, found));
  }

  private static ExchangeProblem only(ExchangeProblem problem, Set<String> lines) {
    return problem.withArcs(
        problem.arcs().stream().filter(arc -> lines.contains(arc.line())).toList());
  }

  /// Of all networks that are left with as much as a guard the one that saves most while all are
  /// there: at least the guard's own lines with the tonnes that save most on them.
  private static Chosen cheapest(ExchangeProblem problem, Solved guard, Effort effort) {
    double least = guard.left() - ROUNDING * Math.abs(guard.left());
    Set<String> lines = guard.built();
    ExitModel own =
        new ExitModel(
            only(problem, lines), new ExitModel.Aim(Optional.of(lines), OptionalDouble.of(least)));
    Solved first =
        Outcomes.findAnswer(effort.linear(own.model()))
            .map(found -> new Solved(own, found))
            .orElse(guard);
    ExitModel any =
        new ExitModel(problem, new ExitModel.Aim(Optional.empty(), OptionalDouble.of(least)));
    SolveRequest request = SolveRequest.of(any.model()).from(first.start(any));
    Chosen known = chosen(problem, first);
    return Outcomes.findAnswer(effort.run(request))
        .map(found -> chosen(problem, new Solved(any, found)))
        .filter(found -> found.saving() > known.saving())
        .orElse(known);
  }

  private static Chosen chosen(ExchangeProblem problem, Solved solved) {
    Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
    solved
        .model()
        .whole()
        .forEach(
            (arc, amount) -> {
              double amount_t = solved.found().at(amount);
              boolean used = amount_t > ROUNDING * problem.most_t(arc);
              tonnes.put(arc, used ? amount_t : 0.0);
            });
    Plan plan = new Plan(problem, tonnes);
    Set<String> built = new LinkedHashSet<>(solved.built());
    Set<String> idle = new LinkedHashSet<>(built);
    idle.removeAll(lines(plan));
    double idle_perYear = idle.stream().mapToDouble(line -> fixed_perYear(problem, line)).sum();
    return new Chosen(plan, built, Plan.nothing(problem).cost() - plan.cost() - idle_perYear);
  }

  private static double fixed_perYear(ExchangeProblem problem, String line) {
    return Stream.ofNullable(problem.lines().get(line))
        .mapToDouble(arcs -> arcs.getFirst().cost().fixed_perYear())
        .sum();
  }
}
