package org.tinkuy.exchange.proof;

import java.util.function.Supplier;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.ScheduleRequest;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;

/// What may be spent on an answer: the solvers, the seconds that are left, the gap that will do.
///
/// Seconds are counted as the solvers report them, so that no engine reads a clock. For one thread.
public final class Effort {
  /// The seed of whatever solvers decide by chance.
  public static final int SEED = 0;

  private static final double LEAST_s = 1e-3;

  private final Supplier<Solvers> solvers;
  private final double relativeGap;
  private double left_s;
  private Proof.Method method = Proof.Method.own("tinkuy");

  /// @param solvers loaded only when first asked
  /// @param time_s seconds for all solvers together, > 0
  /// @param relativeGap distance of objective and bound at which an answer counts as the best,
  ///   relative to the objective, >= 0; 0 for a full proof
  public Effort(Supplier<Solvers> solvers, double time_s, double relativeGap) {
    this.solvers = solvers;
    this.left_s = time_s;
    this.relativeGap = relativeGap;
  }

  /// Solves a linear program within what is left.
  public Outcome<Solution> linear(Model model) {
    return run(SolveRequest.of(model));
  }

  /// Runs a request within what is left, whatever its own limits are.
  public Outcome<Solution> run(SolveRequest request) {
    return run(request, Math.max(left_s, LEAST_s));
  }

  /// Runs a request within a part of what is left.
  ///
  /// @param time_s seconds for this run, > 0; more than is left is cut
  public Outcome<Solution> run(SolveRequest request, double time_s) {
    double seconds = Math.clamp(time_s, LEAST_s, Math.max(left_s, LEAST_s));
    Solver solver = request.model().isLinear() ? solvers.get().linear() : solvers.get().quadratic();
    Limits limits = Limits.seconds(seconds).withGap(relativeGap).withSeed(SEED);
    Outcome<Solution> outcome = solver.solve(request.within(limits));
    left_s -= outcome.run().time_s();
    Run run = outcome.run();
    method = new Proof.Method(run.solver(), run.version());
    return outcome;
  }

  /// Schedules a project within what is left.
  public Outcome<Schedule> schedule(Project project) {
    Limits limits = Limits.seconds(left_s()).withGap(relativeGap).withSeed(SEED);
    Outcome<Schedule> outcome =
        solvers.get().scheduler().schedule(ScheduleRequest.of(project).within(limits));
    left_s -= outcome.run().time_s();
    method = new Proof.Method(outcome.run().solver(), outcome.run().version());
    return outcome;
  }

  /// Seconds that are left, > 0 even where all are spent: a solver is asked for at least something.
  public double left_s() {
    return Math.max(left_s, LEAST_s);
  }

  public boolean isSpent() {
    return left_s <= 0;
  }

  /// The gap that will do.
  public double relativeGap() {
    return relativeGap;
  }

  /// Who solved last; our own procedures where nobody was asked.
  public Proof.Method method() {
    return method;
  }
}
