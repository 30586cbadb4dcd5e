package org.tinkuy.flows;

/// Which way a flow counts for whoever has it.
public enum Direction {
  /// Taken in.
  IN,
  /// Given out.
  OUT,
  /// Put on stock; negative where stock fell.
  STORED,
  /// Evaporated, built into product or used up.
  CONSUMED
}
