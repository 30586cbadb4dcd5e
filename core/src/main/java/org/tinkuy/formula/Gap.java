package org.tinkuy.formula;

import org.tinkuy.kernel.Period;
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

  /// The same as a look at another period found it. What a firm lacks of a formula has no period of
  /// its own; a cell, and rows of a period, have.
  Gap in(Period other) {
    if (!what.key().equals("reason.ofRow")) {
      return this;
    }
    Sentence part = what.parts().getLast();
    return part.key().isEmpty()
        ? new Gap(ofRow(what.parts().getFirst(), Years.inPeriod(part, other)), reason)
        : this;
  }

  /// A part of a formula that has no value for a row.
  static Sentence ofRow(Object row, Sentence part) {
    return Sentence.of("reason.ofRow", "%s: %s", row, part);
  }
}
