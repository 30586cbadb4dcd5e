package org.tinkuy.park;

import java.time.LocalDate;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// The one rule on two dates of a row: the earlier one comes first where both are known.
final class Dates {
  private Dates() {}

  static void inOrder(
      String object,
      String earlierName,
      Optional<LocalDate> earlier,
      String laterName,
      Optional<LocalDate> later) {
    if (earlier.isPresent() && later.isPresent()) {
      Check.that(
          !later.get().isBefore(earlier.get()),
          "park.dates.order",
          "%s: %s must not be before %s, but is %s and %s. Maybe day and month are swapped.",
          object,
          laterName,
          earlierName,
          later.get(),
          earlier.get());
    }
  }
}
