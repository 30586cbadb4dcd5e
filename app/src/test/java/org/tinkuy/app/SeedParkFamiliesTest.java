package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The four families on the seed parks, whose cases state no rate of discount.
class SeedParkFamiliesTest {
  @TempDir private Path out;

  private JsonNode finance(String park) {
    Terminal terminal =
        Terminal.run("finance", Folders.ROOT.resolve("examples").resolve(park), "--out", out);
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("Public budget: no debt, public money paid in");
    return JsonMapper.shared()
        .readTree(Folders.read(out.resolve(park + "-2027-finance.json")))
        .get("finance");
  }

  private static Map<String, Double> families(JsonNode finance) {
    Map<String, Double> all = new HashMap<>();
    for (JsonNode each : finance.get("families")) {
      all.put(
          each.get("id").asString().substring("finance:family.".length()),
          each.get("value").asDouble());
    }
    return all;
  }

  /// A budget pays what works cost beyond the cash of their years: of 27.456, 23.556 and 16.575
  /// twice and 15.112 twice, as the reference reckons it, less 0.7 in 2031, 1.4 in 2032, 3.6 in
  /// 2034 and 4.4 in 2035, and with 0.2 that operation loses in 2029: 104.4 million.
  @Test
  void parkAIsComparedWithoutPresentValues() {
    Map<String, Double> park = families(finance("seed-park-a"));

    assertThat(park.get("publicBudget.publicPaid")).isCloseTo(104.4e6, within(0.1e6));
    // no tax and no debt: what the budget earns is what the project earns, but for small cash kept
    assertThat(park.get("publicBudget.projectRate")).isCloseTo(0.02584, within(5e-6));
    assertThat(park.get("publicBudget.ownersRate")).isCloseTo(0.026, within(5e-4));
    assertThat(park).doesNotContainKeys("publicBudget.publicMoney", "impact.costOfCapital");
    assertThat(park.get("projectFinance.debtAtCover"))
        .isCloseTo(park.get("projectFinance.debt"), within(1e-6));
  }

  /// The bank lends 70 % of the need, and the cash bears more at 1.3; the minimum cover says so. A
  /// service of less than a cent is none: its ratio made the mean cover of the bonds 2.9e15.
  @Test
  void parkCTellsWhatTheCashBearsBesideWhatIsLent() {
    JsonNode finance = finance("seed-park-c");
    Map<String, Double> park = families(finance);

    assertThat(park.get("projectFinance.debt")).isLessThan(park.get("projectFinance.debtAtCover"));
    // five stages with years between them: a budget without debt earns what the project earns but
    // for the cash that two years of works leave idle; all of it waited until 2045, for 6.4 %
    assertThat(park.get("publicBudget.ownersRate"))
        .isBetween(park.getOrDefault("publicBudget.projectRate", Double.NaN) - 0.005, 0.115);
    assertThat(park.get("projectFinance.leastCover")).isGreaterThan(1.5);
    assertThat(park.get("capitalMarket.meanCover")).isBetween(1.3, 3.0);
    assertThat(finance.get("familyLoans"))
        .anySatisfy(
            loan -> {
              assertThat(loan.get("family").asString()).isEqualTo("projectFinance");
              assertThat(loan.get("ceiling").asString()).isEqualTo("NEED");
              assertThat(loan.get("atEqualCover").asDouble())
                  .isCloseTo(park.get("projectFinance.debtAtCover"), within(1.0));
            });
  }
}
