package org.tinkuy.catalog;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Check;

/// What a park announced and what it reached: the same thing, twice.
///
/// @param park name of the park, and of its phase where only that is meant
/// @param country two letters of ISO 3166
/// @param announced in `unit`, > 0
/// @param reached in `unit`, >= 0; the middle where a source gives a range
/// @param when the year in which it was reached, as `2023`; or a word of [#WHEN] where the source
///   gives another time and a number that is only about so much; empty where it gives none
/// @param unit as `jobs`, `ha`, `month`, `MUSD`
/// @param provenance source, confidence, whether it was compared with the original
public record ParkOutcome(
    String park,
    String country,
    Measure measure,
    double announced,
    double reached,
    String when,
    String unit,
    Provenance provenance) {

  /// Times that are no year: `beforePandemic`, before the year 2020.
  public static final List<String> WHEN = List.of("beforePandemic");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
    Check.that(
        when.isEmpty() || WHEN.contains(when) || YEAR.matcher(when).matches(),
        "catalog.outcome.when",
        "Park '%s': when must be a year or one of %s, but is '%s'.",
        park,
        WHEN,
        when);
  }

  /// The year in which it was reached; empty where the source gives none.
  public OptionalInt findYear() {
    return YEAR.matcher(when).matches()
        ? OptionalInt.of(Integer.parseInt(when))
        : OptionalInt.empty();
  }

  /// Whether the source gives what was reached as about so much.
  public boolean isAbout() {
    return WHEN.contains(when);
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
