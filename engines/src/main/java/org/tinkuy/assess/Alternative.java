package org.tinkuy.assess;

import org.tinkuy.figure.Figure;

/// What another reading of the same criterion gives.
///
/// @param value what it measures; for prerequisites a figure without a number
/// @param state how the park stands on it, held against the same target
public record Alternative(Figure value, State state) {}
