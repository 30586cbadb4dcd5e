package org.tinkuy.assess;

import java.util.Optional;
import org.tinkuy.formula.Value;

/// What somebody typed for a criterion instead of rows that show it.
///
/// @param state the state that it comes to
/// @param value the number that was typed, compared with the target in its unit; empty where only a
///   state was
public record Statement(State state, Optional<Value.Amount> value) {}
