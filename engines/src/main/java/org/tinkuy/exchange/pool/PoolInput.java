package org.tinkuy.exchange.pool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// What is bought for blending.
///
/// @param name unique among inputs, pools and outputs
/// @param price of a unit of flow
/// @param supply most flow, in the unit of the problem, >= 0; absent for no limit
/// @param quality what is in it, by property
public record PoolInput(
    String name, double price, OptionalDouble supply, Map<String, Double> quality) {
  public PoolInput {
    quality = Collections.unmodifiableMap(new LinkedHashMap<>(quality));
    Check.that(
        supply.orElse(0) >= 0,
        "exchange.pool.supply",
        "Input '%s': supply must be >= 0, but is %s. Maybe leave it out where there is no limit.",
        name,
        supply.orElse(0));
  }
}
