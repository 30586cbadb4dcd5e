package org.tinkuy.solver;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values that keep every constraint, how good they are, and how good any could be.
///
/// @param objective what the values come to
/// @param bound the value that no solution can beat, as the solver proved it; infinite where it
///   proved none
/// @param prices absent where the model has integers or products, or the solver gives none
public record Solution(Assignment values, double objective, double bound, @Nullable Prices prices) {
  public Solution {
    Ensure.that(!Double.isNaN(objective), "Solution: the objective must be a number.");
    Ensure.that(!Double.isNaN(bound), "Solution: the bound must be a number.");
  }

  public double at(Variable variable) {
    return values.at(variable);
  }

  public Optional<Prices> findPrices() {
    return Optional.ofNullable(prices);
  }

  /// The distance of objective and bound, relative to the objective; 0 where both are equal,
  /// infinite where no bound is proved or the objective alone is 0.
  public double gap() {
    double distance = Math.abs(objective - bound);
    return distance == 0 ? 0 : distance / Math.abs(objective);
  }
}
