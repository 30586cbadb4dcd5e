package org.tinkuy.exchange.proof;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
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
import org.tinkuy.solver.Watch;

/// What may be spent on an answer: the solvers, the seconds that are left, the gap that will do.
///
/// Seconds are counted as the solvers report them, so that no engine reads a clock. For one thread;
/// parts that share nothing are worked on by several, each with an effort of its own.
public final class Effort {
  /// The seed of whatever solvers decide by chance.
  public static final int SEED = 0;

  private static final double LEAST_s = 1e-3;

  private final Supplier<Solvers> solvers;
  private final double relativeGap;
  private final double time_s;
  private final double begun_s;
  private final Watch watch;
  private final int threads;
  private double left_s;
  private boolean cut;
  private boolean cutLately;
  private Proof.Method method = Proof.Method.own("tinkuy");

  /// @param solvers loaded only when first asked
  /// @param time_s seconds for all solvers together, > 0
  /// @param relativeGap distance of objective and bound at which an answer counts as the best,
  ///   relative to the objective, >= 0; 0 for a full proof
  public Effort(Supplier<Solvers> solvers, double time_s, double relativeGap) {
    this(solvers, time_s, 0, relativeGap, Watch.NONE, ForkJoinPool.getCommonPoolParallelism() + 1);
  }

  private Effort(
      Supplier<Solvers> solvers,
      double time_s,
      double begun_s,
      double relativeGap,
      Watch watch,
      int threads) {
    this.solvers = solvers;
    this.time_s = time_s;
    this.begun_s = begun_s;
    this.left_s = time_s;
    this.relativeGap = relativeGap;
    this.watch = watch;
    this.threads = threads;
  }

  /// The same with somebody who watches: who may call it off, and is told how far a search that
  /// reports has come.
  public Effort watchedBy(Watch other) {
    return new Effort(solvers, left_s, begun_s, relativeGap, other, threads);
  }

  /// The same with another number of threads, which changes how long it takes and nothing else.
  ///
  /// @param number > 0; without it there are as many as the machine has
  public Effort onThreads(int number) {
    return new Effort(solvers, left_s, begun_s, relativeGap, watch, number);
  }

  /// An effort for a part of the question, with the same solvers and gap.
  ///
  /// @param seconds for the part, >= 0
  /// @param after_s seconds that its thread was at work before, >= 0
  Effort part(double seconds, double after_s) {
    return new Effort(solvers, seconds, begun_s + spent_s() + after_s, relativeGap, watch, 1);
  }

  /// Works on parts that share nothing, on several threads, in their order: the hardest should come
  /// first.
  ///
  /// @param most_s seconds for all of them together, > 0; more than is left is cut
  /// @param weight how hard a part is beside the others, > 0: its share of the time
  /// @param work what is done with a part, by the effort that it is given and no other
  public <P, R> List<R> apart(
      double most_s, List<P> parts, ToDoubleFunction<P> weight, BiFunction<P, Effort, R> work) {
    return new Crew<>(threads, parts, weight, work).work(this, Math.min(most_s, left_s()));
  }

  /// Takes over who solved a part.
  void credit(Effort part) {
    method = part.method.version().isEmpty() ? method : part.method;
  }

  void spend(double seconds) {
    left_s -= seconds;
  }

  /// Seconds that were spent, >= 0.
  double spent_s() {
    return time_s - left_s;
  }

  /// Seconds after which this effort was begun, >= 0; 0 for a whole question.
  public double begun_s() {
    return begun_s;
  }

  /// Who watches.
  public Watch watch() {
    return watch;
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
    Outcome<Solution> outcome = solver.solve(watched(request).within(limits));
    left_s -= outcome.run().time_s();
    Run run = outcome.run();
    method = new Proof.Method(run.solver(), run.version());
    if (Outcomes.isCut(outcome)) {
      cut();
    }
    return outcome;
  }

  /// Notes that the clock or a person ended what was made of the answers.
  public void cut() {
    cut = true;
    cutLately = true;
  }

  /// Whether the clock or a person ended anything since this was last asked, or ever.
  public boolean takeCut() {
    boolean lately = cutLately;
    cutLately = false;
    return lately;
  }

  /// Whether another run finds the same; false where the clock or a person ended a run of this
  /// effort, or what was made of its answers. Parts that were worked on apart tell it of
  /// themselves.
  public boolean isReproducible() {
    return !cut;
  }

  /// Who watches this effort may call any run off, even one that somebody else watches.
  private SolveRequest watched(SolveRequest request) {
    return request.watch().equals(Watch.NONE) ? request.watchedBy(quiet()) : request;
  }

  /// A watch that is told nothing: single runs say little of the whole.
  private Watch quiet() {
    return watch.equals(Watch.NONE) ? watch : new Cancelling(watch);
  }

  private record Cancelling(Watch watch) implements Watch {
    @Override
    public boolean isCancelled() {
      return watch.isCancelled();
    }
  }

  /// Schedules a project within what is left.
  public Outcome<Schedule> schedule(Project project) {
    Limits limits = Limits.seconds(left_s()).withGap(relativeGap).withSeed(SEED);
    Outcome<Schedule> outcome =
        solvers.get().scheduler().schedule(ScheduleRequest.of(project).within(limits));
    left_s -= outcome.run().time_s();
    if (Outcomes.isCut(outcome)) {
      cut();
    }
    method = new Proof.Method(outcome.run().solver(), outcome.run().version());
    return outcome;
  }

  /// Seconds that are left, > 0 even where all are spent: a solver is asked for at least something.
  public double left_s() {
    return Math.max(left_s, LEAST_s);
  }

  public boolean isSpent() {
    return left_s <= 0 || watch.isCancelled();
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
