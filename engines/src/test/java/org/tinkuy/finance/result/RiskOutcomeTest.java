package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
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
    CaseFile file =
        CaseFile.small()
            .with("discount", discount)
            .with("step", "month")
            .with("start", start)
            .with(
                "products",
                List.of(CaseFile.plots(Map.of("value", "80 USD/m2", "range", "70..90"))))
            .with(
                "layers",
                List.of(
                    Map.of(
                        "id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %", "first",
                        "2030", "years", "4", "form", "annuity"),
                    Map.of("id", "owners", "kind", "equity")));
    FinanceCase read = FinanceCase.read(file.document(), CaseFile.UNITS).find().orElseThrow();
    ProjectRun run =
        ProjectRun.of(ParkAmounts.resolve(read, Optional.empty()).find().orElseThrow())
            .find()
            .orElseThrow();
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
}
