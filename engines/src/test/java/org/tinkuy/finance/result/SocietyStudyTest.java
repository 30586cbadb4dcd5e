package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.view.EconomyView;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Economy and jobs of a small case: 3 million of works in 2027 and 2028, half each; 1.6 million of
/// sales in each of 2030 to 2033, when 2 of 8 ha are taken a year; no costs, no tax.
class SocietyStudyTest {
  private static CaseFile small() {
    return CaseFile.small()
        .with("discount", Map.of("public", "8 %"))
        .with("economy", Map.of("factors", List.of(works("50 %"))))
        .with(
            "jobs",
            List.of(
                Map.of("id", "all", "product", "plots", "perArea", "10 1/ha"),
                Map.of("id", "building", "perMoney", "20 1/MUSD")));
  }

  private static Map<String, Object> works(String labour) {
    return Map.of(
        "id",
        "works",
        "of",
        List.of("works"),
        "parts",
        List.of(
            Map.of("id", "labour", "group", "workers", "share", labour, "factor", "0.6"),
            Map.of("id", "rest", "group", "suppliers", "share", "50 %", "factor", "1")));
  }

  private static ProjectRun run(CaseFile file) {
    return CaseRun.of(file).run();
  }

  /// At 8 %: sales 4,543,383.87, works 2,888,888.89; half of them labour at 0.6, so that workers
  /// gain a fifth of the works.
  @Test
  void worksAtShadowWagesMakeTheEconomyRicherThanTheOwner() {
    EconomyView view = EconomyFlows.of(run(small())).orElseThrow();

    assertThat(view.financial()).isCloseTo(1_654_494.98, within(0.01));
    assertThat(view.worth()).isCloseTo(2_232_272.76, within(0.01));
    assertThat(view.distribution().get("workers")).isCloseTo(577_777.78, within(0.01));
    double gains = view.distribution().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(view.financial() + gains).isCloseTo(view.worth(), within(1e-6));
  }

  /// Ten a hectare on 8 ha; 3 million at twenty person-years a million.
  @Test
  void jobsStayAndPersonYearsAreCountedApart() {
    JobFlows jobs = JobFlows.of(run(small()));

    assertThat(jobs.all(10).last()).isCloseTo(80, within(1e-9));
    assertThat(jobs.personYears().getOrDefault("building", Double.NaN)).isCloseTo(60, within(1e-9));
    assertThat(jobs.all(10).at(0)).isZero();
  }

  /// Who sells land builds nothing: a site for half a million adds no person-years to works for 3
  /// million.
  @Test
  void landThatIsBoughtBringsNoWorkOfBuilding() {
    CaseFile withLand =
        small().with("land", List.of(Map.of("id", "site2", "area", "10 ha", "price", "5 USD/m2")));

    assertThat(JobFlows.of(run(withLand)).personYears().getOrDefault("building", Double.NaN))
        .isCloseTo(60, within(1e-9));
  }

  /// The worth of 2.29 million is nothing where works cost 99 % more; a road that is worth 12,000 a
  /// year would have to cost forty times what it brings, which no loss of it does.
  @Test
  void whatCannotTurnTheWorthAloneHasNoSwitchingValue() {
    ProjectRun run = run(beside("12000 USD/yr"));
    Optional<EconomyView> view = EconomyFlows.of(run);

    assertThat(
            Optional.ofNullable(view.orElseThrow().switching().get("road"))
                .orElseThrow()
                .orElseThrow())
        .isLessThan(-1);
    assertThat(new SocietyStudy(run, Tolerances.NONE).economy(view).measures())
        .filteredOn(each -> each.name() == PartyMeasure.SWITCHING)
        .isNotEmpty()
        .allMatch(each -> each.value() >= -1);
  }

  @Test
  void aCaseWithoutEconomicPricesHasNoFigure() {
    assertThat(EconomyFlows.of(run(CaseFile.small().with("discount", Map.of("public", "8 %")))))
        .isEmpty();
  }

  private static CaseFile beside(Object amount) {
    Map<String, Object> road =
        Map.of("id", "road", "group", "neighbours", "amount", amount, "from", "2029");
    return small()
        .with("economy", Map.of("factors", List.of(works("50 %")), "outside", List.of(road)));
  }

  /// 12,000 in each of 2029 to 2036, at 8 % from 2027 on.
  @Test
  void whatIsStatedForAMonthCountsTwelveTimesAYear() {
    double gain = 0;
    for (int year = 2; year < 10; year++) {
      gain += 12_000 / Math.pow(1.08, year);
    }

    for (String amount : List.of("1000 USD/month", "12000 USD/yr")) {
      EconomyView view = EconomyFlows.of(run(beside(amount))).orElseThrow();
      assertThat(view.distribution().get("neighbours")).isCloseTo(gain, within(0.01));
    }
  }

