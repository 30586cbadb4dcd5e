package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.zone.CounterOffer;
import org.tinkuy.finance.zone.ZoneNeed;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneServices;
import org.tinkuy.testkit.CaseFile;

/// Two hectares are let in each of the years 2030 to 2033, on which tenants invest 100 USD/m2: 2
/// million a year, 8 in all. A unit of it stands for one year, in which it earns itself and a fifth
/// of profit, without inflation.
class ZoneStudyTest {
  private static final ZoneServices NO_COUNTER =
      new ZoneServices(CounterOffer.of(List.of()), "", List.of());

  private final Map<String, Object> zone =
      new LinkedHashMap<>(
          Map.of(
              "redundancy",
              "50 %",
              "tenant",
              Map.of(
                  "product", "plots",
                  "profit", "20 %",
                  "discount", "8 %",
                  "inflation", "0 %",
                  "decay", "100 %",
                  "allowance", "1 yr",
                  "rate", "30 %",
                  "duty", "10 %",
                  "investment", "100 USD/m2",
                  "payroll", "0.5")));

  private static ZoneRegime.Incentive incentive(
      ZoneRegime.Tax tax, String kind, boolean isExportContingent) {
    return new ZoneRegime.Incentive(
        tax.name(),
        tax,
        kind,
        Optional.of(0.04),
        List.of(),
        ZoneRegime.Trigger.START,
        Optional.empty(),
        new ZoneRegime.Terms(
            "",
            "",
            isExportContingent,
            "made up",
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            ""));
  }

