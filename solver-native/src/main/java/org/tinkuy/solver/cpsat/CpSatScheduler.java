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
    Optional<Path> folder = libraries.unpack(_ -> true);
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      System.load(folder.get().resolve(libraries.platform().jni()).toString());
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
    Optional<Schedule> quick = quick(request);
    List<Long> advice = quick.map(Schedule::starts).orElse(request.starts());
    CpSatProject said = new CpSatProject(request.project(), advice);
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
          new Outcome.Feasible<>(
              run, better(schedule(request, said, solver), quick), stop(request, solver));
      case INFEASIBLE -> new Outcome.Infeasible<>(run, Conflict.UNSEARCHED);
      case UNKNOWN -> nothing(run, quick, solver.bestObjectiveBound(), stop(request, solver));
      case MODEL_INVALID, UNRECOGNIZED ->
          new Outcome.Failed<>(run, "CP-SAT ended in status " + status);
    };
  }

  /// The schedule that was advised, if it keeps every rule, else one that is quickly found.
  private static Optional<Schedule> quick(ScheduleRequest request) {
    List<Long> advice = request.starts();
    if (!advice.isEmpty()) {
      return request.project().breaches(advice).isEmpty()
          ? Optional.of(
              new Schedule(advice, request.project().objectiveAt(advice), Double.NEGATIVE_INFINITY))
          : Optional.empty();
    }
    Outcome<Schedule> quick =
        new SerialScheduler()
            .schedule(
                ScheduleRequest.of(request.project()).within(request.limits().withWork(TRIES)));
    return switch (quick) {
      case Outcome.Optimal<Schedule> optimal -> Optional.of(optimal.answer());
      case Outcome.Feasible<Schedule> feasible -> Optional.of(feasible.answer());
      case Outcome.Infeasible<Schedule> _,
          Outcome.Unbounded<Schedule> _,
          Outcome.OutOfTime<Schedule> _,
          Outcome.Unsupported<Schedule> _,
          Outcome.Failed<Schedule> _ ->
          Optional.empty();
    };
  }

  /// The shorter of what CP-SAT found and the schedule to begin with, under the higher bound.
  private static Schedule better(Schedule found, Optional<Schedule> quick) {
    if (quick.isEmpty()) {
      return found;
    }
    Schedule best = quick.get().objective() < found.objective() ? quick.get() : found;
    double bound = Math.max(found.bound(), quick.get().bound());
    return new Schedule(best.starts(), best.objective(), Math.min(best.objective(), bound));
  }

  /// Where CP-SAT came to nothing, the schedule to begin with stands, if there is one.
  private static Outcome<Schedule> nothing(
      Run run, Optional<Schedule> quick, double bound, Outcome.Stop stop) {
    return quick.isPresent()
        ? new Outcome.Feasible<>(
            run,
            better(new Schedule(quick.get().starts(), quick.get().objective(), bound), quick),
            stop)
        : new Outcome.OutOfTime<>(run, bound, stop);
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
