package org.tinkuy.exchange.share;

import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The solvers that every machine has, which keep their prices to themselves.
final class Unpriced implements Solvers, Solver {
  private final Solver inner = InstalledSolvers.withoutNative().linear();

  @Override
  public Solver linear() {
    return this;
  }

  @Override
  public Solver quadratic() {
    return this;
  }

  @Override
  public Scheduler scheduler() {
    return Solvers.NONE.scheduler();
  }

  @Override
  public String name() {
    return inner.name();
  }

  @Override
  public boolean canSolve(Model model) {
    return inner.canSolve(model);
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
