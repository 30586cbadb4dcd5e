package org.tinkuy.formula;

import org.tinkuy.kernel.Sentence;

/// Something missing that could change a value.
///
/// @param what the row and column (`flows[W1,2024].quantity`), table (`flows in 2024`), fact,
///   reference, index or part of the formula that is missing
/// @param reason why: `empty`, `refused`, `unknown`, `band` (a range instead of a number),
///   `incompletePeriod` (rows do not cover the period), `noRows`, `severalRows`, `stale`,
///   `noFactor`, `dimension` (units do not fit), `notApplicable`
public record Gap(Sentence what, String reason) {
  /// Whether it was told, but as a range and not as a number.
  public boolean isRange() {
    return reason.equals("band");
  }
}
