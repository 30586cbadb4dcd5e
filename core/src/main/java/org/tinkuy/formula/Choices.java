package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Compiles choices between values and what is made of several: the first with data, a condition,
/// all of several answers, the smallest, the largest, points for an answer.
final class Choices {
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
        Sentence.of(
            "reason.condition.unknown",
            "it is not known whether the condition of the formula holds"),
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

  /// 1 for yes, 0.5 for partly, 0 for no; between 0 and 1 where the answer is unknown.
  Compiled points() {
    Functions.arity(call, 1);
    Eval condition = compiler.condition(call.arguments().getFirst(), scope).eval();
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> {
          Value answer = condition.eval(reading);
          if (answer instanceof Value.NotApplicable) {
            return answer;
          }
          return switch (Logic.truth(answer)) {
            case YES -> Amount.exact(1, Unit.ONE);
            case PARTLY -> Amount.exact(0.5, Unit.ONE);
            case NO -> Amount.exact(0, Unit.ONE);
            case UNKNOWN ->
                new Value.Missing(
                    "answer",
                    Sentence.of("reason.answer", "the answer is not known"),
                    Optional.of(Amount.range(0, 1, 0, Unit.ONE)));
          };
        });
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
}
