package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;

/// Compiles choices between values and what is made of several: the first with data, a condition,
/// all of several answers, the smallest, the largest, a mean over years.
final class Choices {
  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Choices(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  Compiled first() {
    List<Compiled> options = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      options.add(compiler.compile(argument, scope));
    }
    if (options.isEmpty()) {
      throw new FormulaError(call.position(), "'first' takes at least one argument");
    }
    return Compiled.of(
        options.getFirst().type(),
        reading -> {
          Value last = new Value.Missing("cell", "none of the ways has data");
          for (int i = 0; i < options.size(); i++) {
            Reading.Mark mark = reading.mark();
            last = options.get(i).eval().eval(reading);
            boolean missing = last instanceof Value.Missing || last == Truth.UNKNOWN;
            if (!missing) {
              route(reading, i, options.size());
              return last;
            }
            if (i < options.size() - 1) {
              reading.forget(mark);
            }
          }
          return last;
        });
  }

  private void route(Reading reading, int taken, int of) {
    String label = "way " + (taken + 1) + " of " + of + " in " + compiler.label(call, scope);
    reading.term(new Term(label, new Value.Word(Integer.toString(taken + 1)), List.of(), ""));
  }

  Compiled when() {
    Functions.arity(call, 2);
    Eval condition = compiler.condition(call.arguments().get(0), scope).eval();
    Compiled value = compiler.compile(call.arguments().get(1), scope);
    return Compiled.of(
        value.type(),
        reading ->
            Logic.truth(condition.eval(reading)) == Truth.YES
                ? value.eval().eval(reading)
                : new Value.Missing("condition", "the condition does not hold"));
  }

  /// Yes if all are, no if all are no, partly in between; parts that do not apply are left out.
  Compiled all() {
    List<Eval> parts = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      parts.add(compiler.condition(argument, scope).eval());
    }
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          List<Truth> answers = new ArrayList<>();
          for (Eval part : parts) {
            Value value = part.eval(reading);
            if (!(value instanceof Value.NotApplicable)) {
              answers.add(Logic.truth(value));
            }
          }
          return together(answers);
        });
  }

  private static Value together(List<Truth> answers) {
    if (answers.isEmpty()) {
      return new Value.NotApplicable("no part of it applies");
    }
    if (answers.contains(Truth.UNKNOWN)) {
      return Truth.UNKNOWN;
    }
    boolean same = answers.stream().distinct().count() == 1;
    return same ? answers.getFirst() : Truth.PARTLY;
  }

  Compiled extreme(boolean smallest) {
    List<Compiled> parts = compiler.numbers(call, scope);
    if (parts.isEmpty()) {
      throw new FormulaError(call.position(), "at least one argument is needed");
    }
    return Compiled.of(
        parts.getFirst().type(),
        reading -> {
          Value best = parts.getFirst().eval().eval(reading);
          for (Compiled part : parts.subList(1, parts.size())) {
            best = better(best, part.eval().eval(reading), smallest);
          }
          return best;
        });
  }

  private static Value better(Value best, Value other, boolean smallest) {
    return Arithmetic.apply(
        best,
        other,
        (left, right) ->
            Arithmetic.sameUnit(
                (Amount) left,
                (Amount) right,
                (a, b) -> (smallest ? b.known() < a.known() : b.known() > a.known()) ? b : a));
  }

  /// Mean of a value over years up to the period, each of which must have data.
  Compiled meanOver() {
    Functions.arity(call, 2);
    if (!(call.arguments().getFirst() instanceof Expr.Literal years)
        || years.value() < 1
        || years.value() != Math.rint(years.value())) {
      throw new FormulaError(call.position(), "'meanOver' takes a whole number of years");
    }
    Compiled value = compiler.number(call.arguments().get(1), scope);
    int count = (int) years.value();
    return Compiled.of(value.type(), reading -> mean(reading, value.eval(), count));
  }

  private static Value mean(Reading reading, Eval eval, int years) {
    double low = 0;
    double high = 0;
    double known = 0;
    Unit unit = Unit.ONE;
    List<String> missing = new ArrayList<>();
    for (int back = years - 1; back >= 0; back--) {
      Period period = reading.period().back(back);
      Value value = reading.at(period, eval);
      reading.term(new Term(period.text(), value, List.of(), ""));
      if (value instanceof Amount amount) {
        low += amount.low() / years;
        high += amount.high() / years;
        known += amount.known() / years;
        unit = amount.unit();
      } else {
        missing.add(period.text());
      }
    }
    if (!missing.isEmpty()) {
      return new Value.Missing("years", "no data in " + String.join(", ", missing));
    }
    return Amount.range(low, high, known, unit);
  }
}
