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
import org.tinkuy.solver.serial.SerialScheduler;

/// Schedules projects with CP-SAT, on one thread, so that equal questions get equal answers.
public final class CpSatScheduler implements Scheduler {
  private static final String NAME = "CP-SAT";

  /// How many orders are tried for a schedule to begin with.
  private static final int TRIES = 50;

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
    CpSatProject said = new CpSatProject(request.project(), starts(request));
    CpSolver solver = new CpSolver();
    configure(solver.getParameters(), request.limits().after((System.nanoTime() - begin) / 1e9));
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

  /// The advice that was given, else a schedule that is quickly found.
  private static List<Long> starts(ScheduleRequest request) {
    if (!request.starts().isEmpty()) {
      return request.starts();
    }
    Outcome<Schedule> quick =
        new SerialScheduler()
            .schedule(
                ScheduleRequest.of(request.project()).within(request.limits().withWork(TRIES)));
    return switch (quick) {
      case Outcome.Optimal<Schedule> optimal -> optimal.answer().starts();
      case Outcome.Feasible<Schedule> feasible -> feasible.answer().starts();
      case Outcome.Infeasible<Schedule> _,
          Outcome.Unbounded<Schedule> _,
          Outcome.OutOfTime<Schedule> _,
          Outcome.Unsupported<Schedule> _,
          Outcome.Failed<Schedule> _ ->
          List.of();
    };
  }

  /// Its strategies take turns on one thread, since one of them alone may find or prove little.
  private static void configure(SatParameters.Builder parameters, Limits limits) {
    parameters.setNumWorkers(1).setInterleaveSearch(true).setRandomSeed(limits.seed());
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
