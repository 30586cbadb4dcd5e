package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.ZoneOutcome;
import org.tinkuy.finance.zone.CounterOffer;
import org.tinkuy.finance.zone.DeliveredCost;
import org.tinkuy.finance.zone.EffectiveTax;
import org.tinkuy.finance.zone.ForgoneRevenue;
import org.tinkuy.finance.zone.Relief;
import org.tinkuy.finance.zone.ZoneNeed;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneServices;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.Pages;

/// A zone whose results are given: a holiday of two years and half the rate for one, outside 30 %
/// of the profit, inside 20 %, with the minimum tax 25 %.
class ZoneSectionTest {
  private static final ZoneRegime.Terms TERMS =
      new ZoneRegime.Terms(
          "80 % exported",
          "all of it", true, "Law 1", Optional.empty(), Optional.empty(), Set.of(), "");
  private static final ZoneRegime.Incentive HOLIDAY =
      new ZoneRegime.Incentive(
          "holiday",
          ZoneRegime.Tax.CORPORATE,
          "holiday",
          Optional.of(0.3),
          List.of(0.0, 0.0, 0.15),
          ZoneRegime.Trigger.FIRST_PROFIT,
          Optional.empty(),
          TERMS);
  private static final ZoneRegime.Incentive CREDIT =
      new ZoneRegime.Incentive(
          "credit",
          ZoneRegime.Tax.PAYROLL,
          "credit",
          Optional.empty(),
          List.of(),
          ZoneRegime.Trigger.START,
          Optional.of(0.1),
          new ZoneRegime.Terms(
              "", "", false, "", Optional.empty(), Optional.empty(), Set.of(), ""));

  private static ZoneOutcome.Burden burden(ZoneOutcome.Where where, double average) {
    return new ZoneOutcome.Burden(
        where,
        new EffectiveTax(average + 0.01, 0.12, 0.1, 0),
        new EffectiveTax(average - 0.02, -0.05, 0.04, 0),
        new EffectiveTax(average, 0.11, 0.1, 0));
  }

  /// 4 million given to 100 jobs, so much of it wasted.
  private static ZoneOutcome.State state(double wasted, double jobs) {
    double additional = (1 - wasted / 4e6) * jobs;
    return new ZoneOutcome.State(
        Series.constant(1, 1),
        new ForgoneRevenue(4e6, wasted, 1e6, additional == 0 ? Double.NaN : wasted / additional),
        Series.constant(1, 1),
        jobs,
        Optional.empty());
  }

  private static ZoneOutcome outcome(ZoneOutcome.State state) {
    return new ZoneOutcome(
        new ZoneRegime(List.of(HOLIDAY, CREDIT)),
        List.of(
            burden(ZoneOutcome.Where.OUTSIDE, 0.3),
            burden(ZoneOutcome.Where.INSIDE, 0.2),
            burden(ZoneOutcome.Where.TOPPED_UP, 0.25)),
        List.of(new ZoneOutcome.Gain(0.2, 0.3, 0.25), new ZoneOutcome.Gain(Double.NaN, 0.3, 0.25)),
        Optional.of(state),
        Optional.of(new ZoneOutcome.UnitCost(cost(50, 0), cost(50, 4))),
        new ZoneServices(
            new CounterOffer(
                List.of(
                    new CounterOffer.Compared(
                        new CounterOffer.Service(
                            "permit",
                            "Building permit",
                            new CounterOffer.Effort(10, 2, 100),
                            Optional.of(new CounterOffer.Effort(40, 7, 250)),
                            true),
                        30,
                        5,
                        150)),
                30,
                5,
                List.of("visa")),
            "USD",
            List.of("customs")),
        List.of(
            need("duty", 0.04, true, ZoneNeed.Verdict.GENERAL_REFORM),
            need("power", 0.001, false, ZoneNeed.Verdict.NO_EFFECT)),
        List.of(
            new ZoneOutcome.Valued(
                new Relief(CREDIT, Optional.empty(), "payrollPerAsset"), Double.NaN, Double.NaN),
            new ZoneOutcome.Valued(
                new Relief(CREDIT, Optional.of(Series.constant(0.01, 1)), ""), 0.012, 2.5e5)));
  }

