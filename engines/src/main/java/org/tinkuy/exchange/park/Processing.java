package org.tinkuy.exchange.park;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// What is done to a material between giver and taker, and what comes of a tonne of it, or of a MWh
/// of energy.
///
/// @param treatment in the park's own words; empty where nothing is done
/// @param yield what is left, of energy what arrives, a share above 0; 1 where nothing is lost or
///   nobody says
/// @param ratio tonnes of the need that a tonne, or MWh that a MWh, after treatment stands in for,
///   > 0; absent where nobody has said
/// @param cost_perUnit for a tonne or a MWh that goes in, in the park's currency, >= 0; 0 where
///   nothing is done; absent where nobody has said
public record Processing(
    String treatment, double yield, OptionalDouble ratio, OptionalDouble cost_perUnit) {
  public Processing {
    Check.that(
        yield > 0,
        "exchange.park.yield",
        "The yield of a treatment must be above 0, but is %s. Maybe leave it empty.",
        yield);
    Check.that(
        ratio.orElse(1) > 0,
        "exchange.park.ratio",
        "What a tonne or a MWh replaces must be above 0, but is %s. Maybe it is written the other"
            + " way round, or leave the route out where nothing is replaced.",
        ratio.orElse(0));
  }

  /// Tonnes of the need that a given tonne replaces; absent where the ratio is.
  public OptionalDouble replaced() {
    return ratio.isPresent()
        ? OptionalDouble.of(yield * ratio.getAsDouble())
        : OptionalDouble.empty();
  }
}
