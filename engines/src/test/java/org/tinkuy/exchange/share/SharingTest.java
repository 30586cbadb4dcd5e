package org.tinkuy.exchange.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.solver.installed.InstalledSolvers;

class SharingTest {
  private static final List<String> THREE = List.of("a", "b", "c");

  @Test
  void theTennesseeValleyIsSplitAsPublished() {
    // 1930s, thousand dollars: navigation, flood control, power
    Map<Integer, Integer> costs =
        Map.of(1, 163_520, 2, 140_826, 4, 250_096, 3, 301_607, 5, 378_821, 6, 367_370, 7, 412_584);
    Sharing sharing = Sharing.of(Game.of(Game.Kind.COST, THREE, costs::get), effort());

    assertSplit(sharing.shapley(), 117_829, 100_756.5, 193_998.5);
    assertSplit(sharing.nucleolus().orElseThrow(), 116_234, 93_540, 202_810);
    assertThat(sharing.core().orElseThrow().empty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"100, 33.333333, 33.333333, 33.333333", "200, 50, 75, 75", "300, 50, 100, 150"})
  void theTalmudDividesAnEstateByItsNucleolus(double estate, double a, double b, double c) {
    // claims of 100, 200, 300; a coalition is sure of what the others leave. Aumann and Maschler
    // 1985
    double[] claims = {100, 200, 300};
    Game game =
        Game.of(
            Game.Kind.SAVING,
            THREE,
            coalition ->
                Math.max(
                    0,
                    estate
                        - IntStream.range(0, 3)
                            .filter(player -> !Game.contains(coalition, player))
                            .mapToDouble(player -> claims[player])
                            .sum()));

    Split nucleolus = Sharing.of(game, effort()).nucleolus().orElseThrow();

    assertSplit(nucleolus, a, b, c, 1e-5);
  }

  @Test
  void theOnlyLeftGloveGetsAllInTheCoreAndMostByShapley() {
    Game game =
        Game.of(
            Game.Kind.SAVING,
            THREE,
            coalition -> Game.contains(coalition, 0) && Integer.bitCount(coalition) > 1 ? 1 : 0);
    Sharing sharing = Sharing.of(game, effort());

    assertSplit(sharing.shapley(), 2 / 3.0, 1 / 6.0, 1 / 6.0, 1e-12);
    assertSplit(sharing.nucleolus().orElseThrow(), 1, 0, 0, 1e-9);
    assertThat(sharing.core().orElseThrow().leastCore()).isCloseTo(0, within(1e-9));
    assertThat(sharing.core().orElseThrow().empty()).isFalse();
  }

  @Test
  void theAirportIsPaidByThoseWhoNeedItsLength() {
    // runways of cost 1, 2, 3; Littlechild 1974
    Game game =
        Game.of(
            Game.Kind.COST,
            THREE,
            coalition -> Integer.SIZE - Integer.numberOfLeadingZeros(coalition));
    Sharing sharing = Sharing.of(game, effort());

    assertSplit(sharing.shapley(), 1 / 3.0, 5 / 6.0, 11 / 6.0, 1e-12);
    assertSplit(sharing.nucleolus().orElseThrow(), 0.5, 0.75, 1.75, 1e-9);
  }

