package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Compiles what is made of sets of rows: whether one is there, counts, sums.
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

  private String label() {
    return ExprText.of(call, scope);
  }

  Compiled exists() {
    Functions.arity(call, 1);
    SetPlan plan = plan();
    String label = label();
    return Compiled.of(new FormulaType.Answer(), reading -> exists(reading, plan, label));
  }

  private static Value exists(Reading reading, SetPlan plan, String label) {
    if (plan.isSilent(reading)) {
      Value silence = plan.silence(reading);
      reading.term(new Term(label, silence, List.of(), plan.schema().name()));
      return silence;
    }
    List<Member> members = plan.in(reading);
    Truth truth = members.isEmpty() ? Truth.NO : Truth.UNKNOWN;
    if (Member.isAnySure(members)) {
      truth = Truth.YES;
    } else {
      members.forEach(member -> reading.gaps(member.doubts()));
    }
    if (reading.isOutermost()) {
      List<Term.Contribution> rows =
          members.stream()
              .filter(Member::isSure)
              .map(member -> new Term.Contribution(member.row().ref(), 1))
              .toList();
      reading.term(new Term(label, truth, rows, plan.schema().name()));
    }
    return truth;
  }

  /// Rows of shorter periods count with their part of the period.
  Compiled count() {
    Functions.arity(call, 1);
    SetPlan plan = plan();
    Total total = new Total(plan, label(), false);
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> total.of(reading, (_, member) -> Amount.exact(member.portion(), Unit.ONE)));
  }

  /// `sum` gives 0 over no rows, `reported` no data.
  Compiled sum(boolean needsRows) {
    Functions.arity(call, 2);
    SetPlan plan = plan();
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, call);
    Compiled value = compiler.number(call.arguments().get(1), inside);
    Total total = new Total(plan, label(), needsRows);
    return Compiled.of(
        value.type(),
        reading ->
            total.of(
                reading,
                (r, member) ->
                    Arithmetic.scaled(r.with(slot, member, value.eval()), member.weight())));
  }

  /// A sum over the rows of a set.
  ///
  /// @param plan the set
  /// @param label what it is called as a term
  /// @param needsRows whether it has no data where no row gives a value
  private record Total(SetPlan plan, String label, boolean needsRows) {

    Value of(Reading reading, Weight weight) {
      List<Term.Contribution> rows = new ArrayList<>();
      Value result = plan.isSilent(reading) ? plan.silence(reading) : sum(reading, weight, rows);
      reading.term(new Term(label, result, rows, plan.schema().name()));
      return result;
    }

    private Value sum(Reading reading, Weight weight, List<Term.Contribution> rows) {
      RangeSum sum = new RangeSum();
      for (Member member : plan.in(reading)) {
        Value value = weight.of(reading, member);
        double known = sum.add(member.isSure(), value);
        reading.gaps(member.doubts());
        if (reading.isOutermost() && member.gives(value)) {
          rows.add(new Term.Contribution(member.row().ref(), known));
        }
      }
      if (!needsRows || sum.isKnown()) {
        return noting(reading, sum.value());
      }
      reading.gapOf(label, "noRows");
      return new Value.Missing(
          "noRows",
          Sentence.of("reason.noRowGives", "no row of %s gives a value", plan.named()),
          sum.isEmpty() ? Optional.empty() : Optional.of(sum.range()));
    }

    private Value noting(Reading reading, Value value) {
      if (value instanceof Value.Missing missing) {
        reading.gapOf(label, missing.reason());
      }
      return value;
    }
  }

  /// What one row weighs in a sum.
  @FunctionalInterface
  private interface Weight {
    Value of(Reading reading, Member member);
  }
}
