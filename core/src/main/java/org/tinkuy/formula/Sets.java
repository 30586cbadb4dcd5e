package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Nearest;

/// Compiles sets of rows: tables, their filters, definitions of populations, the smallest set that
/// makes up a share, the first set that has rows.
final class Sets {
  private final Compiler compiler;
  private final Catalog catalog;

  Sets(Compiler compiler, Catalog catalog) {
    this.compiler = compiler;
    this.catalog = catalog;
  }

  SetPlan compile(Expr expr, Scope scope) {
    return switch (expr) {
      case Expr.Name name when name.parts().size() == 1 -> named(name, scope);
      case Expr.Rows rows -> filtered(rows, scope);
      case Expr.Call call -> call(call, scope);
      case Expr other -> throw new FormulaError(other.position(), "a set of rows is expected");
    };
  }

  private SetPlan named(Expr.Name name, Scope scope) {
    String word = name.parts().getFirst();
    Scope.Bound bound = scope.arguments().get(word);
    if (bound != null) {
      return compile(bound.expr(), bound.scope());
    }
    TableSchema table = catalog.tables().get(word);
    if (table != null) {
      return new SetPlan(table, Set.of(word), reading -> reading.rows().of(table));
    }
    Optional<Scope.Bound> body = compiler.expand(word, List.of(), scope, name.position());
    if (body.isPresent()) {
      return called(word, compile(body.get().expr(), body.get().scope()));
    }
    List<String> known = new ArrayList<>(catalog.tables().keySet());
    known.addAll(catalog.rules().definitions().keySet());
    throw new FormulaError(
        name.position(),
        "'%s' is no table and no definition. Maybe %s"
            .formatted(word, String.join(", ", Nearest.of(word, known))));
  }

  private static SetPlan called(String name, SetPlan plan) {
    Set<String> names = new HashSet<>(plan.names());
    names.add(name);
    return new SetPlan(plan.schema(), names, plan.members());
  }

  private SetPlan call(Expr.Call call, Scope scope) {
    Optional<Scope.Bound> body =
        compiler.expand(call.function(), call.arguments(), scope, call.position());
    if (body.isPresent()) {
      return called(call.function(), compile(body.get().expr(), body.get().scope()));
    }
    return switch (call.function()) {
      case "smallest" -> smallest(call, scope);
      case "first" -> first(call, scope);
      case String other ->
          throw new FormulaError(call.position(), "'%s' gives no set of rows".formatted(other));
    };
  }

  private SetPlan filtered(Expr.Rows rows, Scope scope) {
    SetPlan source = compile(rows.source(), scope);
    SetPlan plan = rows.alias().isEmpty() ? source : called(rows.alias(), source);
    if (rows.where() == null) {
      return plan;
    }
    int slot = scope.frames().size();
    Scope inside = scope.inside(plan.schema(), plan.names());
    Eval condition = compiler.condition(rows.where(), inside).eval();
    SetPlan.MembersOf candidates = candidates(rows, plan, scope, inside);
    return new SetPlan(
        plan.schema(),
        plan.names(),
        reading -> {
          List<Member> members = new ArrayList<>();
          for (Member member : candidates.in(reading)) {
            Truth truth = reading.test(slot, member, condition);
            if (truth == Truth.YES) {
              members.add(member);
            } else if (truth == Truth.UNKNOWN) {
              members.add(member.unsure());
            }
          }
          return members;
        });
  }

  /// The rows worth testing: where the filter asks that a column equal something known before the
  /// row is read, only the rows with that text.
  private SetPlan.MembersOf candidates(Expr.Rows rows, SetPlan plan, Scope scope, Scope inside) {
    boolean table =
        rows.source() instanceof Expr.Name name
            && catalog.tables().containsKey(name.parts().getFirst());
    if (!table) {
      return plan.members();
    }
    for (Expr part : conjuncts(rows.where(), new ArrayList<>())) {
      if (part instanceof Expr.Binary(String operator, Expr.Name column, Expr wanted, int _)
          && operator.equals("=")
          && column.parts().size() == 1
          && plan.schema().indexOf(column.parts().getFirst()) >= 0
          && isOutside(wanted, inside)) {
        int index = plan.schema().indexOf(column.parts().getFirst());
        Eval value = compiler.compile(wanted, scope).eval();
        return reading ->
            value.eval(reading) instanceof Value.Word(String text)
                ? reading.rows().of(plan.schema(), index, text)
                : plan.members().in(reading);
      }
    }
    return plan.members();
  }

