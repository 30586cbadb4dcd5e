package org.tinkuy.solver.contract;

import org.tinkuy.solver.Outcome;

/// Outcomes taken for what a test expects them to be.
public final class Outcomes {
  private Outcomes() {}

  public static <A> A optimum(Outcome<A> outcome) {
    if (outcome instanceof Outcome.Optimal<A> optimal) {
      return optimal.answer();
    }
    throw new AssertionError("not optimal: " + outcome);
  }

  public static <A> Outcome.Feasible<A> feasible(Outcome<A> outcome) {
    if (outcome instanceof Outcome.Feasible<A> feasible) {
      return feasible;
    }
    throw new AssertionError("not merely feasible: " + outcome);
  }

  public static <A> Outcome.Infeasible<A> infeasible(Outcome<A> outcome) {
    if (outcome instanceof Outcome.Infeasible<A> infeasible) {
      return infeasible;
    }
    throw new AssertionError("not infeasible: " + outcome);
  }
}
