package org.tinkuy.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.tinkuy.kernel.Quantity;

/// What a limit allows.
///
/// @param value in the unit it was set in; a limit of 0 allows nothing
/// @param upper whether it must not be exceeded; else it must be reached
/// @param law where it is set; empty where that is not stated
/// @param ended last day of the permit that sets it, where the permit ran out before the period was
///   over and no other took its place; empty where it holds, or no permit is named
public record Bound(Quantity value, boolean upper, String law, Optional<LocalDate> ended) {

  /// Whether a number in the limit's unit keeps to it.
  boolean allows(double number) {
    return upper ? number <= value.value() : number >= value.value();
  }

  /// The worse of two numbers in the limit's unit.
  double worse(double one, double other) {
    return upper ? Math.max(one, other) : Math.min(one, other);
  }
}
