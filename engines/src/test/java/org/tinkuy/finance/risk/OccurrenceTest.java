package org.tinkuy.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.kernel.Refusal;

class OccurrenceTest {
  private static final Chance CHANCE = new Chance(7);
  private static final TimeGrid YEARS = TimeGrid.years(2027, 40);
  private static final TimeGrid MONTHS = TimeGrid.months(YearMonth.of(2027, 1), 480);
  private static final Occurrence.Window ALWAYS =
      new Occurrence.Window(YearMonth.of(2027, 1), YearMonth.of(2066, 12));

  private static Occurrence yearly(double probability, double afterOne, int lasts_months) {
    return new Occurrence(
        new Occurrence.Frequency.Yearly(probability, afterOne, Optional.of(Month.FEBRUARY)),
        ALWAYS,
        lasts_months);
  }

  @Test
  void whatIsCertainComesInItsMonthOfEveryYear() {
    double[] active = yearly(1, 1, 3).drawn(CHANCE, 0, 0, MONTHS);

    // February to April of each of 40 years
    assertThat(Arrays.stream(active).sum()).isEqualTo(120);
    assertThat(Arrays.copyOf(active, 6)).containsExactly(0, 1, 1, 1, 0, 0);
    // three months of a period of a year are a quarter of it
    assertThat(yearly(1, 1, 3).drawn(CHANCE, 0, 0, YEARS)).containsOnly(0.25);
    // 14 months from February on fill a year and more: never more than the whole of one
    assertThat(yearly(1, 1, 14).drawn(CHANCE, 0, 0, YEARS)[1]).isEqualTo(1);
    assertThat(yearly(0, 0, 3).drawn(CHANCE, 0, 0, YEARS)).containsOnly(0);
  }

  @Test
  void itBeginsWithinItsWindowOnly() {
    Occurrence.Window window = new Occurrence.Window(YearMonth.of(2030, 2), YearMonth.of(2032, 1));
    Occurrence late =
        new Occurrence(
            Occurrence.Frequency.Yearly.independent(1, Optional.of(Month.FEBRUARY)), window, 12);

    double[] active = late.drawn(CHANCE, 0, 0, YEARS);

    // 2030 and 2031; each lasts until January of the next year
    assertThat(Arrays.copyOf(active, 6))
        .containsExactly(new double[] {0, 0, 0, 11 / 12.0, 1, 1 / 12.0}, within(1e-12));
    assertThat(Arrays.stream(active).sum()).isCloseTo(2, within(1e-12));
  }

  @Test
  void onceIsOnceAndAsOftenAsItsProbability() {
    Occurrence once = new Occurrence(new Occurrence.Frequency.Once(0.3), ALWAYS, 2);
    int hits = 0;
    for (int scenario = 0; scenario < 4000; scenario++) {
      double months = Arrays.stream(once.drawn(CHANCE, scenario, 0, MONTHS)).sum();
      // one at the very end of the window is cut
      assertThat(months).isIn(0.0, 1.0, 2.0);
      hits += months > 0 ? 1 : 0;
    }
    // standard error sqrt(0.3 x 0.7 / 4000) = 0.0072
    assertThat(hits / 4000.0).isCloseTo(0.3, within(0.022));
  }

  @Test
  void clustersAreAsFrequentAsStatedAndFollowOneAnother() {
    int hits = 0;
    int pairs = 0;
    for (int scenario = 0; scenario < 2000; scenario++) {
      double[] active = yearly(0.1, 0.4, 12).drawn(CHANCE, scenario, 0, MONTHS);
      boolean before = false;
      for (int year = 0; year < 40; year++) {
        boolean now = active[12 * year + 5] > 0;
        hits += now ? 1 : 0;
        pairs += now && before ? 1 : 0;
        before = now;
      }
    }
    // a chain of two states that starts as it goes on: 0.1 in every year, 0.4 after one
    assertThat(hits / 80_000.0).isCloseTo(0.1, within(0.006));
    assertThat((double) pairs / hits).isCloseTo(0.4 * 39 / 40, within(0.03));
  }

  @Test
  void refusesClustersThatAreMoreFrequentThanStated() {
    // after a year without, it would be 0.9 x 0.8 / 0.1 = 7.2
    assertThatThrownBy(() -> new Occurrence.Frequency.Yearly(0.9, 0.2, Optional.empty()))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Occurrence.Frequency.Once(8)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Occurrence(new Occurrence.Frequency.Once(0.1), ALWAYS, 0))
        .isInstanceOf(Refusal.class);
  }

  /// Ten years of an income of 10, half of which a flood takes in the year in which it comes.
  private record Flooded(MonteCarlo carlo, Line income, RiskMeasure sum) {
    static Flooded of(double probability) {
      LineType flow = Units.flow(Units.USD);
      Graph.Builder model = Graph.on(TimeGrid.years(2027, 10));
      Line price = model.input(Line.of("price", LineType.PLAIN), 1);
      Line flood = model.input(Line.of("flood", LineType.PLAIN), 0);
      Line full = model.input(Line.of("full", flow), 10);
      Line income =
          model.add(Line.of("income", flow), full.times(price).minus(full.times(flood).times(0.5)));
      MonteCarlo carlo =
          new MonteCarlo(
              model.build(),
              List.of(new MonteCarlo.Unsure(price, new Distribution.Triangle(0.9, 1, 1.2), 1)),
              List.of(new MonteCarlo.Happening(flood, yearly(probability, probability, 12))),
              Correlation.none(1),
              CHANCE);
      return new Flooded(carlo, income, new RiskMeasure.Sum(income));
    }

    Spread run(int scenarios) {
      return carlo.run(scenarios, List.of(sum), List.of(income));
    }
  }

  @Test
  void inTheBaseDrawNothingHappensAndInputsAreAtTheirBase() {
    Flooded flooded = Flooded.of(0.5);

    // 10 in each year, though the median of the price is not 1
    assertThat(flooded.carlo.base(List.of(flooded.income)).series(flooded.income, 0).toArray())
        .containsOnly(10);
  }

  @Test
  void whatHappensIsPartOfTheSpreadAndNamedInIt() {
    Spread spread = Flooded.of(0.2).run(4000);

    Spread.Contribution byFlood = spread.contributions().getLast();
    assertThat(byFlood.input().id()).isEqualTo("flood");
    assertThat(byFlood.rankCorrelation()).isNegative();
    assertThat(spread.contributions().stream().mapToDouble(Spread.Contribution::share).sum())
        .isCloseTo(1, within(1e-12));
    // mean: 100 x mean price 1.0333, less a half of the 11 months that each flood lasts in its year
    // and, but for the last year, of the one month in the next
    double lost = 0.2 * 5 * (10 * 11 / 12.0 + 9 / 12.0);
    assertThat(spread.sample(spread.samples().keySet().iterator().next()).mean())
        .isCloseTo(103.333 - lost, within(0.4));
  }

  @Test
  void anyNumberOfThreadsDrawsTheSameEvents() throws Exception {
    Flooded flooded = Flooded.of(0.2);
    Spread many = flooded.run(2000);
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      Spread alone = one.submit(() -> flooded.run(2000)).get();
      for (int scenario = 0; scenario < 2000; scenario++) {
        assertThat(alone.sample(flooded.sum).at(scenario))
            .isEqualTo(many.sample(flooded.sum).at(scenario));
      }
      assertThat(alone.contributions()).isEqualTo(many.contributions());
    }
  }
}
