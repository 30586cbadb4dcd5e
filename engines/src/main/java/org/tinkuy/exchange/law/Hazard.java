package org.tinkuy.exchange.law;

import java.util.Optional;
import org.tinkuy.catalog.Material;

/// Whether a residue is hazardous, as far as its code and its owner tell.
public enum Hazard {
  YES("yes"),
  NO("no"),
  /// Its code has a hazardous twin, and nobody says that tests were made; or code and owner
  /// contradict each other.
  UNTESTED("untested"),
  /// Neither a code nor its owner tells.
  UNKNOWN("unknown");

  private final String word;

  Hazard(String word) {
    this.word = word;
  }

  /// The word in conditions of rules.
  public String word() {
    return word;
  }

  /// What code and owner tell together: the owner can make a harmless code hazardous and show that
  /// a mirror entry is harmless, but cannot wash an entry that is always hazardous.
  ///
  /// @param entry of the List of Waste; empty where no known code is stated
  /// @param stated what the owner says; empty where nothing
  static Hazard of(Optional<Material> entry, Optional<Boolean> stated) {
    if (entry.isEmpty()) {
      return stated.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
    }
    boolean saysYes = stated.orElse(false);
    boolean saysNo = !stated.orElse(true);
    return switch (entry.get().hazard()) {
      case ABSOLUTE -> YES;
      case MIRROR -> saysNo ? UNTESTED : YES;
      case MIRROR_NONE -> saysYes ? YES : saysNo ? NO : UNTESTED;
      case NONE -> saysYes ? YES : NO;
    };
  }
}
