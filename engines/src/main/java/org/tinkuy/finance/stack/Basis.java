package org.tinkuy.finance.stack;

import java.util.List;
import org.tinkuy.finance.graph.Line;

/// What a stack is laid on: lines of the model that say what has to be paid and what comes in.
///
/// @param phases in the order in which they are built
/// @param operating cash of operation after tax and before any financing, a flow; below zero where
///   operation loses
/// @param earnings of operation before depreciation, interest and tax, a flow
/// @param letShare share of the park that is let, 0 to 1
/// @param company id of the party that is financed
public record Basis(
    List<Phase> phases, Line operating, Line earnings, Line letShare, String company) {

  /// A part of the works.
  ///
  /// @param id a word, unique
  /// @param need what it costs, a flow >= 0
  public record Phase(String id, Line need) {}

  public Basis {
    phases = List.copyOf(phases);
  }
}
