package org.tinkuy.exchange.park;

import org.tinkuy.kernel.Check;

/// How much of something there is in a year, and how far that is sure; in the unit of its flow, t
/// or, of energy, MWh.
///
/// @param value t or MWh, >= 0; 0 where nothing is left
/// @param low the least that it may be, t or MWh, >= 0
/// @param high the most that it may be, t or MWh
/// @param estimated whether it was estimated and not measured or calculated
public record YearAmount(double value, double low, double high, boolean estimated) {
  public YearAmount {
    Check.that(
        0 <= low && low <= value && value <= high,
        "exchange.park.tonnes",
        "An amount must be in order and >= 0, but are %s, %s, %s. Maybe least and most are"
            + " swapped.",
        low,
        value,
        high);
  }

  /// What is left of an amount after something was taken away.
  ///
  /// @param taken t or MWh, >= 0
  public YearAmount minus(double taken) {
    return new YearAmount(
        Math.max(0, value - taken), Math.max(0, low - taken), Math.max(0, high - taken), estimated);
  }
}
