package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Sign;

class SignGlyphTest {
  @Test
  void drawsEachSignDifferentlyAndWithoutType() {
    assertThat(Arrays.stream(Sign.values()).map(sign -> SignGlyph.svg(sign, 13, "state")))
        .doesNotHaveDuplicates()
        .allSatisfy(
            svg -> assertThat(svg).doesNotContain("<text").contains("aria-label=\"state\""));
  }

  @Test
  void isPassedOverWhereTheWordsStandBesideIt() {
    assertThat(SignGlyph.svg(Sign.MET, 13, "")).contains("aria-hidden=\"true\"");
  }
}
