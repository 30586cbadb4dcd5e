package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.installed.InstalledSolvers;

/// Lines that serve in several seasons: built once, used in each.
class LinesTest {
  private static final double CENT = 0.01;

  /// Fruit comes in summer only, 600 t; feed is needed all year, 400 t in each half. Disposal 20,
  /// feed 30, carrying 5: a tonne in time saves 45. In summer 400 t fit, so 400 x 45 = 18,000 less
  /// 7,000 for the line, paid once though it serves both halves.
  @Test
  void aLineIsPaidOnceAndCarriesInEachSeasonWhatThatSeasonHas() {
    Network network = solve(seasons(300, 300, 7_000, 0));

    assertThat(network.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(network.saving().orElseThrow()).isCloseTo(600 * 45 - 7_000, within(CENT));
    assertThat(solve(seasons(600, 0, 7_000, 0)).saving().orElseThrow())
        .isCloseTo(400 * 45 - 7_000, within(CENT));
  }

  /// Two halves of 300 t each are 600 t a year: a minimum of 500 t is kept by both together.
  @Test
  void theMinimumOfALineIsOfTheWholeYear() {
    assertThat(solve(seasons(300, 300, 7_000, 500)).saving().orElseThrow())
        .isCloseTo(600 * 45 - 7_000, within(CENT));
    assertThat(solve(seasons(200, 200, 7_000, 500)).refused())
        .extracting(RefusedArc::reason)
        .containsOnly(RefusedArc.Reason.MINIMUM_TOO_LARGE);
  }

  @Test
  void aBudgetCountsALineOnce() {
    ExchangeProblem asked = seasons(300, 300, 7_000, 0);
    ExchangeTerms tight = SmallPark.terms(Map.of(), OptionalDouble.of(7_000), true);

    ExchangeProblem limited =
        new ExchangeProblem(tight, asked.sources(), asked.sinks(), asked.arcs());

    assertThat(solve(limited).saving().orElseThrow()).isCloseTo(20_000, within(CENT));
  }

  @Test
  void theGreedyPlanTakesALineAsAWhole() {
    assertThat(Greedy.plan(seasons(300, 300, 7_000, 500)).orElseThrow().tonnes()).hasSize(2);
  }

  @Test
  void aPlanWhoseLineCarriesTooLittleIsABreach() {
    ExchangeProblem problem = seasons(300, 300, 7_000, 500);
    Plan plan = new Plan(problem, Map.of(problem.arcs().getFirst(), 300.0));

    assertThat(PlanCheck.breaches(plan)).singleElement().asString().contains("minimum");
  }

  /// More money to build with never makes the best network cost more.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void moreBudgetNeverCostsMore(long seed) {
    double before = Double.POSITIVE_INFINITY;
    for (double budget = 0; budget <= 40_000; budget += 10_000) {
      ExchangeTerms terms = SmallPark.terms(Map.of(), OptionalDouble.of(budget), false);
      double cost = solve(SmallPark.random(seed, terms)).plan().orElseThrow().cost();
      assertThat(cost).isLessThanOrEqualTo(before + CENT);
      before = cost;
    }
  }

  /// Twelve months as twelve seasons are the same as the year: nothing comes or goes.
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void cuttingAnEvenYearIntoSeasonsChangesNothing(long seed) {
    ExchangeProblem year = SmallPark.random(seed, SmallPark.FREE);

    double cut = solve(cut(year, 2)).plan().orElseThrow().cost();

    double whole = solve(year).plan().orElseThrow().cost();
    assertThat(cut).isCloseTo(whole, within(1e-6 * whole));
  }

  private static ExchangeProblem cut(ExchangeProblem year, int seasons) {
    List<ExchangeSource> sources = new ArrayList<>();
    List<ExchangeSink> sinks = new ArrayList<>();
    List<ExchangeArc> arcs = new ArrayList<>();
    for (int season = 0; season < seasons; season++) {
      String at = "@" + season;
      for (ExchangeSource each : year.sources()) {
        sources.add(
            new ExchangeSource(
                each.name() + at,
                each.firm(),
                false,
                "",
                each.supply_t() / seasons,
                each.disposal_perT(),
                0,
                each.quality()));
      }
      for (ExchangeSink each : year.sinks()) {
        sinks.add(
            new ExchangeSink(
                each.name() + at,
                each.firm(),
                each.demand_t() / seasons,
                each.virgin_perT(),
                0,
                each.virginQuality(),
                each.limit()));
      }
      for (ExchangeArc each : year.arcs()) {
        arcs.add(
            new ExchangeArc(
                each.from() + at,
                each.to() + at,
                "",
                each.distance_km(),
                each.cost(),
                each.minimum_t(),
                1,
                each.name()));
      }
    }
    return new ExchangeProblem(year.terms(), sources, sinks, arcs);
  }

  private static ExchangeProblem seasons(
      double summer_t, double winter_t, double fixed, double minimum_t) {
    ArcCost cost = new ArcCost(0, 5, fixed, 0, false);
    return new ExchangeProblem(
        SmallPark.FREE,
        List.of(
            SmallPark.source("fruit@summer", "cannery", summer_t, 20, Map.of()),
            SmallPark.source("fruit@winter", "cannery", winter_t, 20, Map.of())),
        List.of(
            SmallPark.sink("feed@summer", "farm", 400, OptionalDouble.of(30)),
            SmallPark.sink("feed@winter", "farm", 400, OptionalDouble.of(30))),
        List.of(
            new ExchangeArc("fruit@summer", "feed@summer", "", 0, cost, minimum_t, 1, "truck"),
            new ExchangeArc("fruit@winter", "feed@winter", "", 0, cost, minimum_t, 1, "truck")));
  }

  private static Network solve(ExchangeProblem problem) {
    return Network.of(problem, new Effort(InstalledSolvers::find, 60, 0), false, false);
  }
}
