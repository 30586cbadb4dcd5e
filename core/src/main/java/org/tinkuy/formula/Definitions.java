package org.tinkuy.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Definition;

/// The definitions of a catalog, each parsed once. Safe for many threads.
final class Definitions {
  private final Catalog catalog;
  private final Map<String, Expr> bodies = new ConcurrentHashMap<>();
  private final Map<String, Object> sets = new ConcurrentHashMap<>();

  Definitions(Catalog catalog) {
    this.catalog = catalog;
  }

  Catalog catalog() {
    return catalog;
  }

  boolean has(String name) {
    return catalog.rules().definitions().containsKey(name);
  }

  /// The body of a definition, in a scope where its parameters stand for the arguments; empty where
  /// no definition has that name.
  ///
  /// @param name what is called
  /// @param arguments what it is called with
  /// @param scope where it is called
  /// @param at where the call stands
  Optional<Body> expand(String name, List<Expr> arguments, Scope scope, Spot at) {
    Definition definition = catalog.rules().definitions().get(name);
    if (definition == null) {
      return Optional.empty();
    }
    if (scope.expanding().contains(name)) {
      throw new FormulaError(at, "the definition '%s' uses itself".formatted(name));
    }
    List<String> parameters = definition.parameters();
    if (parameters.size() != arguments.size()) {
      throw new FormulaError(
          at,
          "'%s' takes %d arguments, but has %d"
              .formatted(name, parameters.size(), arguments.size()));
    }
    Map<String, Scope.Bound> bound = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      bound.put(parameters.get(i), new Scope.Bound(arguments.get(i), scope));
    }
    return Optional.of(new Body(definition, body(definition), scope.calling(name, bound)));
  }

  /// What is one and the same for all sets of this catalog with the same text.
  Object sameSet(String text) {
    return sets.computeIfAbsent(text, _ -> new Object());
  }

  /// The syntax tree of a definition.
  Expr body(Definition definition) {
    return bodies.computeIfAbsent(
        definition.name(), name -> Parser.parse(definition.formula(), name, catalog.units()));
  }

  /// A definition as it is used at one place.
  ///
  /// @param definition the definition
  /// @param expr its body
  /// @param scope what the names in its body mean
  record Body(Definition definition, Expr expr, Scope scope) {}
}
