package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.study.FirmCoverage;

/// Two of three firms tell their energy, 300 and 100 GJ; the first alone tells its waste, the other
/// two their output.
class FirmCoverageTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector
      T1,One,1103
      T2,Two,1103
      T3,Three,1103
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state
      E1,2024,T1,in,naturalGas,input,300,GJ,measured
      E2,2024,T2,in,naturalGas,input,100,GJ,measured
      W1,2024,T1,out,organicWaste,waste,5,t,measured
      [economics]
      tenant,period,turnover
      T2,2024,1000
      T3,2024,1000
      [indices]
      name,period,value
      CPI,2024,100
      """;

  @TempDir private Path folder;

  private FirmCoverage.Share share(String criterion) {
    Park park = WrittenPark.withPrices(folder, PARK).park();
    Assessment recp =
        Assessor.assess(
            new Assessor.Input(
                WrittenPark.CATALOG.findFramework("recp").orElseThrow(),
                WrittenPark.FORMULAS,
                park,
                Period.year(2024),
                PartialRule.NONE));
    Figure firms = Figure.known("park:tenants", 3, Unit.ONE, Origin.NONE);
    return Objects.requireNonNull(FirmCoverage.of(recp, park, firms).byCriterion().get(criterion));
  }

  @Test
  void countsTheFirmsWhoseRowsMadeAValue() {
    assertThat(share("RA-A").firms()).isEqualTo(2);
    assertThat(share("RA-F").firms()).isEqualTo(1);
    assertThat(share("RA-C").firms()).isZero();
  }

  @Test
  void weighsThemByTheEnergyThatFirmsTold() {
    assertThat(share("RA-A").energy()).contains(1.0);
    // 300 of 400 GJ
    assertThat(share("RA-F").energy()).contains(0.75);
    assertThat(share("RA-C").energy()).contains(0.0);
  }

  /// Two firms tell their output and two their energy; the second alone both.
  @Test
  void aRatioHoldsForFirmsThatAreInBothOfItsParts() {
    assertThat(share("RA-G").firms()).isEqualTo(2);
    assertThat(share("RR-A").firms()).isEqualTo(1);
    assertThat(share("RR-A").energy()).contains(0.25);
  }
}
