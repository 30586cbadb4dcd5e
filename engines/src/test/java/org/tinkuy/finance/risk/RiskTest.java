package org.tinkuy.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.LaneFrame;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;

class RiskTest {
  private static final LineType FLOW = Units.flow(Units.USD);
  private static final Chance CHANCE = new Chance(20270101);

  private final Graph.Builder model = Graph.on(TimeGrid.years(2027, 11));
  private final Line capex = model.input(Line.of("capex", LineType.PLAIN), 1);
  private final Line price = model.input(Line.of("price", LineType.PLAIN), 1);
  private final Line outlay =
      model.input(Line.of("outlay", FLOW), Series.of(11, t -> t == 0 ? 100 : 0));
  private final Line income =
      model.input(Line.of("income", FLOW), Series.of(11, t -> t == 0 ? 0 : 16));
  private final Line net =
      model.add(Line.of("net", FLOW), income.times(price).minus(outlay.times(capex)));
  private final Line service =
      model.input(Line.of("service", FLOW), Series.of(11, t -> t == 0 ? 0 : 12));
  private final Line dscr =
      model.add(Line.of("dscr", LineType.PLAIN), income.times(price).per(service));
  private final Graph graph = model.build();

  private final List<MonteCarlo.Unsure> unsure =
      List.of(
          new MonteCarlo.Unsure(capex, new Distribution.LogNormal(1, 0.15)),
          new MonteCarlo.Unsure(price, new Distribution.LogNormal(1, 0.10)));
  private final RiskMeasure worth = new RiskMeasure.Worth(net, 0.08);
  private final RiskMeasure rate = new RiskMeasure.Return(net);

  private MonteCarlo of(Correlation correlation) {
    return new MonteCarlo(graph, unsure, correlation, CHANCE);
  }

  @Test
  void theBaseDrawIsTheSingleCaseToTheLastBit() {
    MonteCarlo run = of(Correlation.none(2));
    LaneFrame base = run.base(List.of(net, dscr));
    Values single =
        graph
            .run(Map.of(capex, run.base(unsure.getFirst()), price, run.base(unsure.getLast())))
            .values();

    assertThat(base.series(net, 0)).isEqualTo(single.series(net));
    assertThat(base.series(dscr, 0)).isEqualTo(single.series(dscr));
    // both medians are 1, so it is the model as it was written
    assertThat(base.series(net, 0)).isEqualTo(graph.run().values().series(net));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() throws Exception {
    Spread many = of(Correlation.none(2)).run(3000, List.of(worth, rate), List.of(dscr));
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      Spread alone =
          one.submit(() -> of(Correlation.none(2)).run(3000, List.of(worth, rate), List.of(dscr)))
              .get();
      for (int scenario = 0; scenario < 3000; scenario++) {
        assertThat(alone.sample(worth).at(scenario)).isEqualTo(many.sample(worth).at(scenario));
        assertThat(alone.sample(rate).at(scenario)).isEqualTo(many.sample(rate).at(scenario));
      }
      assertThat(alone.contributions()).isEqualTo(many.contributions());
    }
  }

  @Test
  void moreScenariosLeaveTheFirstOnesAsTheyWere() {
    Sample few = of(Correlation.none(2)).run(100, List.of(worth), List.of()).sample(worth);
    Sample more = of(Correlation.none(2)).run(1100, List.of(worth), List.of()).sample(worth);

    assertThat(IntStream.range(0, 100)).allMatch(i -> few.at(i) == more.at(i));
  }

  @Test
  void aLinearOutcomeSpreadsAsItsInputDoes() {
    // worth = 16 x 6.710081 x price - 100 x capex: its median is that of the base, 7.3613
    Sample sample = of(Correlation.none(2)).run(20_000, List.of(worth), List.of()).sample(worth);

    assertThat(sample.undefined()).isZero();
    assertThat(sample.quantile(0.5)).isCloseTo(7.36, within(0.6));
    // standard deviations of log-normals near 0.15 x 100 and 0.1 x 107.36: together 18.6
    double width = (sample.quantile(0.8413) - sample.quantile(0.1587)) / 2;
    assertThat(width).isCloseTo(18.6, within(0.5));
    assertThat(sample.expectedShortfall(0.05)).isLessThan(sample.quantile(0.05));
    assertThat(sample.probabilityBelow(sample.quantile(0.25))).isCloseTo(0.25, within(1e-3));
  }

