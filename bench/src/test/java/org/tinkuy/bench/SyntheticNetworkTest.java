package org.tinkuy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;

class SyntheticNetworkTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theSizesHaveTheirNumberOfCandidates(long seed) {
    assertThat(SyntheticNetwork.of(SyntheticNetwork.Size.TEN_FIRMS, seed).arcs()).hasSize(60);
    assertThat(SyntheticNetwork.of(SyntheticNetwork.Size.SMALL, seed).arcs()).hasSize(200);
    assertThat(SyntheticNetwork.of(SyntheticNetwork.Size.MIDDLE, seed).arcs()).hasSize(1_000);
    assertThat(SyntheticNetwork.of(SyntheticNetwork.Size.LARGE, seed).arcs()).hasSize(5_000);
    assertThat(SyntheticNetwork.of(SyntheticNetwork.Size.HUGE, seed).arcs()).hasSize(50_000);
  }

  @Test
  void aSeedGivesTheSameNetworkAndAnotherAnother() {
    ExchangeProblem one = SyntheticNetwork.of(SyntheticNetwork.Size.SMALL, 7);
    ExchangeProblem same = SyntheticNetwork.of(SyntheticNetwork.Size.SMALL, 7);
    ExchangeProblem other = SyntheticNetwork.of(SyntheticNetwork.Size.SMALL, 8);

    assertThat(same.sources()).isEqualTo(one.sources());
    assertThat(same.sinks()).isEqualTo(one.sinks());
    assertThat(same.arcs()).isEqualTo(one.arcs());
    assertThat(other.arcs()).isNotEqualTo(one.arcs());
  }

  @Test
  void everyFirmHasTwoResiduesAndTwoNeeds() {
    ExchangeProblem problem = SyntheticNetwork.of(SyntheticNetwork.Size.MIDDLE, 1);

    assertThat(problem.firms()).hasSize(100);
    assertThat(problem.sources().stream().collect(counted(ExchangeSource::firm)))
        .hasSize(100)
        .allSatisfy((firm, residues) -> assertThat(residues).isEqualTo(2));
    assertThat(problem.sinks().stream().collect(counted(ExchangeSink::firm)))
        .hasSize(100)
        .allSatisfy((firm, needs) -> assertThat(needs).isEqualTo(2));
  }

  @Test
  void amountsAreLognormalAroundFourHundredTonnes() {
    List<Double> logarithms =
        SyntheticNetwork.of(SyntheticNetwork.Size.HUGE, 1).sources().stream()
            .map(each -> Math.log(each.supply_t()))
            .sorted()
            .toList();

    double mean = logarithms.stream().mapToDouble(each -> each).average().orElseThrow();
    double spread =
        Math.sqrt(
            logarithms.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum() / 2000);
    // of 2,000 the median is off by 1.1 x 1.25 / sqrt(2,000) = 0.031: three of these, and of the
    // spread's
    assertThat(logarithms.get(1000)).isCloseTo(Math.log(400), within(0.1));
    assertThat(spread).isCloseTo(1.1, within(0.06));
  }

  @Test
  void pricesAndCostsLieInTheirRanges() {
    ExchangeProblem problem = SyntheticNetwork.of(SyntheticNetwork.Size.LARGE, 1);
    Map<String, ExchangeSource> sources =
        problem.sources().stream().collect(Collectors.toMap(ExchangeSource::name, each -> each));
    Map<String, ExchangeSink> sinks =
        problem.sinks().stream().collect(Collectors.toMap(ExchangeSink::name, each -> each));

    assertThat(sources.values()).allMatch(each -> isIn(each.disposal_perT(), 15, 75));
    assertThat(sinks.values())
        .allMatch(each -> isIn(each.virgin_perT().orElseThrow(), 20, 200))
        .allMatch(each -> each.limit().size() == 2);
    for (ExchangeArc arc : problem.arcs()) {
      ExchangeSource source = Objects.requireNonNull(sources.get(arc.from()));
      ExchangeSink sink = Objects.requireNonNull(sinks.get(arc.to()));
      double km = arc.distance_km();
      assertThat(source.firm()).isNotEqualTo(sink.firm());
      assertThat(arc.cost().variable_perT() - 0.35 * km).isBetween(3.0 - 1e-9, 11.0);
      assertThat(arc.cost().fixed_perYear() - 1_500 * km).isBetween(4_000.0 - 1e-6, 10_000.0);
      assertThat(arc.minimum_t())
          .isCloseTo(0.05 * Math.min(source.supply_t(), sink.demand_t()), within(1e-9));
    }
  }

  @Test
  void ofThePairsOfAClassTheShortestAreKept() {
    ExchangeProblem some = SyntheticNetwork.of(new SyntheticNetwork.Size(40, 8, 100), 1);
    ExchangeProblem all = SyntheticNetwork.of(new SyntheticNetwork.Size(40, 8, 10_000), 1);

    // 80 x 80 pairs, each of one class with a chance of 1/8 or more: about 800
    assertThat(all.arcs()).hasSizeBetween(600, 1_200);
    assertThat(some.arcs())
        .extracting(ExchangeArc::name)
        .containsExactlyElementsOf(all.arcs().stream().limit(100).map(ExchangeArc::name).toList());
    assertThat(all.arcs())
        .isSortedAccordingTo(Comparator.comparingDouble(ExchangeArc::distance_km));
  }

  @Test
  void firstClassesAreCommonerThanLastOnes() {
    Map<String, Long> byClass =
        SyntheticNetwork.of(SyntheticNetwork.Size.HUGE, 1).sources().stream()
            .collect(counted(ExchangeSource::material));

    // of 84 classes the first has (1 / 84)^(1 / 1.26) = 3 % of 2,000, the last 0.9 %
    assertThat(byClass).hasSize(84);
    assertThat(byClass.get("m0")).isBetween(40L, 80L);
    assertThat(byClass.get("m83")).isBetween(7L, 32L);
  }

  private static boolean isIn(double value, double low, double high) {
    return low <= value && value < high;
  }

  private static <T> Collector<T, ?, Map<String, Long>> counted(Function<T, String> by) {
    return Collectors.groupingBy(by, Collectors.counting());
  }
}
