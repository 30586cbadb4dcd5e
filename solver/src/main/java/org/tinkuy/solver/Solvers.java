package org.tinkuy.solver;

/// The solvers that the program has, loaded when first asked for.
public interface Solvers {
  /// None at all: every outcome is [Outcome.Unsupported].
  Solvers NONE = new NoSolvers();

  /// For models whose sums are linear, with or without integers.
  Solver linear();

  /// For models with products of variables, to the best of all solutions and not only the nearest.
  /// Where the program has none, every outcome with products is [Outcome.Unsupported] and says so.
  Solver quadratic();

  /// For work that takes time and shares resources.
  Scheduler scheduler();
}
