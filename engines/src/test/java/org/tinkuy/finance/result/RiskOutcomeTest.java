package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.testkit.CaseFile;

/// Draws of a small case by months: plots at 70 to 90 USD/m2, half of the works lent and paid back
/// in the four years from 2030 on.
class RiskOutcomeTest {
  private static final int DRAWS = 64;

  private static RiskOutcome drawn(String start) {
    return drawn(start, Map.of("equity", "12 %"));
  }

  private static RiskOutcome drawn(String start, Map<String, String> discount) {
    return drawn(file(start, discount));
  }

  private static CaseFile file(String start, Map<String, String> discount) {
    return CaseFile.small()
        .with("discount", discount)
        .with("step", "month")
        .with("start", start)
        .with("products", List.of(CaseFile.plots(Map.of("value", "80 USD/m2", "range", "70..90"))))
        .with(
            "layers",
            List.of(
                Map.of(
                    "id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %", "first", "2030",
                    "years", "4", "form", "annuity"),
                Map.of("id", "owners", "kind", "equity")));
  }

  private static RiskOutcome drawn(CaseFile file) {
    ProjectRun run = CaseRun.of(file, "finance.case.beforeStart").run();
    return RiskOutcome.of(run, DRAWS, 1).orElseThrow();
  }

  /// Tests fall on the ends of the half-years of the case, which begin with its first month.
  @ParameterizedTest
  @ValueSource(strings = {"2027-01", "2027-04"})
  void theFanOfCoverHasTheYearsOfTheLoanWheneverTheCaseBegins(String start) {
    RiskOutcome.Fan fan = drawn(start).fan();

    for (int year = 2031; year <= 2033; year++) {
      Sample cover = fan.cover().get(fan.years().indexOf(year));
      assertThat(cover.undefined()).isZero();
      assertThat(cover.quantile(0.5)).isPositive();
    }
  }

  /// A loan that is signed up to a year late is drawn in every lane as it is in the case by itself.
  @Test
  void aLoanThatMayBeSignedLateMovesTheWorth() {
    Map<String, Object> close =
        Map.of(
            "id", "close", "of", "layers.bank", "by", Map.of("value", "0 month", "range", "0..12"));
    CaseFile file =
        file("2027-01", Map.of("equity", "12 %"))
            .with("products", List.of(CaseFile.plots("80 USD/m2")))
            .with("delays", List.of(close));
    RiskOutcome outcome = drawn(file);

    assertThat(outcome.base().isKept()).isTrue();
    assertThat(outcome.contributions())
        .extracting(part -> part.input().id())
        .contains("delays.close.by");
    Sample worth = outcome.worth().orElseThrow();
    assertThat(worth.quantile(0.9) - worth.quantile(0.1)).isPositive();
  }

  @Test
  void theDrawAtTheMediansIsTheCaseWithThem() {
    assertThat(drawn("2027-01").base().isKept()).isTrue();
  }

  /// At no rate, money of 2027 is not worth what it is in 2036: what is not stated is not zero.
  @Test
  void withoutARateThereIsNoWorthAndNoShareOfIt() {
    RiskOutcome without = drawn("2027-01", Map.of());

    assertThat(without.worth()).isEmpty();
    assertThat(without.contributions()).isEmpty();
    assertThat(without.isOwners()).isTrue();
    assertThat(without.fan().cash()).isNotEmpty();
    assertThat(drawn("2027-01").worth()).isPresent();
  }

  /// As the sensitivities do: where owners state no rate, the project's worth at its own.
  @Test
  void theRateOfTheProjectIsThatOfItsFlows() {
    RiskOutcome projects = drawn("2027-01", Map.of("project", "8 %"));

    assertThat(projects.isOwners()).isFalse();
    assertThat(projects.worth()).isPresent();
    assertThat(projects.contributions()).isNotEmpty();
  }

  /// The case with a permit that comes up to a year late and a flood that stops sales.
  private static RiskOutcome unlucky(String probability) {
    return drawn(
        file("2027-01", Map.of("equity", "12 %"))
            .with(
                "delays",
                List.of(
                    Map.of(
                        "id",
                        "permit",
                        "of",
                        "absorption.market",
                        "by",
                        Map.of("value", "0 month", "range", "0..12"))))
            .with(
                "events",
                List.of(
                    Map.of(
                        "id",
                        "flood",
                        "probability",
                        probability,
                        "independent",
                        "true",
                        "lasts",
                        "6 month",
                        "stops",
                        "plots",
                        "cost",
                        "0.5 MUSD"))));
  }

  @Test
  void delaysAndEventsAreNamedAmongWhatTheSpreadComesFrom() {
    RiskOutcome drawn = unlucky("20 %/yr");

    assertThat(drawn.contributions())
        .extracting(part -> part.input().id())
        .containsExactlyInAnyOrder(
            "products.plots.price",
            "works.site.unitCost",
            "delays.permit.by",
            "events.flood.probability");
    // what comes later and costs more is worth less
    assertThat(drawn.contributions())
        .filteredOn(part -> part.input().id().matches("(delays|events)[.].*"))
        .allMatch(part -> part.rankCorrelation() < 0);
    assertThat(drawn.base().isKept()).isTrue();
  }

  @Test
  void badLuckLowersTheFansOfCashAndOfCover() {
    RiskOutcome lucky = drawn("2027-01");
    RiskOutcome unlucky = unlucky("50 %/yr");

    int year = lucky.fan().years().indexOf(2030);
    assertThat(unlucky.fan().cash().get(year).quantile(0.5))
        .isLessThan(lucky.fan().cash().get(year).quantile(0.5));
    // sales that wait are made up later, so that the first tests suffer and not the last
    int tested = lucky.fan().years().indexOf(2031);
    assertThat(unlucky.fan().cover().get(tested).quantile(0.5))
        .isLessThan(lucky.fan().cover().get(tested).quantile(0.5));
    assertThat(unlucky.worth().orElseThrow().mean()).isLessThan(lucky.worth().orElseThrow().mean());
  }

  @Test
  void anEventAloneIsEnoughToDraw() {
    CaseFile sure =
        CaseFile.small()
            .with("step", "month")
            .with("discount", Map.of("project", "8 %"))
            .with(
                "works",
                List.of(
                    Map.of(
                        "id",
                        "site",
                        "quantity",
                        "10 ha",
                        "unitCost",
                        Map.of("value", "300000 USD/ha", "range", "300000..300000"),
                        "spend",
                        List.of(Map.of("from", "2027", "months", "24")))))
            .with(
                "events",
                List.of(
                    Map.of(
                        "id",
                        "strike",
                        "probability",
                        "50 %",
                        "lasts",
                        "1 month",
                        "cost",
                        "0.1 MUSD")));

    RiskOutcome drawn = drawn(sure);

    assertThat(drawn.contributions()).hasSize(1);
    assertThat(drawn.contributions().getFirst().share()).isEqualTo(1);
  }
}
