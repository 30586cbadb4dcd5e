package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.views.NumberStyle;

class SpiderTest {
  private static Spider.Leg leg(String name, double low, double high) {
    SequencedMap<Double, Double> results = new LinkedHashMap<>();
    results.put(0.9, low);
    results.put(1.0, (low + high) / 2);
    results.put(1.1, high);
    return new Spider.Leg(name, results);
  }

  private static String draw(Spider.Leg... legs) {
    return new Spider("spider", "Worth", "Worth by change", List.of(legs))
        .draw(NumberStyle.of("en"));
  }

  @Test
  void eachInputHasItsLineItsNameAndALookOfItsOwn() {
    String drawn = draw(leg("Price", -4, 6), leg("Works", 3, -1));

    assertThat(drawn).contains(">Price<", ">Works<").contains(">\u221210%<", ">+10%<");
    assertThat(drawn).contains(">\u22124<", ">0<", ">6<").contains("stroke-dasharray");
  }

  @Test
  void namesOfLinesThatEndTogetherAreApart() {
    String drawn = draw(leg("Price", 0, 5), leg("Pace", 0, 5));
    List<Double> heights = new ArrayList<>();
    Matcher text =
        Pattern.compile("<text[^>]* y=\"([0-9.]+)\"[^>]*>(?:Price|Pace)<").matcher(drawn);
    while (text.find()) {
      heights.add(Double.parseDouble(text.group(1)));
    }

    assertThat(heights).hasSize(2);
    assertThat(Math.abs(heights.get(0) - heights.get(1))).isGreaterThanOrEqualTo(12);
  }

  /// Both begin alike, and the second was cut before it said what it is.
  @Test
  void aLongNameIsWrittenToItsEnd() {
    String works = "Viabilisation et réseaux, extension : coût unitaire";
    String drawn = draw(leg("Viabilisation et réseaux, Est", -4, 6), leg(works, 3, -1));

    assertThat(drawn).contains(">" + works + "<");
    Matcher name = Pattern.compile("<text x=\"([0-9.]+)\"[^>]*>" + works).matcher(drawn);
    assertThat(name.find()).isTrue();
    double width_px = FontMetrics.REGULAR.width_px(works, Type.PLAIN.size_px());
    assertThat(Double.parseDouble(name.group(1)) + width_px).isLessThanOrEqualTo(720);
  }

  @Test
  void moreLinesThanLooksAreRefused() {
    assertThatThrownBy(
            () ->
                draw(
                    leg("1", 0, 1),
                    leg("2", 0, 1),
                    leg("3", 0, 1),
                    leg("4", 0, 1),
                    leg("5", 0, 1),
                    leg("6", 0, 1),
                    leg("7", 0, 1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("views.spider.legs"));
  }
}
