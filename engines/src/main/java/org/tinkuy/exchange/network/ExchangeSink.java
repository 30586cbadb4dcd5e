package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// A material that somebody needs in a year.
///
/// @param name unique among sinks
/// @param firm whose need it is
/// @param demand_t tonnes of virgin material a year, >= 0
/// @param virgin_perT price of a tonne of virgin material; absent where it cannot be bought, so
///   that exchanges must serve all of the demand
/// @param virginCo2_kgPerT CO2 of a tonne of virgin material, kg/t; 0 where it counts none
/// @param virginQuality what is in virgin material, by property
/// @param limit the most that may be in the blend of all that goes in, by property; none where
///   empty
public record ExchangeSink(
    String name,
    String firm,
    double demand_t,
    OptionalDouble virgin_perT,
    double virginCo2_kgPerT,
    Map<String, Double> virginQuality,
    Map<String, Double> limit) {
  public ExchangeSink {
    virginQuality = Collections.unmodifiableMap(new LinkedHashMap<>(virginQuality));
    limit = Collections.unmodifiableMap(new LinkedHashMap<>(limit));
    Check.that(
        demand_t >= 0,
        "exchange.network.demand",
        "Sink '%s': demand_t must be >= 0, but is %s. Maybe the minus is a dash; what is given is a"
            + " source.",
        name,
        demand_t);
    for (var each : limit.entrySet()) {
      String property = each.getKey();
      Check.that(
          virgin_perT.isEmpty() || virginQuality.containsKey(property),
          "exchange.network.virginQuality",
          "Sink '%s': its limit of '%s' needs the virginQuality of '%s', which is not stated."
              + " Maybe it is 0: then write 0.",
          name,
          property,
          property);
      double own = virginQuality.getOrDefault(property, Double.NaN);
      Check.that(
          virgin_perT.isEmpty() || !(own > each.getValue()),
          "exchange.network.virginAboveLimit",
          "Sink '%s': its virgin material has %s of '%s', above its limit of %s, and could not be"
              + " used alone. Maybe the two are swapped.",
          name,
          own,
          property,
          each.getValue());
    }
  }
}
