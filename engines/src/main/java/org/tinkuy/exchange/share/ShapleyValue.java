package org.tinkuy.exchange.share;

/// The split that gives each player the mean of what it adds to those before it, over all orders in
/// which the players may come.
public final class ShapleyValue {
  private ShapleyValue() {}

  /// `x(i) = sum over S without i of |S|! (n - |S| - 1)! / n! (v(S with i) - v(S))`.
  ///
  /// Source: Shapley, _A value for n-person games_, Contributions to the Theory of Games II (1953),
  /// pages 307-317.
  public static Split of(Game game) {
    int size = game.size();
    double[] weights = weights(size);
    double[] amounts = new double[size];
    for (int coalition = 0; coalition < game.everybody(); coalition++) {
      double weight = weights[Integer.bitCount(coalition)];
      for (int player = 0; player < size; player++) {
        if (!Game.contains(coalition, player)) {
          amounts[player] += weight * (game.value(coalition | 1 << player) - game.value(coalition));
        }
      }
    }
    return Split.of(game, amounts);
  }

  /// The share of orders in which exactly a given coalition comes before a given player, by its
  /// size.
  private static double[] weights(int size) {
    double[] weights = new double[size];
    weights[0] = 1.0 / size;
    for (int before = 1; before < size; before++) {
      weights[before] = weights[before - 1] * before / (size - before);
    }
    return weights;
  }
}
