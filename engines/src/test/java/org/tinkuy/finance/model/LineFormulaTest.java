package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Lines of one's own over ten years from 2027 on: 1.5 million of works in each of 2027 and 2028,
/// 1.6 million of sales in each of 2030 to 2033.
class LineFormulaTest {
  private static CaseFile file(String formula, String unit, String shape) {
    Map<String, Object> line = new HashMap<>(Map.of("id", "own", "formula", formula));
    line.put("unit", unit);
    if (!shape.isEmpty()) {
      line.put("is", shape);
    }
    return CaseFile.small().with("lines", List.of(line));
  }

  private static double at(String formula, int period) {
    return CaseRun.of(file(formula, "USD", "")).at("own", period);
  }

  private static double plain(String formula, int period) {
    return CaseRun.of(file(formula, "1", "factor")).at("own", period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lag(project.revenue, 2) | 4 | 0",
        "lag(project.revenue, 2) | 5 | 1.6e6",
        "previous(project.revenue, 5) | 0 | 5",
        "previous(project.revenue) | 4 | 1.6e6",
        "trailing(project.revenue, 3) | 4 | 3.2e6",
        "trailing(project.revenue, 3) | 8 | 1.6e6",
        "ahead(project.revenue, 2) | 1 | 1.6e6",
        "ahead(project.revenue, 2) | 2 | 3.2e6",
        "ahead(project.revenue, 2) | 6 | 0",
        "when(time.year >= 2031, project.revenue) | 3 | 0",
        "when(time.year >= 2031, project.revenue) | 4 | 1.6e6",
        "max(project.revenue, project.invested) | 0 | 1.5e6",
        "max(project.revenue, project.invested) | 3 | 1.6e6",
        "min(project.revenue, project.invested) | 3 | 0",
        "positive(project.invested - project.revenue) | 3 | 0",
        "positive(project.invested - project.revenue) | 1 | 1.5e6",
        "-project.invested | 0 | -1.5e6",
        "flow(largest(project.revenue)) | 0 | 1.6e6",
        "flow(smallest(project.revenue)) | 3 | 0"
      })
  void aCallGivesWhatTheDocumentSays(String formula, int period, double expected) {
    assertThat(at(formula, period)).isCloseTo(expected, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "factor(time.year > 2029) | 2 | 0",
        "factor(time.year > 2029) | 3 | 1",
        "factor(time.year < 2029) | 1 | 1",
        "factor(time.year < 2029) | 2 | 0",
        "factor(time.year <= 2029) | 2 | 1",
        "factor(time.year = 2029) | 2 | 1",
        "factor(time.year = 2029) | 3 | 0",
        "factor(time.year != 2029) | 2 | 0",
        "factor(time.year != 2029) | 3 | 1",
        "factor(time.year > 2029 and time.year < 2031) | 3 | 1",
        "factor(time.year > 2029 and time.year < 2031) | 4 | 0",
        "factor(time.year < 2028 or time.year > 2035) | 0 | 1",
        "factor(time.year < 2028 or time.year > 2035) | 5 | 0",
        "factor(not (time.year > 2029)) | 2 | 1",
        "factor(not (time.year > 2029)) | 3 | 0",
        "factor(ratio(project.revenue, project.invested, 7)) | 0 | 0",
        "factor(ratio(project.revenue, project.invested, 7)) | 3 | 7",
        "floor(2.7) | 0 | 2",
        "ceiling(2.2) | 0 | 3",
        "exp(1) | 0 | 2.718281828459045",
        "12 % + 0.5 | 0 | 0.62"
      })
  void answersAreOneWhereTheyHold(String formula, int period, double expected) {
    assertThat(plain(formula, period)).isCloseTo(expected, within(1e-9));
  }

