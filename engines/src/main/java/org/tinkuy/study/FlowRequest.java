package org.tinkuy.study;

/// What is asked of the flow engine.
///
/// @param estimates whether what is usual in a sector fills what firms do not say
/// @param years whether the balances of earlier years stand beside
public record FlowRequest(boolean estimates, boolean years) {
  /// One period alone.
  public FlowRequest(boolean estimates) {
    this(estimates, false);
  }
}
