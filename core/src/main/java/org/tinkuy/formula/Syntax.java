package org.tinkuy.formula;

import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.UnitTable;

/// The formula language as a tree, for those who give its names and calls another meaning than rows
/// of a park: lines over time.
public final class Syntax {
  private Syntax() {}

  /// Reads a formula; refuses what is none, saying where.
  public static Expr read(String formula, UnitTable units) {
    try {
      return Parser.parse(formula, "", units);
    } catch (FormulaError mistake) {
      throw Refusal.of(
          "formula.syntax",
          "Formula '%s': %s (%s).",
          formula,
          String.valueOf(mistake.getMessage()),
          mistake.at());
    }
  }
}
