package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.compliance.ComplianceResults;
import org.tinkuy.compliance.Exceedance;
import org.tinkuy.compliance.LimitStanding;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// Limits against samples, worked by hand.
class ComplianceTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector
      T1,Tannery,1511
      [emissionPoints]
      point,tenant,medium
      OUT,T1,water
      [limits]
      limit,point,parameter,value,unit,operator,law
      L1,OUT,cod,500,mg/L,max,DS 010
      L2,OUT,ph,6,1,min,DS 010
      L3,OUT,cr,10,mg/L,max,DS 010
      L4,OUT,oil,100,mg/L,max,DS 010
      [samples]
      point,parameter,at,value,unit,belowDetection
      OUT,cod,2024-02-10T12:00Z,400,mg/L,
      OUT,cod,2024-05-10T12:00Z,0.6,g/L,
      OUT,cod,2024-06-20T12:00Z,450,mg/L,
      OUT,cod,2023-05-10T12:00Z,900,mg/L,
      OUT,ph,2024-02-10T12:00Z,7.1,1,
      OUT,ph,2024-05-10T12:00Z,6.4,1,
      OUT,cr,2024-02-10T12:00Z,20,mg/L,yes
      [events]
      event,kind,topic,opened,tenant
      E1,inspection,effluent,2024-05-20,T1
      E2,inspection,effluent,2024-08-20,T1
      E3,grievance,smell,2024-05-20,T1
      [waterSources]
      source,period,kind,licence_m3PerYear,withdrawn_m3PerYear,stress,harmless
      well,2024,aquifer,100,150,critical,no
      river,2024,river,1000,450,medium,yes
      river,2023,river,1000,999,high,no
      [hazmat]
      tenant,substance,hazard,maximum,unit
      T1,chromium salts,H317|H350,4,t
      T1,ammonia,H221,2,t
      """;

  @TempDir private Path folder;

  private ComplianceResults check(String park) {
    Park read = WrittenPark.of(folder, park).park();
    return ComplianceEngine.check(
        PeriodRows.of(read, Period.year(2024)),
        new Figures(read),
        WrittenPark.CATALOG.units(),
        WrittenPark.FORMULAS);
  }

  private static LimitStanding limit(ComplianceResults results, String id) {
    return results.limits().stream()
        .filter(limit -> limit.limit().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// 0.6 g/L are 600 mg/L: 120 % of 500. The 900 of the year before do not count.
  @Test
  void theWorstSampleOfThePeriodIsHeldAgainstItsLimitInTheUnitOfTheLimit() {
    LimitStanding cod = limit(check(PARK), "L1");

    assertThat(cod.state()).isEqualTo(LimitStanding.State.EXCEEDED);
    assertThat(cod.reached().findValue().orElseThrow()).isCloseTo(600, within(1e-9));
    assertThat(cod.share().findValue().orElseThrow()).isCloseTo(1.2, within(1e-12));
    assertThat(cod.samples().findValue()).contains(3.0);
  }

  /// Within again on 20 June; the inspection of August and the grievance are no answer to it.
  @Test
  void anExceedanceNamesWhatFollowedUntilItWasWithinAgain() {
    LimitStanding cod = limit(check(PARK), "L1");

    assertThat(cod.exceedances()).hasSize(1);
    assertThat(cod.exceedances().getFirst().on()).isEqualTo(LocalDate.of(2024, 5, 10));
    assertThat(cod.exceedances().getFirst().withinAgain()).contains(LocalDate.of(2024, 6, 20));
    assertThat(cod.exceedances().getFirst().events())
        .extracting(Exceedance.Event::id)
        .containsExactly("E1");
  }

  @Test
  void anExceedanceAfterWhichNothingCameIsNotFollowed() {
    String silent =
        PARK.replace("OUT,cod,2024-06-20T12:00Z,450,mg/L,\n", "")
            .replace("E1,inspection,effluent,2024-05-20,T1\n", "")
            .replace("E2,inspection,effluent,2024-08-20,T1\n", "");

    assertThat(limit(check(silent), "L1").exceedances().getFirst().isFollowed()).isFalse();
  }

  /// The lowest acidity decides a limit that must be reached; a share of a logarithm says nothing.
  @Test
  void aLowerLimitIsHeldAgainstTheLowestSampleAndAcidityHasNoShare() {
    LimitStanding acidity = limit(check(PARK), "L2");

    assertThat(acidity.state()).isEqualTo(LimitStanding.State.WITHIN);
    assertThat(acidity.reached().findValue()).contains(6.4);
    assertThat(acidity.share().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
  }

  /// Less than 20 mg/L may be more or less than 10.
  @Test
  void aLimitOfDetectionBeyondTheLimitDecidesNothing() {
    LimitStanding chromium = limit(check(PARK), "L3");

    assertThat(chromium.state()).isEqualTo(LimitStanding.State.OPEN);
    assertThat(chromium.open()).isEqualTo(1);
    assertThat(limit(check(PARK.replace("Z,20,mg/L,yes", "Z,5,mg/L,yes")), "L3").state())
        .isEqualTo(LimitStanding.State.WITHIN);
  }

  @Test
  void aSampleOfAnotherDimensionIsNotCompared() {
    LimitStanding cod = limit(check(PARK.replace("0.6,g/L", "0.6,t")), "L1");

    assertThat(cod.state()).isEqualTo(LimitStanding.State.OPEN);
    assertThat(cod.reached().findValue()).contains(450.0);
  }

  @Test
  void whatNobodySampledIsNotSampledAndNotWithin() {
    assertThat(limit(check(PARK), "L4").state()).isEqualTo(LimitStanding.State.NOT_SAMPLED);
    assertThat(limit(check(PARK), "L4").reached().state()).isEqualTo(Figure.State.NO_DATA);
  }

  /// The point is the tenant's, so the figure is his, and the operator's at most.
  @Test
  void aFigureOfAnOutfallBelongsToTheTenantWhoseItIs() {
    Figure reached = limit(check(PARK), "L1").reached();

    assertThat(reached.origin().contributors()).extracting(Contributor::id).containsExactly("T1");
    assertThat(reached.origin().secrecy()).isEqualTo(Secrecy.T2);
  }

  /// 150 of 600 m3 come from the well: 25 % under stress, 75 % without harm; 600 of 1,100 licensed.
  @Test
  void watersSayHowMuchComesFromStressedSources() {
    ComplianceResults results = check(PARK);

    assertThat(results.waters().sources()).hasSize(2);
    assertThat(results.waters().stressed().findValue().orElseThrow())
        .isCloseTo(0.25, within(1e-12));
    assertThat(results.waters().harmless().findValue().orElseThrow())
        .isCloseTo(0.75, within(1e-12));
    assertThat(results.waters().licensed().findValue().orElseThrow())
        .isCloseTo(600.0 / 1100, within(1e-12));
    assertThat(results.waters().sources().getLast().used().orElseThrow())
        .isCloseTo(1.5, within(1e-12));
  }

  /// 600 m3 are drawn, 150 of them from the stressed well: what is used again is no withdrawal.
  @Test
  void waterUsedAgainIsNoWithdrawal() {
    ComplianceResults results =
        check(PARK.replace("river,2023,river", "again,2024,reuse,,400,low,yes\nriver,2023,river"));

    assertThat(results.waters().withdrawn().findValue()).contains(600.0);
    assertThat(results.waters().stressed().findValue().orElseThrow())
        .isCloseTo(0.25, within(1e-12));
    assertThat(results.waters().harmless().findValue().orElseThrow())
        .isCloseTo(0.75, within(1e-12));
  }

  @Test
  void theRegisterOfChemicalsCountsEntriesAndTheirHolders() {
    ComplianceResults results = check(PARK);

    assertThat(results.chemicals().entries().findValue()).contains(2.0);
    assertThat(results.chemicals().holders().findValue()).contains(1.0);
    assertThat(results.chemicals().substances().getLast().hazards())
        .containsExactly("H317", "H350");
  }

  @Test
  void anEmptyRegisterIsNoDataAndNotNone() {
    String empty = PARK.substring(0, PARK.indexOf("[hazmat]"));

    assertThat(check(empty).chemicals().entries().state()).isEqualTo(Figure.State.NO_DATA);
  }
}