  /// One period back for each: 1.6 million of 2033 are worth 1.6/1.1 at the end of 2032.
  @Test
  void worthIsFromThePeriodOn() {
    CaseRun run = CaseRun.of(file("presentValue(project.revenue, rate(0.1))", "USD", "stock"));

    assertThat(run.at("own", 6)).isCloseTo(1.6e6 / 1.1, within(1e-6));
    assertThat(run.at("own", 5)).isCloseTo(1.6e6 / 1.1 + 1.6e6 / 1.21, within(1e-6));
    assertThat(run.at("own", 7)).isZero();
  }

  /// Owed 1 at 10 % over two payments: `0.1 / (1 - 1 / 1.21)`, of which each leaves 0.5238 and then
  /// nothing: 1.1 - 0.57619 = 0.52381, and 0.52381 x 1.1 = 0.57619.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "factor(annuity(rate(0.1), 2)) | 0 | 0.5761904761904762",
        "factor(annuity(rate(0.1), 1)) | 0 | 1.1",
        "factor(annuity(rate(0), 4)) | 0 | 0.25",
        "factor(annuity(rate(0.1), 0)) | 0 | 0",
        // what remains may count down: 2 payments in 2027, 1 in 2028, none after
        "factor(annuity(rate(0.1), 2029 - time.year)) | 1 | 1.1",
        "factor(annuity(rate(0.1), 2029 - time.year)) | 2 | 0"
      })
  void anAnnuityIsTheLevelPaymentForOneOwed(String formula, int period, double expected) {
    assertThat(plain(formula, period)).isCloseTo(expected, within(1e-12));
  }

  /// 1 % a month grow to 1.01^12 - 1 = 12.6825 % a year, and back.
  @ParameterizedTest
  @CsvSource({
    "month, 12.682503013196977 %/yr, 0.01",
    "month, 1 %/month, 0.01",
    "year, 1 %/month, 0.12682503013196977",
    "year, 12 %/yr, 0.12"
  })
  void aRateGrowsOverItsTimeToWhatIsStated(String step, String rate, double expected) {
    assertThat(ofRate(step, rate, "factor(compounded(growth))")).isCloseTo(expected, within(1e-12));
  }

  /// In proportion to the length of the period, 12 % a year are 1 % a month.
  @ParameterizedTest
  @CsvSource({"month, 12 %/yr, 0.01", "year, 1 %/month, 0.12"})
  void aShareOfAYearIsPartedByThePeriods(String step, String rate, double expected) {
    assertThat(ofRate(step, rate, "factor(perPeriod(growth))")).isCloseTo(expected, within(1e-12));
  }

  private static double ofRate(String step, String rate, String formula) {
    return CaseRun.of(
            file(formula, "1", "factor")
                .with("step", step)
                .with("inputs", List.of(Map.of("id", "growth", "value", rate))))
        .at("own", 3);
  }

  @Test
  void aNumberMayCarryItsUnit() {
    assertThat(CaseRun.of(file("2 ha", "ha", "factor")).at("own", 0)).isCloseTo(2, within(1e-12));
    assertThat(CaseRun.of(file("2 ha", "m2", "factor")).at("own", 0))
        .isCloseTo(20_000, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lag(project.revenue) | finance.formula.arguments",
        "trailing(project.revenue) | finance.formula.arguments",
        "when(project.revenue) | finance.formula.arguments",
        "ahead(project.revenue) | finance.formula.arguments",
        "lag(project.revenue, 1.5) | finance.formula.periods",
        "trailing(project.revenue, 2.5) | finance.formula.periods",
        "ahead(project.revenue, 0.5) | finance.formula.periods",
        "lag(project.revenue * 2, 1) | finance.formula.line",
        "lag(project.revenue, project.invested) | finance.formula.number",
        "sumOf(project.revenue) | finance.formula.call"
      })
  void aCallThatDoesNotFitIsRefusedAtItsLine(String formula, String code) {
    Issue issue = ProjectRun.of(CaseRun.whole(file(formula, "USD", ""))).issues().getFirst();

    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.place().column()).isEqualTo("lines[0].formula");
  }
}
