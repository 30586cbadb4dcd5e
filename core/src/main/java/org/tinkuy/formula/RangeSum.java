package org.tinkuy.formula;

import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;

/// A sum of ranges whose rows may belong or not: lowest without the doubtful ones, highest with
/// them. It is kept in the unit of its first row.
final class RangeSum {
  private double low;
  private double high;
  private double known;
  private int rows;
  private int knownRows;
  private Unit unit = Arithmetic.ANY;
  private String stranger = "";

  /// Adds a row's value; one that is missing adds its range, one that is not applicable nothing.
  /// Gives what the row adds for certain, in the unit of the sum; 0 where nothing is known.
  double add(boolean sure, Value value) {
    if (value instanceof Value.NotApplicable) {
      return 0;
    }
    rows++;
    Amount given = Arithmetic.absolute(Arithmetic.range(value));
    if (unit.equals(Arithmetic.ANY)) {
      unit = given.unit();
    }
    if (!Arithmetic.fits(given, unit)) {
      stranger = stranger.isEmpty() ? given.unit().code() : stranger;
      return 0;
    }
    Amount amount = Arithmetic.in(given, unit);
    low += sure ? amount.low() : Math.min(0, amount.low());
    high += sure ? amount.high() : Math.max(0, amount.high());
    if (!sure || !(value instanceof Amount)) {
      return 0;
    }
    knownRows++;
    known += amount.known();
    return amount.known();
  }

  /// Whether no row was added, not even a doubtful one.
  boolean isEmpty() {
    return rows == 0;
  }

  /// Whether a row was added for certain whose value is known.
  boolean isKnown() {
    return knownRows > 0;
  }

  double known() {
    return known;
  }

  Amount range() {
    return Amount.range(low, high, known, unit);
  }

  /// The sum; no data where rows measure different things.
  Value value() {
    return stranger.isEmpty() ? range() : Arithmetic.notAdding(unit, stranger);
  }
}
