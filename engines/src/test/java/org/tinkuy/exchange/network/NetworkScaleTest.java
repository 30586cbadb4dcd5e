package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.solver.installed.InstalledSolvers;

/// What does not change a network, or changes it in proportion: the currency, the size of the year,
/// the order in which a park lists its rows.
class NetworkScaleTest {
  private static final double RELATIVE = 1e-6;
  private static final double FACTOR = 3.7;

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anotherCurrencyChangesTheCostAndNotThePlan(long seed) {
    ExchangeProblem problem = SmallPark.random(seed, SmallPark.FREE);

    Network one = solve(problem);
    Network other = solve(scaled(problem, FACTOR, 1));

    assertThat(other.proof().status()).isEqualTo(one.proof().status());
    assertCost(other, FACTOR * cost(one));
    assertThat(other.saving().orElseThrow())
        .isCloseTo(FACTOR * one.saving().orElseThrow(), within(RELATIVE * FACTOR * cost(one)));
    one.plan()
        .orElseThrow()
        .tonnes()
        .forEach(
            (arc, tonnes) ->
                assertThat(tonnes(other, arc)).isCloseTo(tonnes, within(RELATIVE * tonnes)));
  }

  /// All amounts, minima and fixed costs by one factor: so is the cost.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLargerParkWithDearerLinesCostsInProportion(long seed) {
    ExchangeProblem problem = SmallPark.random(seed, SmallPark.FREE);

    Network one = solve(problem);
    Network other = solve(scaled(problem, 1, FACTOR));

    assertCost(other, FACTOR * cost(one));
    assertThat(PlanCheck.breaches(other.plan().orElseThrow())).isEmpty();
    one.plan()
        .orElseThrow()
        .tonnes()
        .forEach(
            (arc, tonnes) ->
                assertThat(tonnes(other, arc))
                    .isCloseTo(FACTOR * tonnes, within(RELATIVE * FACTOR * tonnes)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfRowsChangesNothing(long seed) {
    ExchangeProblem problem = SmallPark.random(seed, SmallPark.FREE);
    List<ExchangeSource> sources = new ArrayList<>(problem.sources());
    List<ExchangeSink> sinks = new ArrayList<>(problem.sinks());
    List<ExchangeArc> arcs = new ArrayList<>(problem.arcs());
    Collections.shuffle(sources, new Random(seed));
    Collections.shuffle(sinks, new Random(seed + 1));
    Collections.shuffle(arcs, new Random(seed + 2));

    Network one = solve(problem);
    Network other = solve(new ExchangeProblem(problem.terms(), sources, sinks, arcs));

    assertCost(other, cost(one));
    assertThat(other.greedy().orElseThrow())
        .isCloseTo(one.greedy().orElseThrow(), within(RELATIVE * cost(one)));
    assertThat(other.exits()).containsOnlyKeys(one.exits().keySet());
    one.exits()
        .forEach(
            (firm, left) ->
                assertThat(Objects.requireNonNull(other.exits().get(firm)).low())
                    .isCloseTo(left.low(), within(RELATIVE * cost(one))));
  }

  private static void assertCost(Network network, double expected) {
    assertThat(cost(network)).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
  }

  private static double cost(Network network) {
    return network.proof().objective().orElseThrow();
  }

  private static double tonnes(Network network, ExchangeArc like) {
    return network.plan().orElseThrow().tonnes().entrySet().stream()
        .filter(each -> each.getKey().name().equals(like.name()))
        .mapToDouble(each -> each.getValue())
        .findFirst()
        .orElse(0);
  }

  private static Network solve(ExchangeProblem problem) {
    return Network.of(problem, new Effort(InstalledSolvers::find, 60, 0), true, false);
  }

  /// The same park with all money and all tonnes by a factor.
  private static ExchangeProblem scaled(ExchangeProblem problem, double money, double tonnes) {
    List<ExchangeSource> sources = new ArrayList<>();
    for (ExchangeSource each : problem.sources()) {
      sources.add(
          SmallPark.source(
              each.name(),
              each.firm(),
              tonnes * each.supply_t(),
              money * each.disposal_perT(),
              each.quality()));
    }
    List<ExchangeSink> sinks = new ArrayList<>();
    for (ExchangeSink each : problem.sinks()) {
      sinks.add(
          new ExchangeSink(
              each.name(),
              each.firm(),
              tonnes * each.demand_t(),
              OptionalDouble.of(money * each.virgin_perT().orElseThrow()),
              0,
              each.virginQuality(),
              each.limit()));
    }
    List<ExchangeArc> arcs = new ArrayList<>();
    for (ExchangeArc each : problem.arcs()) {
      ArcCost cost =
          new ArcCost(
              0,
              money * each.cost().variable_perT(),
              money * tonnes * each.cost().fixed_perYear(),
              0,
              false);
      arcs.add(
          new ExchangeArc(
              each.from(), each.to(), "", each.distance_km(), cost, tonnes * each.minimum_t(), 1));
    }
    return new ExchangeProblem(problem.terms(), sources, sinks, arcs);
  }
}
