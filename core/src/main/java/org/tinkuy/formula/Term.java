package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.RowRef;

/// A step on the way to a value: a sum, a count, a fact, a reference, a definition, the route that
/// was taken (`way 2 of first(a, b)`, whose value is the way as a word).
///
/// @param label the part of the formula it is, as written; within a definition with its arguments
///   put in; behind the period and a colon where it is of another period; before what it is
///   narrowed to where it is over some of its rows alone: `count(residents) to which it applies`
/// @param value what it came to
/// @param contributions the rows that made it for certain, with what each gave; empty where it was
///   made of other terms, or of a reference value. Rows that only a condition looked at are not
///   among them
/// @param source where it comes from: table, document and year, the meaning of a definition; empty
///   where the label says it
/// @param period the one that a look at other years read it in, which may be that of the value;
///   absent without such a look: then it is that of the value
/// @param parts how many of the terms right before it made it, as those of a definition; 0 where
///   rows made it, or a reference value
/// @param isEstimated whether an estimate is among the numbers that made it
public record Term(
    String label,
    Value value,
    List<Contribution> contributions,
    String source,
    Optional<Period> period,
    int parts,
    boolean isEstimated) {

  /// Stands behind the label of a sum or count that leaves out rows to which the question does not
  /// apply.
  public static final String APPLYING = "to which it applies";

  /// Stands behind the label of a sum over the rows alone that tell both parts of a ratio.
  public static final String TELLING_BOTH = "of those that tell both";

  /// What one row gave to a sum or count.
  ///
  /// @param row the row
  /// @param amount in the unit of the term; for a counted row its part of the period, mostly 1; 1
  ///   for a row that answers without a number
  public record Contribution(RowRef row, double amount) {}

  public Term {
    contributions = List.copyOf(contributions);
  }

  /// A term of the period of the value.
  public Term(String label, Value value, List<Contribution> contributions, String source) {
    this(label, value, contributions, source, Optional.empty(), 0, false);
  }

  /// The same as a look at a period found it; what a look within that one found stays of its own.
  Term in(Period other) {
    return new Term(
        other.text() + ": " + label,
        value,
        contributions,
        source,
        period.or(() -> Optional.of(other)),
        parts,
        isEstimated);
  }

  /// The same with another value, such as one in another unit.
  public Term withValue(Value other) {
    return new Term(label, other, contributions, source, period, parts, isEstimated);
  }

  Term madeOf(int before) {
    return new Term(label, value, contributions, source, period, before, isEstimated);
  }

  /// The same with those of the rows that made it which may be told.
  public Term withRows(Predicate<RowRef> isTold) {
    List<Contribution> told =
        contributions.stream().filter(each -> isTold.test(each.row())).toList();
    return new Term(label, value, told, source, period, parts, isEstimated);
  }

  /// The same as one that an estimate made.
  public Term estimated() {
    return new Term(label, value, contributions, source, period, parts, true);
  }
}
