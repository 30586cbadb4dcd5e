package org.tinkuy.exchange;

import org.tinkuy.solver.Model;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;

/// A solver of linear models that stands for all solvers and answers by another one, in its own
/// way.
public abstract class StandInSolver implements Solvers, Solver {
  protected final Solver inner;

  protected StandInSolver(Solver inner) {
    this.inner = inner;
  }

  @Override
  public final Solver linear() {
    return this;
  }

  @Override
  public final Solver quadratic() {
    return this;
  }

  @Override
  public final Scheduler scheduler() {
    return Solvers.NONE.scheduler();
  }

  @Override
  public final String name() {
    return inner.name();
  }

  @Override
  public final boolean canSolve(Model model) {
    return inner.canSolve(model);
  }
}
