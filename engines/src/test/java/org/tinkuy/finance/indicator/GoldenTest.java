package org.tinkuy.finance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.finance.indicator.PresentValue.Convention.FIRST_AT_ONCE;
import static org.tinkuy.finance.indicator.PresentValue.Convention.FIRST_DISCOUNTED;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.Series;

/// Published cases, within the digits they were printed with.
class GoldenTest {
  private static final Offset<Double> CENTS = within(0.005);
  private static final Offset<Double> TEN_DIGITS = within(5e-11);

  @Test
  void tellsTheWorthThatASpreadsheetTells() {
    // documentation of spreadsheets' NPV: 1188.44; 1922.06; -3749.47
    Series first = Series.of(-10000, 3000, 4200, 6800);
    Series second = Series.of(8000, 9200, 10000, 12000, 14500);
    Series third = Series.of(8000, 9200, 10000, 12000, 14500, -9000);

    assertThat(PresentValue.of(first, 0.10, FIRST_DISCOUNTED)).isCloseTo(1188.44, CENTS);
    assertThat(PresentValue.of(second, 0.08, FIRST_DISCOUNTED) - 40000).isCloseTo(1922.06, CENTS);
    assertThat(PresentValue.of(third, 0.08, FIRST_DISCOUNTED) - 40000).isCloseTo(-3749.47, CENTS);
  }

  @Test
  void discountsFromTimeZero() {
    // documentation of numpy-financial: 3065.222668
    Series flows = Series.of(-40000, 5000, 8000, 12000, 30000);

    assertThat(PresentValue.of(flows, 0.08, FIRST_AT_ONCE)).isCloseTo(3065.222668, within(5e-7));
  }

  @Test
  void findsTheRateThatASpreadsheetFinds() {
    // documentation of spreadsheets' IRR: 8.7 %, -2.1 %, -44.4 %; more digits recomputed
    Series five = Series.of(-70000, 12000, 15000, 18000, 21000, 26000);

    assertThat(unique(five)).isCloseTo(0.0866309480, TEN_DIGITS);
    assertThat(unique(five.between(0, 5))).isCloseTo(-0.0212448483, TEN_DIGITS);
    assertThat(unique(five.between(0, 3))).isCloseTo(-0.4435069413, TEN_DIGITS);
  }

  @Test
  void findsOtherPublishedRates() {
    // documentation of ClickHouse and of numpy-financial
    assertThat(unique(Series.of(-100, 39, 59, 55, 20)))
        .isCloseTo(0.2809484211599611, within(1e-14));
    assertThat(unique(Series.of(-100, 0, 0, 74))).isCloseTo(-0.0954958303, TEN_DIGITS);
    InternalRate twice = InternalRate.of(Series.of(-100, 100, 0, 7));
    assertThat(twice.roots().getLast()).isCloseTo(0.0620584856, TEN_DIGITS);
  }

  @Test
  void aFlowWithThreeRatesShowsThemAll() {
    // numpy-financial prints the middle one, 0.0885983385
    InternalRate rate = InternalRate.of(Series.of(-5, 10.5, 1, -8, 1));

    assertThat(rate.status()).isEqualTo(InternalRate.Status.SEVERAL);
    assertThat(rate.roots()).hasSize(3);
    assertThat(rate.roots().get(0)).isCloseTo(-0.8702, within(5e-5));
    assertThat(rate.roots().get(1)).isCloseTo(0.0885983385, TEN_DIGITS);
    assertThat(rate.roots().get(2)).isCloseTo(0.7096, within(5e-5));
  }

  /// -(1 - 1.1 q)^2 with q = 1 / (1 + r) touches nothing at 10 % from below, and its mirror from
  /// above, in dollars as in billions.
  @ParameterizedTest
  @ValueSource(doubles = {1, -1, 1e9, -1e9})
  void aRateAtWhichTheWorthOnlyTouchesNothingIsFound(double scale) {
    InternalRate rate = InternalRate.of(Series.of(-scale, 2.2 * scale, -1.21 * scale));

    assertThat(rate.roots()).hasSize(1);
    assertThat(rate.roots().getFirst()).isCloseTo(0.1, within(1e-5));
  }

