package org.tinkuy.solver.scip;

import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;

/// Tells a watch how far SCIP is, and SCIP whether the watch calls the run off.
///
/// What a watch throws must not pass through native frames: it ends the run and is thrown after it.
final class ScipWatch implements ScipLibrary.Listener {
  private final Watch watch;
  private double incumbent = Double.NaN;
  private double bound = Double.NaN;
  private @Nullable RuntimeException thrown;

  ScipWatch(Watch watch) {
    this.watch = watch;
  }

  @Override
  public boolean goesOn(ScipLibrary.Instance scip) {
    try {
      double best = scip.primalBound();
      double proved = scip.dualBound();
      if (best != incumbent || proved != bound) {
        incumbent = best;
        bound = proved;
        watch.progress(
            new Progress(
                scip.seconds(), Double.isInfinite(best) ? Double.NaN : best, proved, scip.nodes()));
      }
      return !watch.isCancelled();
    } catch (RuntimeException e) {
      thrown = e;
      return false;
    }
  }

  void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }
}
