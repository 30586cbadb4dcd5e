package org.tinkuy.exchange.law;

import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Material;
import org.tinkuy.park.WasteCode;

/// Whether a residue is hazardous, as far as its codes and its owner tell.
public enum Hazard {
  YES("yes"),
  NO("no"),
  /// Its code has a hazardous twin, and nobody says that tests were made; or codes and owner
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

  /// What codes and owner tell together: the owner can make a harmless code hazardous and show that
  /// a mirror entry is harmless, but cannot wash an entry that is always hazardous. A code of
  /// another list counts like a word of the owner; what is called hazardous by one and harmless by
  /// another is not tested.
  ///
  /// @param entry of the List of Waste; empty where no known code is stated
  /// @param stated what the owner says; empty where nothing
  /// @param listed what codes of other lists say
  static Hazard of(Optional<Material> entry, Optional<Boolean> stated, Set<WasteCode.Mark> listed) {
    boolean saysYes = stated.orElse(false) || listed.contains(WasteCode.Mark.HAZARDOUS);
    boolean saysNo = !stated.orElse(true) || listed.contains(WasteCode.Mark.HARMLESS);
    boolean both = saysYes && saysNo && !stated.orElse(false);
    if (entry.isEmpty()) {
      return both ? UNTESTED : saysYes ? YES : saysNo ? NO : UNKNOWN;
    }
    return switch (entry.get().hazard()) {
      case ABSOLUTE -> YES;
      case MIRROR -> saysNo ? UNTESTED : YES;
      case MIRROR_NONE -> both ? UNTESTED : saysYes ? YES : saysNo ? NO : UNTESTED;
      case NONE -> both ? UNTESTED : saysYes ? YES : NO;
    };
  }
}
