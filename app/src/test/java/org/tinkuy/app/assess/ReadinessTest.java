package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.catalog.Tolerances.Tolerance;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// The evidence for the four keys and for the objectives of development, worked by hand.
class ReadinessTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature,contract,from,until,boardSeatsCommunity
      city,owner,City,public,,,,
      office,operator,Office,private,management,2010-01-01,2030-12-31,1
      bank,financier,Bank,private,,,,
      round,committee,Round table,community,,,,
      [tenants]
      tenant,name,sector,since,foreign,employees
      T1,One,1103,,0.4,300
      T2,Two,1104,,0,20
      [plots]
      plot,use,status,area_m2,title,tenant
      P1,industrial,operating,9000,clean,T1
      P2,industrial,vacant,1000,disputed,
      [policies]
      policy,name,kind,level,topic,status,strength,enforcement
      A,Act,law,national,zone,in force,3,3
      B,Fund,fund,regional,investment,in force,3,1
      C,Draft,law,national,water,draft,3,3
      [evidence]
      evidence,title,held
      X,Proof,seen
      [duties]
      duty,who,due,evidence
      D1,office,2024-03-01,X
      D2,office,2024-09-01,
      D3,office,2025-09-01,
      [stakeholders]
      stakeholder,name,group
      G,Ministry,government
      N,Neighbours,community
      [engagements]
      engagement,stakeholder,held,people,women,changed
      E1,G,2024-03-01,10,2,
      E2,N,2024-05-01,30,18,bus stop
      [utilities]
      utility,kind,capacity,unit,peak,outage_hPerYear
      U1,water,100,m3/d,100,26
      U2,power,10,MW,9,14
      [accounts]
      period,line,actual
      2024,rent,60
      2024,serviceCharge,70
      2024,tariff,20
      2024,staff,60
      2024,maintenance,50
      2024,utilities,50
      2024,arrears,12
      [surveys]
      survey,question,population,held,populationSize,invited,responded,positive
      S1,satisfiedServices,tenants,2024-11-01,2,2,2,2
      S2,satisfiedInfrastructure,workers,2024-11-01,300,100,80,70
      [economics]
      tenant,period,turnover,exports,research,highTech
      T1,2024,1000,400,10,yes
      T2,2024,250,0,0,no
      [workforce]
      tenant,period,sex,workers,trained,apprentices
      T1,2024,all,300,150,6
      T2,2024,all,20,4,2
      [facts]
      subject,fact,period,value,state
      park,programmeFundingYears,2024,2,measured
      park,financeAgreed,2024,partly,measured
      """;

  @TempDir private Path folder;

  private Assessment assess(String framework) {
    return assess(framework, PARK);
  }

  private Assessment assess(String framework, String tables) {
    return assess(framework, tables, WrittenPark.FORMULAS);
  }

  private Assessment assess(String framework, String tables, Formulas formulas) {
    return assess(framework, WrittenPark.managed(folder, "joint", tables).park(), formulas);
  }

  private static Assessment assess(String framework, Park park, Formulas formulas) {
    return Assessor.assess(
        new Assessor.Input(
            WrittenPark.CATALOG.findFramework(framework).orElseThrow(),
            formulas,
            park,
            Period.year(2024),
            PartialRule.NONE));
  }

  /// The act ended in the year before, the bank comes in the year after, and the round table and
  /// the mandate of the office ended within the year. Of the programme, whose end is stated as the
  /// last day of the year, the force still holds.
  @Test
  void whatEndedOrIsYetToComeProvesNothingOfTheYear() {
    String then =
        PARK.replace(
                "status,strength,enforcement\nA,", "status,issued,until,strength,enforcement\nA,")
            .replace("zone,in force,3,3", "zone,in force,,2023-12-31,3,3")
            .replace("investment,in force,3,1", "investment,in force,2020-01-01,2024-12-31,3,1")
            .replace("water,draft,3,3", "water,draft,,,3,3")
            .replace("bank,financier,Bank,private,,,,", "bank,financier,Bank,private,,2025-01-01,,")
            .replace("table,community,,,,", "table,community,,2015-01-01,2024-06-30,")
            .replace("2010-01-01,2030-12-31,1", "2010-01-01,2024-11-30,1");
    Assessment readiness = assess("success-factors", then);

    for (String id : new String[] {"LC-1", "PA-2", "PA-3", "DI-3"}) {
      assertThat(readiness.get(id).current().state()).as(id).isEqualTo(State.NOT_MET);
    }
    // of the seats of the owner that is left nobody tells
    assertThat(readiness.get("DI-6").current().state()).isEqualTo(State.NO_DATA);
    assertThat(readiness.get("LC-2").current().state()).isEqualTo(State.MET);
    // the programme alone is left, and its enforcement is rated 1
    assertThat(readiness.get("LC-3").current().state()).isEqualTo(State.NOT_MET);
  }

  /// The level is a row of the catalog: with 4 of 4 asked neither A, rated 3, nor B, rated 1, is
  /// enforced, so that none of 2 is.
  @Test
  void whatCountsAsEnforcedIsTheRowOfTheCatalog() {
    Assessment readiness = assess("success-factors", PARK, Formulas.of(asking("policyEffect", 4)));

    assertThat(readiness.get("LC-3").current().state()).isEqualTo(State.NOT_MET);
  }

  /// The shipped catalog with another level in one row of its tolerances.
  private static Catalog asking(String name, double level) {
    Catalog shipped = WrittenPark.CATALOG;
    Catalog.Rules rules = shipped.rules();
    Map<String, Tolerance> levels = new LinkedHashMap<>(rules.tolerances().byName());
    levels.put(name, new Tolerance(name, level, new Provenance("made up", "D", false)));
    return new Catalog(
        shipped.version(),
        shipped.units(),
        shipped.tables(),
        shipped.library(),
        shipped.facts(),
        shipped.references(),
        new Catalog.Rules(
            rules.frameworks(),
            rules.definitions(),
            rules.figures(),
            rules.codeLists(),
            rules.aliases(),
            new Tolerances(levels),
            rules.exchange(),
            rules.disclosure()),
        shipped.texts());
  }

  /// Of a meeting whose women nobody counted they are from none to all: 18 of 30, and of 40 from 18
  /// to 28.
  @Test
  void womenWhomNobodyCountedAreNotNone() {
    Assessment readiness = assess("success-factors", PARK.replace("10,2,", "10,,"));
    Figure.Range women = readiness.get("DI-5").current().value().range().orElseThrow();
    assertThat(women.value()).isCloseTo(0.6, within(1e-12));
    assertThat(women.low()).isCloseTo(18.0 / 40, within(1e-12));
    assertThat(women.high()).isGreaterThanOrEqualTo(28.0 / 40);
  }

  /// A law on labour binds every firm and is no commitment to parks.
  @Test
  void aLawOnAnotherSubjectIsNoCommitmentToParks() {
    Assessment readiness =
        assess(
            "success-factors", PARK.replace("national,zone,in force", "national,labour,in force"));

    assertThat(readiness.get("LC-1").current().state()).isEqualTo(State.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "LC-1,MET", // A
    "LC-2,MET", // B
    "LC-3,MET", // enforcement 2 or more of A but not B: 1 of 2, 50 % asked
    "LC-4,NOT_MET", // D1 of D1 and D2; D3 is not due yet
    "LC-5,MET", // 9,000 of 10,000 m2, 90 % asked
    "LC-6,NOT_MET", // 2 of 3 years
    "PA-1,MET",
    "PA-2,MET",
    "PA-3,MET",
    "PA-4,PARTLY",
    "PA-5,PARTLY", // the ministry, no financier
    "BM-1,MET", // 9,000 of 10,000 m2 let
    "BM-2,NOT_MET", // 150 by 160
    "BM-3,NOT_MET", // 90 by 100
    "BM-4,MET", // 12 by 150
    "BM-5,NO_DATA",
    "DI-1,PARTLY", // no survey of the community
    "DI-2,NO_DATA",
    "DI-3,MET",
    "DI-4,MET",
    "DI-5,MET", // 20 of 40
    "DI-6,MET"
  })
  void eachPieceOfEvidenceIsJudgedByItsRows(String criterion, State state) {
    assertThat(assess("success-factors").get(criterion).current().state()).isEqualTo(state);
  }

  /// Without a financier among the bodies, money that is not agreed leaves none; money that is
  /// agreed comes from somebody who is not told of.
  @ParameterizedTest
  @CsvSource({
    "bank,no,MET",
    "bank,,MET",
    ",no,NOT_MET",
    ",yes,NO_DATA",
    ",partly,NO_DATA",
    ",,NO_DATA"
  })
  void aFinancierIsMissedOnlyWhereNoMoneyIsAgreed(
      @Nullable String financier, @Nullable String agreed, State state) {
    String tables =
        "[bodies]\nbody,role,name,nature\ncity,owner,City,public\n"
            + (financier == null ? "" : financier + ",financier,Bank,private\n")
            + "[facts]\nsubject,fact,period,value,state\n"
            + "park,programmeFundingYears,2024,2,measured\n"
            + (agreed == null ? "" : "park,financeAgreed,2024," + agreed + ",measured\n");

    assertThat(assess("success-factors", tables).get("PA-3").current().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "PO-1,1.25", // 400 by 320 workers
    "PO-2,0.008", // 10 by 1,250
    "PO-3,0.8", // 1,000 of 1,250
    "PO-4,0.48125", // 154 of 320
    "PO-5,0.5",
    "PO-6,0.32", // 400 of 1,250
    "PO-8,0.9",
    "PO-9,40", // 26 and 14 hours of a year
    "PO-16,0.5", // water, 100 of 100
    "PO-11,0.025", // 8 of 320
    "PO-13,0.5", // T2 of two
    "PO-21,320", // 300 and 20
    "PO-22,14" // of power alone
  })
  void contributionsToObjectivesAreSumsAndRatiosOfSums(String criterion, double value) {
    assertThat(assess("policy-objectives").get(criterion).current().value().findValue())
        .hasValueSatisfying(found -> assertThat(found).isEqualTo(value));
  }

  /// 2,500 m2 of open area on plots of 8,000 and 2,000 m2, of whichever use.
  @Test
  void openAreaIsToldOfTheWholePark() {
    String tables =
        """
        [plots]
        plot,use,status,area_m2
        P1,industrial,vacant,8000
        P2,green,operating,2000
        [facts]
        subject,fact,period,value,unit,state
        park,openArea,2024,2500,m2,measured
        """;

    assertThat(assess("social-inclusion", tables).get("SI-31").current().value().findValue())
        .hasValue(0.25);
  }

  /// 200 by 100 workers in 2023, 330 by 110 in 2024: 2 and 3 for each; one of two firms reports.
  @ParameterizedTest
  @CsvSource({"PO-17,0.5", "PO-18,3", "PO-19,0.5", "PO-20,330"})
  void whatTheGoalsAskOfFirmsIsReckonedFromTheirRows(String criterion, double value) {
    String tables =
        """
        [bodies]
        body,role,name,nature
        city,owner,City,public
        [tenants]
        tenant,name,sector,since,until
        T1,One,1103,2015-01-01,
        T2,Two,2011,2015-01-01,
        [economics]
        tenant,period,turnover,valueAdded
        T1,2023,300,120
        T2,2023,200,80
        T1,2024,400,200
        T2,2024,300,130
        [workforce]
        tenant,period,sex,workers
        T1,2023,all,60
        T2,2023,all,40
        T1,2024,all,60
        T2,2024,all,50
        [certificates]
        certificate,holder,scheme,status,issued,expires
        R1,T1,sustainabilityReport,certified,2024-03-01,2025-03-01
        R2,T2,sustainabilityReport,certified,2022-03-01,2023-03-01
        [indices]
        name,period,value
        CPI,2023,100
        CPI,2024,100
        """;

    Assessment set =
        assess(
            "policy-objectives",
            WrittenPark.withPrices(folder, tables).park(),
            WrittenPark.FORMULAS);
    assertThat(set.get(criterion).current().value().findValue())
        .hasValueSatisfying(found -> assertThat(found).isCloseTo(value, within(1e-9)));
  }

  @Test
  void everyObjectiveOfTheCatalogHasIndicators() {
    assertThat(WrittenPark.CATALOG.library().goals().objectives())
        .allSatisfy(
            objective ->
                assertThat(
                        WrittenPark.CATALOG
                            .findFramework("policy-objectives")
                            .orElseThrow()
                            .criteria())
                    .anyMatch(criterion -> criterion.category().equals(objective.id())));
  }
}
