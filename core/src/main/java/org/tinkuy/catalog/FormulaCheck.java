package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Issue;

/// Checks every formula of a catalog when it loads: unknown facts and columns, types, units.
///
/// A port: the formula language stands above this package, and whoever loads a catalog plugs it in.
@FunctionalInterface
public interface FormulaCheck {
  /// Takes formulas as they are.
  FormulaCheck NONE = _ -> List.of();

  /// All mistakes, each with its place; empty where every formula fits.
  List<Issue> check(Catalog catalog);
}
