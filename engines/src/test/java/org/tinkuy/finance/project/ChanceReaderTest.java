package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.risk.Occurrence;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Delays and events are read with their inputs, and refused where they could not be drawn.
class ChanceReaderTest {
  private static Checked<FinanceCase> delay(String of, Object by) {
    return read("delays", Map.of("id", "permit", "of", of, "by", by));
  }

  private static Checked<FinanceCase> event(Object... changed) {
    Map<String, Object> flood = new HashMap<>();
    flood.put("id", "flood");
    flood.put("probability", "4 %/yr");
    flood.put("independent", "true");
    flood.put("lasts", "3 month");
    flood.put("stops", "plots");
    for (int i = 0; i < changed.length; i += 2) {
      if (changed[i + 1].equals("")) {
        flood.remove((String) changed[i]);
      } else {
        flood.put((String) changed[i], changed[i + 1]);
      }
    }
    return read("events", flood);
  }

  private static Checked<FinanceCase> read(String key, Map<String, Object> item) {
    return CaseRun.read(CaseFile.small().with(key, List.of(item)));
  }

  private static List<String> codes(Checked<FinanceCase> read) {
    return read.issues().stream().map(Issue::code).toList();
  }

  private static CaseEvent flood(Checked<FinanceCase> read) {
    assertThat(read.issues()).isEmpty();
    return read.find().orElseThrow().extras().events().getFirst();
  }

  @Test
  void aDelayIsAnInputWithItsRangeAndWhoSaysIt() {
    Checked<FinanceCase> read =
        delay(
            "absorption.market",
            Map.of(
                "value", "0 month", "range", "0..18", "source", "ministry", "confidence", "low"));

    CaseInput by = read.find().orElseThrow().find("delays.permit.by").orElseThrow();
    assertThat(by.range()).contains(new CaseInput.Span(0, 18));
    assertThat(by.backing().source()).isEqualTo("ministry");
    // a year is 12 months
    assertThat(delay("works", "1 yr").find().orElseThrow().find("delays.permit.by"))
        .map(CaseInput::steady)
        .hasValueSatisfying(months -> assertThat(months).isCloseTo(12, within(1e-9)));
  }

  @ParameterizedTest
  @CsvSource({
    "works.sitee, 3 month, finance.case.reference",
    "works, 3 USD, finance.input.unit",
    "works, -3 month, finance.case.delayEarly",
    "works, 500 month, finance.case.delayLong"
  })
  void refusesADelayThatCannotBe(String of, String by, String code) {
    assertThat(codes(delay(of, by))).containsExactly(code);
  }

  @Test
  void whatMayComeSoonerSaysSo() {
    Map<String, Object> by = Map.of("value", "0 month", "range", "-3..6");

    assertThat(codes(delay("works", by))).containsExactly("finance.case.delayEarly");
    assertThat(
            codes(read("delays", Map.of("id", "permit", "of", "works", "by", by, "early", "true"))))
        .isEmpty();
  }

  @Test
  void aProbabilityOfAYearIsDrawnEachYear() {
    FinanceCase of = event("month", "2").find().orElseThrow();

    assertThat(flood(event("month", "2")).occurrence(of.inputs()))
        .isEqualTo(
            new Occurrence(
                new Occurrence.Frequency.Yearly(0.04, 0.04, Optional.of(Month.FEBRUARY)),
                new Occurrence.Window(YearMonth.of(2027, 1), YearMonth.of(2036, 12)),
                3));
  }

  @Test
  void aProbabilityWithoutAYearIsDrawnOnce() {
    Checked<FinanceCase> once = event("probability", "10 %", "independent", "", "until", "2030-06");

    assertThat(flood(once).occurrence(once.find().orElseThrow().inputs()).frequency())
        .isEqualTo(new Occurrence.Frequency.Once(0.1));
  }

