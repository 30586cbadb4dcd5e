package org.tinkuy.solver.highs;

import java.util.Optional;
import java.util.stream.IntStream;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Prices;
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

/// Solves linear models with HiGHS, on one thread, so that equal questions get equal answers.
public final class HighsSolver implements Solver {
  private static final String NAME = "HiGHS";
  private static final int FEASIBLE = 2;

  /// Branchings on a variable, each way, after which its pseudocost is believed; HiGHS takes 8.
  private static final int RELIABLE = 3;

  /// On these occasions HiGHS asks whether to go on; it tells no others.
  private static final int SIMPLEX_INTERRUPT = 1;

  private static final int INTERIOR_INTERRUPT = 2;
  private static final int TREE_INTERRUPT = 6;

  private final HighsLibrary library;

  private HighsSolver(HighsLibrary library) {
    this.library = library;
  }

  /// Loads HiGHS; empty where this machine cannot.
  public static Optional<HighsSolver> load(NativeLibraries libraries) {
    String file = libraries.platform().highs();
    try {
      return libraries
          .unpack(file::equals)
          .map(folder -> new HighsSolver(HighsLibrary.load(folder.resolve(file))));
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
    return model.isLinear();
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    long begin = System.nanoTime();
    if (!canSolve(request.model())) {
      return new Outcome.Unsupported<>(run(begin, 0), "HiGHS solves no products of variables");
    }
    try (HighsLibrary.Instance highs = library.open()) {
      NativeWatch watch = new NativeWatch(request.watch());
      configure(highs, request, watch);
      // What it took to hand a large model over is part of the time, which HiGHS counts from its
      // run on.
      highs.set("time_limit", Math.max(0, request.limits().time_s() - passed_s(begin)));
      boolean ran = highs.run();
      watch.rethrow();
      return ran
          ? outcome(highs, request, begin)
          : new Outcome.Failed<>(run(begin, 0), "HiGHS ended in status " + highs.status());
    }
  }

  private static Progress progress(HighsLibrary.Reading reading) {
    return new Progress(
        reading.real("running_time"),
        reading.real("mip_primal_bound"),
        reading.real("mip_dual_bound"),
        Math.max(0, reading.whole("mip_node_count")));
  }

  private static void configure(
      HighsLibrary.Instance highs, SolveRequest request, NativeWatch watch) {
    Limits limits = request.limits();
    highs.set("output_flag", false);
    highs.set("threads", 1);
    highs.set("random_seed", limits.seed());
    highs.set("mip_rel_gap", limits.relativeGap());
    highs.set("mip_abs_gap", 0.0);
    if (limits.work() < Integer.MAX_VALUE) {
      highs.set("mip_max_nodes", (int) Math.ceil(limits.work()));
    }
    highs.pass(new HighsArrays(request.model()));
    int[] known =
        IntStream.range(0, request.model().variables().size())
            .filter(each -> !Double.isNaN(request.start().at(each)))
            .toArray();
    if (known.length > 0 && request.model().hasIntegers()) {
      highs.start(known, IntStream.of(known).mapToDouble(request.start()::at).toArray());
      trustStart(highs);
    }
    if (!request.watch().equals(Watch.NONE)) {
      HighsLibrary.Listener listener = reading -> watch.goesOn(() -> progress(reading));
      if (request.model().hasIntegers()) {
        highs.listen(listener, TREE_INTERRUPT);
      } else {
        highs.listen(listener, SIMPLEX_INTERRUPT, INTERIOR_INTERRUPT);
      }
    }
  }

  /// What suits a search that begins with a good solution. By the reduced costs such a one fixes so
  /// much at the root that HiGHS throws its tree away and begins again, cuts and heuristics and
  /// all, or searches the small rest twice; without both, networks of exchanges took a third to a
  /// half less processor time. Strong branching on every doubtful variable earns less there than it
  /// costs.
  private static void trustStart(HighsLibrary.Instance highs) {
    highs.set("mip_allow_restart", false);
    highs.set("mip_heuristic_run_root_reduced_cost", false);
    highs.set("mip_pscost_minreliable", RELIABLE);
  }

  private Outcome<Solution> outcome(HighsLibrary.Instance highs, SolveRequest request, long begin) {
    Run run = run(begin, Math.max(0, nodes(highs, request.model())));
    return switch (HighsStatus.of(highs.status())) {
      case OPTIMAL -> new Outcome.Optimal<>(run, solution(highs, request.model(), true));
      case INFEASIBLE -> new Outcome.Infeasible<>(run, Conflict.UNSEARCHED);
      case UNBOUNDED -> new Outcome.Unbounded<>(run);
      case EITHER -> Unboundedness.tell(request, this, run);
      case TIME -> stopped(highs, request.model(), run, Outcome.Stop.TIME);
      case WORK -> stopped(highs, request.model(), run, Outcome.Stop.WORK);
      case CANCELLED -> stopped(highs, request.model(), run, Outcome.Stop.CANCELLED);
      case FAILED -> new Outcome.Failed<>(run, "HiGHS ended in status " + highs.status());
    };
  }

  private static long nodes(HighsLibrary.Instance highs, Model model) {
    return model.hasIntegers() ? highs.large("mip_node_count") : 0;
  }

  private static Outcome<Solution> stopped(
      HighsLibrary.Instance highs, Model model, Run run, Outcome.Stop stop) {
    return highs.whole("primal_solution_status") == FEASIBLE
        ? new Outcome.Feasible<>(run, solution(highs, model, false), stop)
        : new Outcome.OutOfTime<>(run, bound(highs, model), stop);
  }

  private static Solution solution(HighsLibrary.Instance highs, Model model, boolean isOptimal) {
    HighsLibrary.Found found = highs.found();
    for (Variable each : model.variables()) {
      double value = found.values[each.index()];
      found.values[each.index()] = (each.isInteger() ? Math.rint(value) : value) + 0.0;
    }
    Assignment values = Assignment.of(found.values);
    double objective = model.objectiveAt(values);
    if (model.hasIntegers()) {
      return new Solution(
          values, objective, model.sense().notPast(bound(highs, model), objective), null);
    }
    return isOptimal
        ? new Solution(values, objective, objective, Prices.of(found.duals, found.reducedCosts))
        : new Solution(values, objective, model.sense().unproved(), null);
  }

  private static double bound(HighsLibrary.Instance highs, Model model) {
    double bound = model.hasIntegers() ? highs.real("mip_dual_bound") : Double.NaN;
    return Double.isNaN(bound) ? model.sense().unproved() : bound;
  }

  private Run run(long begin, long nodes) {
    return new Run(NAME, library.version(), passed_s(begin), nodes);
  }

  private static double passed_s(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
