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

  /// What is known of the ways between any two.
  ///
  /// @param matter of what is counted in t
  /// @param energy of what is counted in MWh
  /// @param approach_K least difference of temperature over which heat passes, K, > 0
  public record Ways(BlindMatch.Way matter, BlindMatch.Way energy, double approach_K) {
    private BlindMatch match(BandLine given, BandLine taken) {
      BlindMatch.Way way =
          switch (given.measure()) {
            case TONNES -> matter;
            case ENERGY -> energy;
          };
      BlindMatch money = BlindMatch.of(given.side(), taken.side(), way);
      if (given.heat().isEmpty() && taken.heat().isEmpty()) {
        return money;
      }
      // of heat that only one side tells, nobody knows whether it passes
      return money.and(
          given.heat().isPresent() && taken.heat().isPresent()
              ? given.heat().get().passes(taken.heat().get(), approach_K)
              : BlindMatch.Verdict.MAY_HOLD);
    }
  }

  public BandMatches {
    pairs = List.copyOf(pairs);
  }

  /// Matches sheets; lines of one sheet are not matched with each other.
  ///
  /// @param sheets by name, of one currency, period and factor
  public static BandMatches of(SequencedMap<String, BandSheet> sheets, Ways ways) {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, BandSheet> giver : sheets.entrySet()) {
      for (Map.Entry<String, BandSheet> taker : sheets.entrySet()) {
        if (!giver.getKey().equals(taker.getKey())) {
          between(giver, taker, ways, pairs);
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
      Ways ways,
      List<Pair> pairs) {
    for (BandLine given : giver.getValue().lines()) {
      for (BandLine taken : taker.getValue().lines()) {
        if (given.fits(taken)) {
          pairs.add(
              new Pair(giver.getKey(), given, taker.getKey(), taken, ways.match(given, taken)));
        }
      }
    }
  }

  /// How many pairs a verdict is said of.
  public int count(BlindMatch.Verdict verdict) {
    return (int) pairs.stream().filter(pair -> pair.match().verdict() == verdict).count();
  }
}
