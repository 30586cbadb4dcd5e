package org.tinkuy.formula;

import org.jspecify.annotations.Nullable;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Unit;

/// A sum of ranges whose rows may belong or not: lowest without the doubtful ones, highest with
/// them.
final class RangeSum {
  private double low;
  private double high;
  private double known;
  private int rows;
  private @Nullable Unit unit;
  private Value.@Nullable Missing mismatch;

  /// Adds a row's value; a missing one is open upwards.
  void add(Truth belongs, Value value) {
    rows++;
    if (!(value instanceof Amount given)) {
      if (!(value instanceof Value.NotApplicable)) {
        high = Double.POSITIVE_INFINITY;
      }
      return;
    }
    if (unit != null && !given.unit().dimension().equals(unit.dimension())) {
      mismatch =
          new Value.Missing(
              "dimension", "%s and %s do not add".formatted(unit.code(), given.unit().code()));
      return;
    }
    Amount amount = inUnit(given);
    boolean sure = belongs == Truth.YES;
    low += sure ? amount.low() : Math.min(0, amount.low());
    high += sure ? amount.high() : Math.max(0, amount.high());
    known += sure ? amount.known() : 0;
  }

  /// An amount in the unit of the sum, which is that of its first row.
  Amount inUnit(Amount amount) {
    Unit own = unit == null ? amount.unit() : unit;
    unit = own;
    return amount.unit().dimension().equals(own.dimension()) ? Arithmetic.in(amount, own) : amount;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  Unit unit() {
    return unit == null ? Unit.ONE : unit;
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  double known() {
    return known;
  }

  Value value() {
    return mismatch == null ? Amount.range(low, high, known, unit()) : mismatch;
  }
}
