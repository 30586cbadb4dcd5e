package org.tinkuy.exchange.water;

/// Water that goes from one to another.
///
/// @param from a source, an operation, a fresh supply or the regenerator
/// @param to a sink, an operation or the regenerator
/// @param flow in the unit of the problem's flows, > 0
public record WaterFlow(String from, String to, double flow) {}