  private ZoneOutcome outcome(ZoneRegime.Incentive... incentives) {
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("public", "0 %"))
            .with("zone", zone)
            .with("jobs", List.of(Map.of("id", "work", "product", "plots", "perArea", "100 1/ha")));
    ProjectRun run = CaseRun.of(file).run();
    return ZoneStudy.of(run, new ZoneRegime(List.of(incentives)), NO_COUNTER).orElseThrow();
  }

  /// Outside a unit pays 0.1 of duty at once, and a year later 0.3 x (1.2 - 1.1) of tax: 0.13 of 8
  /// million are 1.04. Half of it is given to those who would have come anyway, for 400 of the 800
  /// jobs on 8 ha.
  @Test
  void whatIsGivenIsTheTaxOfAllTenantsAndHalfOfItIsForgone() {
    ZoneOutcome.State state =
        outcome(
                incentive(ZoneRegime.Tax.CORPORATE, "exemption", false),
                incentive(ZoneRegime.Tax.IMPORT_DUTY, "dutyFree", false))
            .state()
            .orElseThrow();

    assertThat(state.invested().toArray())
        .containsExactly(new double[] {0, 0, 0, 2e6, 2e6, 2e6, 2e6, 0, 0, 0}, within(1e-3));
    assertThat(state.revenue().given()).isCloseTo(1.04e6, within(1e-3));
    assertThat(state.revenue().wasted()).isCloseTo(0.52e6, within(1e-3));
    assertThat(state.revenue().gained()).isCloseTo(0, within(1e-3));
    assertThat(state.revenue().perJob()).isCloseTo(1300, within(1e-6));
    // in 2030 duty of the first 2 million, then duty and the tax of those before, last the tax
    assertThat(state.forgone().toArray())
        .containsExactly(new double[] {0, 0, 0, 1e5, 1.3e5, 1.3e5, 1.3e5, 3e4, 0, 0}, within(1e-3));
  }

  /// Duty of 10 % on the price, and allowances at 30 % worth 0.3 / 1.08 in the first year; half of
  /// what is left each year is worth 0.3 x 0.5 / 0.58. The cost of capital is 1.08 x 1.1 x (1 -
  /// worth) / 0.7 - 1.
  @Test
  void theTenantSetsOffAsTheLawSays() {
    assertThat(cost("allowanceAtOnce", "true")).isCloseTo(cost("allowance", "1 yr"), within(1e-12));
    assertThat(cost("allowanceAtOnce", "true"))
        .isCloseTo(1.188 * (1 - 0.3 / 1.08) / 0.7 - 1, within(1e-9));
    assertThat(cost("allowanceDeclining", "50 %/yr"))
        .isCloseTo(1.188 * (1 - 0.15 / 0.58) / 0.7 - 1, within(1e-9));
  }

  private double cost(String key, String way) {
    Map<String, Object> tenant =
        new LinkedHashMap<>(
            Map.of(
                "product", "plots",
                "profit", "20 %",
                "discount", "8 %",
                "inflation", "0 %",
                "decay", "100 %",
                "rate", "30 %",
                "duty", "10 %"));
    tenant.put(key, way);
    zone.put("tenant", tenant);
    ZoneRegime.Incentive any = incentive(ZoneRegime.Tax.PAYROLL, "exemption", false);
    return outcome(any).burdens().getFirst().onePeriod().costOfCapital();
  }

  /// Half a unit of payroll at 4 %, in the one year that a unit stands: 0.02 of 8 million, beside
  /// taxes on profits and entry that are as they were.
  @Test
  void aReliefOfAnotherTaxIsGivenToo() {
    ZoneOutcome outcome = outcome(incentive(ZoneRegime.Tax.PAYROLL, "exemption", false));

    assertThat(outcome.reliefs()).hasSize(1);
    assertThat(outcome.reliefs().getFirst().tenant()).isCloseTo(0.02 / 1.08, within(1e-12));
    assertThat(outcome.reliefs().getFirst().given()).isCloseTo(0.16e6, within(1e-3));
    assertThat(outcome.state().orElseThrow().revenue().given()).isCloseTo(0.16e6, within(1e-3));
    assertThat(outcome.state().orElseThrow().revenue().gained()).isCloseTo(0.52e6, within(1e-3));
  }

  /// Of 30 USD of labour in a unit 4 % are levied outside: 1.20, and nothing in the zone. A levy
  /// that no incentive names is no part of it.
  @Test
  void theCostOfAUnitHasTheLevyOfWhichTheZoneRelieves() {
    ZoneOutcome.UnitCost free =
        unit(incentive(ZoneRegime.Tax.PAYROLL, "exemption", false)).orElseThrow();

    assertThat(free.outside().parts().get("levies")).isCloseTo(1.2, within(1e-12));
    assertThat(free.inside().parts().get("levies")).isZero();
    assertThat(free.outside().total() - free.inside().total()).isCloseTo(1.2, within(1e-9));
    assertThat(
            unit(incentive(ZoneRegime.Tax.CORPORATE, "exemption", false))
                .orElseThrow()
                .outside()
                .parts()
                .get("levies"))
        .isZero();
  }

  /// Free of the levy in the first year alone, of nine in which half is left each time: 1 of 1 +
  /// 1/2
  /// + ... + 1/256 = 511/256.
  @Test
  void aLevyThatIsNotAskedForAWhileCostsItsMean() {
    ZoneRegime.Incentive endless = incentive(ZoneRegime.Tax.PAYROLL, "holiday", false);
    ZoneRegime.Incentive first =
        new ZoneRegime.Incentive(
            endless.id(),
            endless.tax(),
            endless.kind(),
            endless.normalRate(),
            List.of(0.0),
            endless.trigger(),
            endless.amount(),
            endless.terms());
    zone.put(
        "tenant",
        Map.of(
            "product", "plots",
            "profit", "20 %",
            "discount", "8 %",
            "inflation", "0 %",
            "decay", "50 %",
            "allowance", "1 yr",
            "rate", "30 %",
            "duty", "10 %"));

    double left = 0.5 / 1.08;
    assertThat(unit(first).orElseThrow().inside().parts().get("levies"))
        .isCloseTo(1.2 * (1 - (1 - left) / (1 - Math.pow(left, 9))), within(1e-12));
  }

  /// Free of a levy in the first year by one law and at half of it by another: it was asked twice
  /// outside, 2.40. Another levy of the same rate, on another base, is one more.
  @Test
  void aLevyOfWhichTwoIncentivesRelieveIsCountedOnce() {
    ZoneOutcome.UnitCost once =
        unit(payroll("free", "", List.of(0.0)), payroll("half", "", List.of(0.02, 0.02)))
            .orElseThrow();
    ZoneOutcome.UnitCost two =
        unit(payroll("free", "pension", List.of(0.0)), payroll("half", "health", List.of(0.02)))
            .orElseThrow();

    assertThat(once.outside().parts().get("levies")).isCloseTo(1.2, within(1e-12));
    // a unit stands for one year, in which the law that asks nothing rules
    assertThat(once.inside().parts().get("levies")).isCloseTo(0, within(1e-12));
    assertThat(two.outside().parts().get("levies")).isCloseTo(2.4, within(1e-12));
    assertThat(two.inside().parts().get("levies")).isCloseTo(0.6, within(1e-12));
  }

  /// Half a unit of payroll at 4 % of 8 million, of which one law asks nothing and another half:
  /// the state gives up the levy, 0.16 million, where the sum of both had been 0.24. On two bases
  /// they are two levies.
  @Test
  void theStateGivesUpNoMoreOfALevyThanTheLevy() {
    ZoneOutcome once =
        outcome(payroll("free", "", List.of(0.0)), payroll("half", "", List.of(0.02)));
    ZoneOutcome two =
        outcome(payroll("free", "pension", List.of(0.0)), payroll("half", "health", List.of(0.02)));

    assertThat(once.state().orElseThrow().revenue().given()).isCloseTo(0.16e6, within(1e-3));
    assertThat(once.reliefs())
        .extracting(each -> Math.round(each.given()))
        .containsExactly(160_000L, 80_000L);
    assertThat(two.state().orElseThrow().revenue().given()).isCloseTo(0.24e6, within(1e-3));
  }

  private static ZoneRegime.Incentive payroll(String id, String base, List<Double> rates) {
    return new ZoneRegime.Incentive(
        id,
        ZoneRegime.Tax.PAYROLL,
        "reducedRate",
        Optional.of(0.04),
        rates,
        ZoneRegime.Trigger.START,
        Optional.empty(),
        new ZoneRegime.Terms(
            "", "", false, "made up", Optional.empty(), Optional.empty(), Set.of(), base));
  }

  private Optional<ZoneOutcome.UnitCost> unit(ZoneRegime.Incentive... incentives) {
    Map<String, Object> unit = new LinkedHashMap<>(Map.of("name", "a shirt"));
    for (String part :
        List.of("imported", "local", "utilities", "space", "capital", "transport", "profit")) {
      unit.put(part, "0 USD");
    }
    unit.put("labour", "30 USD");
    unit.put("homeShare", "0 %");
    zone.put("unit", unit);
    zone.put(
        "outside",
        Map.of(
            "treatment",
            "suspended",
            "vat",
            "0 %",
            "vatLag",
            "0 month",
            "vatLost",
            "0 %",
            "interest",
            "0 %"));
    zone.put("inside", Map.of("salesDuty", "0 %"));
    return outcome(incentives).cost();
  }

  /// Free of duty are inputs alone: what tenants invest bears its duty as outside, and nothing is
  /// given; where capital goods are free, the state gives the duty on them, as where all goods are.
  @Test
  void aFreedomFromDutyTakesInTheGoodsThatItNames() {
    assertThat(given(Set.of(ZoneRegime.Goods.INPUTS))).isZero();
    assertThat(given(Set.of(ZoneRegime.Goods.CAPITAL_GOODS)))
        .isPositive()
        .isEqualTo(given(Set.of()));
  }

  private double given(Set<ZoneRegime.Goods> goods) {
    return outcome(incentive(ZoneRegime.Tax.IMPORT_DUTY, "dutyFree", Optional.empty(), goods))
        .state()
        .orElseThrow()
        .revenue()
        .given();
  }

  private static ZoneRegime.Incentive incentive(
      ZoneRegime.Tax tax, String kind, Optional<LocalDate> until, Set<ZoneRegime.Goods> goods) {
    ZoneRegime.Incentive endless = incentive(tax, kind, false);
    return new ZoneRegime.Incentive(
        endless.id(),
        tax,
        kind,
        endless.normalRate(),
        List.of(),
        endless.trigger(),
        endless.amount(),
        new ZoneRegime.Terms("", "", false, "made up", Optional.empty(), until, goods, ""));
  }

  private static ZoneRegime.Incentive until(String day, ZoneRegime.Tax tax, String kind) {
    return incentive(tax, kind, Optional.of(LocalDate.parse(day)), Set.of());
  }

  /// All ends with 2031. Duty of 0.1 is free for those of 2030 and 2031, on 2 million each; tax of
  /// the year after the investment, 0.3 x (1.2 - 1) where entry was free, is not asked of those of
  /// 2030 alone. Those of 2031 pay 0.06 of it where outside they paid 0.03, since they have less to
  /// set off; those of 2032 and 2033 pay as outside.
  @Test
  void incentivesThatEndAreForgoneForWhoInvestsBefore() {
    ZoneOutcome outcome =
        outcome(
            until("2031-12-31", ZoneRegime.Tax.CORPORATE, "exemption"),
            until("2031-12-31", ZoneRegime.Tax.IMPORT_DUTY, "dutyFree"));

    assertThat(outcome.state().orElseThrow().revenue().given())
        .isCloseTo(2e5 + 6e4 + 2e5 - 6e4, within(1e-3));
    // the typical tenant invests in 2030 and is free in its only year
    assertThat(inside(outcome)).isCloseTo(0, within(1e-12));
  }

  /// A day short of the end of 2031 the tax of 2031 is asked: 0.3 x (1.2 - 1) a year after the
  /// investment is 0.06 / 1.08 of a worth of `0.2 / 1.08`, 30 % of it.
  @Test
  void aYearThatAnIncentiveDoesNotLastIsTaxedAsOutside() {
    ZoneOutcome outcome =
        outcome(
            until("2031-12-30", ZoneRegime.Tax.CORPORATE, "exemption"),
            until("2031-12-30", ZoneRegime.Tax.IMPORT_DUTY, "dutyFree"));

    assertThat(inside(outcome)).isCloseTo(0.3, within(1e-12));
    assertThat(outcome.state().orElseThrow().revenue().given()).isCloseTo(2e5 - 6e4, within(1e-3));
  }

  /// Half a unit of payroll at 4 % of those of 2030 and 2031, whose year ends before the law does.
  @Test
  void aReliefThatEndsIsGivenUntilThen() {
    ZoneOutcome outcome = outcome(until("2032-12-31", ZoneRegime.Tax.PAYROLL, "exemption"));

    assertThat(outcome.reliefs().getFirst().given()).isCloseTo(0.02 * 4e6, within(1e-3));
  }

  private static double inside(ZoneOutcome outcome) {
    return outcome.burdens().getLast().permanent().average();
  }

  @Test
  void anIncentiveThatNoFigureTakesInIsTold() {
    ZoneOutcome outcome =
        outcome(
            incentive(ZoneRegime.Tax.CORPORATE, "reducedRate", false),
            incentive(ZoneRegime.Tax.VAT, "exemption", false));

    assertThat(outcome.reliefs()).hasSize(1);
    assertThat(outcome.reliefs().getFirst().relief().lacking()).isEqualTo("incentives.rates");
    assertThat(outcome.reliefs().getFirst().tenant()).isNaN();
  }

  private Map<String, ZoneNeed.Verdict> verdicts(ZoneRegime.Incentive... incentives) {
    List<Object> levers = new ArrayList<>();
    for (String id : List.of("tax", "equipmentDuty", "utilities")) {
      levers.add(Map.of("id", id, "saving", "3 %", "generalCost", "9 MUSD", "zoneCost", "1 MUSD"));
    }
    zone.put("levers", levers);
    zone.put("threshold", "2 %");
    return outcome(incentives).needs().stream()
        .collect(Collectors.toMap(need -> need.lever().id(), ZoneNeed::verdict));
  }

  /// What hangs on exports makes the lever on its own tax forbidden, and no other.
  @Test
  void anIncentiveOnExportsForbidsTheLeverOnItsTaxAlone() {
    assertThat(verdicts(incentive(ZoneRegime.Tax.CORPORATE, "exemption", true)))
        .containsEntry("tax", ZoneNeed.Verdict.FORBIDDEN)
        .containsEntry("equipmentDuty", ZoneNeed.Verdict.ZONE)
        .containsEntry("utilities", ZoneNeed.Verdict.ZONE);
    assertThat(verdicts(incentive(ZoneRegime.Tax.OTHER, "exemption", true)))
        .doesNotContainValue(ZoneNeed.Verdict.FORBIDDEN);
    zone.put("mayFavourExports", "true");
    assertThat(verdicts(incentive(ZoneRegime.Tax.CORPORATE, "exemption", true)))
        .doesNotContainValue(ZoneNeed.Verdict.FORBIDDEN);
  }
}