  @Test
  void theWiderInputHasTheLargerPartOfTheSpread() {
    Spread run = of(Correlation.none(2)).run(5000, List.of(worth), List.of());
    Spread.Contribution byCapex = run.contributions().getFirst();
    Spread.Contribution byPrice = run.contributions().getLast();

    // 15² to 10.7²: about two thirds
    assertThat(byCapex.share()).isCloseTo(0.66, within(0.04));
    assertThat(byCapex.share() + byPrice.share()).isCloseTo(1, within(1e-12));
    assertThat(byCapex.rankCorrelation()).isNegative();
    assertThat(byPrice.rankCorrelation()).isPositive();
  }

  /// What goes against another to the last: the highest of one with the lowest of the other.
  @Test
  void inputsThatAreOppositeAreDrawnInOppositeRanks() {
    Correlation asked = Correlation.of(2, List.of(new Correlation.Pair(0, 1, -1)));
    MonteCarlo run = of(asked);
    double[] first = new double[200];
    double[] second = new double[200];
    for (int i = 0; i < first.length; i++) {
      first[i] = run.findDraw(capex, i).orElseThrow();
      second[i] = run.findDraw(price, i).orElseThrow();
    }

    assertThat(asked.asked(0, 1)).isEqualTo(-1);
    assertThat(asked.rank(0, 1)).isEqualTo(-1);
    assertThat(Ranks.correlation(first, second)).isCloseTo(-1, within(1e-12));
  }

  @Test
  void oneDrawSpreadsNothingAndNoInputHasAPartOfIt() {
    Spread one = of(Correlation.none(2)).run(1, List.of(worth), List.of());

    assertThat(one.contributions()).hasSize(2).allMatch(each -> Double.isNaN(each.share()));
  }

  @Test
  void drawsHaveTheRankCorrelationThatWasAskedFor() {
    Correlation asked = Correlation.of(2, List.of(new Correlation.Pair(0, 1, 0.5)));
    MonteCarlo run = of(asked);
    int n = 4000;
    double[] first = new double[n];
    double[] second = new double[n];
    for (int i = 0; i < n; i++) {
      first[i] = run.findDraw(capex, i).orElseThrow();
      second[i] = run.findDraw(price, i).orElseThrow();
    }

    assertThat(asked.repair()).isZero();
    assertThat(asked.rank(0, 1)).isCloseTo(0.5, within(1e-12));
    // the standard error is 1 / sqrt(4000), 0.016
    assertThat(Ranks.correlation(first, second)).isCloseTo(0.5, within(0.04));
  }

  @Test
  void correlationsThatContradictOneAnotherAreRepairedAndSaid() {
    // N. Higham (2002), section 4: 1 1 0, 1 1 1, 0 1 1 is nearest to 0.7607 and 0.1573
    double toRank = 1; // 2 sin(π/6) = 1
    Correlation repaired =
        Correlation.of(
            3, List.of(new Correlation.Pair(0, 1, toRank), new Correlation.Pair(1, 2, toRank)));

    assertThat(2 * Math.sin(Math.PI / 6 * repaired.rank(0, 1))).isCloseTo(0.7607, within(5e-5));
    assertThat(2 * Math.sin(Math.PI / 6 * repaired.rank(0, 2))).isCloseTo(0.1573, within(5e-5));
    // of ranks: 1 - 6/π asin(0.7607 / 2) = 0.2549; 0 to 0.1573 is 0.1504
    assertThat(repaired.repair()).isCloseTo(0.2549, within(1e-4));
  }

  /// Three inputs of which each falls as each other rises, at -0.9, cannot be. By symmetry the
  /// nearest matrix has one number for all pairs, and `1 + 2 x` is not below zero from -1/2 on: as
  /// a rank 6/π asin(-1/4) = -0.4826, which is 0.4174 away.
  @Test
  void theLargestChangeIsOneOfTheRanksThatAreShown() {
    Correlation repaired =
        Correlation.of(
            3,
            List.of(
                new Correlation.Pair(0, 1, -0.9),
                new Correlation.Pair(0, 2, -0.9),
                new Correlation.Pair(1, 2, -0.9)));

    assertThat(repaired.asked(0, 2)).isCloseTo(-0.9, within(1e-12));
    assertThat(repaired.rank(0, 2)).isCloseTo(-0.4826, within(1e-4));
    assertThat(repaired.rank(1, 2)).isCloseTo(-0.4826, within(1e-4));
    assertThat(repaired.repair()).isCloseTo(0.4174, within(1e-4));
  }

  @Test
  void scenariosWithoutAnInternalRateAreCounted() {
    // where the event takes the price away, nothing comes back and there is no rate
    List<MonteCarlo.Unsure> event =
        List.of(new MonteCarlo.Unsure(price, new Distribution.Event(0.2, 1, 0)));
    Sample sample =
        new MonteCarlo(graph, event, Correlation.none(1), CHANCE)
            .run(2000, List.of(rate), List.of())
            .sample(rate);

    assertThat(sample.undefined()).isBetween(340, 460); // 400, four standard errors are 72
    assertThat(sample.scenarios()).isEqualTo(2000);
    // all others have the rate of the base: 16 a year for 10 years on 100
    assertThat(sample.quantile(0)).isEqualTo(sample.quantile(1));
  }