  private static List<Expr> conjuncts(@Nullable Expr expr, List<Expr> found) {
    if (expr instanceof Expr.Binary(String operator, Expr left, Expr right, int _)
        && operator.equals("and")) {
      conjuncts(left, found);
      conjuncts(right, found);
    } else if (expr != null) {
      found.add(expr);
    }
    return found;
  }

  /// Whether an expression is a name that means something of the rows further out, or an argument
  /// handed to the definition at hand.
  private boolean isOutside(Expr expr, Scope inside) {
    if (!(expr instanceof Expr.Name name)) {
      return false;
    }
    String first = name.parts().getFirst();
    Scope.Bound bound = inside.arguments().get(first);
    if (bound != null) {
      return bound.expr() instanceof Expr.Name argument
          && compiler.names().isKnown(argument, bound.scope());
    }
    boolean own = inside.innermost().names().contains(first);
    boolean other = inside.frames().stream().anyMatch(frame -> frame.names().contains(first));
    return name.dotted().equals("park.body") || (name.parts().size() == 2 && other && !own);
  }

  /// The fewest rows whose values make up at least a share of the sum of all, largest first; rows
  /// without a value might belong.
  private SetPlan smallest(Expr.Call call, Scope scope) {
    Functions.arity(call, 3);
    SetPlan plan = compile(call.arguments().get(0), scope);
    int slot = scope.frames().size();
    Scope inside = scope.inside(plan.schema(), plan.names());
    Eval value = compiler.number(call.arguments().get(1), inside).eval();
    Eval share = compiler.number(call.arguments().get(2), scope).eval();
    return new SetPlan(
        plan.schema(),
        plan.names(),
        reading -> {
          List<Weighed> weighed = new ArrayList<>();
          List<Member> members = new ArrayList<>();
          for (Member member : plan.members().in(reading)) {
            if (reading.with(slot, member, value) instanceof Amount amount) {
              weighed.add(new Weighed(member, amount.known()));
            } else {
              members.add(member.unsure());
            }
          }
          double wanted = share.eval(reading) instanceof Amount amount ? amount.known() : 1;
          members.addAll(fewest(weighed, wanted));
          return members;
        });
  }

  private static List<Member> fewest(List<Weighed> weighed, double share) {
    weighed.sort(
        Comparator.comparingDouble(Weighed::value)
            .reversed()
            .thenComparing(w -> w.member().row().key()));
    double total = weighed.stream().mapToDouble(Weighed::value).sum();
    List<Member> members = new ArrayList<>();
    double sum = 0;
    for (Weighed row : weighed) {
      if (sum >= share * total) {
        break;
      }
      members.add(row.member());
      sum += row.value();
    }
    return members;
  }

  /// The first set that has a row for certain; where none has, the last.
  private SetPlan first(Expr.Call call, Scope scope) {
    List<SetPlan> plans = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      plans.add(compile(argument, scope));
    }
    if (plans.isEmpty()
        || plans.stream().map(plan -> plan.schema().name()).distinct().count() > 1) {
      throw new FormulaError(call.position(), "the sets of 'first' must be of one table");
    }
    SetPlan last = plans.getLast();
    return new SetPlan(
        last.schema(),
        last.names(),
        reading -> {
          for (SetPlan plan : plans) {
            List<Member> members = plan.members().in(reading);
            if (members.stream().anyMatch(member -> member.belongs() == Truth.YES)) {
              return members;
            }
          }
          return last.members().in(reading);
        });
  }

  /// A row with the value it is ordered by.
  private record Weighed(Member member, double value) {}
}
