package org.tinkuy.exchange.share;

import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;

/// A game with its fair splits.
///
/// @param shapley by what each player adds
/// @param nucleolus by the least complaint; absent where a linear program was not finished, for
///   want of time or because the solver failed
/// @param core whether a split keeps everybody; absent for the same reasons
public record Sharing(Game game, Split shapley, Optional<Split> nucleolus, Optional<Core> core) {

  /// Splits a game.
  ///
  /// @param effort what may be spent on linear programs
  public static Sharing of(Game game, Effort effort) {
    return new Sharing(
        game, ShapleyValue.of(game), Nucleolus.of(game, effort), Core.of(game, effort));
  }
}
