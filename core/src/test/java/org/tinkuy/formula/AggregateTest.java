package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;

class AggregateTest {
  private static final Trial FLOWS =
      Trial.of(
          """
          flows: flow  period  tenant  direction  carrier  quantity  unit  state
            F1  2024  T1  in  power  2  MWh  measured
            F2  2024  T1  in  power  500  kWh  measured
            F3  2024  T2  out  flyAsh  1.5  t  estimated
            F4  2024  T2  out  flyAsh  250  kg  measured
            F5  2024  T2  out  wastewater  100..140  m3  estimated
            F6  2024  T1  out  wastewater  -  m3  refused
          """);

  @Test
  void aSumIsInTheUnitOfItsFirstRow() {
    // 2 MWh + 0.5 MWh; 1.5 t + 0.25 t
    assertThat(FLOWS.number("sum(flows where carrier = power, quantity)", "MWh")).isEqualTo(2.5);
    assertThat(((Amount) FLOWS.value("sum(flows where carrier = power, quantity)")).unit().code())
        .isEqualTo("MWh");
    assertThat(FLOWS.number("sum(flows where carrier = flyAsh, quantity)", "kg")).isEqualTo(1750);
  }

  @Test
  void aSumOverNoRowsIsZeroOfAnyUnit() {
    assertThat(FLOWS.number("sum(flows where carrier = wood, quantity)", "1")).isZero();
    // Nothing plus 1.75 t is 1.75 t, and nothing over 1.75 t is a share of nothing.
    String wood = "sum(flows where carrier = wood, quantity)";
    String ash = "sum(flows where carrier = flyAsh, quantity)";
    assertThat(FLOWS.number(wood + " + " + ash, "t")).isEqualTo(1.75);
    assertThat(FLOWS.number(ash + " - " + wood, "t")).isEqualTo(1.75);
    assertThat(FLOWS.truth(wood + " / " + ash + " < 10 %")).isEqualTo(Truth.YES);
    assertThat(FLOWS.value(ash + " / " + wood)).isInstanceOf(Value.NotApplicable.class);
  }

  @Test
  void aSumOverNoRowsHasTheUnitOfItsColumnWhereThatIsKnown() {
    Trial trial = Trial.of("tenants: tenant  employees\n  T1  5\n");
    Value none = trial.value("sum(tenants where tenant = 'T9', employees)");
    assertThat(none)
        .isInstanceOfSatisfying(
            Amount.class, amount -> assertThat(amount.unit().code()).isEqualTo("people"));
  }

  @Test
  void rowsThatMeasureDifferentThingsDoNotAdd() {
    assertThat(FLOWS.value("sum(flows, quantity)"))
        .isInstanceOfSatisfying(
            Value.Missing.class,
            missing -> {
              assertThat(missing.reason()).isEqualTo("dimension");
              assertThat(missing.detail()).hasToString("MWh and t do not add");
            });
    assertThat(FLOWS.gaps("sum(flows where tenant = 'T2', quantity)"))
        .contains("sum(flows where tenant = 'T2', quantity) (dimension)");
  }

  @Test
  void aBandCountsWithBothEnds() {
    Amount amount =
        FLOWS.amount("sum(flows where carrier = wastewater and tenant = 'T2', quantity)", "m3");
    assertThat(amount)
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(100.0, 140.0, 120.0);
  }

  @Test
  void aRefusedQuantityIsOpenUpwards() {
    Amount amount = FLOWS.amount("sum(flows where carrier = wastewater, quantity)", "m3");
    assertThat(amount)
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(100.0, Double.POSITIVE_INFINITY, 120.0);
    assertThat(FLOWS.gaps("sum(flows where carrier = wastewater, quantity)"))
        .containsExactly("flows[F5,2024].quantity (band)", "flows[F6,2024].quantity (refused)");
  }

