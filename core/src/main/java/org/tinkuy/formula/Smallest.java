package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Unit;

/// Compiles the fewest rows whose values make up at least a share of the sum of all: largest first,
/// equal values in the order of their keys.
///
/// A row is in the set where the rows before it do not make up the share yet: `before < share x
/// sum`. Where something is unknown, it is in for certain only if that holds with itself at its
/// lowest and all others at their worst, and might be in if it holds the other way round.
final class Smallest {
  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Smallest(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  SetPlan compile() {
    Functions.arity(call, 3);
    SetPlan plan = compiler.sets().compile(call.arguments().get(0), scope);
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, call);
    Eval value = compiler.number(call.arguments().get(1), inside).eval();
    Eval share = compiler.number(call.arguments().get(2), scope, Dimension.NONE).eval();
    return plan.telling(
        (reading, _) -> {
          List<Weighed> rows = weighed(reading, plan.in(reading), slot, value);
          Amount wanted = Arithmetic.range(share.eval(reading));
          return Arithmetic.fits(wanted, Unit.ONE)
              ? chosen(rows, Arithmetic.in(wanted, Unit.ONE))
              : chosen(rows, Arithmetic.NOT_NEGATIVE);
        });
  }

  /// The rows with their values in one unit, largest first. What cannot be brought to that unit is
  /// open.
  private static List<Weighed> weighed(
      Reading reading, List<Member> members, int slot, Eval value) {
    Unit unit = Arithmetic.ANY;
    List<Weighed> rows = new ArrayList<>();
    for (Member member : members) {
      int mark = reading.gapMark();
      Value found = reading.with(slot, member, value);
      Amount amount =
          found instanceof Value.NotApplicable
              ? Amount.exact(0, Arithmetic.ANY)
              : Arithmetic.range(found);
      unit = unit.equals(Arithmetic.ANY) ? amount.unit() : unit;
      boolean fits = Arithmetic.fits(amount, unit);
      Amount own = fits ? Arithmetic.in(amount, unit) : Arithmetic.OPEN;
      double low = member.isSure() ? own.low() : Math.min(0, own.low());
      reading.gaps(member.doubts());
      rows.add(
          new Weighed(member, Math.max(0, low), Math.max(0, own.high()), reading.takeGaps(mark)));
    }
    rows.sort(
        Comparator.comparingDouble(Weighed::high)
            .reversed()
            .thenComparing(row -> row.member().row().key()));
    return rows;
  }

  private static List<Member> chosen(List<Weighed> rows, Amount share) {
    boolean exact = share.isExact() && rows.stream().allMatch(Weighed::isExact);
    return exact ? fewest(rows, share.known()) : possible(rows, share);
  }

  private static List<Member> fewest(List<Weighed> rows, double share) {
    double total = rows.stream().mapToDouble(Weighed::high).sum();
    List<Member> members = new ArrayList<>();
    double before = 0;
    for (Weighed row : rows) {
      if (!Comparison.below(before, share * total)) {
        break;
      }
      members.add(row.member());
      before += row.high();
    }
    return members;
  }

  private static List<Member> possible(List<Weighed> rows, Amount share) {
    List<Gap> gaps = rows.stream().flatMap(row -> row.gaps().stream()).distinct().toList();
    List<Member> members = new ArrayList<>();
    for (Weighed row : rows) {
      if (row.member().isSure() && isIn(row, rows, share.low(), true)) {
        members.add(row.member());
      } else if (isIn(row, rows, share.high(), false)) {
        members.add(row.member().unsure(gaps));
      }
    }
    return members;
  }

  /// Whether a row is in the set when it and all others have the values that are worst (or best)
  /// for it. A row that can go before counts there, with all (or as little as) it may have.
  private static boolean isIn(Weighed row, List<Weighed> rows, double share, boolean worst) {
    double own = worst ? row.low() : row.high();
    double before = 0;
    double behind = 0;
    for (Weighed other : rows) {
      if (other.member().equals(row.member())) {
        continue;
      }
      if (worst && other.canPrecede(row, own)) {
        before += other.high();
      } else if (worst) {
        behind += other.low();
      } else if (other.canFollow(row, own)) {
        behind += Math.min(other.high(), own);
      } else {
        before += other.low();
      }
    }
    double wanted = share * (before + own + behind);
    return Double.isNaN(wanted) ? !worst : Comparison.below(before, wanted);
  }

  /// A row with the value it is ordered by.
  ///
  /// @param member the row
  /// @param low lowest value, >= 0; 0 where the row may not belong
  /// @param high highest value, >= low
  /// @param gaps what is missing of the value, and of whether the row belongs
  private record Weighed(Member member, double low, double high, List<Gap> gaps) {
    boolean isExact() {
      return low == high && Double.isFinite(high) && member.isSure();
    }

    boolean canPrecede(Weighed other, double value) {
      return high > value || (high == value && isBefore(other));
    }

    boolean canFollow(Weighed other, double value) {
      return low < value || (low == value && !isBefore(other));
    }

    private boolean isBefore(Weighed other) {
      return member.row().key().compareTo(other.member().row().key()) < 0;
    }
  }
}
