package org.tinkuy.finance.graph;

/// The code of one pass over the lanes of a period.
@FunctionalInterface
interface PassKernel {

  /// Computes the rows of a pass.
  ///
  /// @param out rows of the kept parts, in their order
  /// @param in as long as those of `out`, or of length 1 where an operand is the same in all lanes
  void run(double[][] out, double[][] in);
}
