package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.Value.Truth;

/// What the rows of a set do not tell, by the condition that makes them its rows: of `residents as
/// r where not exists(economics where tenant = r.tenant)` the rows of economics. So each is asked
/// for what it lacks, and not for all that the formula reads.
final class Untold {
  private static final String NO_ROWS = "noRows";

  private final Compiler compiler;
  private final List<Thing> things = new ArrayList<>();

  private Untold(Compiler compiler) {
    this.compiler = compiler;
  }

  /// What rows of the set may not tell.
  static Untold of(Compiler compiler, Expr set, Scope scope) {
    Untold untold = new Untold(compiler);
    untold.readSet(set, scope);
    return untold;
  }

  /// Notes what a row of the set does not tell.
  ///
  /// @param part what is noted as lacking where the condition names nothing
  void note(Reading reading, Member member, String part) {
    int before = reading.gapMark();
    for (Thing thing : things) {
      reading.with(thing.slot(), member, thing::note);
    }
    if (reading.gapMark() == before) {
      reading.gapOf(part, NO_ROWS);
    }
  }

  private void readSet(Expr set, Scope scope) {
    Scope.Bound bound = scope.peel(set);
    switch (bound.expr()) {
      case Expr.Name name when name.parts().size() == 1 ->
          body(name.dotted(), List.of(), bound.scope(), name.at())
              .ifPresent(body -> readSet(body.expr(), body.scope()));
      case Expr.Call call ->
          body(call.function(), call.arguments(), bound.scope(), call.at())
              .ifPresent(body -> readSet(body.expr(), body.scope()));
      case Expr.Rows rows -> readRows(rows, bound.scope());
      case Expr _ -> {
        // nothing that has rows of its own
      }
    }
  }

  private void readRows(Expr.Rows rows, Scope scope) {
    readSet(rows.source(), scope);
    Expr where = rows.where();
    if (where == null) {
      return;
    }
    SetPlan source = compiler.sets().compile(rows.source(), scope);
    SetPlan plan = rows.alias().isEmpty() ? source : source.called(rows.alias());
    readCondition(where, Compiler.inside(scope, plan, rows), scope.nextSlot(), false);
  }

  private void readCondition(Expr condition, Scope scope, int slot, boolean negated) {
    Scope.Bound bound = scope.peel(condition);
    Scope inside = bound.scope();
    switch (bound.expr()) {
      case Expr.Unary unary when unary.operator().equals("not") ->
          readCondition(unary.operand(), inside, slot, !negated);
      case Expr.Binary binary when binary.operator().matches("and|or") -> {
        readCondition(binary.left(), inside, slot, negated);
        readCondition(binary.right(), inside, slot, negated);
      }
      case Expr.Call call -> readCall(call, inside, slot, negated);
      case Expr _ -> {
        // a comparison tells what a row is, and not that something is untold
      }
    }
  }

  private void readCall(Expr.Call call, Scope scope, int slot, boolean negated) {
    Optional<Definitions.Body> body = body(call.function(), call.arguments(), scope, call.at());
    if (body.isPresent()) {
      readCondition(body.get().expr(), body.get().scope(), slot, negated);
    } else if (negated && call.arguments().size() == 1) {
      Expr argument = call.arguments().getFirst();
      if (call.function().equals("exists")) {
        things.add(new Rows(slot, compiler.condition(call, scope).eval(), rows(argument, scope)));
      } else if (call.function().equals("told")) {
        things.add(new Measure(slot, compiler.number(argument, scope).eval()));
      }
    }
  }

  /// The rows that would be looked through, without the condition that they are those of the row.
  private static String rows(Expr set, Scope scope) {
    Scope.Bound bound = scope.peel(set);
    return bound.expr() instanceof Expr.Rows rows
        ? ExprText.of(rows.source(), bound.scope())
        : ExprText.of(bound.expr(), bound.scope());
  }

  private Optional<Definitions.Body> body(String name, List<Expr> arguments, Scope scope, Spot at) {
    return compiler.definitions().expand(name, arguments, scope, at);
  }

  /// Something that a row may tell or not.
  private sealed interface Thing {
    /// Where the row stands.
    int slot();

    /// Notes a gap where the row at hand does not tell it.
    Value note(Reading reading);
  }

  /// Rows of which there may be none.
  private record Rows(int slot, Eval exist, String label) implements Thing {
    @Override
    public Value note(Reading reading) {
      Reading.Mark mark = reading.mark();
      Value answer = exist.eval(reading);
      reading.forget(mark);
      if (answer != Truth.YES) {
        reading.gapOf(label, NO_ROWS);
      }
      return answer;
    }
  }

  /// A number that may be missing or a range; what it lacks is noted as it is read.
  private record Measure(int slot, Eval value) implements Thing {
    @Override
    public Value note(Reading reading) {
      Reading.Mark mark = reading.mark();
      Value found = value.eval(reading);
      if (ToldParts.isExact(found)) {
        reading.forget(mark);
      }
      return found;
    }
  }
}
