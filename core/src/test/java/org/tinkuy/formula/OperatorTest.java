package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Unit;

class OperatorTest {
  private static final Trial PARK =
      Trial.of(
          """
          tenants: tenant  since  employees
            T1  2024-01-31  40
            T2  2024-03-01  -
          flows: flow  period  tenant  direction  carrier  quantity  unit  state  renewable
            F1  2024  T1  in  heat  10..20  kWh  estimated  -
          facts: subject  fact  period  value  state
            park  plan  2024  yes  measured
            park  monitoring  2024  partly  measured
          """);

  @Test
  void productsGoBeforeSumsAndBracketsBeforeAll() {
    assertThat(PARK.number("2 + 3 * 4", "1")).isEqualTo(14);
    assertThat(PARK.number("(2 + 3) * 4", "1")).isEqualTo(20);
    assertThat(PARK.number("20 - 8 - 2", "1")).isEqualTo(10);
    assertThat(PARK.number("24 / 4 / 2", "1")).isEqualTo(3);
    assertThat(PARK.number("-2 * -3", "1")).isEqualTo(6);
    assertThat(PARK.number("--2", "1")).isEqualTo(2);
    assertThat(PARK.number("1.5e2", "1")).isEqualTo(150);
  }

  @Test
  void unitsConvertInSumsAndCombineInProducts() {
    assertThat(PARK.number("1 MWh + 500 kWh", "MWh")).isEqualTo(1.5);
    assertThat(PARK.number("1 t - 1 kg", "kg")).isEqualTo(999);
    // 3 m x 4 m = 12 m2; 100 kWh / 4 h = 25 kW; 0.2 kg/kWh x 50 kWh = 10 kg
    assertThat(PARK.number("3 m * 4 m", "m2")).isEqualTo(12);
    assertThat(PARK.number("100 kWh / 4 h", "kW")).isCloseTo(25, within(1e-12));
    assertThat(PARK.number("0.2 {kg/kWh} * 50 kWh", "kg")).isEqualTo(10);
    assertThat(PARK.number("2 kg / 1 t", "1")).isEqualTo(0.002);
    assertThat(PARK.number("40 % + 0.1", "1")).isEqualTo(0.5);
  }

  /// The carbon of fuels stood in kWh.kgCO2e/TJ, and wages by a wage in
  /// PEN.people/people/(PEN/mo.mo).
  @Test
  void aProductIsToldInAPlainUnit() {
    // 2 kWh = 7.2 MJ, x 5 kg/MJ
    Amount carbon = (Amount) PARK.value("2 kWh * 5 {kgCO2e/MJ}");
    assertThat(carbon.unit().code()).isEqualTo("kgCO2e");
    assertThat(carbon.known()).isCloseTo(36, within(1e-9));

    Amount wages = (Amount) PARK.value("3 t * 4 m3 / (2 m3) / (1 {t/mo} * 1 mo)");
    assertThat(wages.unit()).isEqualTo(Unit.ONE);
    assertThat(wages.known()).isEqualTo(6);
  }

  @Test
  void rangesGoThroughEveryOperator() {
    String band = "sum(flows, quantity)";
    // 10..20: negated, taken from 30, doubled, divided by, squared
    assertThat(range("-" + band, "kWh")).containsExactly(-20, -10);
    assertThat(range("30 kWh - " + band, "kWh")).containsExactly(10, 20);
    assertThat(range(band + " * 2", "kWh")).containsExactly(20, 40);
    assertThat(range("100 kWh / " + band, "1")).containsExactly(5, 10);
    assertThat(range(band + " * -" + band, "kWh.kWh")).containsExactly(-400, -100);
    // 1 / (10..20 - 10) = 1 / 0..10: at least 0.1, open upwards
    assertThat(range("1 kWh / (" + band + " - 10 kWh)", "1"))
        .containsExactly(0.1, Double.POSITIVE_INFINITY);
  }

  private static double[] range(String formula, String unit) {
    Amount amount = PARK.amount(formula, unit);
    return new double[] {amount.low(), amount.high()};
  }

  @Test
  void aZeroDenominatorIsNotApplicableAndOneThatCouldBeNegativeIsNoData() {
    assertThat(PARK.value("1 / 0")).isInstanceOf(Value.NotApplicable.class);
    assertThat(PARK.value("1 / (2 - 2) + 5")).isInstanceOf(Value.NotApplicable.class);
    assertThat(PARK.value("1 / 0 > 5")).isInstanceOf(Value.NotApplicable.class);
    assertThat(PARK.value("1 kWh / (sum(flows, quantity) - 15 kWh)"))
        .isInstanceOfSatisfying(
            Value.Missing.class, missing -> assertThat(missing.reason()).isEqualTo("denominator"));
  }

