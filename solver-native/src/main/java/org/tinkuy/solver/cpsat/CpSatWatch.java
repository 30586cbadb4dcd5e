package org.tinkuy.solver.cpsat;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;

/// Tells a watch of solutions and bounds, and asks it now and then whether it calls the run off.
///
/// What a watch throws must not pass through native frames: it ends the run and is thrown after it.
final class CpSatWatch implements AutoCloseable {
  private static final long ASK_ms = 10;

  private final Watch watch;
  private final CpSolver solver;
  private final ScheduledExecutorService asker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("CP-SAT watch").factory());
  private final ScheduledFuture<?> asking;
  private final Solutions solutions = new Solutions();
  private volatile @Nullable RuntimeException thrown;

  CpSatWatch(Watch watch, CpSolver solver) {
    this.watch = watch;
    this.solver = solver;
    asking = asker.scheduleWithFixedDelay(this::ask, ASK_ms, ASK_ms, TimeUnit.MILLISECONDS);
  }

  /// Is told of every better solution.
  private final class Solutions extends CpSolverSolutionCallback {
    @Override
    public void onSolutionCallback() {
      tell(new Progress(wallTime(), objectiveValue(), bestObjectiveBound(), numBranches()));
    }
  }

  private void tell(Progress progress) {
    try {
      watch.progress(progress);
    } catch (RuntimeException e) {
      thrown = e;
      solver.stopSearch();
    }
  }

  private void ask() {
    if (watch.isCancelled()) {
      solver.stopSearch();
    }
  }

  CpSolverSolutionCallback solutions() {
    return solutions;
  }

  void rethrow() {
    RuntimeException caught = thrown;
    if (caught != null) {
      throw caught;
    }
  }

  @Override
  public void close() {
    asking.cancel(false);
    asker.shutdown();
  }
}
