package org.tinkuy.exchange.water;

import org.tinkuy.kernel.Check;

/// A use that takes a given flow and bears a given impurity.
///
/// @param name unique among sinks
/// @param flow in the unit of the problem's flows, >= 0; 0 takes nothing
/// @param limit the most impurity that its inflow may have, in the unit of the problem's qualities,
///   >= 0; 0 asks for pure water
public record WaterSink(String name, double flow, double limit) {
  public WaterSink {
    Check.that(
        flow >= 0,
        "exchange.water.sinkFlow",
        "Sink '%s': flow must be >= 0, but is %s. Maybe the minus is a dash; what gives water is a"
            + " source.",
        name,
        flow);
    Check.that(
        limit >= 0,
        "exchange.water.limit",
        "Sink '%s': limit must be >= 0, but is %s. Maybe turn a purity into an impurity.",
        name,
        limit);
  }
}
