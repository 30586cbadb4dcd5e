package org.tinkuy.solver.scip;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Unboundedness;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.Watch;
import org.tinkuy.solver.library.NativeLibraries;
import org.tinkuy.solver.library.NativeWatch;
import org.tinkuy.solver.library.Platform;

/// Solves models with products of variables by SCIP, whether convex or not, with proof that no
/// other solution is better.
public final class ScipSolver implements Solver {
  private static final String NAME = "SCIP";

  private final ScipLibrary library;

  private ScipSolver(ScipLibrary library) {
    this.library = library;
  }

  /// Loads SCIP; empty where this machine cannot.
  public static Optional<ScipSolver> load(NativeLibraries libraries) {
    Platform platform = libraries.platform();
    Set<String> files = Set.of(platform.scip(), platform.compression());
    try {
      return libraries
          .unpack(files::contains)
          .map(
              folder ->
                  new ScipSolver(
                      ScipLibrary.load(
                          folder.resolve(platform.scip()),
                          folder.resolve(platform.compression()))));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // too old a system for the library: another solver takes its place
    }
  }

  @Override
  public String name() {
    return NAME + " " + library.version();
  }

  @Override
  public boolean canSolve(Model model) {
    return true;
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    long begin = System.nanoTime();
    NativeWatch watch = new NativeWatch(request.watch());
    try (ScipLibrary.Instance scip = library.open()) {
      configure(scip, request.limits());
      Model said = EpigraphModel.of(request.model());
      say(scip, said);
      start(scip, said, EpigraphModel.start(request.model(), said, request.start()));
      if (!request.watch().equals(Watch.NONE)) {
        scip.listen(told -> watch.goesOn(() -> progress(told)));
      }
      scip.solve();
      watch.rethrow();
      return outcome(scip, request, begin);
    }
  }

  private static Progress progress(ScipLibrary.Instance scip) {
    return new Progress(scip.seconds(), scip.primalBound(), scip.dualBound(), scip.nodes());
  }

  private static void configure(ScipLibrary.Instance scip, Limits limits) {
    if (Double.isFinite(limits.time_s())) {
      scip.set("limits/time", limits.time_s());
    }
    scip.set("limits/gap", limits.relativeGap());
    if (Double.isFinite(limits.work())) {
      scip.set("limits/totalnodes", (long) Math.ceil(limits.work()));
    }
    scip.set("randomization/randomseedshift", limits.seed());
  }

  private static void say(ScipLibrary.Instance scip, Model said) {
    scip.begin(said.sense() == Model.Sense.MAXIMIZE, said.offset(), said.variables().size());
    for (Variable each : said.variables()) {
      scip.add(each);
    }
    for (Constraint each : said.constraints()) {
      scip.add(each);
    }
  }

  private static void start(ScipLibrary.Instance scip, Model said, Assignment start) {
    int[] known =
        IntStream.range(0, said.variables().size())
            .filter(each -> !Double.isNaN(start.at(each)))
            .toArray();
    if (known.length > 0) {
      scip.start(
          known, IntStream.of(known).mapToDouble(start::at).toArray(), start.isComplete(said));
    }
  }

  private Outcome<Solution> outcome(ScipLibrary.Instance scip, SolveRequest request, long begin) {
    Run run = new Run(NAME, library.version(), (System.nanoTime() - begin) / 1e9, scip.nodes());
    return switch (ScipStatus.of(scip.status())) {
      case OPTIMAL -> new Outcome.Optimal<>(run, solution(scip, request.model()));
      case INFEASIBLE -> new Outcome.Infeasible<>(run, Conflict.UNSEARCHED);
      case UNBOUNDED -> new Outcome.Unbounded<>(run);
      case EITHER -> Unboundedness.tell(request, this, run);
      case CANCELLED -> stopped(scip, request.model(), run, Outcome.Stop.CANCELLED);
      case WORK -> stopped(scip, request.model(), run, Outcome.Stop.WORK);
      case TIME -> stopped(scip, request.model(), run, Outcome.Stop.TIME);
      case FAILED -> new Outcome.Failed<>(run, "SCIP ended in status " + scip.status());
    };
  }

  private static Outcome<Solution> stopped(
      ScipLibrary.Instance scip, Model model, Run run, Outcome.Stop stop) {
    return scip.hasSolution()
        ? new Outcome.Feasible<>(run, solution(scip, model), stop)
        : new Outcome.OutOfTime<>(run, scip.dualBound(), stop);
  }

  private static Solution solution(ScipLibrary.Instance scip, Model model) {
    double[] values = scip.values(model.variables().size());
    for (Variable each : model.variables()) {
      double value = values[each.index()];
      values[each.index()] = (each.isInteger() ? Math.rint(value) : value) + 0.0;
    }
    Assignment assignment = Assignment.of(values);
    double objective = model.objectiveAt(assignment);
    return new Solution(
        assignment, objective, model.sense().notPast(scip.dualBound(), objective), null);
  }
}
