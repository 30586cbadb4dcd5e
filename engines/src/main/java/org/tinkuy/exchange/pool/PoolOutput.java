package org.tinkuy.exchange.pool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// What is blended and sold.
///
/// @param name unique among inputs, pools and outputs
/// @param price of a unit of flow
/// @param demandMax most flow, in the unit of the problem, >= 0
/// @param limit most of a property that may be in it; none where empty
public record PoolOutput(String name, double price, double demandMax, Map<String, Double> limit) {
  public PoolOutput {
    limit = Collections.unmodifiableMap(new LinkedHashMap<>(limit));
    Check.that(
        demandMax >= 0,
        "exchange.pool.demand",
        "Output '%s': demandMax must be >= 0, but is %s. Maybe write 0 where nothing can be sold.",
        name,
        demandMax);
  }
}
