package org.tinkuy.exchange.park;

/// Why a network that guards against the worst exit was asked for and is not told.
public enum NoGuard {
  /// There is no exchange, so that no exit takes anything away.
  NOTHING("nothing"),
  /// More firms than one is sought among.
  FIRMS("firms"),
  /// The time was too short to find one.
  TIME("time"),
  /// The solver broke off.
  FAILED("failed");

  private final String word;

  NoGuard(String word) {
    this.word = word;
  }

  /// The word in answers.
  public String word() {
    return word;
  }
}