  @Test
  void threeWhoSaveByAnyTwoHaveAnEmptyCore() {
    // any two save 1, and so do three: a third each leaves every pair 1/3 short
    Game game =
        Game.of(Game.Kind.SAVING, THREE, coalition -> Integer.bitCount(coalition) > 1 ? 1 : 0);
    Sharing sharing = Sharing.of(game, effort());

    assertThat(sharing.core().orElseThrow().empty()).isTrue();
    assertThat(sharing.core().orElseThrow().leastCore()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sharing.nucleolus().orElseThrow().excess(0b011)).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void aGameWithoutAFairShareForEachIsSplitAmongAll() {
    // alone each saves 2, together only 3: nobody can have its own
    Game game =
        Game.of(Game.Kind.SAVING, THREE, coalition -> Integer.bitCount(coalition) == 1 ? 2 : 3);

    assertSplit(Sharing.of(game, effort()).nucleolus().orElseThrow(), 1, 1, 1, 1e-9);
  }

  /// The same splits from a solver that says no prices: which coalitions are tight is then asked of
  /// it, one by one.
  @Test
  void aSolverWithoutPricesFindsTheSameNucleolus() {
    Map<Integer, Integer> costs =
        Map.of(1, 163_520, 2, 140_826, 4, 250_096, 3, 301_607, 5, 378_821, 6, 367_370, 7, 412_584);
    Game airport =
        Game.of(
            Game.Kind.COST,
            THREE,
            coalition -> Integer.SIZE - Integer.numberOfLeadingZeros(coalition));
    Game glove =
        Game.of(
            Game.Kind.SAVING,
            THREE,
            coalition -> Game.contains(coalition, 0) && Integer.bitCount(coalition) > 1 ? 1 : 0);
    Game alone =
        Game.of(Game.Kind.SAVING, THREE, coalition -> Integer.bitCount(coalition) == 1 ? 2 : 3);

    assertSplit(unpriced(Game.of(Game.Kind.COST, THREE, costs::get)), 116_234, 93_540, 202_810);
    assertSplit(unpriced(airport), 0.5, 0.75, 1.75, 1e-5);
    assertSplit(unpriced(glove), 1, 0, 0, 1e-5);
    assertSplit(unpriced(alone), 1, 1, 1, 1e-5);
  }

  private static Split unpriced(Game game) {
    return Nucleolus.of(game, new Effort(Unpriced::new, 60, 1e-9)).orElseThrow();
  }

  @Test
  void aSinglePlayerHasItAll() {
    Sharing sharing = Sharing.of(Game.of(Game.Kind.SAVING, List.of("a"), _ -> 5), effort());

    assertThat(sharing.shapley().amount(0)).isEqualTo(5);
    assertThat(sharing.nucleolus().orElseThrow().amount(0)).isCloseTo(5, within(1e-9));
    assertThat(sharing.core().orElseThrow().empty()).isFalse();
  }

  @Test
  void aMissingCostIsRefused() {
    assertThatThrownBy(() -> Game.of(Game.Kind.COST, THREE, each -> each == 5 ? Double.NaN : 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a+c");
  }

  @Test
  void whatIsLostWhenAPlayerLeavesIsItsMarginalValue() {
    Game game = Game.of(Game.Kind.SAVING, THREE, coalition -> coalition);

    assertThat(game.marginalLoss(1)).isEqualTo(7 - 5);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void splitsSumToTheWholeAndTheNucleolusLiesInTheCore(long seed) {
    Game game = convexGame(seed);
    Sharing sharing = Sharing.of(game, effort());
    double whole = game.value(game.everybody());

    assertThat(sharing.shapley().sum(game.everybody())).isCloseTo(whole, within(1e-9 * whole));
    Split nucleolus = sharing.nucleolus().orElseThrow();
    assertThat(nucleolus.sum(game.everybody())).isCloseTo(whole, within(1e-7 * whole));
    assertThat(sharing.core().orElseThrow().empty()).isFalse(); // convex games have a core
    for (int coalition = 1; coalition < game.everybody(); coalition++) {
      assertThat(nucleolus.excess(coalition))
          .isLessThanOrEqualTo(sharing.core().orElseThrow().leastCore() + 1e-6 * whole);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void namesInAnotherOrderGetTheSame(long seed) {
    Game game = convexGame(seed);
    List<String> turned = game.players().reversed();
    Game other =
        Game.of(
            Game.Kind.SAVING,
            turned,
            coalition -> game.value(Integer.reverse(coalition) >>> (Integer.SIZE - game.size())));

    Sharing one = Sharing.of(game, effort());
    Sharing two = Sharing.of(other, effort());

    one.nucleolus()
        .orElseThrow()
        .byPlayer()
        .forEach(
            (player, amount) ->
                assertThat(two.nucleolus().orElseThrow().byPlayer().get(player))
                    .isCloseTo(amount, within(1e-6 * game.value(game.everybody()))));
  }

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  /// A game in which a player adds more to larger coalitions: sums of what sets of players save
  /// once all of them are there.
  private static Game convexGame(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> players = List.of("p", "q", "r", "s", "t");
    double[] dividends = random.doubles(32, 0, 10).toArray();
    return Game.of(
        Game.Kind.SAVING,
        players,
        coalition ->
            IntStream.rangeClosed(1, coalition)
                .filter(part -> (part & coalition) == part)
                .mapToDouble(part -> dividends[part])
                .sum());
  }

  private static void assertSplit(Split split, double a, double b, double c) {
    assertSplit(split, a, b, c, 1e-3);
  }

  private static void assertSplit(Split split, double a, double b, double c, double rounding) {
    assertThat(split.amount(0)).isCloseTo(a, within(rounding));
    assertThat(split.amount(1)).isCloseTo(b, within(rounding));
    assertThat(split.amount(2)).isCloseTo(c, within(rounding));
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 1e-9);
  }
}
