package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// A network that loses a fifth of what it is given, by hand: 100,000 m3 are billed a year from
/// 2034 on, when all 8 ha are taken; 125,000 have to be supplied for them.
class NetworkLossesTest {
  private static final Map<String, Object> WATER =
      Map.of(
          "id", "water",
          "kind", "service",
          "of", List.of("plots"),
          "use", "12500 m3/ha/yr",
          "price", "2 USD/m3",
          "margin", "40 %");

  private static CaseRun run(Map<String, Object> water, Object... more) {
    CaseFile file = CaseFile.small().with("products", List.of(CaseFile.plots("80 USD/m2"), water));
    for (int i = 0; i < more.length; i += 2) {
      file = file.with((String) more[i], more[i + 1]);
    }
    return CaseRun.of(file);
  }

  private static Map<String, Object> leaking() {
    return CaseRun.with(WATER, "losses", "20 %");
  }

  @Test
  void revenueIsOfWhatIsBilledAndPurchaseOfWhatIsSupplied() {
    CaseRun run = run(leaking()).checked();

    assertThat(run.at("products.water.volume", 8)).isCloseTo(100_000, within(1e-6));
    assertThat(run.at("products.water.supplied", 8)).isCloseTo(125_000, within(1e-6));
    assertThat(run.at("products.water.revenue", 8)).isCloseTo(200_000, within(1e-6));
    // 125,000 m3 at 60 % of 2 USD
    assertThat(run.at("products.water.directCost", 8)).isCloseTo(150_000, within(1e-6));
  }

  /// Without losses nothing is supplied beside what is billed, and nothing else changes.
  @Test
  void whatIsNotStatedIsNotReckoned() {
    CaseRun run = run(WATER).checked();

    assertThat(run.run().model().find("products.water.supplied")).isEmpty();
    assertThat(run.at("products.water.directCost", 8)).isCloseTo(120_000, within(1e-6));
  }

  @Test
  void worksAndCostsAreOfWhatIsSupplied() {
    Map<String, Object> works =
        Map.of(
            "id", "tower",
            "sized", "peak:water",
            "unitCost", "10 USD/(m3/yr)",
            "life", "20 yr",
            "spend", List.of(Map.of("from", "2027", "months", "12")));
    Map<String, Object> pumping =
        Map.of("id", "pumping", "follows", "volume", "of", "water", "price", "0.1 USD/m3");
    CaseRun run = run(leaking(), "works", List.of(works), "costs", List.of(pumping)).checked();

    // 8 ha x 12,500 / 0.8 at 10 USD; 125,000 m3 at a dime
    assertThat(run.at("works.tower.spent", 0)).isCloseTo(1_250_000, within(1e-3));
    assertThat(run.at("costs.pumping.paid", 8)).isCloseTo(12_500, within(1e-6));
    assertThat(outcomes(run, "products.water.check.capacity"))
        .allMatch(IntegrityCheck.Outcome::isKept);
  }

  /// A plant of 1,000,000 m3 a year, half used, gives 500,000, of which 400,000 are billed.
  @Test
  void ofAPlantTheUtilisationIsWhatItGives() {
    CaseRun run =
        run(
            Map.of(
                "id", "reuse",
                "kind", "service",
                "absorption", "market",
                "capacity", "1000000 m3/yr",
                "utilisation", "50 %",
                "price", "1 USD/m3",
                "losses", "20 %"));

    assertThat(run.at("products.reuse.supplied", 8)).isCloseTo(500_000, within(1e-6));
    assertThat(run.at("products.reuse.revenue", 8)).isCloseTo(400_000, within(1e-6));
  }

  private static List<IntegrityCheck.Outcome> outcomes(CaseRun run, String id) {
    return CaseChecks.of(run.run()).stream().filter(each -> each.line().id().equals(id)).toList();
  }

  @Test
  void whatIsSuppliedLessLossesIsHeldAgainstWhatIsBilled() {
    assertThat(outcomes(run(leaking()), "products.water.check.supplied"))
        .singleElement()
        .matches(IntegrityCheck.Outcome::isKept);
    assertThat(outcomes(run(WATER), "products.water.check.supplied")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100 %", "120 %"})
  void aNetworkThatLosesAllIsRefused(String losses) {
    CaseFile file =
        CaseFile.small()
            .with(
                "products",
                List.of(CaseFile.plots("80 USD/m2"), CaseRun.with(WATER, "losses", losses)));

    assertThat(CaseRun.issues(file, Optional.empty()))
        .extracting(Issue::code)
        .isNotEmpty()
        .isSubsetOf("finance.input.beyond", "finance.input.percent");
  }
}
