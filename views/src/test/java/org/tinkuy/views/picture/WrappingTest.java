package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Words broken into lines and cut, whatever their width.
class WrappingTest {
  private static final FontMetrics METRICS = FontMetrics.REGULAR;
  private static final String[] WORDS = {
    "de", "administración", "agua", "€", "Ñandú", "W", "i", "水", "reutilización"
  };

  private static String words(Random random) {
    StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  @Test
  void noWordIsLostAndNoLineIsTooLongUnlessItIsOneWord() {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      String text = words(random);
      double room = 20 + random.nextInt(150);
      List<String> lines = METRICS.wrap(text, 12, room);

      assertThat(String.join(" ", lines)).isEqualTo(text);
      assertThat(lines).allMatch(line -> METRICS.width_px(line, 12) <= room || !line.contains(" "));
    }
  }

  @Test
  void whatIsCutEndsWithAnEllipsisAndFits() {
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      String text = words(random);
      double room = 20 + random.nextInt(150);
      String fit = METRICS.fit(text, 12, room);

      assertThat(METRICS.width_px(fit, 12)).isLessThanOrEqualTo(room);
      assertThat(fit.equals(text) || (fit.endsWith("…") && text.startsWith(cut(fit)))).isTrue();
    }
    assertThat(METRICS.fit("", 12, 5)).isEmpty();
  }

  private static String cut(String fit) {
    return fit.substring(0, fit.length() - 1);
  }

  @Test
  void widthGrowsWithTheTextAndItsSize() {
    assertThat(METRICS.width_px("", 12)).isZero();
    assertThat(METRICS.width_px("aa", 12)).isEqualTo(2 * METRICS.width_px("a", 12));
    assertThat(METRICS.width_px("abc", 24)).isEqualTo(2 * METRICS.width_px("abc", 12));
  }
}
