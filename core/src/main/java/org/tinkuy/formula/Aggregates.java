package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Unit;

/// Compiles what is made of sets of rows: counts, sums, shares, survey rates.
final class Aggregates {
  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Aggregates(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  private SetPlan plan() {
    return compiler.sets().compile(call.arguments().getFirst(), scope);
  }

  private Scope inside(SetPlan plan) {
    return scope.inside(plan.schema(), plan.names());
  }

  private int slot() {
    return scope.frames().size();
  }

  Compiled exists() {
    Functions.arity(call, 1);
    SetPlan plan = plan();
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          if (plan.isSilent(reading)) {
            reading.gap(plan.schema().name(), "noRows");
            return Truth.UNKNOWN;
          }
          Truth truth = Truth.NO;
          List<Term.Contribution> rows = new ArrayList<>();
          for (Member member : plan.members().in(reading)) {
            truth = Logic.or(truth, member.belongs());
            rows.add(new Term.Contribution(member.row().toString(), 1));
          }
          reading.term(new Term(label(), truth, rows, plan.schema().name()));
          return truth;
        });
  }

  Compiled count() {
    Functions.arity(call, 1);
    SetPlan plan = plan();
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> total(reading, plan, (_, _) -> Amount.exact(1, Unit.ONE), false));
  }

  /// `sum` gives 0 over no rows, `reported` no data.
  Compiled sum(boolean needsRows) {
    Functions.arity(call, 2);
    SetPlan plan = plan();
    Compiled value = compiler.number(call.arguments().get(1), inside(plan));
    int slot = slot();
    return Compiled.of(
        value.type(),
        reading ->
            total(reading, plan, (r, member) -> r.with(slot, member, value.eval()), needsRows));
  }

  private Value total(Reading reading, SetPlan plan, Weight weight, boolean needsRows) {
    if (plan.isSilent(reading)) {
      return silent(reading, plan);
    }
    RangeSum sum = new RangeSum();
    List<Term.Contribution> rows = new ArrayList<>();
    for (Member member : plan.members().in(reading)) {
      Value value = weight.of(reading, member);
      sum.add(member.belongs(), value);
      if (member.belongs() == Truth.YES && value instanceof Amount amount) {
        rows.add(new Term.Contribution(member.row().toString(), sum.inUnit(amount).known()));
      }
    }
    if (needsRows && sum.isEmpty()) {
      reading.gap(label(), "noRows");
      return new Value.Missing("noRows", "no row of %s fits".formatted(plan.schema().name()));
    }
    Value result = sum.value();
    reading.term(new Term(label(), result, rows, plan.schema().name()));
    return result;
  }

  /// Share of rows, or of a value over rows, that meet a condition.
  Compiled share() {
    if (call.arguments().size() != 2 && call.arguments().size() != 3) {
      throw new FormulaError(call.position(), "'share' takes a set, a condition and maybe a value");
    }
    SetPlan plan = plan();
    Scope inside = inside(plan);
    Eval condition = compiler.condition(call.arguments().get(1), inside).eval();
    @Nullable Eval value =
        call.arguments().size() == 3
            ? compiler.number(call.arguments().get(2), inside).eval()
            : null;
    int slot = slot();
    Weight weight =
        (reading, member) ->
            value == null ? Amount.exact(1, Unit.ONE) : reading.with(slot, member, value);
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> {
          if (plan.isSilent(reading)) {
            return silent(reading, plan);
          }
          RangeShare share = new RangeShare();
          for (Member member : plan.members().in(reading)) {
            Truth meets = reading.test(slot, member, condition);
            share.add(member, meets, weight.of(reading, member));
          }
          Value result = share.value();
          share.terms(label(), plan.schema().name()).forEach(reading::term);
          return result;
        });
  }

  /// Share of positive answers among all, with the sample behind it.
  Compiled rate() {
    Functions.arity(call, 4);
    SetPlan plan = plan();
    Scope inside = inside(plan);
    List<Eval> columns = new ArrayList<>();
    for (Expr argument : call.arguments().subList(1, 4)) {
      columns.add(compiler.number(argument, inside).eval());
    }
    int slot = slot();
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()), reading -> rate(reading, plan, columns, slot));
  }

  private Value rate(Reading reading, SetPlan plan, List<Eval> columns, int slot) {
    double[] sums = new double[columns.size()];
    List<Term.Contribution> rows = new ArrayList<>();
    boolean populationKnown = true;
    for (Member member : plan.members().in(reading)) {
      for (int i = 0; i < sums.length; i++) {
        Value value = reading.with(slot, member, columns.get(i));
        if (value instanceof Amount amount) {
          sums[i] += amount.known();
        } else {
          populationKnown &= i < 2;
        }
      }
      rows.add(new Term.Contribution(member.row().toString(), 1));
    }
    if (rows.isEmpty() || sums[1] == 0) {
      reading.gap(label(), "noRows");
      return new Value.Missing("noRows", "no survey of this kind was held in the period");
    }
    double share = sums[0] / sums[1];
    double population = populationKnown ? sums[2] : 0;
    Amount amount =
        new Amount(
            share,
            share,
            share,
            Unit.ONE,
            Optional.of(new Value.Parts(sums[0], sums[1], Unit.ONE)),
            Optional.of(new Value.Sample(sums[0], sums[1], population)));
    reading.term(new Term(label(), amount, rows, plan.schema().name()));
    return amount;
  }

  private Value silent(Reading reading, SetPlan plan) {
    reading.gap(plan.schema().name(), "noRows");
    return new Value.Missing(
        "noRows", "the table %s has no row for the period".formatted(plan.schema().name()));
  }

  private String label() {
    return compiler.label(call, scope);
  }

  /// What one row weighs in a sum.
  @FunctionalInterface
  private interface Weight {
    Value of(Reading reading, Member member);
  }
}