  private static ZoneNeed need(
      String id, double saving, boolean isGeneral, ZoneNeed.Verdict verdict) {
    return new ZoneNeed(new ZoneNeed.Lever(id, saving, 0.02, isGeneral, 3e6, 1e6, true), verdict);
  }

  private static DeliveredCost cost(double imported, double duty) {
    LinkedHashMap<String, Double> parts = new LinkedHashMap<>();
    parts.put("imported", imported);
    parts.put("inputDuty", duty);
    return new DeliveredCost(parts);
  }

  private static FinanceResults with(ZoneOutcome zone) {
    FinanceResults of = Financed.with(Financed.OWNERS);
    FinanceResults.Sides sides = of.sides();
    return new FinanceResults(
        of.run(),
        of.scenario(),
        of.figures(),
        of.scenarios(),
        of.sensitivity(),
        of.risk(),
        of.checks(),
        new FinanceResults.Sides(
            sides.families(),
            sides.parties(),
            sides.economy(),
            sides.state(),
            Optional.of(zone),
            sides.leases(),
            sides.contracts()));
  }

  private static Optional<Section> section(FinanceResults results, String language) {
    return Financed.told(results, language, ZoneSection::of);
  }

  private static Section zone(ZoneOutcome.State state) {
    return section(with(outcome(state)), "en").orElseThrow();
  }

  private static List<String> rows(String table) {
    return Pages.rows(Pages.table(zone(state(1e6, 100)), "finance-zone-" + table));
  }

  @Test
  void aParkWithoutIncentivesHasNoZone() {
    FinanceResults none = Financed.with(Financed.OWNERS);

    assertThat(section(none, "en")).isEmpty();
    assertThat(Financed.told(none, "en", ZoneSection::sentence)).isEmpty();
  }

  /// A quarter of the 4 million is wasted, so 75 of 100 jobs are additional: 1 million for 75, and
  /// 4 million in all.
  @Test
  void theHeadlineIsTheBurdenWithTheMinimumTaxAndWhatAJobCosts() {
    assertThat(Pages.findings(zone(state(1e6, 100))).getFirst())
        .startsWith("A typical tenant pays 30% of its profit outside and 25% in the zone")
        .endsWith(
            "The state gives 4.0 million USD (present value), 1.0 million USD of it to those who"
                + " would have come anyway. For each of 75 additional jobs that part is 13,333 USD,"
                + " and all that is given 53,333 USD.");
  }

  @Test
  void whereNothingIsWastedAllJobsAreAdditional() {
    assertThat(Pages.findings(zone(state(0, 100))).getFirst())
        .endsWith(
            "For each of 100 additional jobs that part is 0 USD, and all that is given 40,000"
                + " USD.");
  }

  /// It could not be told, and no report was made.
  @Test
  void aCaseThatStatesNoJobsIsToldWithoutThem() {
    assertThat(Pages.findings(zone(state(1e6, 0))).getFirst())
        .endsWith("1.0 million USD of it to those who would have come anyway.");
    assertThat(Pages.findings(zone(state(4e6, 100))).getFirst())
        .endsWith("4.0 million USD of it to those who would have come anyway.");
  }

  @Test
  void whatHangsOnExportsIsFlagged() {
    assertThat(Pages.findings(zone(state(1e6, 100))))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("profit: holiday depends on exporting: trade rules");
  }

  @Test
  void ratesThatFollowOneAnotherAreJoined() {
    assertThat(rows("incentives"))
        .containsExactly(
            "Profit: holiday | 30.0 | 0% for 2 years; 15% for 1 year | first profit |"
                + " 80 % exported | all of it | Law 1",
            "Payroll: credit |  | 10% | start |  |  | ");
  }

  /// French holds a semicolon to the word before it, in cells as in notes.
  @Test
  void whatIsJoinedIsPartedAsTheLanguageParts() {
    Section french = section(with(outcome(state(1e6, 100))), "fr").orElseThrow();

    assertThat(french.toString())
        .containsPattern("2 ans\u00A0; .*visa\u00A0; customs")
        .doesNotContainPattern("[^\u00A0]; ");
  }

