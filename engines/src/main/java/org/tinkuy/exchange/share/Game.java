package org.tinkuy.exchange.share;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tinkuy.kernel.Check;

/// What every coalition of players saves, or pays, on its own.
public final class Game {
  /// With more players the coalitions are too many to be listed.
  public static final int MOST_PLAYERS = 15;

  private final Kind kind;
  private final List<String> players;
  private final double[] values;

  /// What the values are.
  public enum Kind {
    /// What a coalition saves: more is better.
    SAVING,
    /// What a coalition pays: less is better.
    COST
  }

  private Game(Kind kind, List<String> players, double[] values) {
    Check.that(
        !players.isEmpty(),
        "exchange.share.noPlayer",
        "A game must have a player. Maybe the list 'players' is empty.");
    Check.that(
        players.size() <= MOST_PLAYERS,
        "exchange.share.tooManyPlayers",
        "A game may have %s players, but has %s. Maybe split those apart who add nothing to one"
            + " another.",
        MOST_PLAYERS,
        players.size());
    Check.that(
        players.stream().distinct().count() == players.size(),
        "exchange.share.playerTwice",
        "Each player must be named once, but they are %s. Maybe two players have one name: rename"
            + " one, in the values too.",
        players);
    this.kind = kind;
    this.players = List.copyOf(players);
    this.values = values;
  }

  /// A game whose values are given by coalition; the empty one is worth 0 and is not asked for.
  public static Game of(Kind kind, List<String> players, IntToDoubleFunction valueOf) {
    int coalitions = 1 << Math.min(players.size(), MOST_PLAYERS);
    double[] values = new double[coalitions];
    Game game = new Game(kind, players, values);
    for (int coalition = 1; coalition < coalitions; coalition++) {
      values[coalition] = valueOf.applyAsDouble(coalition);
      Check.that(
          Double.isFinite(values[coalition]),
          "exchange.share.value",
          "Coalition '%s': its value must be a number, but is %s. Maybe write digits with a point,"
              + " without a unit.",
          game.name(coalition),
          values[coalition]);
    }
    return game;
  }

  public Kind kind() {
    return kind;
  }

  public List<String> players() {
    return players;
  }

  public int size() {
    return players.size();
  }

  /// All players together.
  public int everybody() {
    return values.length - 1;
  }

  /// What a coalition saves or pays; 0 for the empty one.
  public double value(int coalition) {
    return values[coalition];
  }

  /// What a coalition is worth to it: its saving, or its cost with the other sign.
  double worth(int coalition) {
    return kind == Kind.SAVING ? values[coalition] : 0 - values[coalition];
  }

  /// The largest value without its sign, and 1 where all are 0: the scale of tolerances.
  double scale() {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return largest == 0 ? 1 : largest;
  }

  /// The value that is lost when a player leaves all the others: `v(N) - v(N without i)`.
  public double marginalLoss(int player) {
    return values[everybody()] - values[everybody() & ~(1 << player)];
  }

  /// The names of a coalition's players joined by `+`, in the order of the players.
  public String name(int coalition) {
    return name(players, coalition);
  }

  static String name(List<String> players, int coalition) {
    return String.join(
        "+",
        IntStream.range(0, players.size())
            .filter(player -> contains(coalition, player))
            .mapToObj(players::get)
            .toList());
  }

  static boolean contains(int coalition, int player) {
    return (coalition >> player & 1) == 1;
  }
}
