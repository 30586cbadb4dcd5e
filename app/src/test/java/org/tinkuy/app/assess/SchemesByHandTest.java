package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Verdict;
import org.tinkuy.assess.Verdict.Outcome;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;

/// A park scored by hand against every row of each complete scheme and set of indicators beside EIP
/// 1.0; the arithmetic of each row stands with its park, that of scores and verdicts here.
class SchemesByHandTest {
  @TempDir private Path folder;

  /// Economy 2 of 4, symbiosis 2 of 3, resources 8 of 9, environment 13, information 3: 28 of 32.
  /// All 17 that are asked for are met, and of the groups 2, 1, 2, 2, 2 and 2.
  @Test
  void aParkThatFulfilsTheStandardOfChinaScoresAsByHand() {
    Assessment china = assess("hj-274-2015", ParkByHand.CHINA.rows());

    assertRows(china, ParkByHand.CHINA);
    assertThat(met(china)).containsExactly(2, 2, 8, 13, 3);
    // it asks for this and that and gives a verdict, no number
    assertThat(china.current().overall().score().findValue()).isEmpty();
    Verdict verdict = Verdict.of(china);
    assertThat(verdict.required()).isEmpty();
    assertThat(verdict.groups())
        .containsExactly(
            new Verdict.GroupStanding("growth", 1, 2, 0),
            new Verdict.GroupStanding("wasteUse", 1, 1, 0),
            new Verdict.GroupStanding("land", 1, 2, 0),
            new Verdict.GroupStanding("energy", 1, 2, 0),
            new Verdict.GroupStanding("water", 1, 2, 0),
            new Verdict.GroupStanding("discharge", 1, 2, 0));
    assertThat(verdict.outcome()).isEqualTo(Outcome.FULFILLED);
  }

  /// T2 tells no value added, so the value is that of T1 and the office: 800 million CNY by 5000
  /// people; 53000 tce (each 8141 kWh), 20000 + 600000 m3 of water, 400000 m3 of wastewater and 800
  /// t of waste by 800 million CNY. None of them is decided, since T2 may be anything.
  @Test
  void ratiosOfTheStandardOfChinaAreOfFirmsThatTellBothParts() {
    Assessment china =
        assess("hj-274-2015", ParkByHand.CHINA.rows().replaceAll("T2,2024,531000000\n", ""));

    assertThat(List.of("HJ-02", "HJ-11", "HJ-14", "HJ-27", "HJ-28"))
        .extracting(china::get)
        .allSatisfy(result -> assertThat(result.current().state()).isEqualTo(State.NO_DATA))
        .extracting(result -> result.current().value().findValue().orElseThrow())
        .containsExactly(160_000.0, 0.53934125, 7.75e-4, 5e-4, 1e-6);
  }

  /// T2 tells value added and no flows out: what it adds is not set against the waste of T1.
  @Test
  void valueAddedOfAFirmThatTellsNoFlowsCountsInNoRatioOfTheStandardOfChina() {
    Assessment china =
        assess(
            "hj-274-2015",
            ParkByHand.CHINA.rows().replaceAll("(used2|food|sun|water2),2024,.*\n", ""));

    assertThat(List.of("HJ-11", "HJ-14", "HJ-27", "HJ-28"))
        .extracting(id -> china.get(id).current().value().findValue().orElseThrow())
        .containsExactly(0.53934125, 7.75e-4, 5e-4, 1e-6);
  }

  /// 50,000 m3 that go round within T1 are neither discharged nor handed over: 600,000 m3 by 1331
  /// million CNY, as without them.
  @Test
  void wastewaterThatAFirmUsesAgainItselfIsNotDischarged() {
    String used = "used1,2024,T1,out,wastewater,waste,400000,m3,measured,,,,treatment\n";
    String loop = "loop,2024,T1,out,wastewater,waste,50000,m3,measured,,,,reusedInFirm\n";
    Assessment china = assess("hj-274-2015", ParkByHand.CHINA.rows().replace(used, used + loop));

    assertThat(ParkByHand.CHINA.rows()).contains(used);
    assertThat(china.get("HJ-27").current().value().findValue().orElseThrow())
        .isCloseTo(600_000 / 1_331e6, within(1e-15));
  }

