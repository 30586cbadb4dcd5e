package org.tinkuy.exchange.park;

import org.tinkuy.kernel.Check;

/// How far it is from one firm to another, and who says so.
///
/// @param distance_km length of the way, km, >= 0
/// @param found how it was found
public record Way(double distance_km, Found found) {

  /// How a distance was found, from sure to unsure.
  public enum Found {
    /// Somebody wrote it down.
    STATED,
    /// The shortest way on the roads of the map.
    ROADS,
    /// The straight line, times what streets usually add to it.
    STRAIGHT_LINE
  }

  public Way {
    Check.that(
        distance_km >= 0,
        "exchange.park.distance",
        "A distance must be >= 0 km, but is %s km. Maybe the minus is a dash.",
        distance_km);
  }
}
