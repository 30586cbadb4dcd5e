package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formula.Value.Truth;

/// Compiles sets of rows: tables, their filters, definitions of populations, the smallest set that
/// makes up a share, the first set that has rows.
final class Sets {
  private final Compiler compiler;
  private final Catalog catalog;

  Sets(Compiler compiler, Catalog catalog) {
    this.compiler = compiler;
    this.catalog = catalog;
  }

  /// Compiles a set. One that does not depend on the rows at hand is found once for all of them.
  SetPlan compile(Expr expr, Scope scope) {
    compiler.enter(expr);
    int before = compiler.startReach();
    SetPlan plan =
        switch (expr) {
          case Expr.Name name when name.parts().size() == 1 -> named(name, scope);
          case Expr.Rows rows -> filtered(rows, scope);
          case Expr.Call call -> call(call, scope);
          case Expr other -> throw new FormulaError(other.at(), "a set of rows is expected");
        };
    int outer = compiler.endReach(before, scope.nextSlot()) & ((1 << scope.nextSlot()) - 1);
    compiler.leave();
    boolean table = expr instanceof Expr.Name name && catalog.tables().containsKey(name.dotted());
    return outer == 0 && !table ? foundOnce(plan, expr, scope) : plan;
  }

  /// Once for all rows at hand, and where that tells nothing for all formulas that have the set.
  private SetPlan foundOnce(SetPlan plan, Expr expr, Scope scope) {
    Object name = compiler.definitions().sameSet(SetText.of(expr, scope));
    return plan.with(
        (reading, narrowing) ->
            reading.isOutermost() && !plan.quiet()
                ? plan.members().in(reading, narrowing)
                : reading.closed(plan, name).narrowed(narrowing));
  }

  private SetPlan named(Expr.Name name, Scope scope) {
    String word = name.parts().getFirst();
    Scope.Bound bound = scope.arguments().get(word);
    if (bound != null) {
      return compile(bound.expr(), bound.scope());
    }
    TableSchema table = catalog.tables().get(word);
    if (table != null) {
      if (PeriodRows.isDated(table)) {
        compiler.noteDated();
      }
      return new SetPlan(
          table,
          List.of(word),
          (reading, narrowing) -> reading.rows().of(table).narrowed(narrowing),
          true);
    }
    Optional<Definitions.Body> body =
        compiler.definitions().expand(word, List.of(), scope, name.at());
    if (body.isPresent()) {
      return compile(body.get().expr(), body.get().scope()).called(word);
    }
    List<String> known = new ArrayList<>(catalog.tables().keySet());
    known.addAll(catalog.rules().definitions().keySet());
    throw FormulaError.unknown(
        name.at(), "'%s' is no table and no definition".formatted(word), word, known);
  }

  private SetPlan call(Expr.Call call, Scope scope) {
    Optional<Definitions.Body> body =
        compiler.definitions().expand(call.function(), call.arguments(), scope, call.at());
    if (body.isPresent()) {
      return compile(body.get().expr(), body.get().scope()).called(call.function());
    }
    return switch (call.function()) {
      case "smallest" -> new Smallest(compiler, call, scope).compile();
      case "first" -> first(call, scope);
      case "unread" -> unread(call, scope);
      case String other ->
          throw new FormulaError(call.at(), "'%s' gives no set of rows".formatted(other));
    };
  }

  private SetPlan filtered(Expr.Rows rows, Scope scope) {
    SetPlan source = compile(rows.source(), scope);
    SetPlan plan = rows.alias().isEmpty() ? source : source.called(rows.alias());
    if (rows.where() == null) {
      return plan;
    }
    int slot = scope.nextSlot();
    Scope inside = Compiler.inside(scope, plan, rows);
    Eval condition = compiler.condition(rows.where(), inside).eval();
    FilterReader.Filter own = new FilterReader(compiler, inside).read(rows.where());
    return plan.with(
        (reading, asked) -> {
          Narrowing narrowing = asked.isNone() ? own.narrowing(reading) : asked;
          List<Member> members = new ArrayList<>();
          for (Member member : plan.members().in(reading, narrowing)) {
            int mark = reading.gapMark();
            Value answer = reading.test(slot, member, condition);
            if (answer == Truth.YES) {
              members.add(member);
            } else if (Logic.isOpen(answer)) {
              members.add(member.unsure(reading.takeGaps(mark)));
            }
          }
          return members;
        });
  }

  /// The rows of a set that were left out for their errors.
  private SetPlan unread(Expr.Call call, Scope scope) {
    Functions.arity(call, 1);
    SetPlan plan = compile(call.arguments().getFirst(), scope);
    return plan.with((reading, _) -> reading.unread(plan));
  }

  /// The first set that has a row for certain; where none has, the last. The one that was taken is
  /// a term.
  private SetPlan first(Expr.Call call, Scope scope) {
    List<SetPlan> plans = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      plans.add(compile(argument, scope));
    }
    if (plans.stream().map(plan -> plan.schema().name()).distinct().count() != 1) {
      throw new FormulaError(call.at(), "'first' takes sets of one table");
    }
    List<Term> routes = FirstOf.routes(call, scope);
    return plans
        .getLast()
        .telling(
            (reading, narrowing) -> {
              List<Member> members = List.of();
              int taken = -1;
              while (taken < plans.size() - 1 && !Member.isAnySure(members)) {
                taken++;
                members = plans.get(taken).in(reading);
              }
              reading.term(routes.get(taken));
              return members;
            });
  }
}
