package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Value.Amount;

class ConversionTest {
  private static final Trial FUEL =
      Trial.of(
          """
          flows: flow  period  tenant  direction  carrier  quantity  unit  state
            F1  2024  T1  in  power  10  MWh  measured
            F2  2024  T1  in  naturalGas  7.2  t  measured
            F3  2024  T1  in  naturalGas  9000  m3  measured
            F4  2024  T1  in  naturalGas  360  GJ  measured
            F5  2024  T1  in  wood  2  m3  measured
            F6  2024  T1  in  coal  2  t  measured
            F7  2024  T1  in  wood  1..2  t  estimated
          """);

  private static double energy(String flow) {
    return FUEL.number("sum(flows where flow = '%s', energy(quantity))".formatted(flow), "kWh");
  }

  @Test
  void energyIsTheQuantityItselfOrItsHeatingValue() {
    assertThat(energy("F1")).isEqualTo(10_000);
    // 7200 kg x 50 MJ/kg = 360 GJ = 100 MWh
    assertThat(energy("F2")).isCloseTo(100_000, within(1e-6));
    // 9000 m3 x 0.8 kg/m3 = 7200 kg
    assertThat(energy("F3")).isCloseTo(100_000, within(1e-6));
    assertThat(energy("F4")).isCloseTo(100_000, within(1e-6));
  }

  /// 2 t x 20 MJ/kg = 40 GJ, and not 2 t x 50 MJ/kg; a limit and a share are no heating value.
  @Test
  void whatAFlowStatesOfItsHeatingValueCountsBeforeTheCatalog() {
    Trial own =
        Trial.of(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state  quality
              F1  2024  T1  in  naturalGas  2  t  measured  heatingValue=20 MJ/kg
              F2  2024  T1  in  naturalGas  7.2  t  measured  heatingValue<=20 MJ/kg
              F3  2024  T1  in  naturalGas  7.2  t  measured  heatingValue=20 %
            """);

    assertThat(own.number("sum(flows where flow = 'F1', energy(quantity))", "GJ"))
        .isCloseTo(40, within(1e-9));
    assertThat(own.number("sum(flows where flow = 'F2', energy(quantity))", "GJ"))
        .isCloseTo(360, within(1e-9));
    assertThat(own.number("sum(flows where flow = 'F3', energy(quantity))", "GJ"))
        .isCloseTo(360, within(1e-9));
  }

  @Test
  void withoutAFactorEnergyIsNoDataAndSaysSo() {
    // Wood has no density, coal no heating value.
    assertThat(FUEL.amount("sum(flows where carrier in [wood, coal], energy(quantity))", "kWh"))
        .extracting(Amount::high)
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(FUEL.gaps("sum(flows where carrier in [wood, coal], energy(quantity))"))
        .containsExactly(
            "flows[F5,2024].quantity (noFactor)",
            "flows[F6,2024].quantity (noFactor)",
            "flows[F7,2024].quantity (band)");
    // 1000..2000 kg x 18 MJ/kg = 5000..10 000 kWh
    assertThat(FUEL.amount("sum(flows where flow = 'F7', energy(quantity))", "kWh"))
        .extracting(amount -> Math.round(amount.low()), amount -> Math.round(amount.high()))
        .containsExactly(5000L, 10_000L);
  }

  @Test
  void factorsOfACarrierCanBeRead() {
    // 100 MWh x 0.2 kgCO2e/kWh = 20 t, thrice
    assertThat(
            FUEL.number(
                "sum(flows where carrier = naturalGas, energy(quantity) * carrier.co2Factor)",
                "tCO2e"))
        .isCloseTo(60, within(1e-9));
    assertThat(FUEL.number("count(flows where carrier.group = energy)", "1")).isEqualTo(7);
    assertThat(FUEL.number("count(flows where carrier.form = fuel)", "1")).isEqualTo(6);
    assertThat(FUEL.gaps("sum(flows where carrier = power, quantity * carrier.renewable)"))
        .containsExactly("flows[F1,2024].carrier.renewable (noFactor)");
  }

  private static final Trial MONEY =
      Trial.of(
              """
              tenants: tenant
                T1
                T2
                T3
              economics: tenant  period  turnover
                T1  2024  110 USD
                T2  2024  380 PEN
                T3  2024  50 USD @2015
              indices: name  period  value
                CPI  2024  110
                CPI  2020  100
                CPI  2015  80
                PEN per USD  2024  3.8
              """)
          .header("priceYear", "2020")
          .header("priceIndex", "CPI");

  private static double constant(String tenant) {
    return MONEY.number(
        "sum(economics where tenant = '%s', constant(turnover))".formatted(tenant), "USD");
  }

  @Test
  void constantPricesAreOfThePriceYearInTheParksCurrency() {
    // 110 x 100 / 110
    assertThat(constant("T1")).isCloseTo(100, within(1e-9));
    // 380 / 3.8 = 100 USD of 2024, x 100 / 110
    assertThat(constant("T2")).isCloseTo(1000 / 11.0, within(1e-9));
    // The cell states its own price year: 50 x 100 / 80
    assertThat(constant("T3")).isCloseTo(62.5, within(1e-9));
  }

  @Test
  void aRateMayBeStatedTheOtherWayRound() {
    Trial trial =
        MONEY.rows(
            """
            tenants: tenant
              T1
            economics: tenant  period  turnover
              T1  2020  380 PEN
            indices: name  period  value
              USD per PEN  2020  0.25
            """);
    // 380 x 0.25 at prices of the price year itself, so that no index is needed
    assertThat(trial.at("2020").number("sum(economics, constant(turnover))", "USD")).isEqualTo(95);
  }

  @Test
  void withoutIndexOrRateMoneyIsNoDataAndSaysWhatIsMissing() {
    assertThat(MONEY.at("2023").value("sum(economics, constant(turnover))"))
        .isInstanceOf(Value.Missing.class);
    Trial noIndex =
        MONEY.rows(
            """
            tenants: tenant
              T1
            economics: tenant  period  turnover
              T1  2024  380 PEN
            indices: name  period  value
              CPI  2020  100
            """);
    assertThat(noIndex.gaps("sum(economics, constant(turnover))"))
        .containsExactly("indices[USD per PEN,2024] (noRows)", "indices[CPI,2024] (noRows)");
    assertThat(noIndex.header("currency", "PEN").gaps("sum(economics, constant(turnover))"))
        .containsExactly("indices[CPI,2024] (noRows)");
    assertThat(
            noIndex
                .header("currency", "PEN")
                .header("priceIndex", "")
                .gaps("sum(economics, constant(turnover))"))
        .containsExactly("park.yaml priceIndex (empty)");
  }

  @Test
  void currenciesDoNotAddUnlessBroughtToOne() {
    assertThat(MONEY.value("sum(economics, turnover)"))
        .isInstanceOfSatisfying(
            Value.Missing.class, missing -> assertThat(missing.reason()).isEqualTo("dimension"));
    // 100 + 90.909... + 62.5
    assertThat(MONEY.number("sum(economics, constant(turnover))", "USD"))
        .isCloseTo(162.5 + 1000 / 11.0, within(1e-9));
  }
}
