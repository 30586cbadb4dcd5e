package org.tinkuy.finance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.finance.graph.Series;

class PureRateTest {
  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  /// Outlays, then receipts with outlays among them: some are pure investments, some are not.
  private static double[] flows(SplittableRandom random) {
    int outlays = random.nextInt(1, 6);
    double[] flows = new double[random.nextInt(8, 60)];
    for (int t = 0; t < flows.length; t++) {
      flows[t] = t < outlays ? -random.nextDouble(5, 20) : random.nextDouble(-2, 6);
    }
    return flows;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whereItFindsARateTheSearchOfAllRatesFindsThatOneAndNoOther(long seed) {
    double[] flows = flows(new SplittableRandom(seed));
    PureRate.find(flows)
        .ifPresent(
            rate -> {
              var all = Roots.of(new Profile.Regular(Series.of(flows.length, t -> flows[t])));
              assertThat(all).hasSize(1);
              assertThat(all.getFirst()).isCloseTo(rate, within(1e-10));
            });
  }

  @Test
  void mostInvestmentsThatPayBackOverYearsAreProvedAtOnce() {
    long found =
        seeds()
            .filter(seed -> PureRate.find(flows(new SplittableRandom(seed))).isPresent())
            .count();

    assertThat(found).isBetween(40L, 79L);
  }

  /// In turn: 25 and 400 %; a quarter, a third, three sevenths and two thirds; none.
  @Test
  void flowsWithSeveralRatesOrNoneAreLeftToTheSearch() {
    assertThat(PureRate.find(new double[] {-1.6, 10, -10})).isEmpty();
    assertThat(PureRate.find(new double[] {-252, 1431, -3035, 2850, -1000})).isEmpty();
    assertThat(PureRate.find(new double[] {100, -200, 150})).isEmpty();
  }

  /// The flow has the roots -87.02, 8.86 and 70.96 %.
  @Test
  void aRateThatIsNotAloneIsNotTakenForTheOnlyOne() {
    assertThat(PureRate.find(new double[] {-5, 10.5, 1, -8, 1})).isEmpty();
  }

  /// What a spreadsheet prints for these flows, to ten digits.
  @Test
  void findsWhatSpreadsheetsPrint() {
    assertThat(
            PureRate.find(new double[] {-70000, 12000, 15000, 18000, 21000, 26000}).orElseThrow())
        .isCloseTo(0.0866309480, within(1e-10));
    assertThat(PureRate.find(new double[] {-70000, 12000, 15000, 18000, 21000}).orElseThrow())
        .isCloseTo(-0.0212448483, within(1e-10));
  }

  /// Borrow 100 and pay 110 back.
  @Test
  void aLoanHasARateToo() {
    assertThat(PureRate.find(new double[] {100, -110}).orElseThrow()).isCloseTo(0.1, within(1e-12));
  }
}
