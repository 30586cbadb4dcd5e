package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final Lettering LETTERS = new Lettering();

  /// The l of the font rises 712 thousandths above its base line: 10 - 12 * 0.712 = 1.46.
  @Test
  void drawsALetterWhereTheLineStands() {
    assertThat(bounds("l", 0, false, "start").getMinY()).isCloseTo(1.456, within(1e-3));
  }

  /// Of three letters that are alike, one more is an advance more.
  @Test
  void anchorsALineAtItsBeginningMiddleAndEnd() {
    double advance_px =
        bounds("lll", 50, false, "start").getMaxX() - bounds("ll", 50, false, "start").getMaxX();
    double begins_px = bounds("lll", 50, false, "start").getMinX();

    assertThat(bounds("lll", 50, false, "middle").getMinX())
        .isCloseTo(begins_px - 1.5 * advance_px, within(1e-9));
    assertThat(bounds("lll", 50, false, "end").getMinX())
        .isCloseTo(begins_px - 3 * advance_px, within(1e-9));
  }

  @Test
  void drawsStrongWordsHeavier() {
    assertThat(bounds("l", 0, true, "start").getWidth())
        .isGreaterThan(bounds("l", 0, false, "start").getWidth());
  }

  /// A half circle is in the fallback alone.
  @Test
  void takesALetterThatAFaceLacksFromTheFallback() {
    assertThat(bounds("\u25d0", 0, false, "start")).isEqualTo(bounds("\u25d0", 0, true, "start"));
    assertThat(bounds("\u25d0", 0, false, "start").isEmpty()).isFalse();
    assertThat(bounds(" ", 0, false, "start").isEmpty()).isTrue();
  }

  private static Rectangle2D bounds(String words, double x_px, boolean strong, String anchor) {
    return LETTERS.outline(new Lettering.Line(words, x_px, 10, 12, strong, anchor)).getBounds2D();
  }
}
