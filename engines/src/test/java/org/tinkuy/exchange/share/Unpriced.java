package org.tinkuy.exchange.share;

import org.tinkuy.exchange.StandInSolver;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The solvers that every machine has, which keep their prices to themselves.
final class Unpriced extends StandInSolver {
  Unpriced() {
    super(InstalledSolvers.withoutNative().linear());
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    Outcome<Solution> outcome = inner.solve(request);
    return outcome instanceof Outcome.Optimal<Solution>(var run, var found)
        ? new Outcome.Optimal<>(
            run, new Solution(found.values(), found.objective(), found.bound(), null))
        : outcome;
  }
}
