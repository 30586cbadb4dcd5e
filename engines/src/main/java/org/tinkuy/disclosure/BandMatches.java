package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What sheets of bands tell of exchanges between their firms, who need not be known.
///
/// @param pairs those that hold first, then by what they save at least
public record BandMatches(List<Pair> pairs) {

  /// A line that gives and one that takes the same.
  ///
  /// @param giver name of the giver's sheet
  /// @param given its line
  /// @param taker name of the taker's sheet
  /// @param taken its line
  /// @param match what the bands of both tell
  public record Pair(
      String giver, BandLine given, String taker, BandLine taken, BlindMatch match) {}

  public BandMatches {
    pairs = List.copyOf(pairs);
  }

  /// Matches sheets; lines of one sheet are not matched with each other.
  ///
  /// @param sheets by name, of one currency, period and factor
  /// @param way what is known of the way between any two
  public static BandMatches of(SequencedMap<String, BandSheet> sheets, BlindMatch.Way way) {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, BandSheet> giver : sheets.entrySet()) {
      for (Map.Entry<String, BandSheet> taker : sheets.entrySet()) {
        if (!giver.getKey().equals(taker.getKey())) {
          between(giver, taker, way, pairs);
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Pair pair) -> pair.match().verdict())
            .thenComparingDouble(pair -> -pair.match().saving_perYear().low()));
    return new BandMatches(pairs);
  }

  private static void between(
      Map.Entry<String, BandSheet> giver,
      Map.Entry<String, BandSheet> taker,
      BlindMatch.Way way,
      List<Pair> pairs) {
    for (BandLine given : giver.getValue().lines()) {
      for (BandLine taken : taker.getValue().lines()) {
        if (given.gives() && !taken.gives() && given.fits().equals(taken.fits())) {
          BlindMatch match = BlindMatch.of(given.side(), taken.side(), way);
          pairs.add(new Pair(giver.getKey(), given, taker.getKey(), taken, match));
        }
      }
    }
  }

  /// How many pairs a verdict is said of.
  public int count(BlindMatch.Verdict verdict) {
    return (int) pairs.stream().filter(pair -> pair.match().verdict() == verdict).count();
  }
}
