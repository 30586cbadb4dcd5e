package org.tinkuy.catalog;

import org.tinkuy.kernel.Check;

/// At how many people a firm is no longer small, and no longer of medium size.
///
/// @param small_people a firm is small with so many people or fewer, > 0
/// @param medium_people one that is not small is of medium size with so many people or fewer, >
///   `small_people`
public record FirmLimits(double small_people, double medium_people) {
  public FirmLimits {
    Check.that(
        small_people > 0 && medium_people > small_people,
        "study.firmSizes",
        "The limits of the sizes of firms must be > 0 and rise, but are %s and %s people. Maybe"
            + " smallFirm and mediumFirm are swapped.",
        small_people,
        medium_people);
  }
}
