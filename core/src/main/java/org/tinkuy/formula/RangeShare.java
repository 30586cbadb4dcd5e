package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Unit;

/// A share `met / (met + rest)` of rows that may belong or not and may meet a condition or not.
///
/// Both parts are summed apart, so that the range is as narrow as it can be: `low = metLow /
/// (metLow + restHigh)` and `high = metHigh / (metHigh + restLow)`. A row whose condition is
/// unknown counts as rest in the lowest and as met in the highest share.
final class RangeShare {
  private final RangeSum metLow = new RangeSum();
  private final RangeSum metHigh = new RangeSum();
  private final RangeSum restLow = new RangeSum();
  private final RangeSum restHigh = new RangeSum();
  private final List<Term.Contribution> met = new ArrayList<>();
  private final List<Term.Contribution> all = new ArrayList<>();
  private @Nullable Unit unit;

  void add(Member member, Truth meets, Value given) {
    Value weight = inCommonUnit(given);
    Truth belongs = member.belongs();
    boolean yes = meets == Truth.YES;
    boolean maybe = meets == Truth.UNKNOWN;
    if (yes) {
      metLow.add(belongs, weight);
      metHigh.add(belongs, weight);
    } else if (maybe) {
      metHigh.add(Truth.UNKNOWN, weight);
      restHigh.add(Truth.UNKNOWN, weight);
    } else {
      restLow.add(belongs, weight);
      restHigh.add(belongs, weight);
    }
    if (belongs == Truth.YES && weight instanceof Amount amount) {
      Term.Contribution row = new Term.Contribution(member.row().toString(), amount.known());
      all.add(row);
      if (yes) {
        met.add(row);
      }
    }
  }

  Value value() {
    for (RangeSum sum : List.of(metLow, metHigh, restLow, restHigh)) {
      if (sum.value() instanceof Value.Missing missing) {
        return missing;
      }
    }
    double most = metHigh.high() + restHigh.high();
    if (most == 0) {
      return new Value.NotApplicable("there is nothing to take a share of");
    }
    double low = ratio(metLow.low(), metLow.low() + restHigh.high());
    double high = ratio(metHigh.high(), metHigh.high() + restLow.low());
    double denominator = metLow.known() + restLow.known();
    return new Amount(
        low,
        high,
        ratio(metLow.known(), denominator),
        Unit.ONE,
        Optional.of(new Value.Parts(metLow.known(), denominator, unit())),
        Optional.empty());
  }

  List<Term> terms(String label, String source) {
    Unit unit = unit();
    return List.of(
        new Term(label + " numerator", Amount.exact(metLow.known(), unit), met, source),
        new Term(
            label + " denominator",
            Amount.exact(metLow.known() + restLow.known(), unit),
            all,
            source));
  }

  /// All four sums are kept in the unit of the first row.
  private Value inCommonUnit(Value value) {
    if (!(value instanceof Amount amount)) {
      return value;
    }
    Unit own = unit == null ? amount.unit() : unit;
    unit = own;
    return amount.unit().dimension().equals(own.dimension()) ? Arithmetic.in(amount, own) : amount;
  }

  private Unit unit() {
    return unit == null ? Unit.ONE : unit;
  }

  private static double ratio(double part, double whole) {
    return Double.isInfinite(whole)
        ? (Double.isInfinite(part) ? 1 : 0)
        : whole == 0 ? 0 : part / whole;
  }
}
