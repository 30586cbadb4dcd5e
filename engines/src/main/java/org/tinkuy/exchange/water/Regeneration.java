package org.tinkuy.exchange.water;

import java.util.Map;
import org.tinkuy.kernel.Check;

/// A treatment that cleans used water to a given quality.
///
/// @param outlet_ppm impurity of what leaves it, g/t, >= 0; 0 where it gives pure water
/// @param use how often water may pass it
public record Regeneration(double outlet_ppm, Use use) {

  /// How often water may pass the regenerator.
  public enum Use {
    /// Once: what was regenerated does not come back.
    REUSE,
    /// Any number of times.
    RECYCLE;

    static final Map<String, Use> WORDS = Map.of("reuse", REUSE, "recycle", RECYCLE);
  }

  public Regeneration {
    Check.that(
        outlet_ppm >= 0,
        "exchange.water.regeneration",
        "Regeneration: outlet_ppm must be >= 0, but is %s. Maybe the minus is a dash; 0 is as clean"
            + " as can be.",
        outlet_ppm);
  }
}
