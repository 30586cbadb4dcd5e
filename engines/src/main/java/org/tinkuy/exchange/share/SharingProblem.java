package org.tinkuy.exchange.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// What is asked of a fair split.
///
/// @param game what each coalition saves or pays
public record SharingProblem(Game game) {
  private static final Map<String, Game.Kind> KINDS =
      new TreeMap<>(Map.of("saving", Game.Kind.SAVING, "cost", Game.Kind.COST));

  private static final int MOST_NAMED = 12;

  /// Reads a problem file of the kind `sharing`.
  public static Optional<SharingProblem> read(KeyedEntries entries) {
    Game.Kind kind = entries.word("kind", KINDS);
    List<String> players = entries.texts("players");
    Map<String, Double> written = entries.numbers("values");
    Map<Integer, Double> values = new HashMap<>();
    if (players.isEmpty()) {
      entries.check("players", () -> Game.of(kind, players, _ -> 0));
      return Optional.empty();
    }
    written.forEach(
        (name, value) -> {
          Optional<Integer> coalition = coalition(entries, players, name);
          if (coalition.isPresent() && values.putIfAbsent(coalition.get(), value) != null) {
            entries.refuse(
                "exchange.share.coalitionTwice",
                entries.placeOf("values"),
                Sentence.of("hint.exchange.share.coalitionTwice", "Remove one of them."),
                "Coalition '%s' is named twice, in another order.",
                name);
          }
        });
    if (!entries.has("values")) {
      entries.refuse(
          "exchange.share.noValues",
          entries.placeOf("values"),
          Sentence.of("hint.exchange.share.noValues", "Write \"values\": {\"A\": 0, \"A+B\": 10}."),
          "The values of the coalitions are missing.");
    }
    if (entries.isSound()) {
      if (kind == Game.Kind.COST) {
        missing(entries, players, values);
      } else {
        unsaid(entries, players, values);
      }
    }
    return entries.make(
        () ->
            new SharingProblem(
                Game.of(kind, players, coalition -> value(kind, values, coalition))));
  }

  /// Names every coalition whose cost is not written: only a saving may be left away.
  private static void missing(
      KeyedEntries entries, List<String> players, Map<Integer, Double> values) {
    int coalitions = 1 << Math.min(players.size(), Game.MOST_PLAYERS);
    for (int coalition = 1; coalition < coalitions; coalition++) {
      if (!values.containsKey(coalition)) {
        entries.refuse(
            "exchange.share.costMissing",
            entries.placeOf("values"),
            Sentence.of(
                "hint.exchange.share.costMissing",
                "Write what they pay together; only of a saving what is not written is 0."),
            "Coalition '%s': its cost is missing.",
            Game.name(players, coalition));
      }
    }
  }

  /// What all save together must be written, since nothing would be split without it; of the groups
  /// between it and a single player those are named that are taken to save nothing.
  private static void unsaid(
      KeyedEntries entries, List<String> players, Map<Integer, Double> values) {
    if (players.isEmpty() || players.size() > Game.MOST_PLAYERS) {
      return;
    }
    int everybody = (1 << players.size()) - 1;
    if (!values.containsKey(everybody)) {
      entries.refuse(
          "exchange.share.wholeMissing",
          entries.placeOf("values"),
          Sentence.of("hint.exchange.share.wholeMissing", "Write what all save together, be it 0."),
          "Coalition '%s': its saving is missing, and it is what is split.",
          Game.name(players, everybody));
      return;
    }
    List<String> unsaid =
        IntStream.range(1, everybody)
            .filter(coalition -> Integer.bitCount(coalition) > 1)
            .filter(coalition -> !values.containsKey(coalition))
            .mapToObj(coalition -> Game.name(players, coalition))
            .toList();
    if (!unsaid.isEmpty()) {
      entries.warn(
          "exchange.share.savingMissing",
          entries.placeOf("values"),
          Sentence.of("hint.exchange.share.savingMissing", "Write 0 where that is so."),
          "Savings are not written for %s coalitions (%s), which are taken to save nothing.",
          unsaid.size(),
          String.join(", ", unsaid.subList(0, Math.min(MOST_NAMED, unsaid.size()))));
    }
  }

  /// A saving that is not written is nothing saved; a cost that is not written is not known.
  private static double value(Game.Kind kind, Map<Integer, Double> values, int coalition) {
    return values.getOrDefault(coalition, kind == Game.Kind.SAVING ? 0.0 : Double.NaN);
  }

  private static Sentence joined(List<String> players) {
    return Sentence.of(
        "hint.exchange.share.coalition",
        "Join the names of different players by +; they are: %s.",
        String.join(", ", players.subList(0, Math.min(MOST_NAMED, players.size()))));
  }

  private static Optional<Integer> coalition(
      KeyedEntries entries, List<String> players, String name) {
    int coalition = 0;
    for (String player : name.split("\\+", -1)) {
      int place = players.indexOf(player);
      if (place < 0 || Game.contains(coalition, place)) {
        List<String> near = Nearest.of(player, players);
        entries.refuse(
            "exchange.share.coalition",
            entries.placeOf("values"),
            place >= 0 || near.isEmpty() ? joined(players) : Sentence.maybe(near),
            "Coalition '%s': each of its names must be a player and stand once, but '%s' does not.",
            name,
            player);
        return Optional.empty();
      }
      coalition |= place < Game.MOST_PLAYERS ? 1 << place : 0;
    }
    return Optional.of(coalition);
  }
}