  @Test
  void yearsComeInClustersWhereThatIsSaid() {
    Checked<FinanceCase> clustered = event("independent", "", "afterOne", "30 %");

    assertThat(flood(clustered).occurrence(clustered.find().orElseThrow().inputs()).frequency())
        .isEqualTo(new Occurrence.Frequency.Yearly(0.04, 0.3, Optional.empty()));
    // a year with it at 90 % and after it at 10 %: there would be more after those without
    assertThat(codes(event("probability", "90 %/yr", "independent", "", "afterOne", "10 %")))
        .containsExactly("finance.risk.occurrence");
  }

  /// 8 is taken for 8 %, a cost is no number of months, and one of independent and afterOne is
  /// said.
  @ParameterizedTest
  @CsvSource({
    "probability, 8, finance.input.percent",
    "probability, -4 %, finance.input.negative",
    "probability, 4 USD, finance.input.unit",
    "lasts, 0 month, finance.risk.lasts",
    "until, 2020, finance.risk.window",
    "independent, false, finance.case.eventYears",
    "stops, plotz, finance.case.reference",
    "stops, '', finance.case.eventIdle",
    "colour, red, entry.unknown"
  })
  void refusesAnEventThatCannotBe(String key, String value, String code) {
    assertThat(codes(event(key, value))).contains(code);
  }

  @Test
  void eightIsMaybeEightPercent() {
    Issue issue =
        event("probability", "8").issues().stream()
            .filter(each -> each.code().equals("finance.input.percent"))
            .findFirst()
            .orElseThrow();

    assertThat(issue.hint().english()).contains("8%");
  }

  @Test
  void refusesARangeOfWhatSaysHowItIsDrawn() {
    assertThat(codes(event("lasts", Map.of("value", "3 month", "range", "2..6"))))
        .containsExactly("finance.case.eventSteady");
  }

  @Test
  void changesAreOfInputsThatTheModelReadsByPeriod() {
    assertThat(codes(changed(Map.of("id", "low", "input", "products.plots.price", "times", "0"))))
        .isEmpty();
    assertThat(codes(changed(Map.of("id", "low", "input", "products.plots.prize", "times", "0"))))
        .contains("finance.case.eventInput");
    assertThat(codes(changed(Map.of("id", "low", "input", "products.plots.price"))))
        .containsExactly("finance.case.eventChange");
    assertThat(
            codes(
                changed(Map.of("id", "low", "input", "products.plots.price", "plus", "3 USD/m3"))))
        .containsExactly("finance.input.unit");
  }

  private static Checked<FinanceCase> changed(Map<String, Object> change) {
    return event("changes", List.of(change));
  }

  private static Checked<FinanceCase> ceiling(Object ceiling) {
    return CaseRun.read(
        CaseFile.small().with("absorption", List.of(CaseFile.market("ceiling", ceiling))));
  }

  @Test
  void aCeilingIsOfWhatParksReached() {
    assertThat(
            ceiling(Map.of("reached", "all"))
                .find()
                .orElseThrow()
                .find("absorption.market.ceiling"))
        .map(CaseInput::amount)
        .contains(new InputAmount.Reached(List.of(), Optional.empty()));
    assertThat(
            ceiling(Map.of("reached", List.of("PE", "ET"), "value", "85 %"))
                .find()
                .orElseThrow()
                .find("absorption.market.ceiling"))
        .map(CaseInput::amount)
        .contains(new InputAmount.Reached(List.of("PE", "ET"), Optional.of(0.85)));
  }

  @Test
  void nothingElseIsDrawnFromWhatParksReached() {
    assertThat(codes(ceiling(Map.of("reached", "Peru"))))
        .containsExactly("finance.input.reachedOf");
    assertThat(codes(ceiling(Map.of("reached", "all", "value", "85 %", "range", "70..90"))))
        .containsExactly("finance.input.reached");
    assertThat(
            codes(
                CaseRun.read(
                    CaseFile.small()
                        .with("products", List.of(CaseFile.plots(Map.of("reached", "all")))))))
        .containsExactly("finance.input.reached");
  }
}
