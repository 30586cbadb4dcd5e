package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;

/// What is asked of a park is resolved or refused with its reason.
class StudyFrameTest {
  private static final Study.Knowledge KNOWLEDGE =
      new Study.Knowledge(WrittenPark.CATALOG, WrittenPark.FORMULAS, "0.0.0-test");

  @TempDir private Path folder;

  @Test
  void namesATenantThatTheParkDoesNotHave() {
    assertThat(issues(request("eip-1.0", "", "", new Audience.Tenant("nobody"))))
        .extracting(Issue::code)
        .containsExactly("study.tenantUnknown");
  }

  @Test
  void namesTheNearestFrameworkWhereOneIsUnknown() {
    assertThat(issues(request("eip-1", "", "", Audience.OPERATOR)))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("study.framework");
              assertThat(issue.values()).containsExactly("eip-1");
              assertThat(issue.suggestion()).contains("eip-1.0");
            });
  }

  @Test
  void refusesPeriodsItCannotRead() {
    assertThat(issues(request("eip-1.0", "last year", "2O23", Audience.OPERATOR)))
        .extracting(Issue::code)
        .containsExactly("kernel.period.unreadable", "kernel.period.unreadable");
  }

  @Test
  void refusesToCompareWithALaterPeriod() {
    assertThat(issues(request("eip-1.0", "2023", "2024", Audience.OPERATOR)))
        .extracting(Issue::code)
        .containsExactly("study.compareNotEarlier");
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(issues(request("nothing", "never", "", new Audience.Tenant("nobody"))))
        .extracting(Issue::code)
        .containsExactly("study.tenantUnknown", "study.framework", "kernel.period.unreadable");
  }

  @Test
  void refusesAParkWithoutAnyDatedRow() {
    WrittenPark empty = WrittenPark.of(folder, "[bodies]\nbody,role,name,nature\nx,owner,X,public");

    assertThat(
            Study.frame(
                    KNOWLEDGE,
                    new Subject(empty.park()),
                    request("eip-1.0", "", "", Audience.OPERATOR))
                .issues())
        .extracting(Issue::code)
        .containsExactly("study.noPeriod");
  }

  @Test
  void choosesTheLatestYearWithDataAndNotOneThatIsOnlyIntended() {
    // the intended row is of 2026
    assertThat(run(quiet(), "").frame().period()).hasToString("2024");
  }

  /// Rows of 2022 and 2024, none of 2023: the last earlier year that has data is 2022.
  @Test
  void comparesWithTheLastEarlierYearThatHasData() {
    WrittenPark park =
        WrittenPark.of(
            folder,
            """
            [facts]
            subject,fact,period,value,state
            park,parkBody,2021,no,measured
            park,parkBody,2022,no,measured
            park,masterPlan,2024,yes,measured
            """);

    assertThat(compared(park, "2024").orElseThrow().earlier().period()).hasToString("2022");
    // 2021 is the first, so that there is nothing to compare with
    assertThat(compared(park, "2021")).isEmpty();
  }

  private static Optional<Movement> compared(WrittenPark park, String period) {
    return Study.frame(
            KNOWLEDGE,
            new Subject(park.park()),
            request("eip-1.0", period, AssessmentRequest.LAST, Audience.OPERATOR))
        .find()
        .orElseThrow()
        .run(List.of(), "c0ffee")
        .assessment()
        .orElseThrow()
        .movement();
  }

  @Test
  void choosesAFiscalYearWhereRowsAreOfFiscalYears() {
    WrittenPark park =
        WrittenPark.withFiscalYear(
            folder,
            "04-01",
            """
            [facts]
            subject,fact,period,value,state
            park,parkBody,FY2023,yes,measured
            park,masterPlan,FY2024,yes,measured
            """);

    assertThat(run(park, "").frame().period()).hasToString("FY2024");
  }

  @Test
  void resultsCarryTheirWholeProvenance() {
    StudyResults results = run(quiet(), "2024");

    assertThat(results.frame().provenance())
        .isEqualTo(new Provenance("0.0.0-test", WrittenPark.CATALOG.version(), "c0ffee", 0));
    assertThat(results.frame().provenance().catalogVersion()).isNotBlank();
    assertThat(results.frame().audience()).isEqualTo(Audience.OPERATOR);
    assertThat(results.frame().isPartial()).isFalse();
  }

  @Test
  void theSameInputGivesEqualResults() {
    WrittenPark park = quiet();

    assertThat(run(park, "2024")).isEqualTo(run(park, "2024"));
    assertThat(run(quiet(), "2024").assessment()).isEqualTo(run(park, "2024").assessment());
  }

  /// Solvers that must not be loaded.
  private static final class Unloadable implements Solvers {
    @Override
    public Solver linear() {
      throw new AssertionError("the linear solver was loaded");
    }

    @Override
    public Solver quadratic() {
      throw new AssertionError("the quadratic solver was loaded");
    }

    @Override
    public Scheduler scheduler() {
      throw new AssertionError("the scheduler was loaded");
    }
  }

  /// What others may see is decided without one where no sum could be worked backwards.
  @Test
  void loadsNoSolverWhereNothingIsToBeSolved() {
    Study.Knowledge knowledge =
        new Study.Knowledge(
            WrittenPark.CATALOG, WrittenPark.FORMULAS, "0.0.0-test", Unloadable::new);
    StudyRequest request = request("eip-1.0", "2024", "", Audience.PUBLIC);

    Checked<Study> study = Study.frame(knowledge, new Subject(quiet().park()), request);

    assertThat(study.find().orElseThrow().run(List.of(), "c0ffee").frame().isForOthers()).isTrue();
  }

  private WrittenPark quiet() {
    return WrittenPark.of(folder, ParkByHand.QUIET.rows());
  }

  private static StudyResults run(WrittenPark park, String period) {
    Checked<Study> study =
        Study.frame(
            KNOWLEDGE, new Subject(park.park()), request("eip-1.0", period, "", Audience.OPERATOR));
    return study.find().orElseThrow().run(List.of(), "c0ffee");
  }

  private List<Issue> issues(StudyRequest request) {
    Checked<Study> study = Study.frame(KNOWLEDGE, new Subject(quiet().park()), request);
    assertThat(study).isInstanceOf(Checked.Refused.class);
    return study.issues();
  }

  private static StudyRequest request(
      String framework, String period, String compare, Audience audience) {
    return new StudyRequest(
        written(period),
        audience,
        Optional.of(new AssessmentRequest(framework, written(compare), PartialRule.NONE)));
  }

  private static Optional<String> written(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
