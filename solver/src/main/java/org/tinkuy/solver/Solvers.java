package org.tinkuy.solver;

/// The solvers that the program has, loaded when first asked for.
public interface Solvers {
  /// For models whose sums are linear, with or without integers.
  Solver linear();
}