  /// A plot that nobody uses yet is industrial land as well: 1331 million CNY by 1.331 km2.
  @Test
  void valueAddedIsSetAgainstAllIndustrialLandAsItsTextSays() {
    CriterionResult land =
        assess(
                "hj-274-2015",
                ParkByHand.CHINA
                    .rows()
                    .replace("A2,logistics,operating,331000,T2", "A2,logistics,planned,331000,T2"))
            .get("HJ-08");

    assertThat(land.current().value().findValue().orElseThrow()).isEqualTo(1000);
    assertThat(WrittenPark.CATALOG.texts().find("en", "criterion.hj-274-2015.HJ-08.text"))
        .hasValue("Value added per area of industrial land.");
  }

  /// No number is stated, so the tables count: none of the incidents of the year was major or
  /// fatal, that of the year before is not asked; gas makes T1 the fewest firms with half of the
  /// emissions, and it was audited; two acts with the community.
  @Test
  void rowsOfTheStandardOfChinaAreCountedFromTablesWhereNoNumberIsStated() {
    String counted =
        ParkByHand.CHINA
                .rows()
                .replaceAll(
                    "park,(environmentalIncidents|keyFirmsAudited|publicityEvents),.*\n", "")
            + """

            [certificates]
            certificate,holder,scheme,status,issued
            C1,T1,cleanerProductionAudit,certified,2023-05-01
            [events]
            event,kind,opened,severity
            E3,incident,2024-04-01,minor
            E4,incident,2023-02-01,major
            E5,outreach,2024-05-01,
            E6,outreach,2024-06-01,
            """;
    Assessment china = assess("hj-274-2015", counted);

    assertThat(List.of("HJ-19", "HJ-21", "HJ-32"))
        .extracting(china::get)
        .extracting(
            result -> result.current().state(),
            result -> result.current().value().findValue().orElseThrow())
        .containsExactly(tuple(State.MET, 0.0), tuple(State.MET, 1.0), tuple(State.MET, 2.0));
  }

  /// A flood and a fire of a store are incidents as well; whether one harmed the environment the
  /// table does not tell.
  @Test
  void majorIncidentsOfUnknownKindAreNoEnvironmentalOnes() {
    String flooded =
        ParkByHand.CHINA.rows().replaceAll("park,environmentalIncidents,.*\n", "")
            + """

            [events]
            event,kind,opened,severity
            E1,incident,2024-02-01,major
            E4,incident,2023-02-01,major
            """;

    assertThat(assess("hj-274-2015", flooded).get("HJ-19").current().state())
        .isEqualTo(State.NO_DATA);
  }

  /// T2 has a row of its economy with its turnover alone: what it uses is set against no value
  /// added, as if it had no row.
  @Test
  void aFirmThatTellsNoValueAddedCountsInNoRatioOfTheStandardOfChina() {
    Assessment china =
        assess(
            "hj-274-2015", ParkByHand.CHINA.rows().replaceAll("T2,2024,531000000\n", "T2,2024,\n"));

    assertThat(List.of("HJ-02", "HJ-11", "HJ-14", "HJ-27", "HJ-28"))
        .extracting(id -> china.get(id).current().value().findValue().orElseThrow())
        .containsExactly(160_000.0, 0.53934125, 7.75e-4, 5e-4, 1e-6);
  }

