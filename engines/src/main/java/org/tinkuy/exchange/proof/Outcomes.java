package org.tinkuy.exchange.proof;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Solution;

/// What a solver's outcome proves.
public final class Outcomes {
  private Outcomes() {}

  /// The proof that goes with an outcome of a bounded model.
  public static Proof proof(Outcome<Solution> outcome) {
    return switch (outcome) {
      case Outcome.Optimal<Solution> optimal ->
          found(Proof.Status.OPTIMAL, optimal.run(), optimal.answer(), true);
      case Outcome.Feasible<Solution> feasible ->
          found(
              Proof.Status.FEASIBLE,
              feasible.run(),
              feasible.answer(),
              feasible.stop() == Outcome.Stop.WORK);
      case Outcome.Infeasible<Solution> infeasible ->
          new Proof(
              Proof.Status.IMPOSSIBLE,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              method(infeasible.run()),
              true,
              infeasible.conflict().tags().stream().map(Rules::say).toList());
      case Outcome.OutOfTime<Solution> late ->
          new Proof(
              Proof.Status.OUT_OF_TIME,
              OptionalDouble.empty(),
              finite(late.bound()),
              method(late.run()),
              late.stop() == Outcome.Stop.WORK,
              List.of());
      case Outcome.Unbounded<Solution> unbounded ->
          throw new IllegalStateException("a model without a limit: " + unbounded);
      case Outcome.Failed<Solution> failed ->
          throw new IllegalStateException("the solver failed: " + failed);
    };
  }

  private static Proof found(
      Proof.Status status, Run run, Solution solution, boolean reproducible) {
    return new Proof(
        status,
        OptionalDouble.of(solution.objective()),
        finite(solution.bound()),
        method(run),
        reproducible,
        List.of());
  }

  /// The values that were found, proved best or not.
  public static Optional<Solution> findAnswer(Outcome<Solution> outcome) {
    return switch (outcome) {
      case Outcome.Optimal<Solution> optimal -> Optional.of(optimal.answer());
      case Outcome.Feasible<Solution> feasible -> Optional.of(feasible.answer());
      case Outcome.Infeasible<Solution> _,
          Outcome.Unbounded<Solution> _,
          Outcome.OutOfTime<Solution> _,
          Outcome.Failed<Solution> _ ->
          Optional.empty();
    };
  }

  private static Proof.Method method(Run run) {
    return new Proof.Method(run.solver(), run.version());
  }

  private static OptionalDouble finite(double bound) {
    return Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty();
  }
}
