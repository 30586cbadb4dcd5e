package org.tinkuy.exchange.park;

import org.tinkuy.kernel.Check;

/// How much of something there is in a year, and how far that is sure.
///
/// @param value t, >= 0; 0 where nothing is left
/// @param low the least that it may be, t, >= 0
/// @param high the most that it may be, t
/// @param estimated whether it was estimated and not measured or calculated
public record Tonnes(double value, double low, double high, boolean estimated) {
  public Tonnes {
    Check.that(
        0 <= low && low <= value && value <= high,
        "exchange.park.tonnes",
        "Tonnes must be in order and >= 0, but are %s, %s, %s.",
        low,
        value,
        high);
  }

  /// What is left of an amount after something was taken away.
  ///
  /// @param taken_t t, >= 0
  public Tonnes minus(double taken_t) {
    return new Tonnes(
        Math.max(0, value - taken_t),
        Math.max(0, low - taken_t),
        Math.max(0, high - taken_t),
        estimated);
  }
}
