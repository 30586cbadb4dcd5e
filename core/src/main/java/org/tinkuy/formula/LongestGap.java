package org.tinkuy.formula;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;

/// Compiles `longestGap(set, date)`: the longest time in the period without one of the dates, in
/// days. It is counted from the last date before the period, or from the period's first day where
/// there is none, up to the period's last day.
///
/// Of a register that began within the period it is not known what was before: the time from the
/// period's first day to that of the register may have been without such a date, or not.
///
/// A date that might not count shortens the lowest value only; before the period it may lengthen
/// the highest, if it is the only one there. A missing date may be any.
final class LongestGap {
  private final SetPlan plan;
  private final int slot;
  private final Eval date;
  private final Unit day;
  private final String label;

  private LongestGap(SetPlan plan, int slot, Eval date, Unit day, String label) {
    this.plan = plan;
    this.slot = slot;
    this.date = date;
    this.day = day;
    this.label = label;
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 2);
    SetPlan plan = compiler.sets().compile(call.arguments().get(0), scope);
    Scope inside = Compiler.inside(scope, plan, call);
    Eval date = compiler.day(call.arguments().get(1), inside).eval();
    Unit day = Operators.day(compiler.catalog().units());
    LongestGap gap = new LongestGap(plan, scope.nextSlot(), date, day, ExprText.of(call, scope));
    return Compiled.of(Compiler.measured(day.dimension()), gap::eval);
  }

  private Value eval(Reading reading) {
    List<Term.Contribution> rows = new ArrayList<>();
    Value gap = plan.isSilent(reading) ? plan.silence(reading) : longest(reading, rows);
    reading.term(new Term(label, gap, rows, plan.schema().name()));
    return gap;
  }

  private Value longest(Reading reading, List<Term.Contribution> rows) {
    NavigableSet<LocalDate> sure = new TreeSet<>();
    NavigableSet<LocalDate> possible = new TreeSet<>();
    boolean missing = false;
    for (Member member : plan.in(reading)) {
      reading.gaps(member.doubts());
      if (reading.with(slot, member, date) instanceof Value.Day(LocalDate found)) {
        possible.add(found);
        if (member.isSure()) {
          sure.add(found);
          if (reading.isOutermost() && reading.period().contains(found)) {
            rows.add(new Term.Contribution(member.row().ref(), 1));
          }
        }
      } else {
        missing = true;
      }
    }
    Amount gap = range(sure, possible, missing, reading.period());
    LocalDate begin = reading.rows().begin(plan.schema());
    return begin.isAfter(reading.period().start()) && !missing
        ? sinceBegin(reading, longest(possible, begin, reading.period().end()), gap)
        : gap;
  }

  /// At least what is known from the first day of the register on.
  private Amount sinceBegin(Reading reading, double kept, Amount gap) {
    if (kept >= gap.low()) {
      return gap;
    }
    plan.lack(reading);
    return Amount.range(kept, gap.high(), gap.known(), day);
  }

  private Amount range(
      NavigableSet<LocalDate> sure,
      NavigableSet<LocalDate> possible,
      boolean missing,
      Period period) {
    double known = longest(sure, period);
    double least = missing ? 0 : longest(possible, period);
    double most = known;
    if (sure.lower(period.start()) == null) {
      least = Math.min(least, longest(possible.tailSet(period.start(), true), period));
      most =
          Math.max(most, missing ? Double.POSITIVE_INFINITY : fromEarliest(sure, possible, period));
    }
    return Amount.range(Math.min(least, known), most, known, day);
  }

  private static double fromEarliest(
      NavigableSet<LocalDate> sure, NavigableSet<LocalDate> possible, Period period) {
    NavigableSet<LocalDate> dates = new TreeSet<>(sure);
    if (!possible.isEmpty() && possible.first().isBefore(period.start())) {
      dates.add(possible.first());
    }
    return longest(dates, period);
  }

  private static double longest(NavigableSet<LocalDate> dates, Period period) {
    LocalDate before = dates.lower(period.start());
    LocalDate last = before == null ? period.start() : before;
    return longest(dates.tailSet(period.start(), true), last, period.end());
  }

  private static double longest(NavigableSet<LocalDate> dates, LocalDate from, LocalDate until) {
    LocalDate last = from;
    long longest = 0;
    for (LocalDate date : dates.headSet(until, true)) {
      longest = Math.max(longest, ChronoUnit.DAYS.between(last, date));
      last = date;
    }
    return Math.max(longest, ChronoUnit.DAYS.between(last, until));
  }
}
