package org.tinkuy.exchange.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// The splits that no coalition would win by leaving, and how far the best one is from that.
///
/// @param leastCore the least that the largest excess of a coalition can be, in the unit of the
///   game's values; 0 or below where the core is not empty. 0 for a single player, who has no
///   coalition to leave for
/// @param empty whether every split leaves some coalition that would win by leaving
public record Core(double leastCore, boolean empty) {
  private static final double ROUNDING = 1e-7;
  private static final Tag RULE = Tag.of("exchange.rule.excess");

  /// The core of a game: least `e` with `x(S) + e >= v(S)` for each coalition but the whole, and
  /// `x(N) = v(N)`. Empty where the linear program was not finished.
  ///
  /// Source: Maschler, Peleg and Shapley (1979), Mathematics of Operations Research 4, page 305,
  /// the least core.
  static Optional<Core> of(Game game, Effort effort) {
    if (game.size() == 1) {
      return Optional.of(new Core(0, false));
    }
    double scale = game.scale();
    Model.Builder model = Model.minimize();
    List<Variable> amounts = new ArrayList<>();
    for (String player : game.players()) {
      amounts.add(model.continuous(player, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0));
    }
    Variable excess =
        model.continuous("largest excess", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
    for (int coalition = 1; coalition <= game.everybody(); coalition++) {
      Model.Sum sum = model.constraint("coalition " + coalition, RULE);
      for (int player = 0; player < game.size(); player++) {
        if (Game.contains(coalition, player)) {
          sum.plus(1, amounts.get(player));
        }
      }
      double worth = game.worth(coalition) / scale;
      if (coalition == game.everybody()) {
        sum.equalTo(worth);
      } else {
        sum.plus(1, excess).atLeast(worth);
      }
    }
    return Outcomes.findOptimum(effort.linear(model.build()))
        .map(found -> new Core(scale * found.objective(), found.objective() > ROUNDING));
  }
}
