package org.tinkuy.solver;

import java.util.concurrent.atomic.AtomicBoolean;

/// Somebody who watches a run: is told how far it has come and may call it off.
///
/// A solver calls from its own thread and waits, so both methods must be quick.
public interface Watch {
  /// Lets the run be.
  Watch NONE = new Watch() {};

  /// Is told of a better solution or bound.
  default void progress(Progress progress) {}

  /// Whether the run should end with what it has.
  default boolean isCancelled() {
    return false;
  }

  /// A watch that any thread may call the run off through.
  final class Cancellation implements Watch {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
      cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
      return cancelled.get();
    }
  }
}
