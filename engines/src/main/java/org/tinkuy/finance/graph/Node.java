package org.tinkuy.finance.graph;

import java.util.List;

/// One elementary formula of the compiled graph.
///
/// @param owner the line whose formula it is part of
/// @param operands what it reads
record Node(Line owner, Work work, List<Node.Operand> operands) {

  /// A node that is read.
  ///
  /// @param node its index
  /// @param lag how many periods ago, >= 0
  /// @param before its value before the first period
  record Operand(int node, int lag, double before) {}

  Node {
    operands = List.copyOf(operands);
  }

  boolean isWhole() {
    return work instanceof Work.Whole;
  }
}