  /// 12,000 in 2029 and 24,000 from 2030 to 2036.
  @Test
  void whatIsLostBesideMayGrow() {
    double gain = 12_000 / Math.pow(1.08, 2);
    for (int year = 3; year < 10; year++) {
      gain += 24_000 / Math.pow(1.08, year);
    }
    Map<String, Object> growing =
        Map.of("unit", "USD/yr", "steps", Map.of("2027", 12_000, "2030", 24_000));

    EconomyView view = EconomyFlows.of(run(beside(growing))).orElseThrow();

    assertThat(view.distribution().get("neighbours")).isCloseTo(gain, within(0.01));
  }

  /// Of a rate that falls from 8 to 4 % the first had been taken for good.
  @Test
  void whatIsOneNumberForTheWholeLifeIsNoCurve() {
    Map<String, Object> falling = Map.of("unit", "%", "steps", Map.of("2027", 8, "2035", 4));

    Checked<FinanceCase> read = CaseRun.read(small().with("discount", Map.of("public", falling)));

    assertThat(read.find()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsExactly("finance.input.oneNumber");
  }

  @Test
  void moneyThatPassesNoExchangeRateMustBeThatOfTheCase() {
    Checked<FinanceCase> read = CaseRun.read(beside("1000 PEN/month"));

    assertThat(read.find()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsExactly("finance.input.foreign");
  }

  @Test
  void partsThatDoNotAddUpAreRefusedWhereTheyStand() {
    Checked<FinanceCase> read =
        CaseRun.read(small().with("economy", Map.of("factors", List.of(works("40 %")))));

    assertThat(read.find()).isEmpty();
    assertThat(read.issues()).anyMatch(issue -> issue.code().equals("finance.economy.shares"));
  }

  private static double impact(CaseFile file, String word) {
    return Measured.find(new SocietyStudy(run(file), Tolerances.NONE).impact(), word)
        .orElse(Double.NaN);
  }

  private static CaseFile withOutcome(CaseFile file, Map<String, Object> begins) {
    Map<String, Object> outcome = new LinkedHashMap<>(begins);
    outcome.putAll(Map.of("id", "wages", "proxy", "1000 USD/yr", "years", "1"));
    for (String share : List.of("deadweight", "displacement", "attribution", "dropOff")) {
      outcome.put(share, "0 %");
    }
    return file.with("layers", List.of(Map.of("id", "owners", "kind", "equity")))
        .with("outcomes", List.of(outcome));
  }

  /// Twenty jobs more in each of 2030 to 2033, worth 20,000 each year's at 8 % from 2027 on:
  /// 56,792.30 for 2,888,888.89 of works. All eighty in 2027 had been 80,000.
  @Test
  void whatJobsAreWorthBeginsAsTheyCome() {
    assertThat(impact(withOutcome(small(), Map.of("follows", "jobs")), "socialReturn"))
        .isCloseTo(56_792.30 / 2_888_888.89, within(1e-8));
    // ten from 2029 on: 10,000 / 1.08^2
    assertThat(
            impact(withOutcome(small(), Map.of("quantity", "10", "from", "2029")), "socialReturn"))
        .isCloseTo(8_573.39 / 2_888_888.89, within(1e-8));
  }

  /// Reckoned in months, what begins in 2029 still begins in the third year.
  @Test
  void whatBeginsInAMonthBeginsInItsYear() {
    assertThat(
            impact(
                withOutcome(
                    small().with("step", "month"), Map.of("quantity", "10", "from", "2029")),
                "socialReturn"))
        .isCloseTo(8_573.39 / 2_888_888.89, within(1e-8));
  }

  /// Two of eight hectares a year make 20 jobs each: 80 in the end, for 3 million of works.
  @Test
  void whatIsInvestedIsToldForEachJob() {
    CaseFile file = withOutcome(small(), Map.of("follows", "jobs"));

    assertThat(impact(file, "jobs")).isCloseTo(80, within(1e-9));
    assertThat(impact(file, "investedPerJob")).isCloseTo(37_500, within(1e-6));
  }

  /// Works whose prices rise by a tenth a year are as many in prices of the base month, of which
  /// the real rate of the state and the figure of jobs for money are told.
  @Test
  void worksInMoneyOfTheDayAreTakenBackBeforeOutcomesAreSetAgainstThem() {
    Map<String, Object> site =
        Map.of(
            "id", "site",
            "cost", Map.of("value", "3 MUSD", "index", "us"),
            "spend", List.of(Map.of("from", "2027", "months", "24")));
    CaseFile nominal =
        small()
            .with("indices", List.of(Map.of("id", "us", "value", "10 %")))
            .with("prices", Map.of("kind", "nominal", "base", "2027-01"))
            .with("works", List.of(site));
    Map<String, Object> jobs = Map.of("follows", "jobs");

    assertThat(impact(withOutcome(nominal, jobs), "socialReturn")).isNaN();
    CaseFile deflated = nominal.with("economy", Map.of("deflator", "us"));
    assertThat(impact(withOutcome(deflated, jobs), "socialReturn"))
        .isCloseTo(56_792.30 / 2_888_888.89, within(1e-8));
    assertThat(impact(withOutcome(deflated, jobs), "personYears")).isCloseTo(60, within(1e-9));
  }
}
