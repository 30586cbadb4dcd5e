package org.tinkuy.finance.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.Cover;

/// The toll road against the printed results of the workbook, six decimals.
class TollRoadTest {
  private static final Offset<Double> PRINTED = within(1e-6);

  /// Year, revenue, opex, tax paid, subsidy, CFADS, debt service, ADSCR, profit before tax.
  private static final double[][] SERIES = {
    {2013, 80.025087, 26.860216, 0, 0, 53.164872, 30.053062, 1.769033, 5.802464},
    {2014, 84.074357, 27.471409, 1.740739, 21.697427, 76.559636, 58.892028, 1.3, 30.937968},
    {2015, 88.328519, 28.098570, 9.281390, 56.555358, 107.503917, 82.695321, 1.3, 70.576459},
    {2016, 92.797942, 28.742207, 21.172938, 64.621120, 107.503917, 82.695321, 1.3, 84.824151},
    {2017, 97.493518, 29.402850, 25.447245, 64.860494, 107.503917, 82.695321, 1.3, 91.558895},
    {2018, 102.426690, 30.081046, 27.467669, 62.625942, 107.503917, 82.695321, 1.3, 96.148715},
    {2019, 107.609481, 30.777368, 28.844615, 32.560448, 80.547946, 61.959959, 1.3, 73.252923},
    {2020, 113.054521, 31.492408, 21.975877, 20.961710, 80.547946, 61.959959, 1.3, 68.149585},
    {2023, 131.099224, 33.756130, 21.138506, 4.343358, 80.547946, 61.959959, 1.3, 73.055004},
    {2024, 137.732845, 34.552463, 21.916501, 0, 81.263881, 51.937347, 1.564652, 76.622403},
    {2028, 167.798125, 37.966065, 30.423575, 0, 99.408485, 51.937347, 1.914008, 110.525125},
  };

  private final TollRoad road = new TollRoad();
  private final Values values = road.model.build().run().values();

  @Test
  void constructionAddsUpToThePrintedUses() {
    assertThat(values.total(road.works)).isCloseTo(723.914961, PRINTED);
    assertThat(values.total(road.equity)).isCloseTo(72.391496, PRINTED);
    assertThat(values.total(road.fee)).isCloseTo(9.898973, PRINTED);
    assertThat(values.total(road.capitalised)).isCloseTo(54.007863, PRINTED);
    assertThat(values.total(road.uses)).isCloseTo(796.229877, PRINTED);
  }

  @Test
  void tranchesOweAndPayWhatWasPrinted() {
    double[] owed = {577.459550, 72.852262, 73.526569};
    double[] level = {51.937347, 10.022611, 20.735362};
    for (int i = 0; i < owed.length; i++) {
      Loan tranche = road.tranches.get(i);
      assertThat(values.at(tranche.closing(), 3)).isCloseTo(owed[i], PRINTED);
      assertThat(values.at(tranche.service(), 6)).isCloseTo(level[i], PRINTED);
      assertThat(values.last(tranche.closing())).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void everyPrintedYearIsReproduced() {
    Cover cover = Cover.dscr(values.series(road.cfads), values.series(road.service));
    List<Line> lines =
        List.of(road.revenue, road.opex, road.taxPaid, road.subsidy, road.cfads, road.service);
    for (double[] printed : SERIES) {
      int year = (int) printed[0] - 2009;
      for (int i = 0; i < lines.size(); i++) {
        assertThat(values.at(lines.get(i), year))
            .as("%s in %s", lines.get(i), printed[0])
            .isCloseTo(printed[i + 1], PRINTED);
      }
      assertThat(cover.ratios().at(year)).isCloseTo(printed[7], PRINTED);
      assertThat(values.at(road.profit, year)).isCloseTo(printed[8], PRINTED);
    }
  }

  @Test
  void theSubsidyRunsFor2014To2023() {
    assertThat(values.total(road.subsidy)).isCloseTo(351.951289, PRINTED);
    assertThat(values.at(road.subsidy, 4)).isZero();
    assertThat(values.at(road.subsidy, 14)).isPositive();
    assertThat(values.at(road.subsidy, 15)).isZero();
  }
}
