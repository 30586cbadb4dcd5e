package org.tinkuy.flows;

/// Something that a balance would need and does not have.
///
/// @param side `in`, `out`, `consumed` or `rows` where rows were left out for errors
/// @param flow id of the flow that is not whole; empty where a whole side is missing
/// @param gap why it is not whole; `NONE` where a side is missing or rows were left out
public record Lack(String side, String flow, Entry.Gap gap) {
  /// The side of what is used up or built into products.
  static final String CONSUMED = "consumed";

  /// Whether nobody tells what was used up.
  boolean isOfUse() {
    return side.equals(CONSUMED);
  }
}
