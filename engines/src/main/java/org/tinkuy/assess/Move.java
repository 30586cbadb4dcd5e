package org.tinkuy.assess;

import org.tinkuy.figure.Figure;

/// A change of the score that comes from one criterion.
///
/// @param criterion its id
/// @param before its state in the earlier period
/// @param after its state in the later one
/// @param cause why it changed
/// @param points what it adds to the pooled score, -1 to 1
public record Move(String criterion, State before, State after, Cause cause, Figure points) {

  /// Why a score changes. A better file is not a better park.
  public enum Cause {
    /// The park does better or worse.
    PERFORMANCE,
    /// Data came or went.
    COVERAGE,
    /// The value was found in another way.
    METHOD,
    /// A criterion began or ceased to apply; also the shift of the others' weights that follows.
    APPLICABILITY
  }

  /// Whether only the weight of the criterion changed.
  boolean isShift() {
    return before == after && cause == Cause.APPLICABILITY;
  }

  /// What it adds to the pooled score, as a number.
  double value() {
    return points.findValue().orElse(0.0);
  }
}
