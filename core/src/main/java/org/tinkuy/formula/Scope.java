package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.catalog.TableSchema;

/// What names mean at a place in a formula: the rows at hand, innermost last, and the arguments of
/// the definition at hand.
///
/// @param frames the rows at hand
/// @param arguments what the parameters of a definition stand for, in the scope of its caller
/// @param expanding names of the definitions being expanded, to refuse one that uses itself
record Scope(List<Frame> frames, Map<String, Bound> arguments, Set<String> expanding) {

  /// A row at hand.
  ///
  /// @param slot where the evaluation keeps it, from 0
  /// @param schema its table
  /// @param names how it may be called: its table, its alias, the definition it came through
  record Frame(int slot, TableSchema schema, List<String> names) {}

  /// An argument with the scope in which its names have their meaning.
  record Bound(Expr expr, Scope scope) {}

  static final Scope EMPTY = new Scope(List.of(), Map.of(), Set.of());

  Scope {
    frames = List.copyOf(frames);
    arguments = Map.copyOf(arguments);
    expanding = Set.copyOf(expanding);
  }

  /// The slot of the next row.
  int nextSlot() {
    return frames.size();
  }

  /// This scope with one more row at hand.
  Scope inside(SetPlan plan) {
    List<Frame> more = new ArrayList<>(frames);
    more.add(new Frame(nextSlot(), plan.schema(), plan.names()));
    return new Scope(more, arguments, expanding);
  }

  /// The scope of a definition's body called from here.
  Scope calling(String definition, Map<String, Bound> bound) {
    Set<String> names = new HashSet<>(expanding);
    names.add(definition);
    return new Scope(frames, bound, names);
  }

  /// What an expression stands for: a parameter for what was handed over, anything else for itself.
  Bound peel(Expr expr) {
    if (expr instanceof Expr.Name name && name.parts().size() == 1) {
      Bound bound = arguments.get(name.parts().getFirst());
      if (bound != null) {
        return bound.scope().peel(bound.expr());
      }
    }
    return new Bound(expr, this);
  }
}