  @Test
  void findsTheModifiedRateThatASpreadsheetFinds() {
    // documentation of spreadsheets' MIRR: 13 %, -5 %, 13 %; more digits recomputed
    Series flows = Series.of(-120000, 39000, 30000, 21000, 37000, 46000);

    assertThat(InternalRate.modified(flows, 0.10, 0.12)).isCloseTo(0.1260941304, TEN_DIGITS);
    assertThat(InternalRate.modified(flows.between(0, 4), 0.10, 0.12))
        .isCloseTo(-0.0480446552, TEN_DIGITS);
    assertThat(InternalRate.modified(flows, 0.10, 0.14)).isCloseTo(0.1347591108, TEN_DIGITS);
  }

  @Test
  void findsTheModifiedRateOfTheVbaPage() {
    // inputs published, result recomputed independently
    Series flows = Series.of(-70000, 22000, 25000, 28000, 31000);

    assertThat(InternalRate.modified(flows, 0.10, 0.12)).isCloseTo(0.1551270628, TEN_DIGITS);
  }

  @Test
  void findsRateAndWorthOfDatedFlowsAsASpreadsheetDoes() {
    // documentation of spreadsheets' XIRR and XNPV: 0.373362535 and 2086.65
    List<DatedFlow> flows =
        List.of(
            new DatedFlow(LocalDate.of(2008, 1, 1), -10000),
            new DatedFlow(LocalDate.of(2008, 3, 1), 2750),
            new DatedFlow(LocalDate.of(2008, 10, 30), 4250),
            new DatedFlow(LocalDate.of(2009, 2, 15), 3250),
            new DatedFlow(LocalDate.of(2009, 4, 1), 2750));

    // the published digits stop where its iteration did, at 1e-8
    assertThat(InternalRate.of(flows).findUnique()).hasValueCloseTo(0.373362535, within(2e-9));
    assertThat(DatedFlow.presentValue(flows, 0.09)).isCloseTo(2086.647602, within(5e-7));
  }

  @Test
  void showsSeveralRates() {
    // published with the profile of NPV: 25 % and 400 %; about 38 % and 260 %
    assertRates(Series.of(-1.6, 10, -10), 0.25, 4);
    assertRates(Series.of(-2000, 10000, -10000), 0.38196601, 2.61803399);
    // a textbook case: 1/4, 1/3, 3/7, 2/3
    assertRates(Series.of(-252, 1431, -3035, 2850, -1000), 0.25, 1.0 / 3, 3.0 / 7, 2.0 / 3);
  }

  @Test
  void saysWhereThereIsNoRate() {
    // 100 v² - 200 v + 150 has a negative discriminant
    InternalRate rate = InternalRate.of(Series.of(100, -200, 150));

    assertThat(rate.status()).isEqualTo(InternalRate.Status.NONE);
    assertThat(rate.signChanges()).isEqualTo(2);
  }

  @Test
  void valuesALeasedPropertyWithReversion() {
    // MIT OpenCourseWare 11.431J, problem set 1: 2,292,810 at 12 %
    Series flows = Series.of(144946.33, 83166.67, 280000.00, 1614.79, 3342755.34);

    assertThat(PresentValue.of(flows, 0.12, FIRST_DISCOUNTED)).isCloseTo(2_292_810, within(0.5));
    // the sale discounted one year short, the mistake that was published elsewhere: 2,500,593
    double sale = 3051540.54;
    double early = sale / Math.pow(1.12, 4) - sale / Math.pow(1.12, 5);
    assertThat(PresentValue.of(flows, 0.12, FIRST_DISCOUNTED) + early)
        .isCloseTo(2_500_593, within(0.5));
  }

  private static double unique(Series flows) {
    return InternalRate.of(flows).findUnique().orElseThrow();
  }

  private static void assertRates(Series flows, double... rates) {
    InternalRate found = InternalRate.of(flows);
    assertThat(found.roots()).hasSize(rates.length);
    for (int i = 0; i < rates.length; i++) {
      assertThat(found.roots().get(i)).isCloseTo(rates[i], within(5e-9));
    }
  }
}
