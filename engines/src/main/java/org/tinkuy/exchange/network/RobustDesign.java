package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;

/// The network that saves most after the exit of whichever firm hurts most, and of those networks
/// the one that saves most while all are there.
///
/// @param plan with everybody there
/// @param built all lines that are built, those too that only serve after an exit
/// @param saving what it saves a year while all are there, the fixed costs of all its lines paid
/// @param left what it saves a year after the worst exit
/// @param leftOfBest what the best network saves a year after its own worst exit, its lines as they
///   are
/// @param proved whether no network saves more after its worst exit, but for rounding; false where
///   that is proved only to a gap that was asked for
public record RobustDesign(
    Plan plan, Set<String> built, double saving, double left, double leftOfBest, boolean proved) {
  private static final double BUILT = 0.5;

  /// With more firms the cases are too many for one model.
  public static final int MOST_FIRMS = 100;

  /// Of two networks that are left with the same, which is left with more is the solver's rounding.
  private static final double ROUNDING = 1e-6;

  public RobustDesign {
    built = Collections.unmodifiableSet(new LinkedHashSet<>(built));
  }

  /// Finds it; empty where there are too many firms, a sink cannot buy, or the time was too short.
  ///
  /// @param best the best network while all are there
  public static Optional<RobustDesign> of(ExchangeProblem asked, Plan best, Effort effort) {
    ExchangeProblem problem = Network.usable(asked);
    boolean canBuy = problem.sinks().stream().allMatch(sink -> sink.virgin_perT().isPresent());
    if (problem.firms().size() > MOST_FIRMS || !canBuy) {
      return Optional.empty();
    }
    Optional<Double> leftOfBest = leftOf(problem, best, effort);
    ExitModel guard =
        new ExitModel(problem, new ExitModel.Aim(Optional.empty(), OptionalDouble.empty()));
    Outcome<Solution> most = effort.run(SolveRequest.of(guard.model()), effort.left_s() / 2);
    Optional<Double> left = Outcomes.findAnswer(most).map(found -> found.at(guard.left()));
    if (leftOfBest.isEmpty() || left.isEmpty()) {
      return Optional.empty();
    }
    double floor = Math.max(left.get(), leftOfBest.get());
    boolean proved =
        Outcomes.findOptimum(most)
            .filter(found -> found.bound() - floor <= SolvedPart.rounding(floor))
            .isPresent();
    return cheapest(problem, floor, effort)
        .map(
            design ->
                new RobustDesign(
                    design.plan(),
                    design.built(),
                    design.saving(),
                    floor,
                    leftOfBest.get(),
                    proved));
  }

  /// What a model chose.
  private record Chosen(Plan plan, Set<String> built, double saving) {}

  private static Optional<Double> leftOf(ExchangeProblem problem, Plan best, Effort effort) {
    Set<String> lines = new LinkedHashSet<>();
    best.tonnes().keySet().forEach(arc -> lines.add(arc.line()));
    ExitModel model =
        new ExitModel(problem, new ExitModel.Aim(Optional.of(lines), OptionalDouble.empty()));
    return Outcomes.findOptimum(effort.linear(model.model())).map(found -> found.at(model.left()));
  }

  /// Of all networks that are left with that much the one that saves most while all are there.
  private static Optional<Chosen> cheapest(ExchangeProblem problem, double left, Effort effort) {
    double least = left - ROUNDING * Math.abs(left);
    ExitModel model =
        new ExitModel(problem, new ExitModel.Aim(Optional.empty(), OptionalDouble.of(least)));
    return Outcomes.findAnswer(effort.linear(model.model()))
        .map(
            found -> {
              Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
              model
                  .whole()
                  .forEach(
                      (arc, amount) -> {
                        double amount_t = found.at(amount);
                        boolean used = amount_t > ROUNDING * problem.most_t(arc);
                        tonnes.put(arc, used ? amount_t : 0.0);
                      });
              Set<String> built = new LinkedHashSet<>();
              model
                  .built()
                  .forEach(
                      (line, use) -> {
                        if (found.at(use) > BUILT) {
                          built.add(line);
                        }
                      });
              return new Chosen(new Plan(problem, tonnes), built, found.objective());
            });
  }
}
