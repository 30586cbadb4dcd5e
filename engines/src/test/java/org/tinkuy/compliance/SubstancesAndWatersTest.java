package org.tinkuy.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;

/// Hazardous substances and sources of water.
class SubstancesAndWatersTest {
  private static Outfall substance(Outfall park, String tenant, String substance, String hazard) {
    return park.row(
        "hazmat",
        "tenant=" + tenant,
        "substance=" + substance,
        "hazard=" + hazard,
        "maximum=2",
        "unit=t");
  }

  private static Outfall source(
      Outfall park, String source, String period, String licence, String withdrawn, String stress) {
    return park.row(
        "waterSources",
        "source=" + source,
        "period=" + period,
        "kind=aquifer",
        "licence_m3PerYear=" + licence,
        "withdrawn_m3PerYear=" + withdrawn,
        "stress=" + stress);
  }

  @Test
  void hazardsAreToldApartHoweverTheyAreSeparated() {
    Chemicals chemicals =
        substance(Outfall.empty(), "dairy", "Ammonia", " H221 | H280;H314, H331 ;")
            .check()
            .chemicals();

    assertThat(chemicals.substances().getFirst().hazards())
        .containsExactly("H221", "H280", "H314", "H331");
  }

  @Test
  void whatAFirmHeldThatLeftIsInNoRegister() {
    Outfall park = Outfall.empty().row("tenants", "tenant=gone", "until=2023-12-31");
    substance(park, "gone", "Chlorine", "H330");
    substance(park, "mill", "Ammonia", "H221");
    Chemicals chemicals = park.check().chemicals();

    assertThat(chemicals.substances())
        .extracting(Chemicals.Substance::tenant)
        .containsExactly("mill");
    assertThat(chemicals.holders().findValue()).contains(1.0);
  }

  @Test
  void aSubstanceWithoutHazardsHasNone() {
    Chemicals chemicals = substance(Outfall.empty(), "dairy", "Water", "").check().chemicals();

    assertThat(chemicals.substances().getFirst().hazards()).isEmpty();
    assertThat(chemicals.substances().getFirst().most()).hasToString("2 t");
  }

  @Test
  void aHolderOfTwoSubstancesIsOneHolder() {
    Outfall park = Outfall.empty();
    substance(park, "dairy", "Ammonia", "H221");
    substance(park, "dairy", "Nitric acid", "H272");
    substance(park, "mill", "Ammonia", "H221");
    Chemicals chemicals = park.check().chemicals();

    assertThat(chemicals.entries().findValue()).contains(3.0);
    assertThat(chemicals.holders().findValue()).contains(2.0);
    assertThat(chemicals.entries().origin().contributors())
        .extracting(contributor -> contributor.id() + " " + contributor.amount())
        .containsExactly("dairy 2.0", "mill 1.0");
    assertThat(chemicals.held()).isEqualTo(Map.of("dairy", 2, "mill", 1));
    assertThat(chemicals.entries().origin().secrecy()).isEqualTo(Secrecy.T1);
  }

