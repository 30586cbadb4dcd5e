package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Compiles what looks at other years: a mean over years, growth between two, a value in a given
/// one. Of a quarter, month or day it is the same part of the other year.
final class Years {
  private static final int MOST_YEARS = 100;
  private static final Value NOTHING =
      new Value.Missing("years", Sentence.of("reason.year.apply", "a year does not apply"));

  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Years(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  /// Mean of a value over years up to the period, each of which must have data.
  Compiled meanOver() {
    int count = years();
    Compiled value = compiler.number(call.arguments().get(1), scope);
    String label = ExprText.of(call.arguments().get(1), scope);
    return Compiled.of(value.type(), reading -> mean(reading, value.eval(), count, label));
  }

  /// Compound growth a year: `(now / then)^(1 / years) - 1`, with `then` so many years earlier; -1
  /// where nothing is left. Where `then` is zero there is no growth to speak of.
  ///
  /// Source: elasticities of HJ 274-2015, as generally reported, not verified.
  Compiled growth() {
    int count = years();
    Eval value = compiler.number(call.arguments().get(1), scope).eval();
    String label = ExprText.of(call.arguments().get(1), scope);
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()), reading -> grown(reading, value, count, label));
  }

  private static Value grown(Reading reading, Eval eval, int years, String label) {
    Value ratio =
        Arithmetic.apply(
            inYear(reading, eval, 0, label),
            inYear(reading, eval, years, label),
            Arithmetic::divide);
    return Arithmetic.apply(
        ratio,
        ratio,
        (found, _) -> {
          Amount amount = (Amount) found;
          return amount.low() < 0
              ? new Value.Missing(
                  "growth", Sentence.of("reason.growth", "what grows must not be negative"))
              : Amount.range(
                  yearly(amount.low(), years),
                  yearly(amount.high(), years),
                  yearly(amount.known(), years),
                  Unit.ONE);
        });
  }

  private static double yearly(double ratio, int years) {
    return Math.pow(ratio, 1.0 / years) - 1;
  }

  /// The value in a year that the formula gives, up to a hundred years ago.
  Compiled inYear() {
    Functions.arity(call, 2);
    Eval year = compiler.number(call.arguments().get(0), scope, Unit.ONE.dimension()).eval();
    Compiled value = compiler.number(call.arguments().get(1), scope);
    String label = ExprText.of(call.arguments().get(1), scope);
    return Compiled.of(
        value.type(),
        reading -> {
          Value wanted = year.eval(reading);
          if (!(wanted instanceof Amount amount) || !amount.isExact()) {
            return wanted instanceof Value.NotApplicable
                ? wanted
                : new Value.Missing(
                    "years", Sentence.of("reason.year.unknown", "the year is not known"));
          }
          double back = reading.period().end().getYear() - amount.known();
          boolean reachable = back >= 0 && back <= MOST_YEARS && back == Math.rint(back);
          return reachable
              ? inYear(reading, value.eval(), (int) back, label)
              : new Value.Missing(
                  "years", Sentence.of("reason.year.later", "the year is no earlier one"));
        });
  }

  private static Value inYear(Reading reading, Eval eval, int back, String label) {
    Period period = yearsBack(reading.period(), back);
    Reading.Mark mark = reading.mark();
    Value value = reading.at(period, eval);
    reading.term(new Term(label, value, List.of(), "").in(period), mark);
    return value;
  }

  private int years() {
    Functions.arity(call, 2);
    if (!(scope.peel(call.arguments().getFirst()).expr() instanceof Expr.Literal years)
        || !years.unit().isEmpty()
        || years.value() < 1
        || years.value() > MOST_YEARS
        || years.value() != Math.rint(years.value())) {
      throw new FormulaError(
          call.at(), "'%s' takes a whole number of years, at most 100".formatted(call.function()));
    }
    return (int) years.value();
  }

  private static Value mean(Reading reading, Eval eval, int years, String label) {
    Value sum = Amount.exact(0, Arithmetic.ANY);
    List<String> missing = new ArrayList<>();
    for (int back = years - 1; back >= 0; back--) {
      Period period = yearsBack(reading.period(), back);
      Reading.Mark mark = reading.mark();
      Value value = reading.at(period, eval);
      reading.term(new Term(label, value, List.of(), "").in(period), mark);
      if (!(value instanceof Amount)) {
        missing.add(period.text());
      }
      Value counted = value;
      if (value instanceof Value.NotApplicable) {
        reading.gapOf(inPeriod(Sentence.value(label), period), "notApplicable");
        counted = NOTHING;
      }
      sum = Arithmetic.apply(sum, counted, Arithmetic::plus);
    }
    Value mean = Arithmetic.apply(sum, Amount.exact(years, Unit.ONE), Arithmetic::divide);
    Sentence detail =
        Sentence.of("reason.year.noData", "no data in %s", String.join(", ", missing));
    return switch (mean) {
      case Value.Missing range when !missing.isEmpty() ->
          new Value.Missing("years", detail, range.within());
      case Amount amount ->
          Amount.range(amount.low(), amount.high(), amount.known(), amount.unit());
      case Value other -> other;
    };
  }

  /// Something as it is in a period.
  static Sentence inPeriod(Sentence what, Period period) {
    return Sentence.of("reason.inPeriod", "%s in %s", what, period.text());
  }

  /// The same part of an earlier year.
  private static Period yearsBack(Period period, int years) {
    return switch (period.kind()) {
      case CALENDAR_YEAR, FISCAL_YEAR -> period.back(years);
      case QUARTER -> period.back(4 * years);
      case MONTH -> period.back(12 * years);
      case DAY -> Period.day(period.start().minusYears(years));
    };
  }
}