  @Test
  void aFloorIsBrokenMoreAndMoreOften() {
    Spread run = of(Correlation.none(2)).run(2000, List.of(), List.of(dscr));
    List<Double> broken = run.breachedSoFar(dscr, 1.2).shares();

    assertThat(broken.getFirst()).isZero(); // no service, no ratio
    // 16 x price / 12 < 1.2 where price < 0.9: Φ(ln 0.9 / 0.1) = 0.146
    assertThat(broken.get(1)).isCloseTo(0.146, within(0.03));
    assertThat(broken).isSorted();
    assertThat(run.fan(dscr).get(5).quantile(0.5)).isCloseTo(16.0 / 12, within(0.01));
  }

  @Test
  void aScenarioThatDidNotCloseNeitherKeepsNorBreaksAFloor() {
    // of five scenarios one did not close; of the four others one is below 1.2, then two have been
    double none = Double.NaN;
    Spread run =
        new Spread(
            Map.of(),
            Map.of(
                dscr,
                List.of(
                    new Sample(new double[] {1.1, 1.3, none, 1.4, none}),
                    new Sample(new double[] {1.3, 1.3, none, 1.0, 1.5}))),
            List.of(),
            new TreeSet<>(List.of(2)));

    assertThat(run.breachedSoFar(dscr, 1.2)).isEqualTo(new Spread.Breaches(List.of(0.25, 0.5), 1));
  }

  @Test
  void distributionsHaveTheirQuantiles() {
    // normal 97.5 %: 1.959964; triangle 0, 1, 2: half at 1, an eighth at 0.5; 10 to 20 at 30 %: 13
    assertThat(new Distribution.Gauss(10, 2).quantile(0.975))
        .isCloseTo(10 + 2 * 1.959963985, within(1e-7));
    assertThat(new Distribution.Triangle(0, 1, 2).median()).isEqualTo(1);
    assertThat(new Distribution.Triangle(0, 1, 2).quantile(0.125)).isCloseTo(0.5, within(1e-12));
    assertThat(new Distribution.Even(10, 20).quantile(0.3)).isEqualTo(13);
    assertThat(Normal.cumulative(1.959963985)).isCloseTo(0.975, within(1e-9));
    for (double p : new double[] {1e-6, 0.01, 0.3, 0.5, 0.9, 0.999999}) {
      assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, within(1e-8));
    }
  }

  @Test
  void aPertDrawIsABetaAroundItsPeak() {
    // peak in the middle: a beta of 3 and 3, whose cumulative is 10 x³ - 15 x⁴ + 6 x⁵
    Distribution pert = new Distribution.Pert(10, 20, 30);
    double x = (pert.quantile(0.1) - 10) / 20;
    assertThat(10 * Math.pow(x, 3) - 15 * Math.pow(x, 4) + 6 * Math.pow(x, 5))
        .isCloseTo(0.1, within(1e-10));
    assertThat(pert.median()).isCloseTo(20, within(1e-10));
    // peak at the left end: a beta of 1 and 5, cumulative 1 - (1 - x)⁵
    Distribution skewed = new Distribution.Pert(0, 0, 1);
    assertThat(skewed.quantile(0.5)).isCloseTo(1 - Math.pow(0.5, 0.2), within(1e-10));
    double sum = 0;
    for (int i = 0; i < 2000; i++) {
      sum += skewed.quantile((i + 0.5) / 2000);
    }
    // the mean of a PERT is (least + 4 peak + most) / 6
    assertThat(sum / 2000).isCloseTo(1.0 / 6, within(1e-4));
    assertThat(skewed.ofNormal(0)).isCloseTo(skewed.median(), within(1e-9));
  }

  @Test
  void theCounterIsEvenlySpread() {
    int[] bins = new int[10];
    int n = 100_000;
    for (int i = 0; i < n; i++) {
      bins[(int) (10 * CHANCE.uniform(i, 3))]++;
    }
    // standard deviation of a bin is 95
    assertThat(bins)
        .satisfies(all -> assertThat(IntStream.of(all).min().orElse(0)).isGreaterThan(9550));
    assertThat(IntStream.of(bins).max().orElse(0)).isLessThan(10450);
  }

  @Test
  void refusesACorrelationBeyondOne() {
    assertThatThrownBy(() -> new Correlation.Pair(0, 1, 1.2)).hasMessageContaining("1.2");
  }
}
