package org.tinkuy.finance.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.testkit.ParkSketch;

class ZoneTest {
  private static final ZoneRegime.Terms PLAIN =
      new ZoneRegime.Terms(
          "", "", false, "made up", Optional.empty(), Optional.empty(), Set.of(), "");

  private static ZoneRegime.Incentive incentive(
      ZoneRegime.Tax tax, String kind, List<Double> rates, ZoneRegime.Trigger trigger) {
    return new ZoneRegime.Incentive(
        kind, tax, kind, Optional.of(0.3), rates, trigger, Optional.empty(), PLAIN);
  }

  /// Duty that is not asked for inputs is asked for machines.
  @Test
  void reliefFromDutyIsForItsGoods() {
    ZoneRegime regime = duty("inputs");
    EffectiveTax.Regime outside =
        new EffectiveTax.Regime(List.of(), 0.3, new Allowance.StraightLine(10), 0, 0.06);

    assertThat(regime.regime(outside, 0, 0).duty()).isEqualTo(0.06);
    assertThat(regime.isFree(ZoneRegime.Tax.IMPORT_DUTY, ZoneRegime.Goods.INPUTS)).isTrue();
    assertThat(duty("capital goods").regime(outside, 0, 0).duty()).isZero();
    assertThat(duty("capital goods").isFree(ZoneRegime.Tax.IMPORT_DUTY, ZoneRegime.Goods.INPUTS))
        .isFalse();
    assertThat(duty("capital goods|inputs").regime(outside, 0, 0).duty()).isZero();
    assertThat(duty("").isFree(ZoneRegime.Tax.IMPORT_DUTY, ZoneRegime.Goods.INPUTS)).isTrue();
  }

  private static ZoneRegime duty(String goods) {
    return ZoneRegime.of(
        ParkSketch.empty()
            .table(
                "incentives",
                "incentive id - key",
                "tax code - need import_duty",
                "kind code - need dutyFree",
                "goods list<code> - - capital_goods;inputs",
                "normalRate share",
                "rates list<share>",
                "trigger code - - start",
                "amount share",
                "condition text",
                "clawback text",
                "law text",
                "from date",
                "until date",
                "exportContingent boolean")
            .row("incentives", "incentive=D", "tax=import duty", "kind=dutyFree", "goods=" + goods)
            .park());
  }

  @Test
  void aHolidayBeginsWithItsTrigger() {
    ZoneRegime regime =
        new ZoneRegime(
            List.of(
                incentive(
                    ZoneRegime.Tax.CORPORATE,
                    "holiday",
                    List.of(0.0, 0.0, 0.15),
                    ZoneRegime.Trigger.FIRST_PROFIT),
                incentive(
                    ZoneRegime.Tax.IMPORT_DUTY, "dutyFree", List.of(), ZoneRegime.Trigger.START)));
    EffectiveTax.Regime outside =
        new EffectiveTax.Regime(List.of(), 0.3, new Allowance.StraightLine(10), 0, 0.06);
    EffectiveTax.Regime inside = regime.regime(outside, 1, 2);

    assertThat(inside.rates()).containsExactly(0.3, 0.3, 0.0, 0.0, 0.15);
    assertThat(inside.afterwards()).isEqualTo(0.3);
    assertThat(inside.duty()).isZero();
    assertThat(regime.exportContingent()).isEmpty();
  }

  /// A holiday has an end that nobody states here: nobody knows what it saves, and the tax is due.
  @Test
  void aHolidayWithoutYearsLowersNoTax() {
    EffectiveTax.Regime outside = EffectiveTax.Regime.of(0.3, new Allowance.StraightLine(10));
    ZoneRegime.Incentive holiday =
        incentive(ZoneRegime.Tax.CORPORATE, "holiday", List.of(), ZoneRegime.Trigger.START);
    EffectiveTax.Regime inside = new ZoneRegime(List.of(holiday)).regime(outside, 1, 2);

    assertThat(List.of(inside.rate(1), inside.rate(40))).containsOnly(0.3);
  }

  /// No years are stated, so that none is the last; before the first profit the tax is due.
  @Test
  void anExemptionWithoutYearsDoesNotEnd() {
    EffectiveTax.Regime outside = EffectiveTax.Regime.of(0.3, new Allowance.StraightLine(10));
    ZoneRegime.Incentive free =
        incentive(
            ZoneRegime.Tax.CORPORATE, "exemption", List.of(), ZoneRegime.Trigger.FIRST_PROFIT);
    ZoneRegime.Incentive half =
        incentive(
            ZoneRegime.Tax.CORPORATE,
            "reducedRate",
            List.of(0.15, 0.15, 0.15, 0.15),
            ZoneRegime.Trigger.START);
    EffectiveTax.Regime inside = new ZoneRegime(List.of(free)).regime(outside, 1, 2);

    assertThat(List.of(inside.rate(1), inside.rate(2), inside.rate(3), inside.rate(40)))
        .containsExactly(0.3, 0.3, 0.0, 0.0);
    for (List<ZoneRegime.Incentive> order : List.of(List.of(free, half), List.of(half, free))) {
      EffectiveTax.Regime both = new ZoneRegime(order).regime(outside, 1, 2);
      assertThat(List.of(both.rate(2), both.rate(4), both.rate(40)))
          .containsExactly(0.15, 0.0, 0.0);
    }
  }

