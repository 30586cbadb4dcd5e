package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Compiles shares of sets of rows: of those that meet a condition, and of answers in surveys.
final class Shares {
  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  Shares(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  /// Share of rows, or of a value over rows, that meet a condition. A row to which the condition
  /// does not apply is left out; one that meets it partly counts as not meeting it.
  Compiled share() {
    int given = call.arguments().size();
    if (given != 2 && given != 3) {
      throw new FormulaError(call.at(), "'share' takes a set, a condition and maybe a value");
    }
    SetPlan plan = compiler.sets().compile(call.arguments().getFirst(), scope);
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, call);
    Eval condition = compiler.condition(call.arguments().get(1), inside).eval();
    Optional<Eval> value =
        given == 3
            ? Optional.of(compiler.number(call.arguments().get(2), inside).eval())
            : Optional.empty();
    Shown shown = shown(plan);
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> {
          RangeShare share = new RangeShare(reading.isOutermost());
          List<Member> members = plan.in(reading);
          for (Member member : members) {
            Value meets = reading.test(slot, member, condition);
            if (!(meets instanceof Value.NotApplicable)) {
              reading.gaps(member.doubts());
              share.add(member, Logic.truth(meets), weight(reading, slot, member, value));
            } else {
              share.leaveOut();
            }
          }
          // No firm may be large, but an amount of which no row tells is not known to be none.
          boolean untold = given == 3 && members.isEmpty();
          return shown.tell(reading, share, untold ? untold(plan) : share.value());
        });
  }

  private static Value untold(SetPlan plan) {
    return new Value.Missing(
        "noRows", Sentence.of("reason.noRowGives", "no row of %s gives a value", plan.named()));
  }

  private static Value weight(Reading reading, int slot, Member member, Optional<Eval> value) {
    return value.isPresent()
        ? Arithmetic.scaled(reading.with(slot, member, value.get()), member.weight())
        : Amount.exact(member.portion(), Unit.ONE);
  }

  /// Share of positive answers among all, with the sample behind it.
  Compiled rate() {
    Functions.arity(call, 4);
    SetPlan plan = compiler.sets().compile(call.arguments().getFirst(), scope);
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, call);
    List<Compiled> columns = new ArrayList<>();
    for (Expr argument : call.arguments().subList(1, 4)) {
      columns.add(compiler.number(argument, inside));
    }
    FormulaType.common(call.at(), columns);
    Shown shown = shown(plan);
    return Compiled.of(
        Compiler.measured(Unit.ONE.dimension()),
        reading -> {
          RangeShare share = new RangeShare(reading.isOutermost());
          RangeSum population = new RangeSum();
          for (Member member : plan.in(reading)) {
            reading.gaps(member.doubts());
            Value positive = reading.with(slot, member, columns.get(0).eval());
            Value asked = reading.with(slot, member, columns.get(1).eval());
            Value negative = Arithmetic.apply(asked, positive, Arithmetic::minus);
            share.addParts(member, positive, negative);
            population.add(member.isSure(), of(reading, slot, member, columns.get(2).eval()));
          }
          return shown.tell(reading, share, sampled(share, population.range()));
        });
  }

  /// The size of the population only narrows a margin, so that its absence is no gap.
  private static Value of(Reading reading, int slot, Member member, Eval population) {
    int mark = reading.gapMark();
    Value value = reading.with(slot, member, population);
    reading.forgetGaps(mark);
    return value;
  }

  private static Value sampled(RangeShare share, Amount population) {
    Value value = share.value();
    if (value instanceof Value.NotApplicable) {
      return new Value.Missing(
          "noRows", Sentence.of("reason.nobodyAsked", "nobody was asked in the period"));
    }
    double people = population.isExact() ? population.known() : 0;
    return value instanceof Amount amount
        ? new Amount(
            amount.low(),
            amount.high(),
            amount.known(),
            amount.unit(),
            amount.parts(),
            Optional.of(new Value.Sample(share.knownMet(), share.knownAll(), people)))
        : value;
  }

  private Shown shown(SetPlan plan) {
    Canonical parts = Canonical.ofShare(call, scope);
    return new Shown(plan, ExprText.of(call, scope), parts);
  }

  /// How a share is shown: what meets, what it is a share of, and the share.
  ///
  /// @param plan the set
  /// @param label the call as written
  /// @param parts numerator and denominator as formulas
  private record Shown(SetPlan plan, String label, Canonical parts) {
    Value tell(Reading reading, RangeShare share, Value value) {
      String source = plan.schema().name();
      if (plan.isSilent(reading)) {
        Value silence = plan.silence(reading);
        reading.term(new Term(label, silence, List.of(), source));
        return silence;
      }
      if (value instanceof Value.Missing missing && missing.within().isEmpty()) {
        reading.gapOf(label, missing.reason());
      }
      if (reading.isOutermost()) {
        reading.term(share.numerator(parts.numerator(), source));
        reading.term(share.denominator(parts.denominator(), source));
        reading.term(new Term(label, value, List.of(), source));
      }
      return value;
    }
  }
}
