package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthlyAmountTest {
  /// 100 t in each month from April to July.
  private static final MonthlyAmount SEASON =
      new MonthlyAmount(400, List.of(0., 0., 0., 100., 100., 100., 100., 0., 0., 0., 0., 0.));

  @Test
  void theFirstYearBeginsAtTheStartAndGrowsMonthByMonth() {
    RampUp ramp = new RampUp(List.of(0.2, 0.6), 1);

    List<MonthlyAmount.Month> year = SEASON.firstYear(ramp, Optional.of(LocalDate.of(2025, 5, 15)));

    assertThat(year).extracting(MonthlyAmount.Month::month).startsWith(5, 6, 7).endsWith(3, 4);
    assertThat(year)
        .extracting(MonthlyAmount.Month::amount)
        .containsExactly(20., 60., 100., 0., 0., 0., 0., 0., 0., 0., 0., 100.);
  }

  @Test
  void withoutAStartTheYearBeginsWithTheFirstMonthInWhichSomethingPasses() {
    assertThat(SEASON.active()).containsExactly(4, 5, 6, 7);
    assertThat(SEASON.isEven()).isFalse();
    assertThat(SEASON.firstYear(RampUp.NONE, Optional.empty()).getFirst())
        .isEqualTo(new MonthlyAmount.Month(4, 1, 100));
  }

  @Test
  void aRampUpByYearsHoldsForTwelveMonths() {
    RampUp ramp = new RampUp(List.of(0.5));

    assertThat(ramp.isByMonth()).isFalse();
    assertThat(ramp.share(0)).isEqualTo(0.5);
    assertThat(ramp.share(11)).isEqualTo(0.5);
    assertThat(ramp.share(12)).isEqualTo(1);
  }

  /// 12,000 a year are 1,000 a month: half of it in the first two months pays back 1,000 in two
  /// months; a quarter leaves 500 after two, which half of the third brings.
  @Test
  void aRampUpByMonthsPutsThePaybackOffByMonths() {
    assertThat(new RampUp(List.of(0.5, 0.5), 1).payback_yr(1_000, 12_000).orElseThrow())
        .isCloseTo(2 / 12., within(1e-12));
    assertThat(new RampUp(List.of(0.25, 0.25), 1).payback_yr(1_000, 12_000).orElseThrow())
        .isCloseTo(2.5 / 12, within(1e-12));
  }

  @Test
  void monthsThatAreNotTheYearAreRefused() {
    assertThatThrownBy(() -> new MonthlyAmount(500, SEASON.months()))
        .hasMessageContaining("must come to the 500.0 of the year");
    assertThatThrownBy(() -> new RampUp(List.of(0.5), 3)).hasMessageContaining("12 months or 1");
  }
}
