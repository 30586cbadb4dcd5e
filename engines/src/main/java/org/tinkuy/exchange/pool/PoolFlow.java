package org.tinkuy.exchange.pool;

/// A flow along a link.
///
/// @param from an input or a pool
/// @param to a pool or an output
/// @param flow in the unit of the problem, > 0
public record PoolFlow(String from, String to, double flow) {}
