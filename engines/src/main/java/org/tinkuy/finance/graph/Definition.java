package org.tinkuy.finance.graph;

/// Where the numbers of a line come from.
sealed interface Definition {

  /// They are an input.
  record Given(Series series) implements Definition {}

  /// A resolver finds them.
  record Guessed() implements Definition {}

  /// They are computed from other lines.
  record Formula(Expression expression) implements Definition {}
}
