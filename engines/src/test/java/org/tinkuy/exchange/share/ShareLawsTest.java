package org.tinkuy.exchange.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.solver.installed.InstalledSolvers;

/// What the Shapley value and the nucleolus must obey in any game, whether it has a core or not.
///
/// Source of the axioms: Shapley, _A value for n-person games_ (1953); Schmeidler, _The nucleolus
/// of a characteristic function game_, SIAM Journal on Applied Mathematics 17 (1969), pages
/// 1163-1170.
class ShareLawsTest {
  private static final List<String> PLAYERS = List.of("p", "q", "r", "s", "t");
  private static final double CLOSE = 1e-6;

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theShapleyValueIsTheMeanOfWhatEachAddsInAllOrders(long seed) {
    Game game = game(values(seed));

    Split shapley = ShapleyValue.of(game);

    double[] sums = new double[PLAYERS.size()];
    int orders = addUp(game, 0, sums);
    for (int player = 0; player < sums.length; player++) {
      assertThat(shapley.amount(player)).isCloseTo(sums[player] / orders, within(CLOSE));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void splitsScaleWithTheValues(long seed) {
    double[] values = values(seed);
    Sharing one = Sharing.of(game(values), effort());
    Sharing other = Sharing.of(game(coalition -> 250 * values[coalition]), effort());

    for (int player = 0; player < PLAYERS.size(); player++) {
      assertThat(other.shapley().amount(player))
          .isCloseTo(250 * one.shapley().amount(player), within(250 * CLOSE));
      assertThat(other.nucleolus().orElseThrow().amount(player))
          .isCloseTo(250 * one.nucleolus().orElseThrow().amount(player), within(250 * 1e-4));
    }
    assertThat(other.core().orElseThrow().empty()).isEqualTo(one.core().orElseThrow().empty());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theShapleyValuesOfTwoGamesAddUp(long seed) {
    double[] one = values(seed);
    double[] other = values(seed + 1000);

    Split both = ShapleyValue.of(game(coalition -> one[coalition] + other[coalition]));

    for (int player = 0; player < PLAYERS.size(); player++) {
      assertThat(both.amount(player))
          .isCloseTo(
              ShapleyValue.of(game(one)).amount(player)
                  + ShapleyValue.of(game(other)).amount(player),
              within(CLOSE));
    }
  }

  /// The last player adds nothing to anybody, and the first two add the same to whoever is there.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whoAddsNothingGetsNothingAndWhoAddTheSameGetTheSame(long seed) {
    double[] values = values(seed);
    Game game = game(coalition -> values[turned(coalition & 0b01111)]);
    Sharing sharing = Sharing.of(game, effort());
    Split nucleolus = sharing.nucleolus().orElseThrow();

    assertThat(sharing.shapley().amount(4)).isCloseTo(0, within(CLOSE));
    assertThat(sharing.shapley().amount(0)).isCloseTo(sharing.shapley().amount(1), within(CLOSE));
    assertThat(nucleolus.amount(0)).isCloseTo(nucleolus.amount(1), within(1e-4));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theNucleolusLeavesNobodyAReasonToGoWhereAnySplitDoes(long seed) {
    Game game = game(values(seed));
    Sharing sharing = Sharing.of(game, effort());
    Split nucleolus = sharing.nucleolus().orElseThrow();
    double worst = Double.NEGATIVE_INFINITY;
    for (int coalition = 1; coalition < game.everybody(); coalition++) {
      worst = Math.max(worst, nucleolus.excess(coalition));
    }

    assertThat(nucleolus.sum(game.everybody()))
        .isCloseTo(game.value(game.everybody()), within(1e-4));
    assertThat(worst).isCloseTo(sharing.core().orElseThrow().leastCore(), within(1e-4));
    assertThat(sharing.core().orElseThrow().empty()).isEqualTo(worst > 1e-4);
  }

  /// Coalitions in which either of the first two stands for the other.
  private static int turned(int coalition) {
    boolean onlyOne = (coalition & 0b11) == 0b10;
    return onlyOne ? (coalition & ~0b10) | 0b01 : coalition;
  }

  /// Adds what each player not yet there adds, over all orders that begin with a coalition; how
  /// many there are.
  private static int addUp(Game game, int coalition, double[] sums) {
    if (coalition == game.everybody()) {
      return 1;
    }
    int orders = 0;
    for (int player = 0; player < sums.length; player++) {
      if (((coalition >> player) & 1) == 0) {
        int with = coalition | (1 << player);
        int after = addUp(game, with, sums);
        sums[player] += after * (game.value(with) - game.value(coalition));
        orders += after;
      }
    }
    return orders;
  }

  /// Values by chance: what is saved grows with the number, so that some games have a core.
  private static double[] values(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[1 << PLAYERS.size()];
    for (int coalition = 1; coalition < values.length; coalition++) {
      int size = Integer.bitCount(coalition);
      values[coalition] = size == 1 ? 0 : random.nextDouble(0, size * size);
    }
    values[values.length - 1] = random.nextDouble(15, 45);
    return values;
  }

  private static Game game(double[] values) {
    return game(coalition -> values[coalition]);
  }

  private static Game game(IntToDoubleFunction values) {
    return Game.of(Game.Kind.SAVING, PLAYERS, values);
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 1e-9);
  }
}
