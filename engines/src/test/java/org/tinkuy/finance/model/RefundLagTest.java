package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.testkit.CaseFile;

/// When value-added tax on purchases comes back, as a figure with its source. Works of 1.5 million
/// in 2027 and in 2028 pay 18 %: 270,000 a year.
class RefundLagTest {
  private static CaseFile file(Object lag) {
    return CaseFile.small()
        .with("vat", Map.of("rate", "18 %", "refundLag", lag, "refundUntil", "2027"));
  }

  @Test
  void whatIsClaimedBeforeOperationComesBackAfterTheLagAndTheRestIsSetOff() {
    CaseRun run =
        CaseRun.of(file(Map.of("value", "12 month", "source", "the norm", "confidence", "low")))
            .checked();

    assertThat(run.at("vat.refunded", 1)).isCloseTo(270_000, within(1e-6));
    assertThat(run.series("vat.refunded").total()).isCloseTo(270_000, within(1e-6));
    assertThat(run.run().model().of().find("vat.refundLag").orElseThrow().backing().source())
        .isEqualTo("the norm");
  }

  /// The model is laid out by it: a share of a month, a range, or a curve would be passed over.
  @ParameterizedTest
  @CsvSource({"1.5 month, ''", "4 month, 3..6"})
  void aLagThatIsNoFixedNumberOfMonthsIsRefused(String value, String range) {
    Map<String, Object> figure =
        range.isEmpty() ? Map.of("value", value) : Map.of("value", value, "range", range);

    assertThat(CaseRun.codes(file(figure))).containsExactly("finance.case.wholeMonths");
  }

  @Test
  void aSecondStatementOfTheLagIsNotPassedOver() {
    assertThat(
            CaseRun.codes(
                CaseFile.small()
                    .with(
                        "vat",
                        Map.of("rate", "18 %", "refundLag", "4 month", "refundLag_months", "6"))))
        .containsExactly("entry.unknown");
  }
}
