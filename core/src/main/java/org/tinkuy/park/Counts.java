package org.tinkuy.park;

import java.util.Optional;
import org.tinkuy.kernel.Check;

/// The one rule on counts of a row: none is negative and no part exceeds its whole.
final class Counts {
  private Counts() {}

  static void partOf(ParkRow row, String partColumn, String wholeColumn) {
    Optional<Double> part = row.findNumber(partColumn);
    Optional<Double> whole = row.findNumber(wholeColumn);
    part.ifPresent(value -> notNegative(row, partColumn, value));
    whole.ifPresent(value -> notNegative(row, wholeColumn, value));
    if (part.isPresent() && whole.isPresent()) {
      Check.that(
          part.get() <= whole.get(),
          "park.count.partExceedsWhole",
          "Row '%s' of %s: %s must not exceed %s = %s, but is %s. Maybe the columns are swapped.",
          row.key(),
          row.schema().name(),
          partColumn,
          wholeColumn,
          whole.get(),
          part.get());
    }
  }

  private static void notNegative(ParkRow row, String column, double value) {
    Check.that(
        value >= 0,
        "park.count.negative",
        "Row '%s' of %s: %s must be >= 0, but is %s.",
        row.key(),
        row.schema().name(),
        column,
        value);
  }
}
