package org.tinkuy.finance.graph;

import java.util.Arrays;

/// How often loops may still be run for each lane in one run of a graph, and which lanes the loops
/// around still wait for. Loops within loops multiply their rounds: what is not closed by then is
/// left open and told, with its residual. A lane that is closed or given up spends nothing, so that
/// its numbers do not hang on the lanes beside it.
final class RoundBudget {
  /// Some twenty times what a case with every kind of money takes, whose loops lie within others.
  private static final int MOST = 4_000;

  private final int[] left;
  private boolean[] waiting;

  RoundBudget(int lanes) {
    this.left = new int[lanes];
    this.waiting = new boolean[lanes];
    Arrays.fill(left, MOST);
    Arrays.fill(waiting, true);
  }

  /// Whether a loop around still waits for a lane, or there is none.
  boolean isWaiting(int lane) {
    return waiting[lane];
  }

  /// Whether another round may be run for a lane.
  boolean isLeft(int lane) {
    return left[lane] > 0;
  }

  /// Runs a round for the lanes that are open; loops within wait for them alone.
  void spend(boolean[] open, Runnable round) {
    boolean[] around = waiting;
    waiting = open.clone();
    round.run();
    waiting = around;
    for (int lane = 0; lane < left.length; lane++) {
      if (open[lane]) {
        left[lane]--;
      }
    }
  }
}
