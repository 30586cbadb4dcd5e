package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.NumberStyle;

class WrittenNumberTest {
  private static final NumberStyle PERU = NumberStyle.of("es-PE");

  /// Thin spaces stand as underscores.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "54.2_% | 0.542 | #,##0.0 %",
        "100_% | 1 | #,##0 %",
        "1,840_mg/L | 1840 | #,##0\"_mg/L\"",
        "94,139_t CO₂e | 94139 | #,##0\"_t CO₂e\"",
        "−0.13 | -0.13 | #,##0.00",
        "+5.9 | 5.9 | +#,##0.0",
        "45_%, as stated | 0.45 | #,##0 %\", as stated\"",
        "~_1,840_t | 1840 | \"~ \"#,##0\"_t\"",
        "397 | 397 | #,##0"
      })
  void aNumberWithItsUnitIsANumberThatIsShownSo(String text, BigDecimal value, String format) {
    assertThat(WrittenNumber.of(thin(text), PERU))
        .hasValueSatisfying(
            number -> {
              assertThat(number.value()).isEqualByComparingTo(value);
              assertThat(number.format()).isEqualTo(thin(format));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "36.0_% a 38.8_%",
        "≥_75_%",
        "al menos 603_t",
        "1 de 5",
        "2029-07",
        "sin datos",
        "",
        "V01",
        "880,000 a 1,040,000_USD",
        "1.5.1",
        "007"
      })
  void wordsRangesAndLimitsAreNone(String text) {
    assertThat(WrittenNumber.of(thin(text), PERU)).isEmpty();
  }

  /// The space between groups of digits is the one before a unit.
  @Test
  void digitsThatASpacePartsAreOneNumber() {
    assertThat(WrittenNumber.of(thin("26_000_m³"), NumberStyle.of("es-ET")))
        .hasValueSatisfying(
            number -> assertThat(number.value()).isEqualByComparingTo(new BigDecimal(26_000)));
  }

  private static String thin(String text) {
    return text.replace("_", NumberStyle.THIN_SPACE);
  }
}
