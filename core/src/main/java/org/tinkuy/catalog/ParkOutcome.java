package org.tinkuy.catalog;

import java.util.Locale;
import org.tinkuy.kernel.Check;

/// What a park announced and what it reached: the same thing, twice.
///
/// @param park name of the park, and of its phase where only that is meant
/// @param country two letters of ISO 3166
/// @param announced in `unit`, > 0
/// @param reached in `unit`, >= 0; the middle where a source gives a range
/// @param year in which it was reached; 0 where the source gives none
/// @param unit as `jobs`, `ha`, `month`, `MUSD`
/// @param provenance source, confidence, whether it was compared with the original
public record ParkOutcome(
    String park,
    String country,
    Measure measure,
    double announced,
    double reached,
    int year,
    String unit,
    Provenance provenance) {

  /// What is counted.
  public enum Measure {
    /// People at work.
    JOBS,
    /// Land or sheds taken.
    AREA,
    /// Money spent.
    COST,
    /// Time of building.
    DURATION
  }

  public ParkOutcome {
    Check.that(
        announced > 0 && reached >= 0,
        "catalog.outcome.numbers",
        "Park '%s': announced must be > 0 and reached >= 0, but are %s and %s.",
        park,
        announced,
        reached);
  }

  /// Whether it is of a park, in any of its phases.
  ///
  /// @param name of the park, in any language
  public boolean isOf(String name) {
    String own = park.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    return other.contains(own) || own.contains(other);
  }

  /// Reached over announced.
  public double ratio() {
    return reached / announced;
  }
}
