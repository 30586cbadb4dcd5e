package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1234567.891|2|1,234,567.89",
        "es|1234567.891|1|1\u202F234\u202F567,9",
        "es-PE|1234.5|1|1,234.5",
        "fr|999.5|0|1\u202F000",
        "vi|1234567.891|1|1.234.567,9",
        "en|-0.04|1|0.0",
        "en|-12.35|1|\u221212.4",
        "en|0|0|0",
        "en|1e15|0|1,000,000,000,000,000",
      })
  void writesNumbersAsTheLanguageDoes(String language, double value, int decimals, String text) {
    assertThat(NumberStyle.of(language).format(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|6,759|6759",
        "en|+9.8|9.8",
        "en|\u22122.0|-2.0",
        "fr|1\u202F234,5|1234.5",
        "es-PE|0.25|0.25",
        "vi|1.234,5|1234.5",
      })
  void readsWhatItWrites(String language, String text, String number) {
    assertThat(NumberStyle.of(language).read(text)).contains(new BigDecimal(number));
  }

  /// A comma is not a point: 1,5 is no number in English, and 1.5 none in French.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1,5",
        "fr|1.5",
        "en|12 to 15",
        "en|~\u202F12",
        "en|not known",
        "en|14 of 18",
        "en|-3"
      })
  void readsNothingThatItWouldNotWrite(String language, String text) {
    assertThat(NumberStyle.of(language).read(text)).isEmpty();
  }

  @Test
  void holdsMarkNumberAndUnitTogether() {
    NumberStyle style = NumberStyle.of("en");
    assertThat(style.format(new NumberCell(12.44, 1, "~"))).isEqualTo("~\u202F12.4");
    assertThat(style.format(61, 0, "t")).isEqualTo("61\u202Ft");
    assertThat(style.format(61, 0, "")).isEqualTo("61");
  }

  /// English reports had two widths of space before the sign.
  @ParameterizedTest
  @CsvSource({"en,61%", "fr,61\u202F%", "es-PE,61\u202F%", "vi,61\u202F%"})
  void writesPercentagesAsTheLanguageDoes(String language, String text) {
    assertThat(NumberStyle.of(language).format(61, 0, "%")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"days", "jours", "người", "USD", "USD/m³", "million USD", "kgec/CNY"})
  void partsANumberFromAWordOrACurrencyByAWholeSpace(String unit) {
    assertThat(NumberStyle.of("fr").format(685, 0, unit)).isEqualTo("685\u00A0" + unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "t", "kg", "kWh", "MWh", "GWh", "tCO₂e", "m³/an", "h"})
  void keepsASymbolCloseToItsNumber(String unit) {
    assertThat(NumberStyle.of("fr").format(685, 0, unit)).isEqualTo("685\u202F" + unit);
  }
}
