package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Compiles `percentile(set, value, share)`: the smallest of the values that at least the share of
/// the rows does not exceed. It is the value of a row that is there and is never interpolated, so
/// that a person can look it up.
///
/// Source: Hyndman and Fan, _Sample quantiles in statistical packages_, The American Statistician
/// 50(4), 1996, definition 1.
///
/// A row that might not belong is taken in where it lowers the lowest, or raises the highest,
/// value. Rows of shorter periods count with their part of the period.
final class Percentile {
  private static final Amount ANY_SHARE = Amount.range(0, 1, 0, Unit.ONE);

  private final SetPlan plan;
  private final int slot;
  private final Eval value;
  private final Eval share;
  private final String label;

  private Percentile(SetPlan plan, int slot, Eval value, Eval share, String label) {
    this.plan = plan;
    this.slot = slot;
    this.value = value;
    this.share = share;
    this.label = label;
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 3);
    SetPlan plan = compiler.sets().compile(call.arguments().get(0), scope);
    Scope inside = Compiler.inside(scope, plan, call);
    Compiled value = compiler.number(call.arguments().get(1), inside);
    Eval share = compiler.number(call.arguments().get(2), scope, Dimension.NONE).eval();
    Percentile percentile =
        new Percentile(plan, scope.nextSlot(), value.eval(), share, ExprText.of(call, scope));
    return Compiled.of(value.type(), percentile::eval);
  }

  private Value eval(Reading reading) {
    Amount wanted = Arithmetic.range(share.eval(reading));
    Amount part = Arithmetic.fits(wanted, Unit.ONE) ? Arithmetic.in(wanted, Unit.ONE) : ANY_SHARE;
    List<Term.Contribution> rows = new ArrayList<>();
    Value found = plan.isSilent(reading) ? plan.silence(reading) : ranked(reading, part, rows);
    reading.term(new Term(label, found, rows, plan.schema().name()));
    return found;
  }

  private Value ranked(Reading reading, Amount part, List<Term.Contribution> rows) {
    Unit unit = Arithmetic.ANY;
    List<Ranked> all = new ArrayList<>();
    for (Member member : plan.in(reading)) {
      Value given = reading.with(slot, member, value);
      reading.gaps(member.doubts());
      if (given instanceof Value.NotApplicable) {
        continue;
      }
      Amount amount = Arithmetic.absolute(Arithmetic.range(given));
      unit = unit.equals(Arithmetic.ANY) ? amount.unit() : unit;
      if (!Arithmetic.fits(amount, unit)) {
        reading.gapOf(label, "dimension");
        return Arithmetic.notAdding(unit, amount.unit().code());
      }
      Amount own = Arithmetic.in(amount, unit);
      boolean isKnown = member.gives(given);
      all.add(new Ranked(own, member.isSure(), isKnown, member.portion()));
      if (reading.isOutermost() && isKnown) {
        rows.add(new Term.Contribution(member.row().ref(), own.known()));
      }
    }
    return of(all, part, unit);
  }

  private static Value of(List<Ranked> rows, Amount share, Unit unit) {
    if (rows.isEmpty()) {
      return new Value.NotApplicable(
          Sentence.of("reason.percentileOfNothing", "there is nothing to take a percentile of"));
    }
    double low = lowest(rows, share.low());
    double high = highest(rows, share.high());
    List<Ranked> known = rows.stream().filter(Ranked::isKnown).map(Ranked::settled).toList();
    if (known.isEmpty()) {
      return new Value.Missing(
          "cell",
          Sentence.of("reason.percentileOfUnknown", "nothing that it is a percentile of is known"),
          Optional.of(Amount.range(low, high, 0, unit)));
    }
    return Amount.range(low, high, lowest(known, share.known()), unit);
  }

  /// The least that it can be: the first value, going up, that enough rows do not exceed, with the
  /// doubtful ones up to there.
  private static double lowest(List<Ranked> rows, double share) {
    List<Ranked> up = rows.stream().sorted(Comparator.comparingDouble(Ranked::low)).toList();
    double all = sure(rows);
    double reached = 0;
    for (int i = 0; i < up.size(); i++) {
      Ranked row = up.get(i);
      reached += row.weight();
      all += row.isSure() ? 0 : row.weight();
      boolean isLastOfEqual = i + 1 == up.size() || up.get(i + 1).low() > row.low();
      if (isLastOfEqual && !Comparison.below(reached, share * all)) {
        return row.low();
      }
    }
    return up.getLast().low();
  }

  /// The most that it can be: the first value, going down, below which there are too few rows, with
  /// the doubtful ones down to there.
  private static double highest(List<Ranked> rows, double share) {
    List<Ranked> down =
        rows.stream().sorted(Comparator.comparingDouble(Ranked::high).reversed()).toList();
    double all = sure(rows);
    double below = all;
    long left = rows.stream().filter(Ranked::isSure).count();
    for (int i = 0; i < down.size(); i++) {
      Ranked row = down.get(i);
      below -= row.isSure() ? row.weight() : 0;
      left -= row.isSure() ? 1 : 0;
      all += row.isSure() ? 0 : row.weight();
      boolean isLastOfEqual = i + 1 == down.size() || down.get(i + 1).high() < row.high();
      if (isLastOfEqual && (left == 0 || Comparison.below(below, share * all))) {
        return row.high();
      }
    }
    return down.getLast().high();
  }

  private static double sure(List<Ranked> rows) {
    return rows.stream().filter(Ranked::isSure).mapToDouble(Ranked::weight).sum();
  }

  /// A row with the value by which it is ranked.
  ///
  /// @param value in the unit of all
  /// @param isSure whether it belongs
  /// @param isKnown whether it belongs and its value is known
  /// @param weight its part of the period, above 0, at most 1
  private record Ranked(Amount value, boolean isSure, boolean isKnown, double weight) {
    double low() {
      return value.low();
    }

    double high() {
      return value.high();
    }

    /// The same at what is known of it.
    Ranked settled() {
      return new Ranked(Amount.exact(value.known(), value.unit()), true, true, weight);
    }
  }
}
