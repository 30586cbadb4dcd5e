package org.tinkuy.finance.graph;

import java.util.List;

/// How one number of a line came about.
///
/// @param period from 0
/// @param value in the line's unit; NaN where it is not defined
/// @param formula with the ids of lines, whose words are found by their labels; empty for an input
/// @param ingredients what the formula reads, with the values of this period
public record Explanation(
    Line line, int period, double value, String formula, List<Ingredient> ingredients) {

  /// A line that a formula reads.
  ///
  /// @param period which it is read at, from 0
  /// @param value in the line's unit
  public record Ingredient(Line line, int period, double value) {}

  public Explanation {
    ingredients = List.copyOf(ingredients);
  }
}
