package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.ParkOutcome.Measure;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// The share that is ever taken, from what other parks reached of what they announced.
class ReachedCeilingTest {
  private static final List<ParkOutcome> OUTCOMES =
      List.of(
          outcome("Hill", "PE", Measure.JOBS, 25),
          outcome("Dale", "PE", Measure.AREA, 100),
          outcome("Moor", "ET", Measure.JOBS, 4),
          outcome("Dale", "PE", Measure.COST, 150));

  private static ParkOutcome outcome(String park, String country, Measure measure, double done) {
    return new ParkOutcome(
        park, country, measure, 100, done, "2020", "jobs", new Provenance("made up", "D", false));
  }

  private static Checked<FinanceCase> resolved(Map<String, Object> ceiling, String park) {
    FinanceCase read =
        CaseRun.found(
            CaseFile.small().with("absorption", List.of(CaseFile.market("ceiling", ceiling))));
    return ParkAmounts.resolve(
        read,
        park.isEmpty()
            ? Optional.empty()
            : Optional.of(ParkSketch.empty().header("names", park).park()),
        OUTCOMES);
  }

  private static CaseInput ceiling(Map<String, Object> written, String park) {
    return resolved(written, park)
        .find()
        .orElseThrow()
        .find("absorption.market.ceiling")
        .orElseThrow();
  }

  @Test
  void itIsTheMiddleOfTheirRatiosAndAsWide() {
    CaseInput ceiling = ceiling(Map.of("reached", "PE"), "");

    // Hill 0.25 and Dale 1 of people and land: their geometric mean 0.5; cost is another matter
    assertThat(ceiling.steady()).isCloseTo(0.5, within(1e-12));
    CaseInput.Span range = ceiling.range().orElseThrow();
    assertThat(range.low()).isEqualTo(0.25);
    assertThat(range.high()).isEqualTo(1);
    assertThat(range.spread().orElseThrow()).isInstanceOf(Distribution.Capped.class);
    assertThat(range.spread().orElseThrow().median()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void itSaysWhereItComesFrom() {
    assertThat(ceiling(Map.of("reached", "all"), "").backing().source())
        .isEqualTo(
            "reached over announced, people and land: Hill, Dale, Moor (catalog/outcomes.csv)");
    assertThat(ceiling(Map.of("reached", "all", "source", "plan"), "").backing().source())
        .startsWith("plan; reached over announced");
  }

  @Test
  void theParkItselfSaysNothingOfItself() {
    CaseInput ceiling = ceiling(Map.of("reached", "all"), "Dale");

    // Hill 0.25 and Moor 0.04: 0.1
    assertThat(ceiling.steady()).isCloseTo(0.1, within(1e-12));
    assertThat(ceiling.backing().source()).doesNotContain("Dale");
  }

  @Test
  void whatTheCaseStatesIsReckonedWithAndNotDrawn() {
    CaseInput ceiling = ceiling(Map.of("reached", "PE", "value", "85 %"), "");

    assertThat(ceiling.amount()).isEqualTo(new InputAmount.Steady(0.85));
    assertThat(ceiling.range().orElseThrow().spread().orElseThrow().median())
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void oneParkIsNoSpread() {
    assertThat(resolved(Map.of("reached", "ET"), "").issues())
        .extracting(Issue::code)
        .containsExactly("finance.outcome.few");
  }
}
