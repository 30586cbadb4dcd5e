package org.tinkuy.park;

import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Spoken;

/// The one rule on two times of a row: the earlier one comes first where both are known.
final class Dates {
  private Dates() {}

  static <T extends Comparable<? super T>> void inOrder(
      Spoken object, Spoken earlierName, Optional<T> earlier, Spoken laterName, Optional<T> later) {
    if (earlier.isPresent() && later.isPresent()) {
      Check.that(
          later.get().compareTo(earlier.get()) >= 0,
          "park.dates.order",
          "%s: %s must not be before %s = %s, but is %s. Maybe a year is mistyped, or day and"
              + " month are swapped.",
          object,
          laterName,
          earlierName,
          earlier.get(),
          later.get());
    }
  }
}
