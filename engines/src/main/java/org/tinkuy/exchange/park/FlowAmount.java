package org.tinkuy.exchange.park;

/// What a study knows of the amount of one flow in the year, in the unit of its carrier's family.
///
/// @param flow id of the flow
/// @param value as it was found, in t, m3 or MWh, finite
/// @param half how far it may be off, to either side, in the same unit, >= 0
/// @param linked what links carry of it already, in the same unit, >= 0
/// @param estimated whether it was estimated
public record FlowAmount(
    String flow, double value, double half, double linked, boolean estimated) {}
