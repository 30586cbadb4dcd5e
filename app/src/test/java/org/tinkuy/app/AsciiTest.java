package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1.57 million m³ of water | 1.57 million m3 of water",
        "94 t CO₂e, 3 µg/m² | 94 t CO2e, 3 ug/m2",
        "kg·m²/s2 | kg.m2/s2",
        "≥ 95 % † – año | >= 95 % + - ano",
        "«\u00A0eau\u00A0» | \"eau\"",
        "l’eau, lʼair, “so”, ‘hot’ | l'eau, l'air, \"so\", 'hot'",
        "水 | ?"
      })
  void keepsWhatIsMeantWithoutAnythingBeyondAscii(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }
}
