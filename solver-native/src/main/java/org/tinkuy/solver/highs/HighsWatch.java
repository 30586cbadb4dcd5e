package org.tinkuy.solver.highs;

import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;

/// Tells a watch what HiGHS tells, and HiGHS whether the watch calls the run off.
///
/// What a watch throws must not pass through native frames: it ends the run and is thrown after it.
final class HighsWatch implements HighsLibrary.Listener {
  private final Watch watch;
  private double incumbent = Double.NaN;
  private double bound = Double.NaN;
  private @Nullable RuntimeException thrown;

  HighsWatch(Watch watch) {
    this.watch = watch;
  }

  @Override
  public boolean goesOn(HighsLibrary.Reading reading) {
    try {
      tell(reading);
      return !watch.isCancelled();
    } catch (RuntimeException e) {
      thrown = e;
      return false;
    }
  }

  private void tell(HighsLibrary.Reading reading) {
    double best = reading.real("mip_primal_bound");
    double proved = reading.real("mip_dual_bound");
    if (best == incumbent && proved == bound) {
      return;
    }
    incumbent = best;
    bound = proved;
    watch.progress(
        new Progress(
            reading.real("running_time"),
            Double.isInfinite(best) ? Double.NaN : best,
            proved,
            Math.max(0, reading.whole("mip_node_count"))));
  }

  void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }
}
