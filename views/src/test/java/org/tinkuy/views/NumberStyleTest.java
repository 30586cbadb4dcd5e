package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1234567.891|2|1,234,567.89",
        "es|1234567.891|1|1\u202F234\u202F567,9",
        "es-PE|1234.5|1|1,234.5",
        "fr|999.5|0|1\u202F000",
        "en|-0.04|1|0.0",
        "en|-12.35|1|\u221212.4",
        "en|0|0|0",
        "en|1e15|0|1,000,000,000,000,000",
      })
  void writesNumbersAsTheLanguageDoes(String language, double value, int decimals, String text) {
    assertThat(NumberStyle.of(language).format(value, decimals)).isEqualTo(text);
  }

  @Test
  void holdsMarkNumberAndUnitTogether() {
    NumberStyle style = NumberStyle.of("en");
    assertThat(style.format(new NumberCell(12.44, 1, "~"))).isEqualTo("~\u202F12.4");
    assertThat(style.format(61, 0, "%")).isEqualTo("61\u202F%");
    assertThat(style.format(61, 0, "")).isEqualTo("61");
  }
}
