package org.tinkuy.finance.graph;

/// When within its period a flow happens.
public enum Timing {
  START(0),
  MIDDLE(0.5),
  END(1);

  private final double share;

  Timing(double share) {
    this.share = share;
  }

  /// The part of the period that has gone by, 0 to 1.
  public double share() {
    return share;
  }
}