  /// A tenth of a unit of investment is taken off the tax of the first year, whatever its rate; a
  /// year without tax has nothing that it could be taken off.
  @Test
  void aCreditIsWorthWhatItSays() {
    EffectiveTax.Regime outside = EffectiveTax.Regime.of(0.3, new Allowance.StraightLine(10));
    EffectiveTax.Investment unit = new EffectiveTax.Investment(0.2, 0.1, 0, 0.1);
    ZoneRegime.Incentive credit =
        new ZoneRegime.Incentive(
            "c",
            ZoneRegime.Tax.CORPORATE,
            "credit",
            Optional.empty(),
            List.of(),
            ZoneRegime.Trigger.START,
            Optional.of(0.1),
            PLAIN);
    for (double rate : List.of(0.3, 0.15, 0.0)) {
      ZoneRegime.Incentive lower =
          incentive(
              ZoneRegime.Tax.CORPORATE, "reducedRate", List.of(rate), ZoneRegime.Trigger.START);
      Series without = takings(unit, new ZoneRegime(List.of(lower)).regime(outside, 0, 0));
      Series with = takings(unit, new ZoneRegime(List.of(credit, lower)).regime(outside, 0, 0));

      assertThat(without.at(1) - with.at(1)).isCloseTo(rate > 0 ? 0.1 : 0, within(1e-12));
      assertThat(without.at(2)).isEqualTo(with.at(2));
    }
  }

  private static Series takings(EffectiveTax.Investment unit, EffectiveTax.Regime regime) {
    return EffectiveTax.takings(unit, regime, Optional.empty(), 3);
  }

  /// Duty is paid with the investment. Then a unit of capital earns 0.2 and loses a tenth, of which
  /// a tenth of the price with its duty is set off: 0.3 x (0.3 - 0.106) in the first year; in the
  /// second nine tenths of the capital are left, and prices have risen by 2 % twice, of which the
  /// set-off knows nothing: 0.3 x (0.27 x 1.0404 - 0.106) / 1.0404.
  @Test
  void theStateTakesDutyAtOnceAndTaxLater() {
    Series taken =
        takings(
            new EffectiveTax.Investment(0.2, 0.1, 0.02, 0.1),
            new EffectiveTax.Regime(List.of(), 0.3, new Allowance.StraightLine(10), 0, 0.06));

    assertThat(taken.at(0)).isEqualTo(0.06);
    assertThat(taken.at(1)).isCloseTo(0.3 * (0.3 * 1.02 - 0.106) / 1.02, within(1e-12));
    assertThat(taken.at(2)).isCloseTo(0.0504348328, within(1e-9));
  }

  private static ZoneRegime from(String day, ZoneRegime.Tax tax, String kind, Double... rates) {
    return new ZoneRegime(
        List.of(
            new ZoneRegime.Incentive(
                "x",
                tax,
                kind,
                Optional.of(0.3),
                List.of(rates),
                ZoneRegime.Trigger.START,
                Optional.empty(),
                new ZoneRegime.Terms(
                    "",
                    "",
                    false,
                    "made up",
                    Optional.of(LocalDate.parse(day)),
                    Optional.empty(),
                    Set.of(),
                    ""))));
  }

  private static List<ZoneRegime.Incentive> left(ZoneRegime of, int invested) {
    return of.left(YearMonth.of(2030, 1), invested, 0, 0).incentives();
  }

  /// The case begins with 2030. From the middle of 2031 on: 2032 is the first year that is given as
  /// a whole, the third of who invests in 2030, who pays the normal 30 % in the two before.
  @Test
  void yearsBeforeTheFirstDayOfAnIncentiveAreTaxedAsOutside() {
    ZoneRegime late = from("2031-07-01", ZoneRegime.Tax.CORPORATE, "reducedRate", 0.0, 0.0, 0.15);

    assertThat(left(late, 0).getFirst().rates()).containsExactly(0.3, 0.3, 0.15);
    assertThat(left(late, 2).getFirst().rates()).containsExactly(0.0, 0.0, 0.15);
    ZoneRegime later = from("2034-01-01", ZoneRegime.Tax.CORPORATE, "reducedRate", 0.0, 0.0);
    assertThat(left(later, 0)).isEmpty();
    ZoneRegime endless = from("2031-01-01", ZoneRegime.Tax.CORPORATE, "exemption");
    assertThat(left(endless, 0).getFirst().rates()).startsWith(0.3, 0.0, 0.0).hasSize(100);
    assertThat(left(endless, 1).getFirst().rates()).isEmpty();
  }

  /// Duty is asked on entry, and freed for who enters from the first day on.
  @Test
  void dutyIsFreeFromTheFirstDayOn() {
    ZoneRegime duty = from("2031-01-01", ZoneRegime.Tax.IMPORT_DUTY, "dutyFree");

    assertThat(left(duty, 0)).isEmpty();
    assertThat(left(duty, 1)).hasSize(1);
  }

