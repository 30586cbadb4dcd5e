package org.tinkuy.solver;

import java.util.Optional;

/// A solver that takes another's answers with care: what it calls a solution must keep the model by
/// a count that shares nothing with it, and where it finds none, the rules that conflict are named.
public final class CarefulSolver implements Solver {
  /// Solvers keep constraints to about 1e-6, and whole numbers are made whole afterwards.
  private static final double TOLERANCE = 1e-5;

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
      case Outcome.Optimal<Solution> optimal -> checked(request.model(), outcome, optimal.answer());
      case Outcome.Feasible<Solution> feasible ->
          checked(request.model(), outcome, feasible.answer());
      case Outcome.Infeasible<Solution> infeasible -> explained(request, infeasible);
      case Outcome.Unbounded<Solution> _,
          Outcome.OutOfTime<Solution> _,
          Outcome.Failed<Solution> _ ->
          outcome;
    };
  }

  private static Outcome<Solution> checked(
      Model model, Outcome<Solution> outcome, Solution solution) {
    double violation = model.worstViolation(solution.values());
    return violation <= TOLERANCE
        ? outcome
        : new Outcome.Failed<>(outcome.run(), breach(model, solution.values(), violation));
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
    ConflictSearch.Found found = ConflictSearch.in(request, solver);
    return new Outcome.Infeasible<>(infeasible.run().plus(found.time_s()), found.conflict());
  }
}
