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
      case RECOVERED, STORED, TREATED, INCINERATED, DISPOSED, UNSAID -> false;
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

  /// The rung of something that is used, where its material leaves one use alone; never a guess
  /// among several.
  static Rung only(List<Material.Use> possible) {
    List<Material.Use> uses =
        possible.stream().filter(use -> use != Material.Use.DISPOSE).distinct().toList();
    return uses.size() == 1 ? of(uses.getFirst()) : USED_UNTOLD;
  }
}
