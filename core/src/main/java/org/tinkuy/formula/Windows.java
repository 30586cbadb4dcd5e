package org.tinkuy.formula;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Compiles conditions on dates: spans that touch the period, answers within a time. What an absent
/// date means is stated at each.
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

  /// `to` is not later than `from` and the time; an absent `to` has not happened.
  Compiled within() {
    return window(
        (time, from, to, _) -> to.isPresent() ? notLater(from, to.get(), time) : Truth.NO);
  }

  /// No only for a case without `to` that is not older than the time at the period's end.
  Compiled due() {
    return window(
        (time, from, to, end) -> to.isPresent() ? Truth.YES : Logic.not(notLater(from, end, time)));
  }

  /// The time from one day to another, in days, negative where the second comes first; no data
  /// where one is absent.
  Compiled days() {
    Functions.arity(call, 2);
    Eval from = compiler.day(call.arguments().get(0), scope).eval();
    Eval to = compiler.day(call.arguments().get(1), scope).eval();
    Unit day = Operators.day(compiler.catalog().units());
    return Compiled.of(
        Compiler.measured(day.dimension()),
        reading ->
            from.eval(reading) instanceof Value.Day(LocalDate begin)
                    && to.eval(reading) instanceof Value.Day(LocalDate end)
                ? Amount.exact((double) ChronoUnit.DAYS.between(begin, end), day)
                : new Value.Missing(
                    "cell", Sentence.of("reason.noDay", "one of the days is not known")));
  }

  private static Value notLater(LocalDate from, LocalDate to, Amount time_d) {
    double passed_d = ChronoUnit.DAYS.between(from, to);
    return Comparison.decide("<=", Amount.exact(passed_d, time_d.unit()), time_d);
  }

  private Compiled window(Window test) {
    Functions.arity(call, 3);
    Eval from = compiler.day(call.arguments().get(0), scope).eval();
    Eval to = compiler.day(call.arguments().get(1), scope).eval();
    Unit day = Operators.day(compiler.catalog().units());
    Eval time = compiler.number(call.arguments().get(2), scope, day.dimension()).eval();
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Value begin = from.eval(reading);
          Value limit = time.eval(reading);
          boolean readable =
              begin instanceof Value.Day
                  && limit instanceof Amount amount
                  && Arithmetic.fits(amount, day);
          return readable
              ? test.of(
                  Arithmetic.in((Amount) limit, day),
                  ((Value.Day) begin).date(),
                  date(reading, to),
                  reading.period().end())
              : Truth.UNKNOWN;
        });
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
    Value of(Amount time_d, LocalDate from, Optional<LocalDate> to, LocalDate end);
  }
}
