package org.tinkuy.solver.cpsat;

import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.ScheduleRequest;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.library.NativeLibraries;

/// Schedules projects with CP-SAT, on one thread, so that equal questions get equal answers.
public final class CpSatScheduler implements Scheduler {
  private static final String NAME = "CP-SAT";

  private final String version;

  private CpSatScheduler(String version) {
    this.version = version;
  }

  /// Loads OR-Tools; empty where this machine cannot.
  public static Optional<CpSatScheduler> load(NativeLibraries libraries) {
    Path folder = libraries.unpack(_ -> true);
    try {
      System.load(folder.resolve(libraries.platform().jni()).toString());
      return Optional.of(new CpSatScheduler(OrToolsVersion.getVersionString()));
    } catch (UnsatisfiedLinkError e) {
      return Optional.empty(); // too old a system for the library: another takes its place
    }
  }

  @Override
  public String name() {
    return NAME + " " + version;
  }

  @Override
  public Outcome<Schedule> schedule(ScheduleRequest request) {
    long begin = System.nanoTime();
    CpSatProject said = new CpSatProject(request.project(), request.starts());
    CpSolver solver = new CpSolver();
    configure(solver.getParameters(), request.limits());
    CpSolverStatus status;
    try (CpSatWatch watch = new CpSatWatch(request.watch(), solver)) {
      status = solver.solve(said.model(), watch.solutions());
      watch.rethrow();
    }
    Run run = new Run(NAME, version, (System.nanoTime() - begin) / 1e9, solver.numBranches());
    return switch (status) {
      case OPTIMAL -> new Outcome.Optimal<>(run, schedule(request, said, solver));
      case FEASIBLE ->
          new Outcome.Feasible<>(run, schedule(request, said, solver), stop(request, solver));
      case INFEASIBLE -> new Outcome.Infeasible<>(run, Conflict.UNSEARCHED);
      case UNKNOWN ->
          new Outcome.OutOfTime<>(run, solver.bestObjectiveBound(), stop(request, solver));
      case MODEL_INVALID, UNRECOGNIZED ->
          new Outcome.Failed<>(run, "CP-SAT ended in status " + status);
    };
  }

  private static void configure(SatParameters.Builder parameters, Limits limits) {
    parameters.setNumWorkers(1).setRandomSeed(limits.seed());
    parameters.setRelativeGapLimit(limits.relativeGap());
    if (Double.isFinite(limits.time_s())) {
      parameters.setMaxTimeInSeconds(limits.time_s());
    }
    if (Double.isFinite(limits.work())) {
      parameters.setMaxDeterministicTime(limits.work());
    }
  }

  private static Schedule schedule(ScheduleRequest request, CpSatProject said, CpSolver solver) {
    List<Long> starts = said.starts(solver);
    double objective = request.project().objectiveAt(starts);
    return new Schedule(starts, objective, Math.min(objective, solver.bestObjectiveBound()));
  }

  private static Outcome.Stop stop(ScheduleRequest request, CpSolver solver) {
    if (request.watch().isCancelled()) {
      return Outcome.Stop.CANCELLED;
    }
    return solver.response().getDeterministicTime() >= request.limits().work()
        ? Outcome.Stop.WORK
        : Outcome.Stop.TIME;
  }
}
