package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.kernel.Period;
import org.tinkuy.study.SocialSplit;
import org.tinkuy.study.SocialSplit.By;

/// Social indicators for the groups of which the reference on frameworks asks, by hand.
class SocialGroupsTest {
  /// Two breweries (division 11) and a maker of chemicals (20). One: 400 women and 600 men; Two: 20
  /// and 80; Three does not tell women and men apart, Four tells facilities but no programmes.
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector,since
      T1,One,1103,2015-01-01
      T2,Two,1102,2015-01-01
      T3,Three,2011,2015-01-01
      T4,Four,2012,2015-01-01
      [workforce]
      tenant,period,sex,workers,managers,seniorManagers,meanHourlyWage,managersHourlyWage,facilityUsers,supportUsers,programmeUsers,migrant
      T1,2024,female,400,20,2,5.00,20.00,100,80,40,20
      T1,2024,male,600,40,8,6.00,24.00,150,100,50,30
      T2,2024,female,20,2,,4.00,,10,,,
      T2,2024,male,80,6,,5.00,,10,,,
      T3,2024,all,100,5,,,,,,,
      T4,2024,female,30,0,,,,20,20,,
      T4,2024,male,30,0,,,,,,,
      [events]
      event,kind,opened,addressed,mechanism,topic,severity,tenant,migrant
      E1,injury,2024-02-01,,,,lost time,T1,yes
      E2,injury,2024-03-01,,,,lost time,T1,no
      E3,injury,2024-03-09,,,,fatal,T1,no
      E4,injury,2024-04-01,,,,lost time,T2,yes
      G1,grievance,2024-02-01,2024-03-01,park,dust,,,
      G2,grievance,2024-02-02,2024-08-01,park,dust,,,
      G3,grievance,2024-03-01,2024-03-05,park,noise,,,
      G4,grievance,2024-03-01,2024-03-05,park,,,,
      [surveys]
      survey,question,sex,population,held,responded,positive,tenant
      S1,satisfiedInfrastructure,all,workers,2024-10-01,50,40,T1
      S2,satisfiedInfrastructure,female,workers,2024-10-01,4,1,T2
      S2,satisfiedInfrastructure,male,workers,2024-10-01,6,4,T2
      S3,satisfiedInfrastructure,all,workers,2024-10-01,100,90,
      """;

  @TempDir private Path folder;

  /// By what, of which group, and the value worked out by hand.
  @ParameterizedTest
  @CsvSource({
    "SI-01, SECTOR, 11, 0.38181818", // 420 of 1,100
    "SI-01, SECTOR, 20, 0.5", // 30 of 60; Three is not told apart
    "SI-02, LEVEL, senior, 0.2", // 2 of 10
    "SI-02, LEVEL, junior, 0.36", // 18 of 50
    "SI-03, GRADE, managers, 0.1666666667", // (24 - 20) / 24
    "SI-03, GRADE, staff, 0.1068580542", // (2000-400)/380 against (3600-960)/560
    "SI-10, TYPE, facilities, 0.2", // 80 of 400
    "SI-10, TYPE, programmes, 0.1", // 40 of 400
    "SI-14, ORIGIN, migrant, 2000", // 1 of 50
    "SI-14, ORIGIN, settled, 210.5263158", // 2 of 950
    "SI-16, TOPIC, dust, 0.5",
    "SI-16, TOPIC, noise, 1",
    "SI-16, TOPIC, '', 1",
    "SI-25, FIRM, T1, 0.8",
    "SI-25, FIRM, T2, 0.5", // 5 of 10
    "SI-25, FIRM, '', 0.9"
  })
  void tellsAnIndicatorForEachGroup(String criterion, By by, String group, double value) {
    assertThat(splits().stream().filter(split -> split.criterion().equals(criterion)))
        .filteredOn(split -> split.by() == by)
        .singleElement()
        .satisfies(
            split ->
                assertThat(split.parts())
                    .filteredOn(part -> part.group().equals(group))
                    .singleElement()
                    .satisfies(
                        part ->
                            assertThat(part.figure().findValue().orElseThrow())
                                .isCloseTo(value, within(1e-6))));
  }

  @Test
  void groupsOfWhichNothingIsToldAreLeftOut() {
    assertThat(splits())
        .filteredOn(split -> split.by() == By.TOPIC || split.by() == By.SECTOR)
        .flatExtracting(SocialSplit::parts)
        .extracting(SocialSplit.Part::group)
        .containsExactly("11", "20", "", "dust", "noise");
  }

  @Test
  void aSetWithoutNamedGroupsIsNotSplitByThem() {
    String bare = PARK.replace(",dust,", ",,").replace(",noise,", ",,");

    assertThat(of(bare)).noneMatch(split -> split.by() == By.TOPIC);
  }

  private List<SocialSplit> splits() {
    return of(PARK);
  }

  private List<SocialSplit> of(String text) {
    var park = WrittenPark.withPrices(folder, text).park();
    Assessment set =
        Assessor.assess(
            new Assessor.Input(
                WrittenPark.CATALOG.findFramework("social-inclusion").orElseThrow(),
                WrittenPark.FORMULAS,
                park,
                Period.year(2024),
                PartialRule.NONE));
    return SocialSplit.of(
        set,
        PeriodRows.of(park, set.period()),
        new Figures(park),
        WrittenPark.CATALOG.rules().figures().keySet(),
        WrittenPark.FORMULAS);
  }
}
