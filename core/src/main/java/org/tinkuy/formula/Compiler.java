package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Definition;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Unit;

/// Gives the names of a syntax tree their meaning, checks types and units, and makes it runnable.
final class Compiler {
  private final Catalog catalog;
  private final String text;
  private final Names names;
  private final Sets sets;
  private final Operators operators;

  /// A compiler for one formula.
  ///
  /// @param text the formula as written, for the labels of terms
  Compiler(Catalog catalog, String text) {
    this.catalog = catalog;
    this.text = text;
    this.names = new Names(this, catalog);
    this.sets = new Sets(this, catalog);
    this.operators = new Operators(this);
  }

  Catalog catalog() {
    return catalog;
  }

  Names names() {
    return names;
  }

  Sets sets() {
    return sets;
  }

  Compiled compile(Expr expr, Scope scope) {
    return switch (expr) {
      case Expr.Literal literal -> literal(literal);
      case Expr.Quoted quoted -> word(quoted.text());
      case Expr.Name name -> names.resolve(name, scope);
      case Expr.Call call -> call(call, scope);
      case Expr.Binary binary -> operators.binary(binary, scope);
      case Expr.Unary unary -> operators.unary(unary, scope);
      case Expr.In in -> operators.in(in, scope);
      case Expr.Presence presence -> presence(presence, scope);
      case Expr.Rows rows ->
          throw new FormulaError(rows.position(), "a set stands where a value is expected");
    };
  }

  /// Compiles a part that must be a condition.
  Compiled condition(Expr expr, Scope scope) {
    Compiled compiled = compile(expr, scope);
    if (!(compiled.type() instanceof FormulaType.Answer)) {
      throw new FormulaError(expr.position(), "a condition (yes or no) is expected here");
    }
    return compiled;
  }

  /// Compiles a part that must be a number.
  Compiled number(Expr expr, Scope scope) {
    Compiled compiled = compile(expr, scope);
    if (!(compiled.type() instanceof FormulaType.Measured)) {
      throw new FormulaError(expr.position(), "a number is expected here");
    }
    return compiled;
  }

  /// Compiles a part that must be a day.
  Compiled day(Expr expr, Scope scope) {
    Compiled compiled = compile(expr, scope);
    if (!(compiled.type() instanceof FormulaType.Day)) {
      throw new FormulaError(expr.position(), "a date is expected here");
    }
    return compiled;
  }

  /// Follows parameters of definitions to what they stand for.
  Scope.Bound peel(Expr expr, Scope scope) {
    if (expr instanceof Expr.Name name && name.parts().size() == 1) {
      Scope.Bound bound = scope.arguments().get(name.parts().getFirst());
      if (bound != null) {
        return peel(bound.expr(), bound.scope());
      }
    }
    return new Scope.Bound(expr, scope);
  }

  /// The single word that an argument is, e.g. the name of a fact.
  String wordOf(Expr expr, Scope scope) {
    Expr peeled = peel(expr, scope).expr();
    if (peeled instanceof Expr.Name name && name.parts().size() == 1) {
      return name.parts().getFirst();
    }
    if (peeled instanceof Expr.Quoted quoted) {
      return quoted.text();
    }
    throw new FormulaError(expr.position(), "a single name is expected here");
  }

  /// The body of a definition in its scope, where a name or call is one.
  Optional<Scope.Bound> expand(String name, List<Expr> arguments, Scope scope, int position) {
    Definition definition = catalog.rules().definitions().get(name);
    if (definition == null) {
      return Optional.empty();
    }
    if (scope.expanding().contains(name)) {
      throw new FormulaError(position, "the definition '%s' uses itself".formatted(name));
    }
    if (definition.parameters().size() != arguments.size()) {
      throw new FormulaError(
          position,
          "'%s' takes %d arguments, but has %d"
              .formatted(name, definition.parameters().size(), arguments.size()));
    }
    Map<String, Scope.Bound> bound = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      bound.put(definition.parameters().get(i), new Scope.Bound(arguments.get(i), scope));
    }
    Expr body = Parser.parse(definition.formula(), catalog.units());
    return Optional.of(new Scope.Bound(body, scope.calling(name, bound)));
  }

  /// The label of a term: the formula as written, from where the call begins to its closing
  /// bracket.
  String label(Expr.Call call, Scope scope) {
    if (!scope.expanding().isEmpty()) {
      return call.function() + " in " + String.join(", ", scope.expanding());
    }
    int depth = 0;
    for (int i = call.position(); i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && text.charAt(i) == ')') {
        return text.substring(call.position(), i + 1).replaceAll("\\s+", " ");
      }
    }
    return call.function();
  }

  private Compiled call(Expr.Call call, Scope scope) {
    Optional<Scope.Bound> body = expand(call.function(), call.arguments(), scope, call.position());
    if (body.isPresent()) {
      return compile(body.get().expr(), body.get().scope());
    }
    return Functions.compile(this, call, scope);
  }

  private Compiled literal(Expr.Literal literal) {
    if (literal.unit().isEmpty()) {
      return constant(literal.value(), Unit.ONE);
    }
    Unit unit =
        catalog
            .units()
            .find(literal.unit())
            .orElseThrow(
                () ->
                    new FormulaError(
                        literal.position(), "the unit '%s' is unknown".formatted(literal.unit())));
    return constant(literal.value(), unit);
  }

  static Compiled constant(double value, Unit unit) {
    Amount amount = Amount.exact(value, unit);
    return Compiled.of(measured(unit.dimension()), _ -> amount);
  }

  static Compiled word(String text) {
    Value.Word word = new Value.Word(text);
    return Compiled.of(new FormulaType.Word(List.of()), _ -> word);
  }

  static FormulaType measured(Dimension dimension) {
    return new FormulaType.Measured(Optional.of(dimension));
  }

  private Compiled presence(Expr.Presence presence, Scope scope) {
    Compiled value = compile(presence.value(), scope);
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Reading.Mark mark = reading.mark();
          boolean known = !(value.eval().eval(reading) instanceof Value.Missing);
          reading.forget(mark);
          return Truth.of(known == presence.known());
        });
  }

  /// Compiles the arguments of a call, each with its own rule.
  List<Compiled> numbers(Expr.Call call, Scope scope) {
    List<Compiled> compiled = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      compiled.add(number(argument, scope));
    }
    return compiled;
  }
}
