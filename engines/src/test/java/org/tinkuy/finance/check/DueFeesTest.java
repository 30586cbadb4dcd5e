package org.tinkuy.finance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;
import org.tinkuy.testkit.CaseFile;

/// Fees that fall due in operation are covered like interest and principal: 1.5 million of works in
/// each of 2027 and 2028, 1.6 million of sales in each of 2030 to 2033.
class DueFeesTest {
  private static final Map<String, Object> OWNERS = Map.of("id", "owners", "kind", "equity");

  private static Map<String, Object> bank(String form, Object... more) {
    Map<String, Object> loan = new HashMap<>();
    loan.put("id", "bank");
    loan.put("kind", "loan");
    loan.put("rate", "8 %");
    loan.put("first", "2030");
    loan.put("years", "4");
    loan.put("form", form);
    for (int i = 0; i < more.length; i += 2) {
      loan.put((String) more[i], more[i + 1]);
    }
    return loan;
  }

  private static ProjectRun run(CaseFile file) {
    ProjectRun run = CaseRun.of(file).run();
    assertThat(CaseChecks.of(run)).allMatch(Outcome::isKept);
    return run;
  }

  private static double at(ProjectRun run, String id, int period) {
    return run.values().at(run.model().graph().line(id), period);
  }

  /// Owed at the end of 2029: 0.75e6 x (1.08^2 + 1.08) = 1,684,800; the annuity is 508,679.40, the
  /// fee of the first year 13,478.40.
  @Test
  void aGuaranteeFeeIsInTheCoverAndNotInTheCoverOverTheLife() {
    CaseFile file =
        CaseFile.small()
            .with(
                "layers",
                List.of(bank("annuity", "share", "50 %"), CaseFile.guarantee("0.8 %"), OWNERS));
    ProjectRun run = run(file);

    double annuity = 1_684_800 * 0.08 / (1 - Math.pow(1.08, -4));
    assertThat(at(run, "bank.feesDue", 3)).isCloseTo(13_478.40, within(1e-6));
    assertThat(at(run, "stack.tested", 3)).isCloseTo(1.6e6 / (annuity + 13_478.40), within(1e-9));
    double worth = 1.6e6 * (1 - Math.pow(1.08, -4)) / 0.08;
    assertThat(at(run, "bank.lifeCover", 3)).isCloseTo(worth / 1_684_800, within(1e-9));
  }

  /// Each year 1.6e6 / 2 pays interest at 8 %, the fee at 1 % and principal: what they pay back is
  /// worth 0.8e6 x (1 - 1.09^-4) / 0.09 at the 9 % of both.
  @Test
  void aLoanIsNoLargerThanItsFeesAreCoveredToo() {
    CaseFile file =
        CaseFile.small()
            .with(
                "layers",
                List.of(
                    bank("sculpted", "share", "100 %", "cover", "2.0"),
                    CaseFile.guarantee("1 %"),
                    OWNERS));
    ProjectRun run = run(file);

    assertThat(at(run, "bank.owed", 2))
        .isCloseTo(0.8e6 * (1 - Math.pow(1.09, -4)) / 0.09, within(0.01));
    for (int year = 3; year <= 6; year++) {
      assertThat(at(run, "stack.tested", year)).isCloseTo(2.0, within(1e-8));
    }
  }

  /// Tax of 10 % of what the bank is paid in all makes its 8 % cost 8 / 0.9 %.
  @Test
  void taxKeptOfInterestCountsLikeInterestWithIncomeTaxAndMonths() {
    CaseFile yearly =
        CaseFile.small()
            .with(
                "layers",
                List.of(
                    bank("sculpted", "share", "100 %", "cover", "2.0", "withholding", "10 %"),
                    OWNERS));
    double rate = 0.08 / 0.9;
    assertThat(at(run(yearly), "bank.owed", 2))
        .isCloseTo(0.8e6 * (1 - Math.pow(1 + rate, -4)) / rate, within(0.01));

    Map<String, Object> loan =
        bank("sculpted", "share", "100 %", "cover", "2.0", "withholding", "10 %");
    loan.put("first", "2029-01");
    loan.put("letter", "1.5 %");
    loan.put("reserve_months", "6");
    ProjectRun monthly =
        run(
            CaseFile.small()
                .with("start", "2027-01")
                .with("step", "month")
                .with("tax", Map.of("rate", "30 %", "paymentLag_months", "3"))
                .with("layers", List.of(loan, CaseFile.guarantee("1 %"), OWNERS)));
    double least = Double.POSITIVE_INFINITY;
    for (int t = 35; t <= 71; t += 6) {
      least = Math.min(least, at(monthly, "stack.tested", t));
    }
    assertThat(least).isCloseTo(2.0, within(1e-6));
  }

  /// Half of 1.5 million is not drawn in 2028: 1 % of it is part of the uses and of no service.
  @Test
  void whatIsPaidBeforeOperationStaysInTheUses() {
    CaseFile file =
        CaseFile.small()
            .with("layers", List.of(bank("annuity", "share", "50 %", "commitment", "1 %"), OWNERS));
    ProjectRun run = run(file);

    assertThat(at(run, "bank.commitmentFee", 1)).isCloseTo(7_500, within(1e-6));
    assertThat(at(run, "stack.carry", 1)).isCloseTo(7_500, within(1e-6));
    assertThat(at(run, "bank.feesDue", 1)).isZero();
  }
}
