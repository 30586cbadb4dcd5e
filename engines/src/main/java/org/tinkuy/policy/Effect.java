package org.tinkuy.policy;

import java.util.Optional;

/// What an instrument of policy can be expected to do.
public enum Effect {
  /// In force, with strength and enforcement that are rated high enough.
  EFFECTIVE,
  /// In force, but weak or hardly enforced.
  WEAK,
  /// In force; nobody rated it yet.
  UNRATED,
  /// A later one may have taken its place; nobody has compared, so it stands behind nothing.
  UNSURE,
  /// A draft, or repealed.
  NOT_IN_FORCE;

  /// The effect of an instrument.
  ///
  /// @param inForce whether it is in force, also as amended
  /// @param strength 0 to 4; empty where nobody rated it
  /// @param enforcement 0 to 4; empty where nobody rated it
  /// @param enough from where on a rating counts, 0 to 4
  static Effect of(
      boolean inForce, Optional<Double> strength, Optional<Double> enforcement, double enough) {
    if (!inForce) {
      return NOT_IN_FORCE;
    }
    if (strength.filter(rated -> rated < enough).isPresent()
        || enforcement.filter(rated -> rated < enough).isPresent()) {
      return WEAK;
    }
    return strength.isPresent() && enforcement.isPresent() ? EFFECTIVE : UNRATED;
  }

  /// Whether it is known to be in force, so that it can stand behind an objective at all.
  boolean isInForce() {
    return this != UNSURE && this != NOT_IN_FORCE;
  }

  /// Whether a rating told what it can do.
  boolean isRated() {
    return this == EFFECTIVE || this == WEAK;
  }

  /// Whether it is or may be effective.
  public boolean isHopeful() {
    return this == EFFECTIVE || this == UNRATED;
  }
}