  @Test
  void theMinimumTaxHasNoOnePeriodForm() {
    assertThat(rows("burdens"))
        .containsExactly(
            "Outside | 30.0 | 11.0 | 31.0 | 12.0 | 28.0 | -5.0",
            "In the zone | 20.0 | 11.0 | 21.0 | 12.0 | 18.0 | -5.0",
            "In the zone, with the minimum tax | 25.0 | 11.0 |  |  |  | ");
  }

  /// 30 % less 25 % of a profit of 20 % is one hundredth of what is invested.
  @Test
  void aTenantKeepsTheDifferenceOfTheBurdens() {
    assertThat(rows("gains")).first().isEqualTo("20.0 | 30.0 | 25.0 | 1.0");
  }

  @Test
  void whatIsNotValuedSaysWhy() {
    assertThat(rows("reliefs").getFirst()).contains(" |  |  | not valued: ");
    assertThat(rows("reliefs").getLast()).endsWith(" | 1.2 | 0.25 | ");
  }

  /// What tells two incentives apart stands in their names and not beside them once more.
  @Test
  void goodsAreSaidOnce() {
    ZoneOutcome all = outcome(state(1e6, 100));
    ZoneOutcome duties =
        new ZoneOutcome(
            new ZoneRegime(
                List.of(duty(ZoneRegime.Goods.CAPITAL_GOODS), duty(ZoneRegime.Goods.INPUTS))),
            all.burdens(),
            all.gains(),
            all.state(),
            all.cost(),
            all.services(),
            all.needs(),
            all.reliefs());

    assertThat(
            Pages.rows(
                Pages.table(section(with(duties), "en").orElseThrow(), "finance-zone-incentives")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsOnlyOnce("(on ").containsOnlyOnce("on "));
  }

  private static ZoneRegime.Incentive duty(ZoneRegime.Goods goods) {
    return new ZoneRegime.Incentive(
        "duty" + goods,
        ZoneRegime.Tax.IMPORT_DUTY,
        "dutyFree",
        Optional.of(0.1),
        List.of(),
        ZoneRegime.Trigger.START,
        Optional.empty(),
        new ZoneRegime.Terms(
            "", "", false, "", Optional.empty(), Optional.empty(), Set.of(goods), ""));
  }

  /// A column of reasons stood empty where all was valued.
  @Test
  void whereAllIsValuedNoColumnSaysWhatIsNot() {
    ZoneOutcome all = outcome(state(1e6, 100));
    ZoneOutcome valued =
        new ZoneOutcome(
            all.regime(),
            all.burdens(),
            all.gains(),
            all.state(),
            all.cost(),
            all.services(),
            all.needs(),
            List.of(all.reliefs().getLast()));

    assertThat(
            Pages.rows(
                Pages.table(section(with(valued), "en").orElseThrow(), "finance-zone-reliefs")))
        .singleElement()
        .asString()
        .endsWith(" | 1.2 | 0.25");
  }

  @Test
  void aUnitIsComparedPartByPartAndInAll() {
    assertThat(rows("cost"))
        .containsExactly(
            "Imported inputs | 50.00 | 50.00 | 0.00",
            "Duty on inputs | 4.00 | 0.00 | 4.00",
            "Total | 54.00 | 50.00 | 4.00");
  }

  /// Outside it takes 10 + 30 days, 2 + 5 steps and 100 + 150 USD.
  @Test
  void theCounterStandsBesideTheSameOutside() {
    assertThat(rows("counter"))
        .containsExactly("Building permit | 10 | 40 | 2 | 7 | 100 | 250 | yes");
    assertThat(Pages.notes(zone(state(1e6, 100))))
        .containsExactly("Not compared, since one side is not known: visa; customs.");
  }

  @Test
  void whatCannotBeGivenEverywhereHasNoCostOfIt() {
    assertThat(rows("needs"))
        .containsExactly(
            "Duty | 4.0 | 3.00 | 1.00 | no zone needed: grant it nationwide",
            "Power | 0.1 |  | 1.00 | too small to affect location");
  }

  @Test
  void theSentenceIsInTheLanguageOfTheReader() {
    FinanceResults results = with(outcome(state(1e6, 0)));

    assertThat(Pages.plain(Financed.told(results, "es", ZoneSection::sentence).orElseThrow()))
        .endsWith("de ello 1,0 millones de USD a quienes habrían venido igual.");
  }
}