  @Test
  void theRiseOfAStockAndAPriceMayBeNegative() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  price
              F1  2024  T1  stored  flyAsh  -20  t  measured  -
              F2  2024  T1  stored  flyAsh  -  t  unknown  -3
            """);
    assertThat(trial.amount("sum(flows, quantity)", "t"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -20.0);
    assertThat(trial.amount("sum(flows, price)", "USD/t"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -3.0);
  }

  @Test
  void aRowThatMightBelongCountsInTheHighestOnly() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  sector  employees
              T1  food  10
              T2  -  20
              T3  metal  30
            """);
    assertThat(trial.amount("sum(tenants where sector = food, employees)", "people"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(10.0, 30.0, 10.0);
  }

  @Test
  void reportedHasNoDataWhereNoRowGivesAValue() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  employees
              T1  -
              T2  7
            """);
    assertThat(trial.number("reported(tenants where tenant = 'T2', employees)", "people"))
        .isEqualTo(7);
    assertThat(trial.value("reported(tenants where tenant = 'T9', employees)"))
        .isInstanceOf(Value.Missing.class);
    // T1 is there, but says nothing: no data, and not a number known to be 0.
    assertThat(trial.value("reported(tenants where tenant = 'T1', employees)"))
        .isInstanceOf(Value.Missing.class);
    assertThat(trial.value("sum(tenants where tenant = 'T1', employees)"))
        .isInstanceOf(Amount.class);
  }

  @Test
  void aTableWithoutRowsSaysNothingUnlessNoneMeansNone() {
    Trial trial = Trial.of("tenants: tenant\n  T1\n");
    assertThat(trial.value("sum(flows, quantity)")).isInstanceOf(Value.Missing.class);
    assertThat(trial.value("count(flows)")).isInstanceOf(Value.Missing.class);
    assertThat(trial.value("exists(certificates)")).isInstanceOf(Value.Missing.class);
    assertThat(trial.value("share(flows, quantity > 3 t)")).isInstanceOf(Value.Missing.class);
    assertThat(trial.gaps("sum(flows, quantity)")).containsExactly("flows in 2024 (noRows)");
    assertThat(trial.gaps("exists(certificates)")).containsExactly("certificates (noRows)");
    // links: none means none
    assertThat(trial.number("count(links)", "1")).isZero();
    assertThat(trial.number("sum(links, quantity)", "1")).isZero();
    assertThat(trial.truth("exists(links)")).isEqualTo(Truth.NO);
  }

  @Test
  void existsIsUnknownWhereOnlyRowsThatMightBelongAreThere() {
    Trial trial =
        Trial.of(
            """
            tenants: tenant  sector
              T1  food
              T2  -
            """);
    assertThat(trial.truth("exists(tenants where sector = food)")).isEqualTo(Truth.YES);
    assertThat(trial.truth("exists(tenants where sector = metal)")).isEqualTo(Truth.UNKNOWN);
    assertThat(trial.gaps("exists(tenants where sector = metal)"))
        .containsExactly("tenants[T2].sector (empty)");
    assertThat(trial.gaps("exists(tenants where sector = food)")).isEmpty();
  }

  @Test
  void whatIsMissingKeepsItsRangeThroughArithmetic() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  renewable
              F1  2024  T1  in  heat  100  kWh  measured  0.5
              F2  2024  T1  in  heat  300  kWh  measured  -
            """);
    // 100 x 0.5 = 50; the other lies between 0 and 300 x 1: 50 to 350.
    assertThat(trial.amount("sum(flows, quantity * renewable)", "kWh"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(50.0, 350.0, 50.0);
    // As a share of all: 12.5 % to 87.5 %, so that it is decided against 90 %, not against 50 %.
    String share = "sum(flows, quantity * renewable) / sum(flows, quantity)";
    assertThat(trial.truth(share + " >= 90 %")).isEqualTo(Truth.NO);
    assertThat(trial.truth(share + " >= 50 %")).isEqualTo(Truth.UNKNOWN);
    assertThat(trial.truth(share + " >= 12.5 %")).isEqualTo(Truth.YES);
  }

  @Test
  void temperaturesAreAddedOnTheAbsoluteScale() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  temperatureTo_C
              F1  2024  T1  out  heat  1  kWh  measured  60
              F2  2024  T1  out  heat  1  kWh  measured  40
            """);
    // (333.15 K + 313.15 K) / 2 = 323.15 K; 323.15 K - 293.15 K = 30 K
    String mean = "sum(flows, temperatureTo_C) / count(flows)";
    assertThat(trial.number(mean + " - 20 degC", "K")).isCloseTo(30, within(1e-9));
    assertThat(trial.truth(mean + " > 49 degC")).isEqualTo(Truth.YES);
  }

  @Test
  void anUnknownPartLiesBetweenNothingAndItsWhole() {
    Trial trial =
        Trial.of(
            """
            workforce: tenant  period  sex  workers  local
              T1  2024  all  300  240
              T2  2024  all  100  -
              T3  2024  all  -  50
            """);
    assertThat(trial.amount("sum(workforce where tenant in ['T1', 'T2'], local)", "people"))
        .extracting(Amount::low, Amount::high, Amount::known)
        .containsExactly(240.0, 340.0, 240.0);
    // 240 to 340 of 400
    assertThat(
            trial.amount(
                "sum(workforce where tenant in ['T1', 'T2'], local) / sum(workforce where tenant"
                    + " in ['T1', 'T2'], workers)",
                "1"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(0.6, 0.85);
    // A whole is not below its part.
    assertThat(trial.amount("sum(workforce where tenant = 'T3', workers)", "people").low())
        .isEqualTo(50);
  }

  @Test
  void aRowInBothPartsOfARatioIsTheSameNumberInBoth() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  today
              F1  2024  T1  out  flyAsh  300  t  measured  sold
              F2  2024  T1  out  flyAsh  100000  kg  measured  landfill
              F3  2024  T2  out  flyAsh  100..300  t  estimated  sold
            """);
    String sold = "sum(flows where today = sold, quantity) / sum(flows, quantity)";
    // (300 + x) / (400 + x), x from 100 to 300: 400 / 500 to 600 / 700. Two sums that know nothing
    // of one another would leave 400 / 700 to 600 / 500.
    assertThat(trial.amount(sold, "1"))
        .satisfies(
            share -> {
              assertThat(share.low()).isCloseTo(0.8, within(1e-12));
              assertThat(share.high()).isCloseTo(600.0 / 700, within(1e-12));
            });
    // the rest: 100 / (400 + x)
    assertThat(trial.amount("sum(flows where today != sold, quantity) / sum(flows, quantity)", "1"))
        .satisfies(
            share -> {
              assertThat(share.low()).isCloseTo(100.0 / 700, within(1e-12));
              assertThat(share.high()).isCloseTo(0.2, within(1e-12));
            });
    // (300 + x - 50) / (400 + x): 350 / 500 to 550 / 700
    assertThat(
            trial.amount(
                "(sum(flows where today = sold, quantity) - sum(flows where flow = 'F2', quantity"
                    + " / 2)) / sum(flows, quantity)",
                "1"))
        .satisfies(
            share -> {
              assertThat(share.low()).isCloseTo(0.7, within(1e-12));
              assertThat(share.high()).isCloseTo(550.0 / 700, within(1e-12));
            });
  }

  @Test
  void aRowInBothPartsThatNobodyToldLeavesTheLimitOfTheRatio() {
    Trial trial =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  today
              F1  2024  T1  out  flyAsh  300  t  measured  sold
              F2  2024  T1  out  flyAsh  100  t  measured  landfill
              F3  2024  T2  out  flyAsh  -  t  refused  sold
            """);
    // (300 + x) / (400 + x), x from 0 on: 3 / 4 to 1, so that half is reached by proof
    String sold = "sum(flows where today = sold, quantity) / sum(flows, quantity)";
    assertThat(trial.amount(sold, "1"))
        .extracting(Amount::low, Amount::high)
        .containsExactly(0.75, 1.0);
    assertThat(trial.truth(sold + " >= 50 %")).isEqualTo(Truth.YES);
  }
}
