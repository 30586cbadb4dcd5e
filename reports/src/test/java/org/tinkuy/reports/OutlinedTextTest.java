package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.views.picture.Point;
import org.tinkuy.views.picture.Svg;
import org.tinkuy.views.picture.Type;

class OutlinedTextTest {
  private static final OutlinedText OUTLINES = new OutlinedText();

  @Test
  void leavesNoTypeInADrawing() {
    String svg =
        new Svg(100, 20, "a", "b", "c")
            .text(new Point(50, 12), "R&D ≥ 5 ◐", Type.PLAIN.asStrong().at(Type.Anchor.MIDDLE))
            .finish();
    assertThat(OUTLINES.in(svg)).doesNotContain("<text").contains("<path d=\"M");
  }

  @Test
  void drawsALetterWhereTheLineStands() {
    String svg = new Svg(100, 20, "a", "b", "c").text(new Point(0, 10), "l", Type.PLAIN).finish();
    String path = OUTLINES.in(svg);
    // The l of the font rises 712 thousandths above its base line: 10 - 12 * 0.712 = 1.46.
    assertThat(path).contains("1.46");
  }

  /// Turned by a quarter about (0, 10), what rose to y = 1.46 reaches to x = 8.54.
  @Test
  void turnsALineAboutItsPoint() {
    String line = new Svg(100, 20, "a", "b", "c").text(new Point(0, 10), "l", Type.PLAIN).finish();
    String turned = line.replace(">l<", " transform=\"rotate(90 0 10)\">l<");
    assertThat(turned).isNotEqualTo(line);
    assertThat(OUTLINES.in(turned)).contains("8.54").doesNotContain("<text", "1.46");
  }
}
