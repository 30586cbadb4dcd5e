package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.RowRef;

/// A share `met / (met + rest)` of rows that may belong or not and may meet a condition or not.
///
/// Both parts are summed apart, so that the range is as narrow as it can be: `low = metLow /
/// (metLow + restHigh)` and `high = metHigh / (metHigh + restLow)`. A row whose condition is
/// unknown counts as rest in the lowest and as met in the highest share.
final class RangeShare {
  private final RangeSum met = new RangeSum();
  private final RangeSum rest = new RangeSum();
  private final RangeSum open = new RangeSum();
  private final List<Term.Contribution> metRows = new ArrayList<>();
  private final List<Term.Contribution> allRows = new ArrayList<>();
  private final boolean named;
  private Unit unit = Arithmetic.ANY;
  private String stranger = "";
  private boolean narrowed;

  /// A share of which nothing has been added.
  ///
  /// @param named whether its rows are kept by name, for terms
  RangeShare(boolean named) {
    this.named = named;
  }

  /// Adds a row with the part of its weight that meets the condition.
  void add(Member member, Truth meets, Value weight) {
    Value given = inCommonUnit(weight);
    RangeSum part =
        switch (meets) {
          case YES -> met;
          case UNKNOWN -> open;
          case NO, PARTLY -> rest;
        };
    double amount = part.add(member.isSure(), given);
    if (named && member.gives(given)) {
      RowRef row = member.row().ref();
      allRows.add(new Term.Contribution(row, amount));
      if (meets == Truth.YES) {
        metRows.add(new Term.Contribution(row, amount));
      }
    }
  }

  /// Adds a row that has both: so much that meets, and so much that does not.
  void addParts(Member member, Value meets, Value doesNot) {
    double yes = met.add(member.isSure(), inCommonUnit(meets));
    double no = rest.add(member.isSure(), inCommonUnit(doesNot));
    if (named && member.gives(meets) && member.gives(doesNot)) {
      RowRef row = member.row().ref();
      metRows.add(new Term.Contribution(row, yes));
      allRows.add(new Term.Contribution(row, yes + no));
    }
  }

  /// Notes that a row takes no part, since the condition does not apply to it.
  void leaveOut() {
    narrowed = true;
  }

  double knownMet() {
    return met.known();
  }

  double knownAll() {
    return met.known() + rest.known();
  }

  /// The share; not applicable where there is nothing to take it of, and no data where nothing of
  /// it is known.
  Value value() {
    if (!stranger.isEmpty()) {
      return Arithmetic.notAdding(unit, stranger);
    }
    if (met.range().low() < 0 || rest.range().low() < 0 || open.range().low() < 0) {
      return Arithmetic.apply(numerator(), denominator(), Arithmetic::divide);
    }
    Amount m = Arithmetic.in(met.range(), unit);
    Amount r = Arithmetic.in(rest.range(), unit);
    double maybe = open.range().high();
    if (m.high() + r.high() + maybe == 0) {
      return new Value.NotApplicable(
          Sentence.of("reason.shareOfNothing", "there is nothing to take a share of"));
    }
    double low = ratio(m.low(), m.low() + r.high() + maybe, 1);
    double high = ratio(m.high() + maybe, m.high() + maybe + r.low(), 0);
    double known = ratio(knownMet(), knownAll(), 0);
    Amount share = Amount.range(low, high, known, Unit.ONE);
    return knownAll() == 0
        ? new Value.Missing(
            "cell", Sentence.of("reason.shareOfUnknown", "no answer is known"), Optional.of(share))
        : share.with(new Value.Parts(knownMet(), knownAll(), settled()));
  }

  /// What meets, with its rows.
  Term numerator(String label, String source) {
    return new Term(label, numerator(), metRows, source);
  }

  /// What it is a share of, with its rows.
  Term denominator(String label, String source) {
    String narrow = narrowed ? label + " " + Term.APPLYING : label;
    return new Term(narrow, denominator(), allRows, source);
  }

  private Value numerator() {
    return Arithmetic.apply(met.value(), upTo(open.range()), Arithmetic::plus);
  }

  private Value denominator() {
    Value sure = Arithmetic.apply(met.value(), rest.value(), Arithmetic::plus);
    return Arithmetic.apply(sure, open.range(), Arithmetic::plus);
  }

  /// Rows that might meet count with anything from nothing to all of theirs.
  private static Amount upTo(Amount open) {
    return Amount.range(Math.min(0, open.low()), Math.max(0, open.high()), 0, open.unit());
  }

  /// All sums are kept in the unit of the first row.
  private Value inCommonUnit(Value value) {
    if (value instanceof Value.NotApplicable) {
      return value;
    }
    Amount range = Arithmetic.range(value);
    if (unit.equals(Arithmetic.ANY)) {
      unit = range.unit();
    }
    if (!Arithmetic.fits(range, unit)) {
      stranger = range.unit().code();
      return Arithmetic.OPEN;
    }
    Amount own = Arithmetic.in(range, unit);
    return value instanceof Value.Missing missing ? missing.within(own) : own;
  }

  private Unit settled() {
    return unit.equals(Arithmetic.ANY) ? Unit.ONE : unit;
  }

  /// A ratio, of infinite parts the end they lead to, and a given value where there is nothing.
  private static double ratio(double part, double whole, double ofNothing) {
    if (Double.isInfinite(whole)) {
      return Double.isInfinite(part) ? 1 : 0;
    }
    return whole == 0 ? ofNothing : part / whole;
  }
}
