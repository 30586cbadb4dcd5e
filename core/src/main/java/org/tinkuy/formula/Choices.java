package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;

/// Compiles choices between values and what is made of several: the first with data, a condition,
/// all of several answers, the smallest, the largest, a mean over years.
final class Choices {
  private static final int MOST_YEARS = 100;
  private static final Value NOTHING = new Value.Missing("years", "a year does not apply");

  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Choices(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  /// The value where the condition holds for certain, else no data.
  Compiled when() {
    Functions.arity(call, 2);
    Eval condition = compiler.condition(call.arguments().get(0), scope).eval();
    Compiled value = compiler.compile(call.arguments().get(1), scope);
    return Compiled.of(
        value.type(),
        reading -> {
          Value answer = condition.eval(reading);
          if (answer == Truth.YES) {
            return value.eval().eval(reading);
          }
          return Logic.isOpen(answer) ? doubtful(reading, value.eval()) : FirstOf.NEVER;
        });
  }

  /// Where the condition is unknown, the value is missing and might be what it would be.
  private static Value doubtful(Reading reading, Eval value) {
    Reading.Mark mark = reading.mark();
    Value possible = value.eval(reading);
    reading.forget(mark);
    return new Value.Missing(
        FirstOf.CONDITION,
        "it is not known whether the condition holds",
        possible instanceof Amount amount ? Optional.of(amount) : Optional.empty());
  }

  /// Yes if all are, no if all are no, partly in between; parts that do not apply are left out.
  Compiled all() {
    Functions.atLeastOne(call);
    List<Eval> parts = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      parts.add(compiler.condition(argument, scope).eval());
    }
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          List<Truth> answers = new ArrayList<>();
          Value last = Truth.UNKNOWN;
          int mark = reading.gapMark();
          for (Eval part : parts) {
            last = part.eval(reading);
            if (!(last instanceof Value.NotApplicable)) {
              answers.add(Logic.truth(last));
            }
          }
          Value together = answers.isEmpty() ? last : together(answers);
          if (!Logic.isOpen(together)) {
            reading.forgetGaps(mark);
          }
          return together;
        });
  }

  /// Parts that differ for certain are partly, whatever an unknown one may be.
  private static Truth together(List<Truth> answers) {
    List<Truth> known =
        answers.stream().filter(truth -> truth != Truth.UNKNOWN).distinct().toList();
    if (known.size() > 1 || known.contains(Truth.PARTLY)) {
      return Truth.PARTLY;
    }
    return answers.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : known.getFirst();
  }

  /// The smallest or largest; parts that do not apply are left out.
  Compiled extreme(boolean smallest) {
    Functions.atLeastOne(call);
    List<Compiled> parts = compiler.numbers(call, scope);
    List<Eval> evals = parts.stream().map(Compiled::eval).toList();
    return Compiled.of(
        FormulaType.common(call.at(), parts),
        reading -> {
          Value best = evals.getFirst().eval(reading);
          for (Eval part : evals.subList(1, evals.size())) {
            best = better(best, part.eval(reading), smallest);
          }
          return best;
        });
  }

  private static Value better(Value best, Value other, boolean smallest) {
    if (best instanceof Value.NotApplicable) {
      return other;
    }
    if (other instanceof Value.NotApplicable) {
      return best;
    }
    DoubleBinaryOperator of = smallest ? Math::min : Math::max;
    return Arithmetic.apply(
        best,
        other,
        (left, right) ->
            Arithmetic.sameUnit(
                (Amount) left,
                (Amount) right,
                (a, b) -> {
                  Amount chosen = of.applyAsDouble(a.known(), b.known()) == a.known() ? a : b;
                  return new Amount(
                      of.applyAsDouble(a.low(), b.low()),
                      of.applyAsDouble(a.high(), b.high()),
                      chosen.known(),
                      a.unit(),
                      chosen.parts(),
                      chosen.sample());
                }));
  }

  /// Mean of a value over years up to the period, each of which must have data.
  Compiled meanOver() {
    Functions.arity(call, 2);
    if (!(scope.peel(call.arguments().getFirst()).expr() instanceof Expr.Literal years)
        || !years.unit().isEmpty()
        || years.value() < 1
        || years.value() > MOST_YEARS
        || years.value() != Math.rint(years.value())) {
      throw new FormulaError(call.at(), "'meanOver' takes a whole number of years, at most 100");
    }
    Compiled value = compiler.number(call.arguments().get(1), scope);
    int count = (int) years.value();
    String label = ExprText.of(call.arguments().get(1), scope);
    return Compiled.of(value.type(), reading -> mean(reading, value.eval(), count, label));
  }

  private static Value mean(Reading reading, Eval eval, int years, String label) {
    Value sum = Amount.exact(0, Arithmetic.ANY);
    List<String> missing = new ArrayList<>();
    for (int back = years - 1; back >= 0; back--) {
      Period period = yearsBack(reading.period(), back);
      Value value = reading.at(period, eval);
      reading.term(new Term(period.text() + ": " + label, value, List.of(), ""));
      if (!(value instanceof Amount)) {
        missing.add(period.text());
      }
      Value counted = value;
      if (value instanceof Value.NotApplicable) {
        reading.gapOf(label + " in " + period.text(), "notApplicable");
        counted = NOTHING;
      }
      sum = Arithmetic.apply(sum, counted, Arithmetic::plus);
    }
    Value mean = Arithmetic.apply(sum, Amount.exact(years, Unit.ONE), Arithmetic::divide);
    String detail = "no data in " + String.join(", ", missing);
    return switch (mean) {
      case Value.Missing range when !missing.isEmpty() ->
          new Value.Missing("years", detail, range.within());
      case Amount amount ->
          Amount.range(amount.low(), amount.high(), amount.known(), amount.unit());
      case Value other -> other;
    };
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
