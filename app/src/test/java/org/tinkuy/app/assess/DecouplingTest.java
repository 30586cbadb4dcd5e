package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.study.FirmCoverage;
import org.tinkuy.views.wording.Wording;

/// Decoupling compares the same firms in both years. T1 and T2 tell energy and output of 2021 and
/// 2024; T3 tells both of 2024 alone, T4 nothing, T5 came in 2022.
class DecouplingTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector,since
      T1,One,1103,2015-01-01
      T2,Two,1103,2015-01-01
      T3,Three,1103,2015-01-01
      T4,Four,1103,2015-01-01
      T5,Five,1103,2022-01-01
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state
      F1,2021,T1,in,naturalGas,input,1000,GJ,measured
      F1,2024,T1,in,naturalGas,input,1100,GJ,measured
      F2,2021,T2,in,naturalGas,input,600,GJ,measured
      F2,2024,T2,in,naturalGas,input,400,GJ,measured
      F3,2024,T3,in,naturalGas,input,900,GJ,measured
      F5,2024,T5,in,naturalGas,input,800,GJ,measured
      [economics]
      tenant,period,turnover
      T1,2021,2000
      T1,2024,2500
      T2,2021,1200
      T2,2024,1100
      T3,2024,300
      T5,2024,100
      [indices]
      name,period,value
      CPI,2021,100
      CPI,2024,100
      [facts]
      subject,fact,period,value,unit,state
      park,recpBaseYear,2024,2021,1,measured
      """;

  @TempDir private Path folder;

  private Park read(String park) {
    return WrittenPark.withPrices(folder, park).park();
  }

  private static Assessment recp(Park park) {
    return Assessor.assess(
        new Assessor.Input(
            WrittenPark.CATALOG.findFramework("recp").orElseThrow(),
            WrittenPark.FORMULAS,
            park,
            Period.year(2024),
            PartialRule.NONE));
  }

  private State energy(String park) {
    return recp(read(park)).get("RD-A").current().state();
  }

  /// The park without those of whom the base year is silent; T5 came later.
  private static String told() {
    return PARK.replace("T3,Three,1103,2015-01-01\n", "T3,Three,1103,2022-01-01\n")
        .replace("T4,Four,1103,2015-01-01\n", "");
  }

  /// Of T1 and T2: 1600 GJ by 3200 is 0.5, then 1500 by 3600 is 0.417, and 1500 are less than 1600.
  /// With the 900 GJ of T3 or the 800 GJ of T5 energy would have risen.
  @Test
  void aFirmThatCameLaterIsLeftOutOfTheComparison() {
    assertThat(energy(told())).isEqualTo(State.MET);
  }

  /// T3 and T4 were there in 2021 and tell nothing of it: two firms are no verdict on four.
  @Test
  void aSilentFirmLeavesTheVerdictOnTheParkOpen() {
    assertThat(energy(PARK)).isEqualTo(State.NO_DATA);
  }

  /// Of T1 and T2 alone, as by hand above: 0.5 fell to 0.417 and 1600 to 1500 GJ. It is theirs, as
  /// the index of 1.2 is, and no verdict on the park; with 610 GJ of T2 it is relative alone, and
  /// with none that told both years there is nothing to tell.
  @Test
  void theVerdictOfThoseWhoReportedStandsBesideThatOfThePark() {
    String more =
        PARK.replace("F2,2024,T2,in,naturalGas,input,400", "F2,2024,T2,in,naturalGas,input,610");
    String none = PARK.replace("F1,2021,T1", "F1,2020,T1").replace("F2,2021,T2", "F2,2020,T2");

    assertThat(told(PARK)).isEqualTo("met");
    assertThat(told(more)).isEqualTo("partly met");
    assertThat(told(none)).isEmpty();
    // with all firms the verdict is that of the park, and nobody's own
    assertThat(told(told())).isEmpty();
  }

  private String told(String park) {
    return new Wording(CatalogLoader.texts(), "en").figures().told(recp(read(park)).get("RD-A"));
  }

  /// 1000 + 610 is more than 1600 GJ, by 3600 of output still less than 0.5.
  @Test
  void isRelativeWhereTheSameFirmsUseMore() {
    assertThat(
            energy(
                told()
                    .replace(
                        "F2,2024,T2,in,naturalGas,input,400",
                        "F2,2024,T2,in,naturalGas,input,610")))
        .isEqualTo(State.PARTLY);
  }

  @Test
  void saysOfHowManyFirmsItHoldsAndWhoIsLeftOut() {
    Park park = read(PARK);
    Figure firms = Figure.known("park:tenants", 5, Unit.ONE, Origin.NONE);
    FirmCoverage coverage = FirmCoverage.of(recp(park), park, firms);
    FirmCoverage.Share share = Objects.requireNonNull(coverage.byCriterion().get("RD-A"));
    assertThat(share.firms()).isEqualTo(2);
    assertThat(share.leftOut()).containsExactly("T3", "T4", "T5");
    // 1500 of the 3200 GJ that firms tell of 2024
    assertThat(share.energy().orElseThrow()).isCloseTo(0.46875, within(1e-12));
  }

  /// (3600 / 1500) / (3200 / 1600) = 1.2; T3 and T4, who were there in 2021, leave it open.
  @Test
  void theIndexIsThatOfTheSameFirmsAndOpenForThoseThatDoNotTell() {
    Figure index = recp(read(PARK)).get("RI-A").current().value();
    assertThat(index.range().orElseThrow().value()).isCloseTo(1.2, within(1e-12));
    assertThat(index.state()).isEqualTo(Figure.State.UNCERTAIN);
  }

  @Test
  void noFirmThatToldBothYearsIsNoData() {
    String one = PARK.replace("F1,2021,T1", "F1,2020,T1").replace("F2,2021,T2", "F2,2020,T2");
    assertThat(energy(one)).isEqualTo(State.NO_DATA);
    assertThat(energy(PARK.replace("park,recpBaseYear,2024,2021,1,measured\n", "")))
        .isEqualTo(State.NO_DATA);
  }

  /// The base year of the indices was named nowhere.
  @Test
  void theBaseYearIsThatOfThePark() {
    assertThat(
            ((Value.Amount)
                    WrittenPark.FORMULAS
                        .figure("resourceBaseYear")
                        .evaluate(PeriodRows.of(read(PARK), Period.year(2024)), false)
                        .value())
                .known())
        .isEqualTo(2021);
  }
}
