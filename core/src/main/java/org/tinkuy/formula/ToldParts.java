package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Sentence;

/// Compiles what is made of what some tell and others do not: whether something is told, a value to
/// which parts are lacking, and a ratio of sums over those who tell both of its parts.
final class ToldParts {
  private static final String UNTOLD = "noRows";

  private final Compiler compiler;
  private final Expr.Call call;
  private final Scope scope;

  ToldParts(Compiler compiler, Expr.Call call, Scope scope) {
    this.compiler = compiler;
    this.call = call;
    this.scope = scope;
  }

  /// Yes where the value is one number, no where it is a range, missing or does not apply.
  Compiled told() {
    Functions.arity(call, 1);
    Eval value = compiler.number(call.arguments().getFirst(), scope).eval();
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Reading.Mark mark = reading.mark();
          Value found = value.eval(reading);
          reading.forget(mark);
          return Value.Truth.of(isExact(found));
        });
  }

  /// Whether a value is one number.
  static boolean isExact(Value value) {
    return value instanceof Amount amount && amount.isExact();
  }

  /// The value, to which the parts of the set's rows are lacking: a sum is at least that, a ratio
  /// may be any that is not negative, and what would not apply may apply. Over no rows the value
  /// itself, but for what would not apply where nobody tells whether there are such rows.
  Compiled lacking() {
    Functions.arity(call, 2);
    Compiled value = compiler.number(call.arguments().get(0), scope);
    String label = ExprText.of(call.arguments().get(0), scope);
    String whole = ExprText.of(call, scope);
    SetPlan plan = compiler.sets().compile(call.arguments().get(1), scope);
    Untold untold = Untold.of(compiler, call.arguments().get(1), scope);
    return Compiled.of(
        value.type(),
        reading -> {
          Reading.Mark mark = reading.mark();
          Value told = value.eval().eval(reading);
          boolean any = false;
          for (Member member : plan.in(reading)) {
            any = true;
            reading.gaps(member.doubts());
            untold.note(reading, member, label);
          }
          Value left = any ? opened(told) : told;
          if (told instanceof Value.NotApplicable && plan.isSilent(reading)) {
            left = plan.silence(reading);
          }
          reading.term(new Term(whole, left, List.of(), ""), mark);
          return left;
        });
  }

  private static Value opened(Value told) {
    return switch (told) {
      case Amount amount ->
          new Amount(
              amount.parts().isPresent() ? Math.min(0, amount.low()) : amount.low(),
              Double.POSITIVE_INFINITY,
              amount.known(),
              amount.unit(),
              amount.parts(),
              amount.sample());
      case Value.Missing missing when missing.within().isPresent() ->
          missing.within(
              Amount.range(
                  missing.within().get().low(),
                  Double.POSITIVE_INFINITY,
                  missing.within().get().known(),
                  missing.within().get().unit()));
      case Value.NotApplicable _ ->
          new Value.Missing(
              UNTOLD,
              Sentence.of("reason.nobodyTells", "those whom it concerns tell nothing of it"));
      case Value other -> other;
    };
  }

  /// A ratio of two sums over the rows of a set. The known ratio is over the rows that tell both
  /// parts, neither of them as a range; its ends are those of all rows, of whose untold parts it is
  /// only known that they are not negative. Where no row tells both there is none. Of the rows of a
  /// second set the whole alone is told, of which the parts may be any; where nobody tells whether
  /// it has rows, what no row of the first tells has no data.
  Compiled ratio() {
    Functions.arity(call, call.arguments().size() == 5 ? 5 : 3);
    SetPlan plan = compiler.sets().compile(call.arguments().getFirst(), scope);
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, call);
    Compiled above = compiler.number(call.arguments().get(1), inside);
    Compiled below = compiler.number(call.arguments().get(2), inside);
    Canonical parts = Canonical.ofRatio(call, scope);
    String label = ExprText.of(call, scope);
    Optional<Wholes> wholes = wholes(above, below);
    return Compiled.of(
        Operators.quotient(above.type(), below.type()),
        reading -> {
          Sums sums = new Sums();
          for (Member member : plan.in(reading)) {
            reading.gaps(member.doubts());
            Value top = reading.with(slot, member, above.eval());
            Value bottom = reading.with(slot, member, below.eval());
            sums.add(member, scaled(top, member), scaled(bottom, member));
          }
          Value tops = sums.above.all.value();
          Value bottoms = sums.below.all.value();
          Optional<Value> others = wholes.map(all -> all.add(reading, sums, label));
          Value value = plan.isSilent(reading) ? plan.silence(reading) : sums.value(reading, label);
          if (value instanceof Value.NotApplicable && wholes.isPresent()) {
            value = wholes.get().unlessSilent(reading, value);
          }
          if (reading.isOutermost()) {
            Reading.Mark mark = reading.mark();
            String source = plan.schema().name();
            sums.above.term(reading, parts.numerator(), tops, source);
            sums.below.term(reading, parts.denominator(), bottoms, source);
            others.ifPresent(
                whole -> reading.term(new Term(wholes.get().label(), whole, List.of(), "")));
            reading.term(new Term(label, value, List.of(), source), mark);
          }
          return value;
        });
  }

  private Optional<Wholes> wholes(Compiled above, Compiled below) {
    if (call.arguments().size() < 5) {
      return Optional.empty();
    }
    SetPlan plan = compiler.sets().compile(call.arguments().get(3), scope);
    int slot = scope.nextSlot();
    Compiled whole = compiler.number(call.arguments().get(4), Compiler.inside(scope, plan, call));
    FormulaType.common(call.at(), List.of(above, below, whole));
    String sum =
        "sum(%s, %s)"
            .formatted(
                ExprText.of(call.arguments().get(3), scope),
                ExprText.of(call.arguments().get(4), scope));
    Untold untold = Untold.of(compiler, call.arguments().get(3), scope);
    return Optional.of(new Wholes(plan, untold, slot, whole.eval(), sum));
  }

  /// Rows of which only the whole is told.
  ///
  /// @param plan the set
  /// @param untold what its rows do not tell
  /// @param slot where its rows stand
  /// @param whole of a row, of which its part may be any
  /// @param label what their sum is called as a term
  private record Wholes(SetPlan plan, Untold untold, int slot, Eval whole, String label) {
    /// The value, or no data where the table of these rows says nothing.
    Value unlessSilent(Reading reading, Value value) {
      return plan.isSilent(reading) ? plan.silence(reading) : value;
    }

    /// Adds them; gives what the whole of all is.
    Value add(Reading reading, Sums sums, String ratio) {
      RangeSum sum = new RangeSum();
      for (Member member : plan.in(reading)) {
        reading.gaps(member.doubts());
        Value all = scaled(reading.with(slot, member, whole), member);
        if (all instanceof Value.NotApplicable) {
          continue;
        }
        untold.note(reading, member, ratio);
        sums.addWhole(member, all);
        sum.add(member.isSure(), all);
      }
      return sum.value();
    }
  }

  /// What of a row nothing at all is known is not negative.
  private static Value scaled(Value value, Member member) {
    if (!(value instanceof Value.Missing missing)) {
      return Arithmetic.scaled(value, member.weight());
    }
    Amount range = Arithmetic.range(missing);
    Amount left =
        Double.isInfinite(range.low()) && Double.isInfinite(range.high())
            ? Arithmetic.NOT_NEGATIVE
            : range;
    return Arithmetic.scaled(
        new Value.Missing(UNTOLD, missing.detail(), Optional.of(left)), member.weight());
  }

  /// Both sums, over all rows and over those that tell both.
  private static final class Sums {
    private final Side above = new Side();
    private final Side below = new Side();

    /// A row to which one of the parts does not apply takes no part.
    void add(Member member, Value top, Value bottom) {
      if (top instanceof Value.NotApplicable || bottom instanceof Value.NotApplicable) {
        return;
      }
      above.all.add(member.isSure(), top);
      below.all.add(member.isSure(), bottom);
      if (member.gives(top) && member.gives(bottom) && isExact(top) && isExact(bottom)) {
        above.tell(member, top);
        below.tell(member, bottom);
      }
    }

    /// A row of which nothing but the whole is told: its part may be all of it or none.
    void addWhole(Member member, Value whole) {
      Amount most =
          whole instanceof Amount amount ? amount : Arithmetic.range((Value.Missing) whole);
      Value part =
          new Value.Missing(
              UNTOLD,
              Sentence.of("reason.noRowTellsBoth", "no row gives both parts of the ratio"),
              Optional.of(Amount.range(0, most.high(), 0, most.unit())));
      above.all.add(member.isSure(), part);
      below.all.add(member.isSure(), whole);
    }

    Value value(Reading reading, String label) {
      Value all = Arithmetic.apply(above.all.value(), below.all.value(), Arithmetic::divide);
      Value told = Arithmetic.apply(above.told.value(), below.told.value(), Arithmetic::divide);
      Optional<Amount> range =
          switch (all) {
            case Amount amount -> Optional.of(amount);
            case Value.Missing missing -> missing.within();
            case Value _ -> Optional.empty();
          };
      if (range.isEmpty()) {
        return all;
      }
      if (!above.rows.isEmpty() && told instanceof Amount known) {
        Amount own = Arithmetic.in(known, range.get().unit());
        return Amount.range(range.get().low(), range.get().high(), own.known(), own.unit())
            .with(known.parts().orElseThrow());
      }
      reading.gapOf(label, UNTOLD);
      return new Value.Missing(
          UNTOLD,
          Sentence.of("reason.noRowTellsBoth", "no row gives both parts of the ratio"),
          range);
    }
  }

  /// One part of a ratio: summed over all rows, and over those that tell both parts.
  private static final class Side {
    private final RangeSum all = new RangeSum();
    private final RangeSum told = new RangeSum();
    private final List<Term.Contribution> rows = new ArrayList<>();

    void tell(Member member, Value value) {
      rows.add(new Term.Contribution(member.row().ref(), told.add(true, value)));
    }

    /// Notes the sum with the rows that made it; where others have a part in it, first that of all,
    /// which the ends of the ratio rest on.
    ///
    /// @param whole the sum over all rows of the set
    void term(Reading reading, String label, Value whole, String source) {
      if (rows.isEmpty() || whole.equals(told.value())) {
        reading.term(new Term(label, whole, rows, source));
      } else {
        reading.term(new Term(label, whole, List.of(), source));
        reading.term(new Term(label + " " + Term.TELLING_BOTH, told.value(), rows, source));
      }
    }
  }
}
