package org.tinkuy.exchange.proof;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.Solution;

/// What a solver's outcome proves.
public final class Outcomes {
  private Outcomes() {}

  /// The proof that goes with an outcome of a bounded model.
  public static Proof proof(Outcome<Solution> outcome) {
    return proof(outcome, Solution::objective, Solution::bound);
  }

  /// The proof that goes with an outcome of a project.
  public static Proof scheduleProof(Outcome<Schedule> outcome) {
    return proof(outcome, Schedule::objective, Schedule::bound);
  }

  /// Whether another run ends at the same place.
  private static boolean isReproducible(Outcome.Stop stop) {
    return switch (stop) {
      case WORK, ROUNDING -> true;
      case TIME, CANCELLED -> false;
    };
  }

  /// Whether the clock or a person ended a run, so that another may give more.
  static boolean isCut(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Feasible<?> feasible -> !isReproducible(feasible.stop());
      case Outcome.OutOfTime<?> late -> !isReproducible(late.stop());
      case Outcome.Optimal<?> _,
          Outcome.Infeasible<?> _,
          Outcome.Unbounded<?> _,
          Outcome.Unsupported<?> _,
          Outcome.Failed<?> _ ->
          false;
    };
  }

  private static <A> Proof proof(
      Outcome<A> outcome, ToDoubleFunction<A> objective, ToDoubleFunction<A> bound) {
    return switch (outcome) {
      case Outcome.Optimal<A> optimal -> {
        A answer = optimal.answer();
        yield found(
            Proof.Status.OPTIMAL,
            optimal.run(),
            objective.applyAsDouble(answer),
            bound.applyAsDouble(answer),
            true);
      }
      case Outcome.Feasible<A> feasible ->
          found(
              Proof.Status.FEASIBLE,
              feasible.run(),
              objective.applyAsDouble(feasible.answer()),
              bound.applyAsDouble(feasible.answer()),
              isReproducible(feasible.stop()));
      case Outcome.Infeasible<A> infeasible ->
          Proof.impossible(
              method(infeasible.run()),
              infeasible.conflict().tags().stream().map(Rules::say).toList(),
              extent(infeasible.conflict()));
      case Outcome.OutOfTime<A> late ->
          Proof.ended(
              Proof.Status.OUT_OF_TIME,
              OptionalDouble.empty(),
              finite(late.bound()),
              method(late.run()),
              isReproducible(late.stop()));
      case Outcome.Unsupported<A> unsupported ->
          Proof.unsupported(method(unsupported.run()), Rules.unsupported());
      case Outcome.Unbounded<A> unbounded ->
          throw new IllegalStateException("a model without a limit: " + unbounded);
      case Outcome.Failed<A> failed ->
          Proof.failed(OptionalDouble.empty(), method(failed.run()), Rules.failed());
    };
  }

  private static Proof found(
      Proof.Status status, Run run, double objective, double bound, boolean reproducible) {
    return Proof.ended(
        status, OptionalDouble.of(objective), finite(bound), method(run), reproducible);
  }

  private static Proof.Extent extent(Conflict conflict) {
    return switch (conflict.extent()) {
      case SMALLEST -> Proof.Extent.SMALLEST;
      case PERHAPS_SMALLER -> Proof.Extent.MAYBE_SMALLER;
      case UNSEARCHED -> Proof.Extent.NOT_SEARCHED;
    };
  }

  /// The values that were found, proved best or not.
  public static <A> Optional<A> findAnswer(Outcome<A> outcome) {
    return switch (outcome) {
      case Outcome.Optimal<A> optimal -> Optional.of(optimal.answer());
      case Outcome.Feasible<A> feasible -> Optional.of(feasible.answer());
      case Outcome.Infeasible<A> _,
          Outcome.Unbounded<A> _,
          Outcome.OutOfTime<A> _,
          Outcome.Unsupported<A> _,
          Outcome.Failed<A> _ ->
          Optional.empty();
    };
  }

  /// The optimum; empty where it was not found, for whatever reason.
  public static <A> Optional<A> findOptimum(Outcome<A> outcome) {
    return outcome instanceof Outcome.Optimal<A> optimal
        ? Optional.of(optimal.answer())
        : Optional.empty();
  }

  private static Proof.Method method(Run run) {
    return new Proof.Method(run.solver(), run.version());
  }

  private static OptionalDouble finite(double bound) {
    return Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty();
  }
}
