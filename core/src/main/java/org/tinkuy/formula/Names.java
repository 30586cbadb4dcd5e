package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Unit;

/// Gives names their meaning: parameters, columns of the rows at hand, what columns refer to, words
/// that always stand, definitions.
final class Names {
  private static final List<String> ALWAYS =
      List.of(
          "period.start",
          "period.end",
          "period.days",
          "period.year",
          "park",
          "park.body",
          "park.country");

  private final Compiler compiler;
  private final Catalog catalog;
  private final Columns columns;

  Names(Compiler compiler, Catalog catalog) {
    this.compiler = compiler;
    this.catalog = catalog;
    this.columns = new Columns(catalog);
  }

  boolean isKnown(Expr.Name name, Scope scope) {
    String first = name.parts().getFirst();
    return scope.arguments().containsKey(first)
        || ALWAYS.contains(name.dotted())
        || frameOf(first, scope).isPresent()
        || catalog.rules().definitions().containsKey(first);
  }

  Compiled resolve(Expr.Name name, Scope scope) {
    String first = name.parts().getFirst();
    Scope.Bound bound = scope.arguments().get(first);
    if (bound != null && name.parts().size() == 1) {
      return compiler.compile(bound.expr(), bound.scope());
    }
    if (ALWAYS.contains(name.dotted())) {
      return always(name.dotted());
    }
    Optional<Scope.Frame> called = called(first, scope);
    if (called.isPresent() && name.parts().size() > 1) {
      return columns.read(called.get(), name.parts().subList(1, name.parts().size()), name);
    }
    Optional<Scope.Frame> frame = frameOf(first, scope);
    if (frame.isPresent()) {
      return columns.read(frame.get(), name.parts(), name);
    }
    if (name.parts().size() == 1) {
      Optional<Scope.Bound> body = compiler.expand(first, List.of(), scope, name.position());
      if (body.isPresent()) {
        return compiler.compile(body.get().expr(), body.get().scope());
      }
    }
    throw unknown(name, scope);
  }

  /// The innermost row that has a column of this name.
  private static Optional<Scope.Frame> frameOf(String column, Scope scope) {
    return scope.frames().reversed().stream()
        .filter(frame -> frame.schema().indexOf(column) >= 0)
        .findFirst();
  }

  /// The innermost row that is called so.
  private static Optional<Scope.Frame> called(String name, Scope scope) {
    return scope.frames().reversed().stream()
        .filter(frame -> frame.names().contains(name))
        .findFirst();
  }

  private FormulaError unknown(Expr.Name name, Scope scope) {
    List<String> known = new ArrayList<>(ALWAYS);
    known.addAll(catalog.rules().definitions().keySet());
    for (Scope.Frame frame : scope.frames()) {
      TableSchema schema = frame.schema();
      schema.fields().stream().map(Field::column).forEach(known::add);
    }
    List<String> near = Nearest.of(name.dotted(), known);
    return new FormulaError(
        name.position(),
        "'%s' is unknown here%s"
            .formatted(name.dotted(), near.isEmpty() ? "" : ". Maybe " + String.join(", ", near)));
  }

  private Compiled always(String name) {
    FormulaType word = new FormulaType.Word(List.of());
    Unit day = Operators.day(catalog.units());
    return switch (name) {
      case "period.start" ->
          Compiled.of(new FormulaType.Day(), r -> new Value.Day(r.period().start()));
      case "period.end" -> Compiled.of(new FormulaType.Day(), r -> new Value.Day(r.period().end()));
      case "period.days" ->
          Compiled.of(
              Compiler.measured(day.dimension()), r -> Amount.exact(r.period().days(), day));
      case "period.year" ->
          Compiled.of(
              Compiler.measured(Unit.ONE.dimension()),
              r -> Amount.exact(r.period().end().getYear(), Unit.ONE));
      case "park.body" ->
          Compiled.of(word, r -> stated(r.park().profile().governance().parkBody(), "parkBody"));
      case "park.country" ->
          Compiled.of(word, r -> stated(r.park().profile().locality().country(), "country"));
      default -> Compiler.word("park");
    };
  }

  private static Value stated(String text, String key) {
    return text.isEmpty()
        ? new Value.Missing("profile", "park.yaml does not state " + key)
        : new Value.Word(text);
  }
}
