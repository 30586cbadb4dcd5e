package org.tinkuy.study;

/// What is asked of the flow engine.
///
/// @param estimates whether what is usual in a sector fills what firms do not say
public record FlowRequest(boolean estimates) {}
