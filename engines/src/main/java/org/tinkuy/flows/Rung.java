package org.tinkuy.flows;

import java.util.List;
import org.tinkuy.catalog.Material;

/// What becomes of a by-product or waste, from the best use to none.
///
/// Source: Potting, Hekkert, Worrell, Hanemaaijer, *Circular economy: measuring innovation in the
/// product chain*, PBL 2017, figure 1 (R0 to R9); what comes after it is ours.
public enum Rung {
  /// Used again as it is, for the same (R3).
  REUSED,
  /// Repaired and used again for the same (R4).
  REPAIRED,
  /// Brought up to date and used again for the same (R5).
  REFURBISHED,
  /// Used as it is for something else (R7).
  REPURPOSED,
  /// Reprocessed as a material (R8).
  RECYCLED,
  /// Goes on being used; neither its row nor its material tells on which of the rungs above.
  USED_UNTOLD,
  /// Sold; neither its row nor its material tells whether as a material or for its energy.
  USED_OR_RECOVERED,
  /// Burnt or digested for its energy (R9).
  RECOVERED,
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
      case REUSED, REPAIRED, REFURBISHED, REPURPOSED, RECYCLED, USED_UNTOLD -> true;
      case USED_OR_RECOVERED, RECOVERED, STORED, TREATED, INCINERATED, DISPOSED, UNSAID -> false;
    };
  }

  /// Whether it may go on being used as a material or not, and nobody tells which.
  public boolean isOpen() {
    return switch (this) {
      case USED_OR_RECOVERED, UNSAID -> true;
      case REUSED,
          REPAIRED,
          REFURBISHED,
          REPURPOSED,
          RECYCLED,
          USED_UNTOLD,
          RECOVERED,
          STORED,
          TREATED,
          INCINERATED,
          DISPOSED ->
          false;
    };
  }

  /// The rung of a use.
  static Rung of(Material.Use use) {
    return switch (use) {
      case REUSE -> REUSED;
      case REPAIR -> REPAIRED;
      case REFURBISH -> REFURBISHED;
      case REPURPOSE -> REPURPOSED;
      case RECYCLE -> RECYCLED;
      case RECOVER -> RECOVERED;
      case DISPOSE -> DISPOSED;
    };
  }

  /// Whether it is used, and neither its row nor its material tells how.
  boolean isUntold() {
    return this == USED_UNTOLD || this == USED_OR_RECOVERED;
  }

  /// The rung of something that is used, where its material leaves one use alone; never a guess
  /// among several. What may be burnt for its energy is not said to stay in use as a material.
  static Rung only(List<Material.Use> possible) {
    List<Material.Use> uses =
        possible.stream().filter(use -> use != Material.Use.DISPOSE).distinct().toList();
    if (uses.size() == 1) {
      return of(uses.getFirst());
    }
    return uses.contains(Material.Use.RECOVER) ? USED_OR_RECOVERED : USED_UNTOLD;
  }
}
