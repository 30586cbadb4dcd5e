package org.tinkuy.finance.graph;

/// How often loops may still be run in one run of a graph. Loops within loops multiply their
/// rounds: what is not closed by then is left open and told, with its residual.
final class RoundBudget {
  /// Some hundred times what two loops of a case take, one within the other.
  private static final int MOST = 20_000;

  private int left = MOST;

  /// Whether another round may be run.
  boolean isLeft() {
    return left > 0;
  }

  void spend() {
    left--;
  }
}
