package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FontMetricsTest {
  private static final FontMetrics REGULAR = FontMetrics.REGULAR;

  @Test
  void addsTheWidthsOfTheLetters() {
    // In thousandths of the size: each digit 497, space 200.
    assertThat(REGULAR.width_px("10 000", 10)).isCloseTo((5 * 497 + 200) / 100.0, within(1e-9));
  }

  @Test
  void writesTheSemiboldCutWider() {
    assertThat(FontMetrics.SEMIBOLD.width_px("Valle Claro", 14))
        .isGreaterThan(REGULAR.width_px("Valle Claro", 14));
  }

  @Test
  void guessesTheWidthOfLettersThatTheFontLacks() {
    assertThat(REGULAR.width_px("谷", 10)).isEqualTo(10);
    assertThat(REGULAR.width_px("\u05D0", 10)).isEqualTo(6);
  }

  @Test
  void breaksLinesAtSpacesOnly() {
    assertThat(REGULAR.wrap("Materials and hazardous  substances", 12, 90))
        .containsExactly("Materials and", "hazardous", "substances");
    assertThat(REGULAR.wrap("Abfallwirtschaftsbetrieb", 12, 20))
        .containsExactly("Abfallwirtschaftsbetrieb");
  }

  @Test
  void cutsWordsThatDoNotFit() {
    String cut = REGULAR.fit("Reciclaje Pachamama", 12, 60);
    assertThat(cut).startsWith("Recicla").endsWith("…");
    assertThat(REGULAR.width_px(cut, 12)).isLessThanOrEqualTo(60);
    assertThat(REGULAR.fit("Pinturas", 12, 60)).isEqualTo("Pinturas");
  }
}