  @Test
  void aComparisonIsDecidedOnlyIfBothEndsAgree() {
    String band = "sum(flows, quantity)";
    assertThat(PARK.truth(band + " > 9 kWh")).isEqualTo(Truth.YES);
    assertThat(PARK.truth(band + " > 10 kWh")).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.truth(band + " >= 10 kWh")).isEqualTo(Truth.YES);
    assertThat(PARK.truth(band + " > 20 kWh")).isEqualTo(Truth.NO);
    assertThat(PARK.truth(band + " <= 20 kWh")).isEqualTo(Truth.YES);
    assertThat(PARK.truth(band + " < 15 kWh")).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.truth(band + " = 15 kWh")).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.truth(band + " = 25 kWh")).isEqualTo(Truth.NO);
    assertThat(PARK.truth(band + " != 25 kWh")).isEqualTo(Truth.YES);
  }

  @Test
  void logicHasFourAnswers() {
    assertThat(PARK.truth("1 = 1 and not 1 = 2")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("1 = 2 or 2 = 3")).isEqualTo(Truth.NO);
    String unknown = "sum(flows, quantity) > 15 kWh";
    assertThat(PARK.truth(unknown + " or 1 = 1")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("1 = 1 or " + unknown)).isEqualTo(Truth.YES);
    assertThat(PARK.truth(unknown + " and 1 = 2")).isEqualTo(Truth.NO);
    assertThat(PARK.truth(unknown + " and 1 = 1")).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.truth("not " + unknown)).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.truth("fact(park, plan) and fact(park, monitoring)")).isEqualTo(Truth.PARTLY);
    assertThat(PARK.truth("fact(park, plan) or fact(park, monitoring)")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("not fact(park, monitoring)")).isEqualTo(Truth.PARTLY);
  }

  @Test
  void whatIsNotApplicableTakesNoPartInLogic() {
    assertThat(PARK.truth("1 / 0 > 2 or 1 = 1")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("1 / 0 > 2 and 1 = 1")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("1 / 0 > 2 or 1 = 2")).isEqualTo(Truth.NO);
    assertThat(PARK.value("1 / 0 > 2 and 2 / 0 > 1")).isInstanceOf(Value.NotApplicable.class);
    assertThat(PARK.value("not 1 / 0 > 2")).isInstanceOf(Value.NotApplicable.class);
  }

  @Test
  void datesCompareAndADifferenceIsATime() {
    // 2024 is a leap year: 31 January to 1 March is 30 days.
    String days = "sum(tenants where tenant = 'T2', since - period.start)";
    assertThat(PARK.number(days, "d")).isEqualTo(60);
    assertThat(PARK.number("count(tenants where since < period.end)", "1")).isEqualTo(2);
    assertThat(PARK.number("count(tenants where since - period.start > 1 mo)", "1")).isEqualTo(1);
  }

  @Test
  void wordsThatAlwaysStandAreOfThePeriodAndThePark() {
    assertThat(PARK.number("period.days", "d")).isEqualTo(366);
    assertThat(PARK.number("period.year", "1")).isEqualTo(2024);
    assertThat(PARK.truth("park.country = 'PE'")).isEqualTo(Truth.YES);
    assertThat(PARK.truth("park.body = 'BODY'")).isEqualTo(Truth.YES);
    assertThat(PARK.header("parkBody", "").truth("park.body = 'BODY'")).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.header("parkBody", "").gaps("park.body = 'BODY'"))
        .containsExactly("park.yaml parkBody (empty)");
    assertThat(PARK.value("period.end")).isEqualTo(new Value.Day(LocalDate.of(2024, 12, 31)));
  }

  @Test
  void amountsOfAUnitThatIsKnownOnlyWhenReadDoNotCompareWithAnother() {
    assertThat(PARK.truth("sum(flows, quantity) > 5 t")).isEqualTo(Truth.UNKNOWN);
    assertThat(PARK.gaps("sum(flows, quantity) > 5 t"))
        .contains("sum(flows, quantity) > 5 t (dimension)");
    assertThat(PARK.value("sum(flows, quantity) + 5 t"))
        .isInstanceOfSatisfying(
            Value.Missing.class, missing -> assertThat(missing.reason()).isEqualTo("dimension"));
  }
}
