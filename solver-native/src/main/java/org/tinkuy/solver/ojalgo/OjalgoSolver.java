package org.tinkuy.solver.ojalgo;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.ojalgo.optimisation.Optimisation;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Unboundedness;

/// Solves linear models with ojAlgo, in Java alone. It finds and proves less in the same time than
/// the native solvers.
public final class OjalgoSolver implements Solver {
  private static final double KEPT = 1e-6;
  private static final long ASK_ms = 10;

  /// How much of the time ojAlgo's own search may take before the proof begins.
  private static final double SEARCH = 0.5;

  @Override
  public String name() {
    return Clock.NAME + " " + Clock.version();
  }

  @Override
  public boolean canSolve(Model model) {
    return model.isLinear();
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    Clock clock = Clock.start(request.limits().time_s());
    if (!canSolve(request.model())) {
      return new Outcome.Unsupported<>(clock.run(0), "ojAlgo solves no products of variables here");
    }
    Model model = request.model();
    OjalgoModel relaxed = new OjalgoModel(model, true);
    Optimisation.Result result = watched(relaxed, request, clock.left_s());
    return switch (result.getState()) {
      case INFEASIBLE -> new Outcome.Infeasible<>(clock.run(0), Conflict.UNSEARCHED);
      case UNBOUNDED ->
          model.hasIntegers()
              ? Unboundedness.tell(request, this, clock.run(0))
              : new Outcome.Unbounded<>(clock.run(0));
      case OPTIMAL, DISTINCT ->
          model.hasIntegers()
              ? new BranchAndBound(request, clock, findSolution(request, clock)).search()
              : priced(relaxed.values(result), request, clock);
      case FEASIBLE, APPROXIMATE, VALID, FAILED, INVALID, UNEXPLORED ->
          clock.isOver() || request.watch().isCancelled()
              ? stopped(request, clock)
              : new Outcome.Failed<>(clock.run(0), "ojAlgo ended in state " + result.getState());
    };
  }

  /// The start or what ojAlgo's own search finds, whichever is better.
  private static Optional<Assignment> findSolution(SolveRequest request, Clock clock) {
    Model model = request.model();
    OjalgoModel said = new OjalgoModel(model, false);
    boolean hasStart =
        request.start().isComplete(model) && model.worstViolation(request.start()) <= KEPT;
    if (hasStart) {
      said.start(request.start());
    }
    Optimisation.Result result = watched(said, request, clock.left_s() * SEARCH);
    Optional<Assignment> found =
        Optional.of(result)
            .filter(each -> each.getState().isFeasible())
            .map(said::wholeValues)
            .filter(each -> model.worstViolation(each) <= KEPT);
    boolean isStartBetter =
        hasStart
            && found
                .map(each -> model.sense().isBetter(at(model, request.start()), at(model, each)))
                .orElse(true);
    return isStartBetter ? Optional.of(request.start()) : found;
  }

  private static double at(Model model, Assignment assignment) {
    return model.objectiveAt(assignment);
  }

  /// The prices of an optimum, and its proof, from the dual.
  private static Outcome<Solution> priced(Assignment values, SolveRequest request, Clock clock) {
    Model model = request.model();
    double objective = model.objectiveAt(values);
    DualModel dual = new DualModel(model);
    OjalgoModel said = new OjalgoModel(dual.model(), true);
    Optimisation.Result result = watched(said, request, clock.left_s());
    if (!result.getState().isOptimal()) {
      Solution unproved = new Solution(values, objective, model.sense().unproved(), null);
      return clock.isOver() || request.watch().isCancelled()
          ? new Outcome.Feasible<>(clock.run(0), unproved, stop(request))
          : new Outcome.Failed<>(clock.run(0), "ojAlgo finds no prices of its optimum");
    }
    Assignment prices = said.values(result);
    double bound = model.sense().notPast(dual.bound(prices), objective);
    return new Outcome.Optimal<>(
        clock.run(0), new Solution(values, objective, bound, dual.prices(prices)));
  }

  private static Outcome<Solution> stopped(SolveRequest request, Clock clock) {
    Model model = request.model();
    return request.start().isComplete(model) && model.worstViolation(request.start()) <= KEPT
        ? new Outcome.Feasible<>(
            clock.run(0),
            new Solution(
                request.start(), at(model, request.start()), model.sense().unproved(), null),
            stop(request))
        : new Outcome.OutOfTime<>(clock.run(0), model.sense().unproved(), stop(request));
  }

  private static Outcome.Stop stop(SolveRequest request) {
    return request.watch().isCancelled() ? Outcome.Stop.CANCELLED : Outcome.Stop.TIME;
  }

  /// Solves while somebody else asks the watch now and then, since ojAlgo never does.
  private static Optimisation.Result watched(
      OjalgoModel said, SolveRequest request, double time_s) {
    try (ScheduledExecutorService asker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ojAlgo watch").factory())) {
      ScheduledFuture<?> asking =
          asker.scheduleWithFixedDelay(
              () -> {
                if (request.watch().isCancelled()) {
                  said.end();
                }
              },
              ASK_ms,
              ASK_ms,
              TimeUnit.MILLISECONDS);
      try {
        return said.solve(time_s, request.limits().relativeGap());
      } finally {
        asking.cancel(false);
      }
    }
  }
}
