package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.001,0",
    "1.005,1.01",
    "-2.5,-2.5",
    "100,100",
    "1e7,10000000",
    "1e-9,0",
    "0.3,0.3"
  })
  void writesNumbersInOneForm(double value, String text) {
    assertThat(Svg.number(value)).isEqualTo(text);
  }

  /// Written by hand for speed, with the same result as by decimal digits.
  @Test
  void writesEveryNumberAsItsDigitsSay() {
    SplittableRandom draws = new SplittableRandom(1);
    for (int i = 0; i < 50_000; i++) {
      double exact = draws.nextLong(-20_000_000, 20_000_000) / 1000.0;
      double any = draws.nextDouble(-1e6, 1e6) * (i % 2 == 0 ? 1 : 1e-4);
      assertThat(Svg.number(exact)).isEqualTo(byDigits(exact));
      assertThat(Svg.number(any)).isEqualTo(byDigits(any));
    }
    assertThat(Svg.number(1e12 + 0.125)).isEqualTo("1000000000000.13");
  }

  private static String byDigits(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Test
  void writesTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      String arabic = drawing("a");
      Locale.setDefault(Locale.ROOT);
      assertThat(arabic).isEqualTo(drawing("a"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void letsNoMarkupThrough() {
    assertThat(drawing("<script>\"'&\u0000"))
        .doesNotContain("<script")
        .contains("&lt;script&gt;&quot;&#39;&amp;\uFFFD");
  }

  @Test
  void keepsLettersBeyondTheBasicPlane() {
    assertThat(Svg.escape("𝄞")).isEqualTo("𝄞");
    assertThat(Svg.escape("\uD834")).isEqualTo("\uFFFD");
  }

  @Test
  void drawsNothingForAnEmptyPath() {
    assertThat(new Svg(1, 1, "a", "b", "c").path("", Paint.fill(Ink.RIVER)).finish())
        .doesNotContain("<path");
  }

  private static String drawing(String words) {
    return new Svg(720, 100.5, "water", words, words)
        .text(new Point(1234.5, 2), words, Type.PLAIN)
        .circle(new Point(1, 2), 3, Paint.fill(Ink.CLAY).outlined(Ink.INK, 1))
        .finish();
  }
}
