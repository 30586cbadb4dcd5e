package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.result.CovenantOutcome;
import org.tinkuy.testkit.CaseFile;

/// A loan whose cover falls for half a year, by month: what its covenants hold back, until when.
class LockUpTest {
  /// 1,200,000 a year, 400,000 a year from July 2030 to the end of it; the loan is owed from 2029
  /// to 2031.
  private static ProjectRun run(Map<String, Object> more) {
    Map<String, Object> loan = new HashMap<>(more);
    loan.putAll(
        Map.of(
            "id", "senior", "kind", "loan", "payer", "bank", "share", "50 %", "rate", "8 %",
            "first", "2029-01", "years", "3", "form", "annuity"));
    Map<String, Object> price =
        Map.of("unit", "USD/m2/yr", "steps", Map.of("2029", "12", "2030-07", "4", "2031", "12"));
    Map<String, Object> rent =
        Map.of("id", "rent", "kind", "rent", "absorption", "all", "area", "10 ha", "price", price);
    CaseFile file =
        CaseFile.small()
            .with("step", "month")
            .with("life_yr", "8")
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id",
                        "all",
                        "curve",
                        "table",
                        "opening",
                        "2029",
                        "shares",
                        Map.of("unit", "%", "steps", Map.of("2029", "100")))))
            .with("products", List.of(rent))
            .with("layers", List.of(loan, CaseFile.owners()));
    return CaseRun.of(file).run();
  }

  private static Series series(ProjectRun run, String line) {
    return run.values().series(run.model().graph().line(line));
  }

  @Test
  void ownersWaitFromOneHalfYearlyTestToTheNextThatIsKept() {
    ProjectRun run = run(Map.of("lockUp", "1.8"));
    Series cover = series(run, "stack.tested");
    Series paid = series(run, "owners.received");

    // by hand: 1.2 million over the service; in the year to December 2030 0.8 million, in that to
    // June 2031 as well
    double service = series(run, "stack.service").at(30) * 12;
    assertThat(cover.at(35)).isCloseTo(1_200_000 / service, within(1e-9));
    assertThat(cover.at(47)).isCloseTo(800_000 / service, within(1e-9));
    assertThat(cover.at(53)).isCloseTo(800_000 / service, within(1e-9));
    assertThat(cover.at(59)).isCloseTo(1_200_000 / service, within(1e-9));
    // a month of the lean half-year before its test still pays what there is; none until the next
    // test that is kept does, at the end of 2031, and then all that waited
    for (int month = 47; month < 59; month++) {
      assertThat(paid.at(month)).as("month %s", month).isZero();
    }
    assertThat(paid.at(41)).isPositive();
    assertThat(paid.at(59)).isCloseTo(12 * (100_000 - service / 12), within(1e-6));
  }

  @Test
  void aLockUpEndsWithTheDebtThatItProtects() {
    ProjectRun run = run(Map.of("lockUp", "9"));

    assertThat(series(run, "stack.cash").at(59)).isPositive();
    // December 2031 pays the last service and is tested; from January on nothing is owed
    assertThat(series(run, "owners.received").at(59)).isZero();
    assertThat(series(run, "owners.received").at(60))
        .isCloseTo(series(run, "stack.cash").at(59) + 100_000, within(1e-6));
  }

  @Test
  void itIsToldWhenACovenantIsBrokenAndKeptAgainAndWhatWaits() {
    ProjectRun run = run(Map.of("lockUp", "1.8", "default", "1.0"));
    List<CovenantOutcome> all = CovenantOutcome.of(run);

    assertThat(all)
        .extracting(CovenantOutcome::kind)
        .containsExactly(CovenantOutcome.Kind.LOCK_UP, CovenantOutcome.Kind.DEFAULT);
    CovenantOutcome lockUp = all.getFirst();
    assertThat(lockUp.tests()).isEqualTo(new CovenantOutcome.Count(5, 2));
    assertThat(lockUp.first()).isEqualTo(OptionalInt.of(47));
    assertThat(lockUp.kept()).isEqualTo(OptionalInt.of(59));
    assertThat(lockUp.least()).isEqualTo(series(run, "stack.tested").at(47));
    assertThat(lockUp.held()).isCloseTo(series(run, "stack.cash").at(58), within(1e-6));
    assertThat(all.getLast().first()).isEmpty();
    assertThat(all.getLast().held()).isZero();
  }
}
