package org.tinkuy.formula;

import java.util.List;

/// A step on the way to a value: a sum, a count, a fact, a reference, a definition, the route that
/// was taken (`way 2 of first(a, b)`, whose value is the way as a word).
///
/// @param label the part of the formula it is, as written; within a definition with its arguments
///   put in; behind the period and a colon where it is of another period
/// @param value what it came to
/// @param contributions the rows that made it for certain, by key, with what each gave; empty where
///   it is a single fact or reference
/// @param source where it comes from: table, row, document and year, the meaning of a definition;
///   empty where the label says it
public record Term(String label, Value value, List<Contribution> contributions, String source) {

  /// What one row gave to a sum or count.
  ///
  /// @param row table and key
  /// @param amount in the unit of the term; for a counted row its part of the period, mostly 1
  public record Contribution(String row, double amount) {}

  public Term {
    contributions = List.copyOf(contributions);
  }

  Term withLabel(String other) {
    return new Term(other, value, contributions, source);
  }

  Term withValue(Value other) {
    return new Term(label, other, contributions, source);
  }
}
