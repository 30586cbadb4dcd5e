package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.testkit.CaseFile;

/// Works of 1.5 million in 2027 and in 2028, sales of 1.6 in each of 2030 to 2033, at 10 % a year.
class IndicatorsTest {
  private static final CaseFile FILE = CaseFile.small().with("discount", Map.of("project", "10 %"));

  private static ProjectRun run(CaseFile file) {
    return CaseRun.of(file).run();
  }

  private static List<Indicators.Value> values(CaseFile file) {
    return Indicators.of(run(file)).getFirst().values();
  }

  /// Outlays are worth 1.5 + 1.5 / 1.1 = 2.863636, receipts 1.6 x (1.1^-3 + ... + 1.1^-6) =
  /// 4.191558, together 1.327921; a year later 1.327921 / 1.1. The index is 4.191558 / 2.863636.
  /// The receipts grow to 4.191558 x 1.1^9 at the end of 2036, and (1.463719 x 1.1^9)^(1/9) - 1 is
  /// the modified rate. A receipt of 1.6 leaves 1.4 of 3 open at year 3 after the first outlay, so
  /// that it is paid back 1.4 / 1.6 of a year later. By days, the leap days of 2028 and 2032 put
  /// receipts one or two days later.
  @ParameterizedTest
  @CsvSource({
    "worthAtEnd, 1207201.1376, 0.01",
    "worthByDays, 1326591.1351, 0.01",
    "modifiedRate, 0.1475638524, 1e-9",
    "index, 1.4637185322, 1e-9",
    "paybackTime, 3.875, 1e-9",
    "discountedTime, 4.5724468750, 1e-9",
    "rateByDays, 0.2140193012, 1e-9"
  })
  void isReckonedByHand(String word, double value, double tolerance) {
    assertThat(values(FILE))
        .filteredOn(each -> each.word().equals(word))
        .singleElement()
        .satisfies(each -> assertThat(each.value()).isCloseTo(value, within(tolerance)));
  }

  @Test
  void withoutARateOnlyWhatNeedsNoneIsTold() {
    assertThat(values(CaseFile.small()))
        .extracting(Indicators.Value::word)
        .containsExactly("paybackTime", "rateByDays");
  }

  /// Prices turn the worth at 2.863636 / 4.191558 of them. Of the lettings, a quarter of the area a
  /// year, 2030 and 2031 are worth 1.202104 + 1.092822, and of the third quarter's 0.993474 the
  /// part 0.568710 / 0.993474 is missing: 0.5 + 0.25 x 0.572447.
  @Test
  void allPricesOrAllLettingsTurnTheWorth() {
    InputEffects.Together found = InputEffects.of(run(FILE)).breakEven();

    assertThat(found.price().orElseThrow()).isCloseTo(0.6831914593, within(1e-9));
    assertThat(found.letting().orElseThrow()).isCloseTo(0.6431117, within(1e-6));
  }

  /// Receipts of 2030 must be 2.863636 x 1.331 = 3.8115. What is let whole brings 1 ha x 80 USD,
  /// and cannot bring more; the half of 8 ha brings 2.4 at 60 USD, and 3.0115 / 2.4 times as much
  /// is less than the whole.
  @Test
  void whatIsLetWholeDoesNotKeepTheRestFromBeingLet() {
    Map<String, Object> other =
        Map.of(
            "id",
            "other",
            "kind",
            "sale",
            "absorption",
            "whole",
            "area",
            "1 ha",
            "price",
            "80 USD/m2");
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "10 %"))
            .with(
                "absorption",
                List.of(
                    CaseFile.market("perYear", "100 %", "ceiling", "50 %"),
                    CaseFile.market("id", "whole", "perYear", "100 %")))
            .with("products", List.of(CaseFile.plots("60 USD/m2"), other));

    assertThat(InputEffects.of(run(file)).breakEven().letting().orElseThrow())
        .isCloseTo(3.0115 / 2.4, within(1e-6));
  }
}
