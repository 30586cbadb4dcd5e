package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.MapLayer;

/// Gives names their meaning: parameters, words that always stand, columns of the rows at hand,
/// what columns refer to, definitions.
final class Names {
  static final String PARK = "park";

  /// Area of the boundary of the park, m2; missing where none is drawn.
  static final String AREA = "park.area";

  private static final List<String> ALWAYS =
      List.of(
          "period.start",
          "period.end",
          "period.days",
          "period.year",
          PARK,
          "park.body",
          "park.country",
          AREA);

  private static final Value EMPTY =
      new Value.Missing("cell", Sentence.of("reason.empty", "the cell is empty"));

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
        || find(name, scope).isPresent()
        || compiler.definitions().has(first);
  }

  Compiled resolve(Expr.Name name, Scope scope) {
    Scope.Bound bound = scope.peel(name);
    if (!bound.expr().equals(name)) {
      return compiler.compile(bound.expr(), bound.scope());
    }
    if (ALWAYS.contains(name.dotted())) {
      return always(name.dotted());
    }
    Optional<Place> place = find(name, scope);
    if (place.isPresent()) {
      compiler.reach(place.get().frame().slot());
      return columns.read(place.get().frame(), place.get().path(), name);
    }
    Optional<Compiled> defined =
        name.parts().size() == 1
            ? compiler.defined(name, name.dotted(), List.of(), scope)
            : Optional.empty();
    return defined.orElseThrow(() -> unknown(name, scope));
  }

  /// Whether the cell of a column is filled, for columns of any kind, lists too; empty where the
  /// part is no column of a row at hand.
  Optional<Eval> findCell(Expr expr, Scope scope) {
    Scope.Bound bound = scope.peel(expr);
    if (!(bound.expr() instanceof Expr.Name name) || ALWAYS.contains(name.dotted())) {
      return Optional.empty();
    }
    Optional<Place> place = find(name, bound.scope()).filter(found -> found.path().size() == 1);
    return place.map(
        found -> {
          Scope.Frame frame = found.frame();
          int index = frame.schema().indexOf(columns.field(frame, found.path(), name).column());
          compiler.reach(frame.slot());
          return reading ->
              reading.row(frame.slot()).row().at(index) == null ? EMPTY : Value.Truth.YES;
        });
  }

  /// The column of a row at hand that a part is; empty where it is anything else.
  Optional<Compiled.Column> findColumn(Expr expr, Scope scope) {
    if (!(expr instanceof Expr.Name name)
        || scope.arguments().containsKey(name.dotted())
        || ALWAYS.contains(name.dotted())) {
      return Optional.empty();
    }
    return find(name, scope)
        .filter(place -> place.path().size() == 1)
        .map(Place::frame)
        .map(
            frame ->
                new Compiled.Column(
                    frame.slot(), frame.schema(), frame.schema().indexOf(name.parts().getLast())));
  }

  /// Where a name leads: the row called so further out, else the innermost row with such a column.
  private static Optional<Place> find(Expr.Name name, Scope scope) {
    List<String> parts = name.parts();
    String first = parts.getFirst();
    List<Scope.Frame> innermostFirst = scope.frames().reversed();
    if (parts.size() > 1) {
      for (Scope.Frame frame : innermostFirst) {
        if (frame.names().contains(first)) {
          return Optional.of(new Place(frame, parts.subList(1, parts.size())));
        }
      }
    }
    return innermostFirst.stream()
        .filter(frame -> frame.schema().indexOf(first) >= 0)
        .findFirst()
        .map(frame -> new Place(frame, parts));
  }

  private FormulaError unknown(Expr.Name name, Scope scope) {
    List<String> known = new ArrayList<>(ALWAYS);
    known.addAll(scope.arguments().keySet().stream().sorted().toList());
    for (Scope.Frame frame : scope.frames().reversed()) {
      frame.schema().fields().stream().map(Field::column).forEach(known::add);
    }
    known.addAll(catalog.rules().definitions().keySet());
    return FormulaError.unknown(
        name.at(), "'%s' is not known here".formatted(name.dotted()), name.dotted(), known);
  }

  private Compiled always(String name) {
    if (name.startsWith("period.")) {
      compiler.noteDated();
    }
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
          Compiled.of(word, r -> stated(r, r.park().profile().governance().parkBody(), "parkBody"));
      case "park.country" ->
          Compiled.of(word, r -> stated(r, r.park().profile().locality().country(), "country"));
      case AREA -> area(catalog.units().get("m2"));
      default -> Compiler.word(PARK);
    };
  }

  private static Compiled area(Unit squareMetre) {
    Value undrawn =
        new Value.Missing(
            "boundary", Sentence.of("reason.boundary", "no boundary of the park is drawn"));
    return Compiled.of(
        Compiler.measured(squareMetre.dimension()),
        reading -> {
          Optional<Value> drawn =
              reading.park().findArea_m2().map(area -> Amount.exact(area, squareMetre));
          if (drawn.isEmpty()) {
            reading.gap(MapLayer.BOUNDARY, "empty");
          }
          return drawn.orElse(undrawn);
        });
  }

  private static Value stated(Reading reading, String text, String key) {
    if (!text.isEmpty()) {
      return new Value.Word(text);
    }
    reading.gap("park.yaml " + key, "empty");
    return new Value.Missing(
        "profile", Sentence.of("reason.profile", "park.yaml does not state %s", key));
  }

  /// A column that a name leads to.
  ///
  /// @param frame the row at hand
  /// @param path the column, and perhaps a column of what it refers to
  private record Place(Scope.Frame frame, List<String> path) {}
}
