package org.tinkuy.solver;

/// Solves nothing, and says so.
final class NoSolvers implements Solvers, Solver, Scheduler {
  private static final String NAME = "none";
  private static final String REASON = "no solver was handed in";
  private static final Run RUN = new Run(NAME, "", 0, 0);

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
    return this;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean canSolve(Model model) {
    return false;
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    return new Outcome.Unsupported<>(RUN, REASON);
  }

  @Override
  public Outcome<Schedule> schedule(ScheduleRequest request) {
    return new Outcome.Unsupported<>(RUN, REASON);
  }
}
