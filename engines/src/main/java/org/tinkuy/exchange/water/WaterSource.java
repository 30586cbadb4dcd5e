package org.tinkuy.exchange.water;

import org.tinkuy.kernel.Check;

/// A flow that somebody is done with and others may use.
///
/// @param name unique among sources and fresh supplies
/// @param flow in any unit that all flows of the problem share, >= 0; 0 gives nothing
/// @param quality its impurity, in any unit that all qualities of the problem share, >= 0; 0 is
///   pure
public record WaterSource(String name, double flow, double quality) {
  public WaterSource {
    Check.that(
        flow >= 0,
        "exchange.water.flow",
        "Source '%s': flow must be >= 0, but is %s. Maybe the minus is a dash; what takes water is"
            + " a sink.",
        name,
        flow);
    Check.that(
        quality >= 0,
        "exchange.water.quality",
        "Source '%s': quality must be >= 0, but is %s. Maybe turn a purity into an impurity.",
        name,
        quality);
  }
}
