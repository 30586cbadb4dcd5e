package org.tinkuy.exchange.share;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What each player gets of the whole saving, or pays of the whole cost.
public final class Split {
  private final Game game;
  private final double[] amounts;

  private Split(Game game, double[] amounts) {
    this.game = game;
    this.amounts = amounts;
  }

  /// A split in the order of the game's players.
  ///
  /// @param amounts in the unit of the game's values
  public static Split of(Game game, double... amounts) {
    return new Split(game, amounts.clone());
  }

  /// What one player gets or pays, in the unit of the game's values.
  ///
  /// @param player its place in the game
  public double amount(int player) {
    return amounts[player];
  }

  /// What the players of a coalition get or pay together.
  public double sum(int coalition) {
    double sum = 0;
    for (int player = 0; player < amounts.length; player++) {
      sum += Game.contains(coalition, player) ? amounts[player] : 0;
    }
    return sum;
  }

  /// What a coalition would win by leaving, in the unit of the game's values; negative where it
  /// loses: `v(S) - x(S)` for a saving, `x(S) - c(S)` for a cost.
  public double excess(int coalition) {
    return game.kind() == Game.Kind.SAVING
        ? game.value(coalition) - sum(coalition)
        : sum(coalition) - game.value(coalition);
  }

  /// The amounts by player, in the order of the game.
  public Map<String, Double> byPlayer() {
    Map<String, Double> byPlayer = new LinkedHashMap<>();
    for (int player = 0; player < amounts.length; player++) {
      byPlayer.put(game.players().get(player), amounts[player]);
    }
    return Collections.unmodifiableMap(byPlayer);
  }

  @Override
  public String toString() {
    return byPlayer().toString();
  }
}
