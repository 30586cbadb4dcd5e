package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.solver.installed.InstalledSolvers;

class ReachTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void aBlendLimitsWhatOneSourceMayGive() {
    ExchangeProblem problem = toOneSink(List.of(source("s", 6)), arc("s", 0, 0));

    // 1000 t at 1 and a limit of 3: room 2000; ash at 6 takes 6 - 1 = 5 a tonne
    assertThat(Reach.of(problem).most_t(problem.arcs().getFirst()))
        .isCloseTo(400, within(ROUNDING));
  }

  @Test
  void aCleanerSourceMakesRoomForADirtierOne() {
    ExchangeProblem problem =
        toOneSink(List.of(source("s", 6), source("clean", 0)), arc("s", 0, 0), arc("clean", 0, 0));

    // each tonne of clean makes room 1: (2000 + 1000) / (5 + 1) = 500, and indeed 500 t at 6 with
    // 500 t
    // at 0 come to 3
    assertThat(Reach.of(problem).most_t(problem.arcs().getFirst()))
        .isCloseTo(500, within(ROUNDING));
    assertThat(Reach.of(problem).most_t(problem.arcs().getLast())).isEqualTo(800);
  }

  @Test
  void aSubstitutionOfTwoTakesTwiceAsMuchVirginMaterialOut() {
    ExchangeArc arc = new ExchangeArc("s", "d", "", 1, new ArcCost(0, 2, 0, 0, false), 0, 2);
    ExchangeProblem problem = toOneSink(List.of(source("s", 6)), arc);

    // (6 - 3) x + (1 - 3)(1000 - 2 x) <= 0: 7 x <= 2000
    assertThat(Reach.of(problem).most_t(arc)).isCloseTo(2000.0 / 7, within(ROUNDING));
  }

  @Test
  void aSinkThatCannotBuyKeepsItsSupplyAndDemandAsBounds() {
    ExchangeSink sink =
        new ExchangeSink("d", "B", 1000, OptionalDouble.empty(), 0, Map.of(), Map.of("ash", 3.0));
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE, List.of(source("s", 6)), List.of(sink), List.of(arc("s", 0, 1e9)));

    assertThat(Reach.of(problem).most_t(problem.arcs().getFirst())).isEqualTo(800);
    assertThat(Reach.reduced(problem).arcs()).hasSize(1);
  }

  @Test
  void anArcThatCannotEarnItsFixedCostIsLeftOut() {
    // a tonne spares 10 + 40 and costs 2: 400 t save 19,200 at most
    assertThat(Reach.reduced(toOneSink(List.of(source("s", 6)), arc("s", 0, 19_199))).arcs())
        .hasSize(1);
    assertThat(Reach.reduced(toOneSink(List.of(source("s", 6)), arc("s", 0, 19_200))).arcs())
        .isEmpty();
  }

  @Test
  void anArcThatCannotReachItsMinimumIsLeftOut() {
    assertThat(Reach.reduced(toOneSink(List.of(source("s", 6)), arc("s", 401, 0))).arcs())
        .isEmpty();
  }

  @Test
  void anArcThatMakesRoomIsKeptThoughItEarnsNothingItself() {
    ExchangeProblem problem =
        toOneSink(
            List.of(source("s", 6), source("clean", 0)), arc("s", 0, 0), arc("clean", 0, 50_000));

    assertThat(Reach.reduced(problem).arcs()).hasSize(2);
  }

  @Test
  void aModeThatIsDearerInEverythingIsLeftOut() {
    ExchangeArc road = new ExchangeArc("s", "d", "road", 1, new ArcCost(0, 3, 50, 0, false), 9, 1);
    ExchangeArc rail = new ExchangeArc("s", "d", "rail", 1, new ArcCost(0, 2, 50, 0, false), 9, 1);
    ExchangeArc ship = new ExchangeArc("s", "d", "ship", 1, new ArcCost(0, 1, 51, 0, false), 9, 1);
    ExchangeArc twin = new ExchangeArc("s", "d", "twin", 1, new ArcCost(0, 1, 51, 0, false), 9, 1);

    ExchangeProblem left =
        Reach.reduced(toOneSink(List.of(source("s", 6)), road, rail, ship, twin));

    assertThat(left.arcs()).extracting(ExchangeArc::mode).containsExactly("rail", "ship");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.exchange.network.NetworkTest#seeds")
  void theBestOfAllSetsOfArcsIsFound(long seed) {
    ExchangeProblem problem =
        SmallPark.random(seed, SmallPark.FREE).among(Set.of("f0", "f1", "f2", "f3"));
    Effort effort = new Effort(InstalledSolvers::find, 60, 0);

    SolvedPart found = new NetworkSearch(effort).solve(problem);

    assertThat(found.best().orElseThrow().value().orElseThrow())
        .isCloseTo(Enumeration.cost(problem), within(0.01));
  }

  private static ExchangeSource source(String name, double ash) {
    return SmallPark.source(name, "A" + name, 800, 10, Map.of("ash", ash));
  }

  private static ExchangeArc arc(String from, double minimum_t, double fixed) {
    return new ExchangeArc(from, "d", "", 1, new ArcCost(0, 2, fixed, 0, false), minimum_t, 1);
  }

  private static ExchangeProblem toOneSink(List<ExchangeSource> sources, ExchangeArc... arcs) {
    ExchangeSink sink =
        new ExchangeSink(
            "d", "B", 1000, OptionalDouble.of(40), 0, Map.of("ash", 1.0), Map.of("ash", 3.0));
    return new ExchangeProblem(SmallPark.FREE, sources, List.of(sink), List.of(arcs));
  }
}
