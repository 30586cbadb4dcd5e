package org.tinkuy.exchange.pool;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// A tank that mixes all that enters it.
///
/// @param name unique among inputs, pools and outputs
/// @param capacity most flow through it, in the unit of the problem, >= 0; absent for no limit
public record Pool(String name, OptionalDouble capacity) {
  public Pool {
    Check.that(
        capacity.orElse(0) >= 0,
        "exchange.pool.capacity",
        "Pool '%s': capacity must be >= 0, but is %s. Maybe leave it out where there is no limit.",
        name,
        capacity.orElse(0));
  }
}
