package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;
import org.tinkuy.testkit.CaseFile;

/// Years of a small case that sells its plots from 2029 on, shown rightly and wrongly.
class YearCheckTest {
  private static ProjectRun run(String start, String step) {
    CaseFile file = CaseFile.small().with("start", start).with("step", step);
    return CaseRun.of(file, "finance.case.beforeStart").run();
  }

  private static Outcome shown(ProjectRun run, Function<Line, List<Double>> years) {
    return YearCheck.of(run, YearValues.years(run), years).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2027,year", "2027-01,month", "2027-04,month"})
  void theYearsOfEveryPageAreTheirMonths(String start, String step) {
    Outcome outcome = YearCheck.of(run(start, step)).orElseThrow();

    assertThat(outcome.isKept()).isTrue();
    assertThat(outcome.line().id()).isEqualTo("project.check.years");
  }

  /// Months that slip by one: what December has is shown in the next year.
  @Test
  void findsAYearThatTakesAMonthOfAnother() {
    ProjectRun run = run("2027-01", "month");

    Outcome outcome =
        shown(
            run,
            line -> {
              List<Double> years = new ArrayList<>(YearValues.of(run, line));
              double december = line.type().shape() == Shape.FLOW ? run.values().at(line, 23) : 0;
              years.set(1, years.get(1) - december);
              years.set(2, years.get(2) + december);
              return years;
            });

    assertThat(outcome.isKept()).isFalse();
    assertThat(outcome.period()).isEqualTo(12);
    // 10 ha at 300,000 USD over 24 months: what was spent by month becomes an asset in the last
    assertThat(outcome.difference()).isCloseTo(3_000_000, within(1e-6));
  }

  @Test
  void findsYearsThatWereRoundedBefore() {
    ProjectRun run = run("2027-01", "month");

    Outcome outcome =
        shown(
            run, line -> YearValues.of(run, line).stream().map(v -> Math.rint(v) + 0.01).toList());

    assertThat(outcome.isKept()).isFalse();
    assertThat(outcome.tolerance()).isLessThan(0.01);
  }

  @Test
  void findsYearsOfAnotherCalendarAndYearsThatAreLeftOut() {
    ProjectRun run = run("2027-04", "month");
    Function<Line, List<Double>> right = line -> YearValues.of(run, line);

    assertThat(YearCheck.of(run, List.of(2028, 2029), right).orElseThrow().isKept()).isFalse();
    assertThat(shown(run, line -> right.apply(line).subList(1, 10)).isKept()).isFalse();
  }
}
