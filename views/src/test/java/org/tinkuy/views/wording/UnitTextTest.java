package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | people | people",
        "es | people | personas",
        "es | h/people | h/persona",
        "es | h/yr.yr | h",
        "es | h/yr.d | h/año·día",
        "es | m2.m3/m2 | m³",
        "fr | USD/people | USD/personne",
        "es | d | días",
        "en | m3/d | m³/day",
        "en | USD/(m3/d) | USD/(m³/day)",
        "fr | m3/a | m³/an",
        "es | m2 | m²",
        "es | km2 | km²",
        "es | Nm3 | Nm³",
        "en | mg/m3 | mg/m³",
        "en | ug/m3 | µg/m³",
        "en | degC | °C",
        "en | tCO2e | t CO₂e",
        "en | kgCO2e/MWh | kg CO₂e/MWh",
        "en | kg.m2/s2 | kg·m²/s2",
        "en | MWh | MWh",
        "vi | h | giờ",
        "vi | h/people | giờ/người",
        "vi | MWh | MWh",
        "en | ton | ton"
      })
  void isReadInWordsOrSigns(String language, String code, String text) {
    assertThat(new UnitText(CatalogWords.in(language)).of(code)).isEqualTo(text);
  }

  /// _1,5 millions_ and _14 par millions_: French counts as one what is below two, and what
  /// something is shared by is one.
  @Test
  void millionsHangOnTheirNumber() {
    Wording french = CatalogWords.in("fr");
    Wording spanish = CatalogWords.in("es");

    assertThat(UnitText.millions(1.5, 1, "USD", french)).isEqualTo("1,5\u00A0million d’USD");
    assertThat(UnitText.millions(-1.5, 1, "USD", french)).endsWith("1,5\u00A0million d’USD");
    assertThat(UnitText.millions(2, 1, "USD", french)).isEqualTo("2,0\u00A0millions d’USD");
    assertThat(UnitText.millions(1, 0, "USD", spanish)).isEqualTo("1\u00A0millón de USD");
    assertThat(new UnitText(french).one("MUSD")).isEqualTo("million d’USD");
    assertThat(new UnitText(french).of("MUSD")).isEqualTo("millions d’USD");
  }
}
