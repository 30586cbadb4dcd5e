package org.tinkuy.flows;

/// Something that a balance would need and does not have.
///
/// @param side `in`, `out` or `rows` where rows were left out for errors
/// @param flow id of the flow that is not whole; empty where a whole side is missing
/// @param gap why it is not whole; `NONE` where a side is missing or rows were left out
public record Lack(String side, String flow, Entry.Gap gap) {}