  /// The scrap goes to landfill: 100 of 1000 t are used, and nothing of its group is left.
  @Test
  void oneEmptyGroupUndoesTheStandardOfChina() {
    String landfilled =
        ParkByHand.CHINA
            .rows()
            .replace("by-product,700,t,measured,,,,sold", "by-product,700,t,measured,,,,landfill");

    Verdict verdict = Verdict.of(assess("hj-274-2015", landfilled));

    assertThat(verdict.groups()).contains(new Verdict.GroupStanding("wasteUse", 1, 0, 0));
    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_FULFILLED);
  }

  /// Five of six are met; the core decides.
  @Test
  void aParkAmongTheZeroCarbonParksScoresAsByHand() {
    Assessment zero = assess("zero-carbon-park", ParkByHand.ZERO_CARBON.rows());

    assertRows(zero, ParkByHand.ZERO_CARBON);
    assertThat(met(zero)).containsExactly(5);
    assertThat(Verdict.of(zero).outcome()).isEqualTo(Outcome.FULFILLED);
  }

  /// The value is reckoned in kilograms for kilowatt-hours; the target stays as the scheme writes
  /// it.
  @Test
  void aTargetKeepsTheUnitThatItIsWrittenIn() {
    Figure target =
        assess("zero-carbon-park", ParkByHand.ZERO_CARBON.rows())
            .get("ZC-1")
            .current()
            .target()
            .orElseThrow();

    assertThat(target.unit().code()).isEqualTo("tCO2e/tce");
    assertThat(target.findValue().orElseThrow()).isCloseTo(0.3, within(1e-12));
  }

  /// The same mix in a park of 0.9 million tce, where at most 0.20 are allowed.
  @Test
  void theCoreVetoesASmallerParkOfTheSameMix() {
    String smaller =
        ParkByHand.ZERO_CARBON
            .rows()
            .replace("input,1000000,tce", "input,750000,tce")
            .replace("input,200000,tce", "input,150000,tce");

    Verdict verdict = Verdict.of(assess("zero-carbon-park", smaller));

    assertThat(verdict.vetoes()).containsExactly(new Verdict.Standing("ZC-1", State.NOT_MET));
    assertThat(verdict.outcome()).isEqualTo(Outcome.VETOED);
  }

  @Test
  void resourceIndicatorsOfTwoFirmsAreRatiosOfSumsAsByHand() {
    assertRows(assess("recp", ParkByHand.RECP.rows()), ParkByHand.RECP);
  }

  @Test
  void thirtyOneSocialIndicatorsAreAsByHand() {
    assertRows(assess("social-inclusion", ParkByHand.SOCIAL.rows()), ParkByHand.SOCIAL);
  }

  /// The catalog knows a living wage of another country alone: what a park states is in the
  /// currency of its own, and in no third one.
  @Test
  void aLivingWageIsInTheCurrencyOfTheCountry() {
    String rows = ParkByHand.SOCIAL.rows();
    assertThat(rows).contains("1400,PEN/mo");

    assertThat(wageByLivingWage(rows)).isEqualTo(State.REPORTED);
    assertThat(wageByLivingWage(rows.replace("1400,PEN/mo", "1400,USD/mo")))
        .isEqualTo(State.NO_DATA);
  }

  private State wageByLivingWage(String rows) {
    return assess("social-inclusion", rows).results().stream()
        .filter(result -> result.id().equals("SI-08b"))
        .findFirst()
        .orElseThrow()
        .current()
        .state();
  }

  /// What ships as complete is scored by hand in full, here or in [ParksByHandTest].
  @Test
  void noCompleteSchemeIsLeftOut() {
    assertThat(
            WrittenPark.CATALOG.rules().frameworks().values().stream()
                .filter(scheme -> scheme.status() == Framework.Status.COMPLETE)
                .map(Framework::id))
        .containsExactlyInAnyOrder("eip-1.0", "hj-274-2015", "zero-carbon-park");
  }

  private Assessment assess(String framework, String rows) {
    String country =
        switch (framework) {
          case "hj-274-2015" -> "country: CN\ncurrency: CNY\n";
          case "social-inclusion" -> "country: PE\ncurrency: PEN\n";
          default -> "country: PE\ncurrency: USD\n";
        };
    return Assessor.assess(
        new Assessor.Input(
            WrittenPark.CATALOG.findFramework(framework).orElseThrow(),
            WrittenPark.FORMULAS,
            WrittenPark.withPrices(folder, country, rows).park(),
            Period.year(2024),
            PartialRule.NONE));
  }

  private static void assertRows(Assessment assessment, ParkByHand park) {
    List<ExpectedRow> expected = ExpectedRow.parse(park.byHand());
    assertThat(
            assessment.results().stream()
                .map(
                    result ->
                        ExpectedRow.of(
                            result,
                            expected.stream()
                                .noneMatch(
                                    row ->
                                        row.id().equals(result.id()) && row.value().equals("-")))))
        .containsExactlyElementsOf(expected);
  }

  private static List<Integer> met(Assessment assessment) {
    return assessment.current().categories().stream()
        .map((GroupScore category) -> category.count(State.MET))
        .toList();
  }
}
