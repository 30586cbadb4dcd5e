package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Sentence;

/// The first of several ways that has data. The ways before it leave no terms and no gaps; the one
/// taken is a term.
///
/// Where none has data, the gaps of each stay, since each of them could give a value; those of a
/// way that lacks all that another lacks, and more, are left out. The terms of all stay as well, so
/// that a reader sees what was looked for.
final class FirstOf {
  /// The reason of what `when` gives where its condition does not hold for certain. It is open
  /// everywhere but here, since nothing comes of it where the condition does not hold.
  static final String CONDITION = "condition";

  /// What `when` gives where its condition does not hold: a way that cannot be taken.
  static final Value NEVER =
      new Value.Missing(
          CONDITION,
          Sentence.of("reason.condition.no", "the condition of the formula does not hold"));

  private final List<Eval> ways;
  private final List<Term> routes;

  private FirstOf(List<Eval> ways, List<Term> routes) {
    this.ways = ways;
    this.routes = routes;
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.atLeastOne(call);
    List<Compiled> compiled = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      compiled.add(compiler.compile(argument, scope));
    }
    FirstOf first =
        new FirstOf(compiled.stream().map(Compiled::eval).toList(), routes(call, scope));
    return Compiled.of(FormulaType.common(call.at(), compiled), first::eval);
  }

  /// A term for each way that a `first` may take.
  static List<Term> routes(Expr.Call call, Scope scope) {
    String whole = ExprText.of(call, scope);
    List<Term> routes = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      Value way = new Value.Word(ExprText.of(argument, scope));
      routes.add(new Term("way %s of %s".formatted(routes.size() + 1, whole), way, List.of(), ""));
    }
    return routes;
  }

  private Value eval(Reading reading) {
    Reading.Mark begin = reading.mark();
    List<Value> found = new ArrayList<>();
    List<List<Gap>> lacking = new ArrayList<>();
    List<Term> lookedAt = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      int gaps = reading.gapMark();
      Value value = ways.get(i).eval(reading);
      if (hasData(value)) {
        reading.term(routes.get(i));
        return value;
      }
      lookedAt.addAll(reading.takeTerms(begin.terms()));
      lacking.add(reading.takeGaps(gaps));
      found.add(value);
    }
    lookedAt.forEach(reading::term);
    lacking.stream().filter(way -> !asksMore(way, lacking)).forEach(reading::gaps);
    return nothing(found);
  }

  /// Whether a way lacks all that another lacks, and more.
  private static boolean asksMore(List<Gap> way, List<List<Gap>> ways) {
    Set<Gap> all = Set.copyOf(way);
    return ways.stream()
        .map(Set::copyOf)
        .anyMatch(other -> !other.isEmpty() && other.size() < all.size() && all.containsAll(other));
  }

  static boolean hasData(Value value) {
    return !(value instanceof Value.Missing)
        && !(value instanceof Value.NotApplicable)
        && value != Truth.UNKNOWN;
  }

  /// Not applicable where a way is; else as the last way says that could be taken, within what any
  /// of them could give.
  private static Value nothing(List<Value> found) {
    Optional<Value> none = found.stream().filter(Value.NotApplicable.class::isInstance).findFirst();
    List<Value> possible = found.stream().filter(value -> !value.equals(NEVER)).toList();
    Value last = possible.isEmpty() ? NEVER : possible.getLast();
    if (none.isPresent() || !(last instanceof Value.Missing missing)) {
      return none.orElse(last);
    }
    Optional<Amount> hull = possible.stream().map(FirstOf::possible).reduce(FirstOf::hull);
    return new Value.Missing("noWay", missing.detail(), hull);
  }

  /// What a way would give if it could be taken.
  private static Amount possible(Value value) {
    return value instanceof Value.Missing missing
        ? missing.within().orElse(Arithmetic.OPEN)
        : Arithmetic.OPEN;
  }

  private static Amount hull(Amount left, Amount right) {
    Value hull =
        Arithmetic.sameUnit(
            left,
            right,
            (a, b) ->
                Amount.range(
                    Math.min(a.low(), b.low()), Math.max(a.high(), b.high()), 0, a.unit()));
    return hull instanceof Amount amount ? amount : Arithmetic.OPEN;
  }
}
