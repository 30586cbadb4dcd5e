package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// From what the market asks for to land, works and plant, by hand: 24 ha net at 60 % are 40 ha
/// gross; 24 ha x 50 m3/ha/d are 1,200 m3/d, which takes three modules of 500.
class LandBudgetTest {
  private static CaseFile file(Map<String, Object> budget) {
    return file(budget, "900 USD/(m3/d)");
  }

  private static CaseFile file(Map<String, Object> budget, String plantCost) {
    Map<String, Object> first =
        Map.of("spend", List.of(Map.of("from", "2027", "months", "12")), "life", "20 yr");
    return CaseFile.small()
        .with("landBudget", budget)
        .with(
            "works",
            List.of(
                CaseRun.with(first, "id", "site", "sized", "gross", "unitCost", "20 USD/m2"),
                CaseRun.with(first, "id", "roads", "sized", "net", "unitCost", "10 USD/m2"),
                CaseRun.with(first, "id", "plant", "sized", "peak:water", "unitCost", plantCost)))
        .with(
            "products",
            List.of(
                Map.of(
                    "id", "plots",
                    "kind", "sale",
                    "absorption", "market",
                    "share", "100 %",
                    "price", "80 USD/m2"),
                Map.of(
                    "id", "water",
                    "kind", "service",
                    "of", "plots",
                    "use", "50 m3/ha/d",
                    "module", "500 m3/d",
                    "price", "1 USD/m3")));
  }

  @Test
  void fromTheDemandFollowLandWorksAndPlant() {
    CaseRun run = CaseRun.of(file(Map.of("demand", "24 ha", "netShare", "60 %"))).checked();

    assertThat(run.at("works.site.spent", 0)).isCloseTo(400_000 * 20.0, within(1e-3));
    assertThat(run.at("works.roads.spent", 0)).isCloseTo(240_000 * 10.0, within(1e-3));
    assertThat(run.at("works.plant.spent", 0)).isCloseTo(1_500 * 900.0, within(1e-3));
    assertThat(run.series("products.plots.let").at(9)).isCloseTo(240_000, within(1e-3));
  }

  /// 1,500 m3/d are 547,500 m3 a year, 45,625 a month and 62.5 an hour.
  @Test
  void aCapacityByTheMonthTheYearOrTheHourIsThatCapacity() {
    Map.of("900 USD/(m3/month)", 45_625.0, "900 USD/(m3/yr)", 547_500.0, "900 USD/(m3/h)", 62.5)
        .forEach(
            (cost, capacity) ->
                assertThat(
                        CaseRun.of(file(Map.of("demand", "24 ha", "netShare", "60 %"), cost))
                            .checked()
                            .at("works.plant.spent", 0))
                    .as(cost)
                    .isCloseTo(900 * capacity, within(1e-3)));
  }

  @Test
  void aGrossAreaThatIsKnownGoesBeforeTheDemandAndTheDifferenceIsTold() {
    var read = CaseRun.read(file(Map.of("demand", "30 ha", "gross", "40 ha", "netShare", "60 %")));

    assertThat(read.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("finance.case.demand");
              assertThat(issue.isError()).isFalse();
              assertThat(issue.message()).contains("300000 m2", "240000 m2");
            });
    assertThat(
            CaseRun.issues(file(Map.of("demand", "24 ha", "gross", "40 ha", "netShare", "60 %"))))
        .isEmpty();
  }

  @Test
  void withoutEitherNothingIsAssumed() {
    assertThat(CaseRun.issues(file(Map.of("netShare", "60 %"))).stream().map(Issue::code))
        .contains("entry.missing");
  }
}
