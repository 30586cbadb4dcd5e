package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// What is sold and let as a case file says it, each year by hand: a quarter of all is taken in
/// each of 2030 to 2033.
class CaseProductsTest {
  private static CaseRun run(Map<String, Object> product) {
    return CaseRun.of(
        CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), product)));
  }

  @Test
  void aRentThatRisesWithTheYearsOfTheLeaseIsPaidByEachTenantInItsOwnTime() {
    CaseRun run =
        run(
            Map.of(
                "id", "sheds",
                "kind", "rent",
                "absorption", "market",
                "area", "4 ha",
                "price", "24 USD/m2/yr",
                "steps",
                    List.of(
                        Map.of("year", "3", "price", "30 USD/m2/yr"),
                        Map.of("year", "5", "price", "2.75 USD/m2/month"))));

    // 10,000 m2 come each year from 2030 on; in 2033 those of 2030 and 2031 pay the second step,
    // and in 2034 those of 2030 the third, 33 USD a year
    assertThat(run.at("products.sheds.revenue", 3)).isCloseTo(240_000, within(1e-6));
    assertThat(run.at("products.sheds.revenue", 6))
        .isCloseTo(2 * 300_000 + 2 * 240_000, within(1e-6));
    assertThat(run.at("products.sheds.revenue", 7))
        .isCloseTo(330_000 + 2 * 300_000 + 240_000, within(1e-6));
    assertThat(run.at("products.sheds.year5.rise", 0)).isCloseTo(3, within(1e-9));
  }

  @Test
  void stepsOfARentMustComeLaterAndLater() {
    Map<String, Object> sheds =
        Map.of(
            "id", "sheds",
            "kind", "rent",
            "absorption", "market",
            "area", "4 ha",
            "price", "24 USD/m2/yr",
            "steps", List.of(Map.of("year", "1", "price", "30 USD/m2/yr")));

    assertThat(
            CaseRun.codes(
                CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), sheds))))
        .containsExactly("finance.case.leaseYear");
  }

  @Test
  void aServiceChargeFollowsTheAreaThatOthersTake() {
    CaseRun run =
        run(
            Map.of(
                "id", "charge",
                "kind", "rent",
                "of", List.of("plots"),
                "price", "0.5 USD/m2/yr"));

    // 2 ha more each year, at half a dollar a square metre
    assertThat(run.series("products.charge.revenue").toArray())
        .containsExactly(0, 0, 0, 10_000, 20_000, 30_000, 40_000, 40_000, 40_000, 40_000);
  }

  @Test
  void aConnectionIsPaidOnceForWhatIsNewlyConnected() {
    CaseRun run =
        run(
            Map.of(
                "id", "grid",
                "kind", "connection",
                "of", List.of("plots"),
                "density", "0.25 MW/ha",
                "price", "12 USD/kW"));

    // 2 ha x 0.25 MW x 12,000 USD/MW
    assertThat(run.at("products.grid.revenue", 3)).isCloseTo(6_000, within(1e-6));
    assertThat(run.at("products.grid.revenue", 6)).isCloseTo(6_000, within(1e-6));
    assertThat(run.at("products.grid.revenue", 7)).isZero();
  }

  @Test
  void aGateFeeIsPaidForWhatAPlantTakesIn() {
    CaseRun run =
        run(
            Map.of(
                "id", "waste",
                "kind", "gateFee",
                "absorption", "market",
                "capacity", "10000 t/yr",
                "utilisation", "60 %",
                "price", "25 USD/t"));

    // open from 2029 on
    assertThat(run.at("products.waste.revenue", 1)).isZero();
    assertThat(run.at("products.waste.revenue", 2)).isCloseTo(150_000, within(1e-6));
    assertThat(run.at("products.waste.directCost", 2)).isZero();
  }

  @Test
  void aTariffLeavesItsMargin() {
    CaseRun run =
        run(
            Map.of(
                "id", "water",
                "kind", "service",
                "of", List.of("plots"),
                "use", "10 m3/ha/d",
                "price", "1 USD/m3",
                "margin", "25 %"));

    // 2 ha x 10 x 365 in 2030
    assertThat(run.at("products.water.revenue", 3)).isCloseTo(7_300, within(1e-6));
    assertThat(run.at("products.water.directCost", 3)).isCloseTo(7_300 * 0.75, within(1e-6));
  }

  @Test
  void carbonIsAPathOfPricesTimesTheTonnesThatAreAvoided() {
    CaseRun run =
        run(
            Map.of(
                "id", "carbon",
                "kind", "carbon",
                "absorption", "market",
                "ready", List.of("site"),
                "abated", "2000 t/yr",
                "credited", "90 %",
                "price", Map.of("unit", "USD/t", "steps", Map.of("2027", "10", "2032", "15"))));

    // a quarter of 2,000 t x 90 % in 2030, three quarters in 2032 at the higher price
    assertThat(run.at("products.carbon.revenue", 3)).isCloseTo(500 * 0.9 * 10, within(1e-6));
    assertThat(run.at("products.carbon.revenue", 5)).isCloseTo(1500 * 0.9 * 15, within(1e-6));
  }

  @Test
  void aProductHasAnAreaOrFollowsOthersButNotBoth() {
    Map<String, Object> both =
        Map.of(
            "id", "charge",
            "kind", "rent",
            "of", List.of("plots"),
            "area", "8 ha",
            "price", "0.5 USD/m2/yr");

    assertThat(
            CaseRun.codes(
                CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), both))))
        .containsExactly("finance.case.areaTwice");
  }

  @Test
  void aTableOfSharesIsLateWithItsOpening() {
    CaseFile file =
        CaseFile.small()
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id", "market",
                        "curve", "table",
                        "opening", "2029",
                        "shares",
                            Map.of(
                                "unit",
                                "%",
                                "steps",
                                Map.of("2029", "20", "2031", "60", "2033", "90")))))
            .with("scenarios", List.of(Map.of("id", "late", "delay_months", "12")));
    CaseRun run = CaseRun.of(file);
    CaseRun late =
        new CaseRun(
            run.run()
                .scenario(run.run().model().of().findScenario("late").orElseThrow())
                .find()
                .orElseThrow());

    assertThat(run.series("absorption.market.demand").toArray())
        .containsExactly(0, 0, 0.2, 0.2, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9);
    assertThat(late.series("absorption.market.demand").toArray())
        .containsExactly(0, 0, 0, 0.2, 0.2, 0.6, 0.6, 0.9, 0.9, 0.9);
  }
}
