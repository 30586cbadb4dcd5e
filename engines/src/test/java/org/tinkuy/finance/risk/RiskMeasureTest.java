package org.tinkuy.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;

/// What a measure reads off the periods of a line.
class RiskMeasureTest {
  private static final Line LINE = Line.of("cash", LineType.PLAIN);
  private static final Series CASH = Series.of(-100, 30, 60, 50);

  @Test
  void aCalendarYearCountsItsFirstAndItsLastPeriod() {
    assertThat(new RiskMeasure.Between(LINE, 1, 2).of(CASH)).contains(90.0);
    assertThat(new RiskMeasure.Between(LINE, 3, 3).of(CASH)).contains(50.0);
    assertThat(new RiskMeasure.Sum(LINE).of(CASH)).contains(40.0);
  }

  /// -100 + 30 / 1.1 + 60 / 1.21 + 50 / 1.331 = 14.425244.
  @Test
  void theFirstPeriodOfAWorthIsNotDiscounted() {
    assertThat(new RiskMeasure.Worth(LINE, 0.1).of(CASH).orElseThrow())
        .isCloseTo(14.425244, within(1e-6));
  }

  @Test
  void theLowestLeavesOutWhatIsNotDefined() {
    Series cover = Series.of(Double.NaN, 1.4, 1.2, Double.NaN, 1.3);

    assertThat(new RiskMeasure.Lowest(LINE).of(cover)).contains(1.2);
    assertThat(new RiskMeasure.Lowest(LINE).of(Series.of(Double.NaN, Double.NaN))).isEmpty();
  }

  /// From 10 over 14 to 20: below the peak lies 4/10. At 0.3 it is 10 + sqrt(0.3 x 10 x 4), in the
  /// middle 20 - sqrt(0.5 x 10 x 6).
  @Test
  void aTriangleThatLeansIsReadOnBothSidesOfItsPeak() {
    Distribution leaning = new Distribution.Triangle(10, 14, 20);

    assertThat(leaning.quantile(0.3)).isCloseTo(13.464102, within(1e-6));
    assertThat(leaning.quantile(0.4)).isCloseTo(14, within(1e-12));
    assertThat(leaning.median()).isCloseTo(14.522774, within(1e-6));
  }

  /// In its last year debt is tested in June in all scenarios, in December in the late one alone.
  @Test
  void theSampleThatMostScenariosHaveIsTheLatestOfTheFullest() {
    Sample june = new Sample(new double[] {1.3, 1.4, 1.5});
    Sample none = new Sample(new double[] {Double.NaN, Double.NaN, Double.NaN});
    Sample late = new Sample(new double[] {Double.NaN, Double.NaN, 3.8});
    Sample december = new Sample(new double[] {1.2, 1.3, 1.4});

    assertThat(Sample.mostDefined(List.of(none, june, none, late))).isEqualTo(june);
    assertThat(Sample.mostDefined(List.of(none, june, none, december))).isEqualTo(december);
  }
}