  @Test
  void anExportConditionIsFlagged() {
    ZoneRegime.Incentive risky =
        new ZoneRegime.Incentive(
            "x",
            ZoneRegime.Tax.CORPORATE,
            "reducedRate",
            Optional.of(0.3),
            List.of(0.15),
            ZoneRegime.Trigger.START,
            Optional.empty(),
            new ZoneRegime.Terms(
                "exports >= 80 %",
                "all of it", true, "made up", Optional.empty(), Optional.empty(), Set.of(), ""));

    assertThat(new ZoneRegime(List.of(risky)).exportContingent()).containsExactly(risky);
    // 10 and 20 saved, half taken back at 10 %: 5 x 1.1 + 10
    assertThat(ZoneRegime.clawback(List.of(10.0, 20.0), 0.5, 0.1)).isCloseTo(15.5, within(1e-12));
  }

  @Test
  void revenueIsForgoneOnlyOfThoseWhoWouldHaveCome() {
    ForgoneRevenue view =
        ForgoneRevenue.of(
            new ForgoneRevenue.Taxes(Series.of(0, 100, 100), Series.of(0, 20, 20)), 0.6, 50, 0.25);

    // 80 / 1.25 + 80 / 1.5625 = 115.2; 0.6 of it wasted, on 20 additional jobs
    assertThat(view.given()).isCloseTo(115.2, within(1e-12));
    assertThat(view.wasted()).isCloseTo(69.12, within(1e-12));
    assertThat(view.perJob()).isCloseTo(3.456, within(1e-12));
    // from those who came because of it: 0.4 x 28.8
    assertThat(view.gained()).isCloseTo(11.52, within(1e-12));
  }

  @Test
  void aUnitCostsLessWhereDutyIsSuspended() {
    DeliveredCost.Making making = new DeliveredCost.Making(100, 20, 30, 0, 10, 5, 15, 12);
    DeliveredCost inside =
        DeliveredCost.of(
            making,
            new DeliveredCost.Treatment(
                new DeliveredCost.InputDuty.Suspended(), 0, 0, 0, 0, 0.12, 0.1, 0.25),
            2);
    DeliveredCost outside =
        DeliveredCost.of(
            making,
            new DeliveredCost.Treatment(
                new DeliveredCost.InputDuty.Drawback(0.1, 6, 0.5),
                0.06,
                0.18,
                3,
                0.1,
                0.12,
                0,
                0.25),
            3);

    // inside: 180 and tax 2, 10 % duty on the quarter sold at home, transport 12
    assertThat(inside.total()).isCloseTo(182 * 1.025 + 12, within(1e-12));
    // outside: drawback 10 x 0.25 + 7.5 x 0.06 + 0.5 = 3.45; equipment 0.9; VAT of 0.18 x 130 =
    // 23.4,
    // of which a tenth is lost and the rest waits at 0.03
    assertThat(outside.total()).isCloseTo(180 + 3.45 + 0.9 + 2.34 + 0.6318 + 3 + 12, within(1e-12));
    double difference =
        outside.over(inside).values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(difference).isCloseTo(outside.total() - inside.total(), within(1e-12));
  }

  @Test
  void theCounterIsComparedWhereBothSidesAreKnown() {
    CounterOffer offer =
        CounterOffer.of(
            List.of(
                new CounterOffer.Service(
                    "permit",
                    "building",
                    new CounterOffer.Effort(30, 3, 100),
                    Optional.of(new CounterOffer.Effort(120, 9, 80)),
                    true),
                new CounterOffer.Service(
                    "visa",
                    "expatriates",
                    new CounterOffer.Effort(10, 2, 0),
                    Optional.empty(),
                    false)));

    assertThat(offer.savedDays()).isEqualTo(90);
    assertThat(offer.savedSteps()).isEqualTo(6);
    assertThat(offer.services().getFirst().fee()).isEqualTo(-20);
    assertThat(offer.unsaid()).containsExactly("expatriates");
  }

  @Test
  void aZoneIsNeededForWhatOnlyItCanGive() {
    List<ZoneNeed> judged =
        ZoneNeed.judge(
            List.of(
                new ZoneNeed.Lever("holiday", 0.03, 0.02, true, 500, 40, true),
                new ZoneNeed.Lever("permits", 0.03, 0.02, true, 10, 40, true),
                new ZoneNeed.Lever("bonded", 0.05, 0.02, false, 0, 40, true),
                new ZoneNeed.Lever("visas", 0.001, 0.02, true, 0, 1, true),
                new ZoneNeed.Lever("exportBonus", 0.1, 0.02, false, 0, 1, false)));

    assertThat(judged)
        .extracting(ZoneNeed::verdict)
        .containsExactly(
            ZoneNeed.Verdict.ZONE,
            ZoneNeed.Verdict.GENERAL_REFORM,
            ZoneNeed.Verdict.ZONE,
            ZoneNeed.Verdict.NO_EFFECT,
            ZoneNeed.Verdict.FORBIDDEN);
  }
}
