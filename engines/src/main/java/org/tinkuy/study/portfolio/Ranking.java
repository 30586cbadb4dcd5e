package org.tinkuy.study.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The order of the parks that were scored in the same way, the highest score first. What has no
/// data counts as not met in a score, so each park also has the best and the last place that it
/// could take once all parks' data were known.
///
/// @param scheme how its parks were scored
/// @param places the highest score first; equal scores share a place
public record Ranking(String scheme, List<Place> places) {
  /// Scores that differ by less are equal: they come of different orders of adding.
  private static final double EQUAL = 1e-9;

  /// Parks that a place is among, at least.
  private static final int SEVERAL = 2;

  public Ranking {
    places = List.copyOf(places);
  }

  /// Whether a park has a place: it has data, and is not alone with them.
  public boolean ranks(Place place) {
    return !place.line().hasNothing()
        && count(places, each -> !each.line().hasNothing()) >= SEVERAL;
  }

  /// A park's place.
  ///
  /// @param line the park
  /// @param score what it reached, 0 to 1
  /// @param coverage the share of what applies that there are data for, 0 to 1
  /// @param place 1 for the highest score
  /// @param best place it could take if what it lacks were met and what others lack were not
  /// @param last place it could take if what others lack were met and what it lacks were not
  public record Place(ParkLine line, double score, double coverage, int place, int best, int last) {
    /// What the score would be if all that has no data were met.
    double reach() {
      return score + 1 - coverage;
    }
  }

  /// One ranking for each way in which parks were scored, in the order of the parks; parks without
  /// a score are in none.
  static List<Ranking> of(List<ParkLine> lines) {
    Map<String, List<Place>> byScheme = new LinkedHashMap<>();
    for (ParkLine line : lines) {
      line.findValue(Yardstick.SCORE)
          .ifPresent(
              score ->
                  byScheme
                      .computeIfAbsent(line.scheme().id(), _ -> new ArrayList<>())
                      .add(
                          new Place(
                              line,
                              score,
                              line.findValue(Yardstick.COVERAGE).orElse(0.0),
                              0,
                              0,
                              0)));
    }
    List<Ranking> rankings = new ArrayList<>();
    byScheme.forEach((scheme, scored) -> rankings.add(new Ranking(scheme, placed(scored))));
    return rankings;
  }

  private static List<Place> placed(List<Place> scored) {
    return scored.stream()
        .map(own -> placed(own, scored))
        .sorted(Comparator.comparingDouble(Place::score).reversed())
        .toList();
  }

  private static Place placed(Place own, List<Place> scored) {
    double score = own.score() + EQUAL;
    int self = own.reach() > score ? 1 : 0;
    return new Place(
        own.line(),
        own.score(),
        own.coverage(),
        1 + count(scored, other -> other.score() > score),
        1 + count(scored, other -> other.score() > own.reach() + EQUAL),
        1 + count(scored, other -> other.reach() > score) - self);
  }

  private static int count(List<Place> places, Predicate<Place> which) {
    return (int) places.stream().filter(which).count();
  }
}
