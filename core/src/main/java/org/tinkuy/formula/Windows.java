package org.tinkuy.formula;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;

/// Compiles conditions on dates: spans that touch the period, answers within a time, gaps between
/// dates. What an absent date means is stated at each.
final class Windows {
  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Windows(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  /// The span touches the period; an absent end is open.
  Compiled active() {
    return span(
        (period, since, until) ->
            Truth.of(
                !since.orElse(LocalDate.MIN).isAfter(period.end())
                    && !until.orElse(LocalDate.MAX).isBefore(period.start())));
  }

  /// The span covers the period's last day; an absent end is open.
  Compiled validAt() {
    return span(
        (period, since, until) ->
            Truth.of(
                !since.orElse(LocalDate.MIN).isAfter(period.end())
                    && !until.orElse(LocalDate.MAX).isBefore(period.end())));
  }

  private Compiled span(Span test) {
    Functions.arity(call, 2);
    Eval since = compiler.day(call.arguments().get(0), scope).eval();
    Eval until = compiler.day(call.arguments().get(1), scope).eval();
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> test.of(reading.period(), date(reading, since), date(reading, until)));
  }

  /// The share of the period's days that the span covers; an absent end is open.
  Compiled overlap() {
    Functions.arity(call, 2);
    Eval since = compiler.day(call.arguments().get(0), scope).eval();
    Eval until = compiler.day(call.arguments().get(1), scope).eval();
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> {
          Period period = reading.period();
          LocalDate from = later(period.start(), date(reading, since).orElse(period.start()));
          LocalDate to = earlier(period.end(), date(reading, until).orElse(period.end()));
          long days = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
          return Amount.exact(days / (double) period.days(), Unit.ONE);
        });
  }

  /// The date lies in the period; an absent date is unknown.
  Compiled during() {
    Functions.arity(call, 1);
    Eval day = compiler.day(call.arguments().getFirst(), scope).eval();
    return Compiled.of(
        new FormulaType.Answer(),
        reading ->
            day.eval(reading) instanceof Value.Day(LocalDate date)
                ? Truth.of(reading.period().contains(date))
                : Truth.UNKNOWN);
  }

  /// `to` follows `from` within the time; an absent `to` has not happened.
  Compiled within() {
    return window(
        (days, from, to, _) ->
            Truth.of(to.isPresent() && ChronoUnit.DAYS.between(from, to.get()) <= days));
  }

  /// False only for a case that is still open and younger than the time at the period's end.
  Compiled due() {
    return window(
        (days, from, to, end) ->
            Truth.of(to.isPresent() || ChronoUnit.DAYS.between(from, end) > days));
  }

  private Compiled window(Window test) {
    Functions.arity(call, 3);
    Eval from = compiler.day(call.arguments().get(0), scope).eval();
    Eval to = compiler.day(call.arguments().get(1), scope).eval();
    Compiled time = compiler.number(call.arguments().get(2), scope);
    Unit day = Operators.day(compiler.catalog().units());
    if (!time.type().equals(Compiler.measured(day.dimension()))) {
      throw new FormulaError(call.position(), "the last argument is a time, e.g. 90 d");
    }
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Optional<LocalDate> begin = date(reading, from);
          if (begin.isEmpty() || !(time.eval().eval(reading) instanceof Amount amount)) {
            return Truth.UNKNOWN;
          }
          double days = Arithmetic.in(amount, day).known();
          return test.of(days, begin.get(), date(reading, to), reading.period().end());
        });
  }

  /// Longest time in the period without one of the dates, in days. It is counted from the last date
  /// before the period, or from the period's start, to the period's end.
  Compiled longestGap() {
    Functions.arity(call, 2);
    SetPlan plan = compiler.sets().compile(call.arguments().get(0), scope);
    int slot = scope.frames().size();
    Eval date =
        compiler.day(call.arguments().get(1), scope.inside(plan.schema(), plan.names())).eval();
    Unit day = Operators.day(compiler.catalog().units());
    return Compiled.of(
        Compiler.measured(day.dimension()),
        reading -> {
          if (plan.isSilent(reading)) {
            reading.gap(plan.schema().name(), "noRows");
            return new Value.Missing("noRows", "the table events has no row");
          }
          TreeSet<LocalDate> dates = new TreeSet<>();
          List<Term.Contribution> rows = new ArrayList<>();
          for (Member member : plan.members().in(reading)) {
            if (reading.with(slot, member, date) instanceof Value.Day(LocalDate found)) {
              dates.add(found);
              if (reading.period().contains(found)) {
                rows.add(new Term.Contribution(member.row().toString(), 1));
              }
            }
          }
          Amount gap = Amount.exact((double) longest(dates, reading.period()), day);
          reading.term(new Term(compiler.label(call, scope), gap, rows, plan.schema().name()));
          return gap;
        });
  }

  private static long longest(NavigableSet<LocalDate> dates, Period period) {
    LocalDate before = dates.lower(period.start());
    LocalDate last = before == null ? period.start() : before;
    long longest = 0;
    for (LocalDate date : dates.subSet(period.start(), true, period.end(), true)) {
      longest = Math.max(longest, ChronoUnit.DAYS.between(last, date));
      last = date;
    }
    return Math.max(longest, ChronoUnit.DAYS.between(last, period.end()));
  }

  /// A date where it is known; its absence has a meaning here and is no gap.
  private static Optional<LocalDate> date(Reading reading, Eval eval) {
    Reading.Mark mark = reading.mark();
    Value value = eval.eval(reading);
    reading.forget(mark);
    return value instanceof Value.Day(LocalDate date) ? Optional.of(date) : Optional.empty();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /// A test of a span against the period.
  @FunctionalInterface
  private interface Span {
    Value of(Period period, Optional<LocalDate> since, Optional<LocalDate> until);
  }

  /// A test of two dates, a time in days and the period's end.
  @FunctionalInterface
  private interface Window {
    Value of(double days, LocalDate from, Optional<LocalDate> to, LocalDate end);
  }
}
