package org.tinkuy.solver;

import java.util.Optional;

/// A solver that takes another's answers with care: what it calls a solution must keep the model by
/// a count that shares nothing with it, and where it finds none, the rules that conflict are named.
public final class CarefulSolver implements Solver {
  /// Solvers keep constraints to about 1e-6, and whole numbers are made whole afterwards.
  private static final double TOLERANCE = 1e-5;

  /// The most that rounding may break.
  private static final double ROUNDING = 1e-2;

  private final Solver solver;

  public CarefulSolver(Solver solver) {
    this.solver = solver;
  }

  @Override
  public String name() {
    return solver.name();
  }

  @Override
  public boolean canSolve(Model model) {
    return solver.canSolve(model);
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    Outcome<Solution> outcome = solver.solve(request);
    return switch (outcome) {
      case Outcome.Optimal<Solution> optimal -> checked(request, outcome, optimal.answer());
      case Outcome.Feasible<Solution> feasible -> checked(request, outcome, feasible.answer());
      case Outcome.Infeasible<Solution> infeasible -> explained(request, infeasible);
      case Outcome.Unbounded<Solution> _,
          Outcome.OutOfTime<Solution> _,
          Outcome.Unsupported<Solution> _,
          Outcome.Failed<Solution> _ ->
          outcome;
    };
  }

  private Outcome<Solution> checked(
      SolveRequest request, Outcome<Solution> outcome, Solution solution) {
    Model model = request.model();
    double violation = model.worstViolation(solution.values());
    if (violation <= TOLERANCE) {
      return proved(outcome, solution);
    }
    return model.hasIntegers() && violation <= ROUNDING
        ? mended(request, outcome, solution)
        : new Outcome.Failed<>(outcome.run(), breach(model, solution.values(), violation));
  }

  /// What a solver calls the best without any bound is not proved to be: its numbers were larger
  /// than it tells from infinity.
  private static Outcome<Solution> proved(Outcome<Solution> outcome, Solution solution) {
    return outcome instanceof Outcome.Optimal<Solution> && Double.isInfinite(solution.bound())
        ? new Outcome.Feasible<>(outcome.run(), solution, Outcome.Stop.ROUNDING)
        : outcome;
  }

  /// Finds the other variables anew for integers that are whole. Their bound is still the one that
  /// was proved, since it holds for every solution.
  private Outcome<Solution> mended(
      SolveRequest request, Outcome<Solution> outcome, Solution rounded) {
    Model model = request.model();
    Outcome<Solution> again =
        solver.solve(
            SolveRequest.of(model.holding(rounded.values()))
                .within(request.limits().after(outcome.run().time_s())));
    Run run = outcome.run().plus(again.run().time_s());
    if (!(again instanceof Outcome.Optimal<Solution> found)
        || model.worstViolation(found.answer().values()) > TOLERANCE) {
      return new Outcome.Failed<>(run, "The values found cannot be made whole.");
    }
    double objective = found.answer().objective();
    Solution solution =
        new Solution(
            found.answer().values(),
            objective,
            model.sense().notPast(rounded.bound(), objective),
            null);
    if (outcome instanceof Outcome.Feasible<Solution> feasible) {
      return new Outcome.Feasible<>(run, solution, feasible.stop());
    }
    return solution.gap() <= request.limits().relativeGap()
        ? new Outcome.Optimal<>(run, solution)
        : new Outcome.Feasible<>(run, solution, Outcome.Stop.ROUNDING);
  }

  private static String breach(Model model, Assignment values, double violation) {
    Optional<Constraint> broken =
        model.constraints().stream()
            .filter(each -> !(each.violation(values) <= TOLERANCE))
            .findFirst();
    return "The values found break the model by %s%s."
        .formatted(violation, broken.map(each -> ", first at '" + each.name() + "'").orElse(""));
  }

  private Outcome<Solution> explained(
      SolveRequest request, Outcome.Infeasible<Solution> infeasible) {
    if (infeasible.conflict().extent() != Conflict.Extent.UNSEARCHED
        || request.limits().conflict_s() == 0) {
      return infeasible;
    }
    ConflictSearch.Found found =
        ConflictSearch.in(
            request.within(request.limits().after(infeasible.run().time_s())), solver);
    return new Outcome.Infeasible<>(infeasible.run().plus(found.time_s()), found.conflict());
  }
}