  @Test
  void anEmptyRegisterIsNoDataAndNotNoSubstances() {
    Chemicals chemicals = Outfall.empty().check().chemicals();

    assertThat(chemicals.held()).isEmpty();
    assertThat(chemicals.entries().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(chemicals.holders().state()).isEqualTo(Figure.State.NO_DATA);
  }

  @Test
  void watersAreThoseOfThePeriodAlone() {
    Outfall park = Outfall.empty();
    source(park, "well", "2023", "100", "90", "high");
    source(park, "well", "2024", "100", "60", "high");
    source(park, "river", "2024", "300", "40", "low");
    Waters waters = park.check().waters();

    // 60 of 60 + 40 from a stressed source; 100 of 100 + 300 licensed
    assertThat(waters.sources()).extracting(WaterSource::id).containsExactly("river", "well");
    assertThat(waters.withdrawn().findValue()).contains(100.0);
    assertThat(waters.stressed().findValue().orElseThrow()).isCloseTo(0.6, within(1e-12));
    assertThat(waters.licensed().findValue().orElseThrow()).isCloseTo(0.25, within(1e-12));
  }

  /// 2024 has quarters of 91, 91, 92 and 92 days; the river is told for half a year alone.
  @Test
  void aSourceToldByQuartersIsOfTheYearWithTheWorstOfItsStress() {
    Outfall park = Outfall.empty();
    source(park, "well", "2024-Q1", "100", "20", "medium");
    source(park, "well", "2024-Q2", "100", "40", "critical");
    source(park, "well", "2024-Q3", "100", "60", "high");
    source(park, "well", "2024-Q4", "100", "80", "low");
    source(park, "river", "2024-Q1", "300", "30", "low");
    source(park, "river", "2024-02", "300", "90", "high");
    source(park, "river", "2024-Q2", "300", "50", "medium");
    Waters waters = park.check().waters();

    assertThat(waters.sources()).extracting(WaterSource::id).containsExactly("river", "well");
    WaterSource river = waters.sources().getFirst();
    assertThat(river.stress()).isEqualTo("medium");
    assertThat(river.withdrawn_m3PerYear()).isEmpty();
    assertThat(river.used()).isEmpty();
    WaterSource well = waters.sources().getLast();
    assertThat(well.isStressed()).isTrue();
    assertThat(well.stress()).isEqualTo("critical");
    assertThat(well.licence_m3PerYear()).contains(100.0);
    assertThat(well.withdrawn_m3PerYear().orElseThrow())
        .isCloseTo((91 * 20 + 91 * 40 + 92 * 60 + 92 * 80) / 366.0, within(1e-12));
  }

  @Test
  void aSourceIsHarmlessWhereEveryPartOfTheYearIsSaidToBe() {
    Outfall park = Outfall.empty();
    harm(park, "kind", "2024-Q1|2024-Q2|2024-Q3|2024-Q4", "yes");
    harm(park, "silent", "2024-Q1|2024-Q2|2024-Q3", "yes");
    harm(park, "unkind", "2024-Q1|2024-Q2", "yes");
    harm(park, "unkind", "2024-Q3", "no");

    assertThat(park.check().waters().sources())
        .extracting(WaterSource::harmless)
        .containsExactly(Optional.of(true), Optional.empty(), Optional.of(false));
  }

  private static void harm(Outfall park, String id, String periods, String harmless) {
    for (String period : periods.split("\\|", -1)) {
      park.row(
          "waterSources", "source=" + id, "period=" + period, "kind=river", "harmless=" + harmless);
    }
  }

  @Test
  void waterUsedAgainIsListedAndIsNoWithdrawal() {
    Outfall park = Outfall.empty();
    source(park, "river", "2024", "300", "40", "low");
    park.row(
        "waterSources",
        "source=again",
        "period=2024",
        "kind=reuse",
        "withdrawn_m3PerYear=60",
        "stress=low");
    Waters waters = park.check().waters();

    assertThat(waters.sources()).extracting(WaterSource::kind).containsExactly("reuse", "aquifer");
    assertThat(waters.withdrawn().findValue()).contains(40.0);
  }

  @Test
  void aSourceWithoutStatementOfHarmKeepsTheShareOpen() {
    Outfall park = Outfall.empty();
    source(park, "well", "2024", "100", "60", "high");
    Waters waters = park.check().waters();

    assertThat(waters.sources().getFirst().harmless()).isEmpty();
    // all of it or nothing may do no harm
    assertThat(waters.harmless().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(waters.harmless().range().map(Figure.Range::low)).contains(0.0);
    assertThat(waters.harmless().range().map(Figure.Range::high)).contains(1.0);
  }

  @Test
  void whatIsUsedOfALicenceNeedsBothNumbersAndALicenceAboveNothing() {
    Outfall park = Outfall.empty();
    source(park, "a", "2024", "200", "50", "low");
    source(park, "b", "2024", "", "50", "medium");
    source(park, "c", "2024", "200", "", "critical");
    source(park, "d", "2024", "0", "50", "");

    assertThat(park.check().waters().sources())
        .extracting(source -> source.id() + source.used() + source.isStressed())
        .containsExactly(
            "aOptional[0.25]false",
            "bOptional.emptyfalse",
            "cOptional.emptytrue",
            "dOptional.emptyfalse");
  }

  @Test
  void aParkWithoutSourcesKnowsNothingOfItsWater() {
    Waters waters = Outfall.empty().check().waters();

    assertThat(waters.sources()).isEmpty();
    assertThat(waters.withdrawn().findValue()).isEmpty();
    assertThat(waters.figures()).hasSize(4);
  }
}
