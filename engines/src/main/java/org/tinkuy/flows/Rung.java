package org.tinkuy.flows;

/// What becomes of a by-product or waste, from the best use to none.
public enum Rung {
  /// Used again in the firm that made it.
  REUSED_IN_FIRM,
  /// Taken by another firm of the park as a material.
  TAKEN_IN_PARK,
  /// Sold or given to others outside, who use it.
  USED_OUTSIDE,
  /// Taken by another firm of the park as fuel.
  ENERGY_IN_PARK,
  /// Put on stock.
  STORED,
  /// Treated; whether anything is recovered is not told.
  TREATED,
  /// Burnt; whether its heat is used is not told.
  INCINERATED,
  /// Put on a landfill, into a sewer or a water.
  DISPOSED,
  /// Nobody says.
  UNSAID;

  /// Whether it goes on being used as a material.
  public boolean isCircular() {
    return switch (this) {
      case REUSED_IN_FIRM, TAKEN_IN_PARK, USED_OUTSIDE -> true;
      case ENERGY_IN_PARK, STORED, TREATED, INCINERATED, DISPOSED, UNSAID -> false;
    };
  }

  /// The rung of a present route, for what links do not cover.
  static Rung of(String today) {
    return switch (today) {
      case "reusedInFirm" -> REUSED_IN_FIRM;
      case "reusedInPark" -> TAKEN_IN_PARK;
      case "sold", "reusedOutsidePark" -> USED_OUTSIDE;
      case "stored" -> STORED;
      case "treatment" -> TREATED;
      case "incineration" -> INCINERATED;
      case "landfill", "sewer", "discharge" -> DISPOSED;
      default -> UNSAID;
    };
  }
}
