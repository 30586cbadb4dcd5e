package org.tinkuy.study;

import java.util.function.Supplier;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;

/// A solver that is loaded by the first question it is asked: of a park whose totals hide nothing
/// that could be worked out, there is none.
///
/// @param solver loads it, or gives the one that is loaded
record LateSolver(Supplier<Solver> solver) implements Solver {
  @Override
  public String name() {
    return solver.get().name();
  }

  @Override
  public boolean canSolve(Model model) {
    return solver.get().canSolve(model);
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    return solver.get().solve(request);
  }
}
