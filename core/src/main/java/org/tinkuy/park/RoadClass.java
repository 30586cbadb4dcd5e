package org.tinkuy.park;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a road is for, from the highway that others built to the lane behind the plots. Order is
/// that of traffic, the most first.
public enum RoadClass {
  /// A public road that passes the park.
  HIGHWAY,
  /// From the highway to the gate.
  ACCESS,
  /// The main road inside, often with a median.
  AVENUE,
  /// Leads from local streets to the avenue.
  COLLECTOR,
  /// Gives plots their front.
  LOCAL,
  /// For upkeep, fire engines and utilities.
  SERVICE;

  /// The class of a code of the table `roads`.
  public static Optional<RoadClass> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /// How files write it: `avenue`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
