package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;
import org.tinkuy.testkit.CaseFile;

/// Returns that are shown, held against the flows they are of.
class RateCheckTest {
  private static ProjectRun run(String step) {
    CaseFile file =
        CaseFile.small()
            .with("step", step)
            .with("layers", List.of(CaseFile.loan(), CaseFile.owners()));
    return CaseRun.of(file).run();
  }

  @Test
  void eachReturnThatIsShownHoldsByYearsAndByMonths() {
    for (String step : List.of("year", "month")) {
      ProjectRun run = run(step);

      assertThat(RateCheck.of(run, ProjectFigures.of(run)))
          .hasSize(3)
          .allMatch(Outcome::isKept)
          .extracting(each -> each.line().id())
          .contains("project.net.check.shownRate", "project.owners.check.shownRate");
    }
  }

  /// The rate of a case of months in one of years: what a rate of a month would be too, shown as
  /// that of a year.
  @Test
  void aReturnOfOtherFlowsDoesNot() {
    assertThat(RateCheck.of(run("year"), ProjectFigures.of(run("month"))))
        .hasSize(3)
        .noneMatch(Outcome::isKept);
  }
}
