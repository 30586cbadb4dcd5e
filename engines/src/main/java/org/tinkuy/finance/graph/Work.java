package org.tinkuy.finance.graph;

/// What there is to do for a node.
sealed interface Work {

  /// Nothing: its numbers are given.
  record Given(Series series) implements Work {}

  /// Nothing: a resolver fills it.
  record Guessed() implements Work {}

  /// A formula of this period and earlier ones.
  ///
  /// @param takesSingles whether the kernel takes rows of length 1 beside longer ones
  /// @param arithmetic the same in a form that can be joined with others
  record Local(Kernel kernel, boolean takesSingles, Arithmetic arithmetic) implements Work {}

  /// A formula that reads periods still to come.
  record Whole(WholeKernel kernel) implements Work {}
}
