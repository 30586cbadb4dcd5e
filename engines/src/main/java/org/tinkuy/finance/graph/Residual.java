package org.tinkuy.finance.graph;

/// What a resolver left open, with the way it took.
///
/// @param unknown the line that was solved for
/// @param equation the line that the unknown must equal
/// @param rounds how often the loop was run, >= 1; of a loop within another in all
/// @param residual largest difference between both in any period, in their unit, >= 0; NaN where
///   the loop gave no number
/// @param tolerance largest difference that counts as solved, in the same unit
public record Residual(Line unknown, Line equation, int rounds, double residual, double tolerance) {
  /// The same after so many rounds more.
  Residual after(int before) {
    return new Residual(unknown, equation, before + rounds, residual, tolerance);
  }

  public boolean isSolved() {
    return residual <= tolerance;
  }
}
