package org.tinkuy.formula;

import java.util.List;
import org.tinkuy.park.RowRef;

/// A step on the way to a value: a sum, a count, a fact, a reference, a definition, the route that
/// was taken (`way 2 of first(a, b)`, whose value is the way as a word).
///
/// @param label the part of the formula it is, as written; within a definition with its arguments
///   put in; behind the period and a colon where it is of another period
/// @param value what it came to
/// @param contributions the rows that made it for certain, with what each gave; empty where it was
///   made of other terms, or of a reference value. Rows that only a condition looked at are not
///   among them
/// @param source where it comes from: table, document and year, the meaning of a definition; empty
///   where the label says it
public record Term(String label, Value value, List<Contribution> contributions, String source) {

  /// What one row gave to a sum or count.
  ///
  /// @param row the row
  /// @param amount in the unit of the term; for a counted row its part of the period, mostly 1; 1
  ///   for a row that answers without a number
  public record Contribution(RowRef row, double amount) {}

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
