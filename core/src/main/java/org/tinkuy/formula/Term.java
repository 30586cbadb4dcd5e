package org.tinkuy.formula;

import java.util.List;

/// A step on the way to a value: a sum, a count, a fact, a reference, the route that was taken.
///
/// @param label the part of the formula it is, as written
/// @param value what it came to
/// @param contributions the rows that made it, by key, with what each gave; empty where it is a
///   single fact or reference
/// @param source where it comes from: table, document and year; empty where the label says it
public record Term(String label, Value value, List<Contribution> contributions, String source) {

  /// What one row gave to a sum or count.
  ///
  /// @param row table and key
  /// @param amount in the unit of the term; 1 for a counted row
  public record Contribution(String row, double amount) {}

  public Term {
    contributions = List.copyOf(contributions);
  }
}
