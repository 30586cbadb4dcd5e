package org.tinkuy.solver;

/// Solves models. One instance may serve many threads.
public interface Solver {
  /// The name and version of what solves, as `HiGHS 1.12.0`.
  String name();

  /// Whether it can solve a model of this kind at all; if not, the outcome of trying is
  /// [Outcome.Unsupported].
  boolean canSolve(Model model);

  /// Solves a model; waits for the end.
  Outcome<Solution> solve(SolveRequest request);
}
