package org.tinkuy.views.picture;

import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Check;

/// One bar: a category or topic with its score.
///
/// @param label its name
/// @param level 0 for a whole or a category, 1 for a topic in the category above it
/// @param score_percent reached of all that applies, in percent, 0 to 100; what has no data counts
///   as not reached
/// @param coverage_percent share of what applies that has data, in percent, 0 to 100; at least the
///   score
/// @param earlier_percent the score of the earlier period, in percent, 0 to 100; absent where there
///   is none
public record ScoreRow(
    String label,
    int level,
    double score_percent,
    double coverage_percent,
    @Nullable Double earlier_percent) {
  private static final double ROUNDING = 1e-6;

  public ScoreRow {
    Check.that(
        level == 0 || level == 1, "views.score.level", "Bar '%s': level is %s.", label, level);
    Check.that(
        score_percent >= 0 && score_percent <= coverage_percent + ROUNDING,
        "views.score.beyondCoverage",
        "Bar '%s': the score must be from 0 to its coverage of %s%%, but is %s%%.",
        label,
        coverage_percent,
        score_percent);
    Check.that(
        coverage_percent <= 100 + ROUNDING,
        "views.score.coverage",
        "Bar '%s': coverage must be at most 100%%, but is %s%%.",
        label,
        coverage_percent);
    Check.that(
        earlier_percent == null || (earlier_percent >= 0 && earlier_percent <= 100 + ROUNDING),
        "views.score.earlier",
        "Bar '%s': the earlier score must be from 0 to 100%%, but is %s%%.",
        label,
        earlier_percent);
  }

  /// Whether anything at all is known; where nothing is, a score of 0 is no score.
  boolean isKnown() {
    return coverage_percent > 0;
  }
}
