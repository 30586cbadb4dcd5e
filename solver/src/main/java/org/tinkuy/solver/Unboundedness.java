package org.tinkuy.solver;

/// Tells an unbounded model from an infeasible one, where a solver has found that it is one of the
/// two: with nothing to optimise it cannot be unbounded.
public final class Unboundedness {
  private Unboundedness() {}

  /// Asks the solver for any solution at all.
  ///
  /// @param run what it took to get here
  public static Outcome<Solution> tell(SolveRequest request, Solver solver, Run run) {
    Outcome<Solution> outcome =
        solver.solve(
            new SolveRequest(
                request.model().feasibility(_ -> true),
                request.limits().after(run.time_s()),
                request.start(),
                request.watch()));
    Run both = run.plus(outcome.run().time_s());
    return switch (outcome) {
      case Outcome.Optimal<Solution> _, Outcome.Feasible<Solution> _ ->
          new Outcome.Unbounded<>(both);
      case Outcome.Infeasible<Solution> infeasible ->
          new Outcome.Infeasible<>(both, infeasible.conflict());
      case Outcome.OutOfTime<Solution> out ->
          new Outcome.OutOfTime<>(both, request.model().sense().unproved(), out.stop());
      case Outcome.Unbounded<Solution> _ ->
          new Outcome.Failed<>(both, "The solver calls a model without objective unbounded.");
      case Outcome.Unsupported<Solution> not -> new Outcome.Unsupported<>(both, not.reason());
      case Outcome.Failed<Solution> failed -> new Outcome.Failed<>(both, failed.reason());
    };
  }
}
