package org.tinkuy.solver.library;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;

/// Tells a watch how far a native library is, and the library whether the watch calls the run off.
///
/// What a watch throws must not pass through native frames: it ends the run and is thrown after it.
public final class NativeWatch {
  private final Watch watch;
  private double incumbent = Double.NaN;
  private double bound = Double.NaN;
  private @Nullable RuntimeException thrown;

  public NativeWatch(Watch watch) {
    this.watch = watch;
  }

  /// Whether the run goes on. What is read is told only where it has a better solution or bound.
  ///
  /// @param reading what the library tells of itself; an infinite incumbent stands for none
  public boolean goesOn(Supplier<Progress> reading) {
    try {
      tell(reading.get());
      return !watch.isCancelled();
    } catch (RuntimeException e) {
      thrown = e;
      return false;
    }
  }

  private void tell(Progress read) {
    if (read.incumbent() == incumbent && read.bound() == bound) {
      return;
    }
    incumbent = read.incumbent();
    bound = read.bound();
    double best = Double.isInfinite(incumbent) ? Double.NaN : incumbent;
    watch.progress(new Progress(read.time_s(), best, bound, read.nodes()));
  }

  /// Throws what the watch threw during the run; does nothing where it threw nothing.
  public void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }
}
