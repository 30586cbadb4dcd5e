package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.picture.Tornado.TornadoBar;

class TornadoTest {
  private static final Pattern BAR =
      Pattern.compile("<rect x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"");

  private static String draw(double base, TornadoBar... bars) {
    return new Tornado("t", "Worth", "Bars", base, List.of(bars)).draw(NumberStyle.of("en"), 0);
  }

  private static List<double[]> ends(String svg) {
    return BAR.matcher(svg)
        .results()
        .map(
            found -> {
              double left = Double.parseDouble(found.group(1));
              return new double[] {left, left + Double.parseDouble(found.group(2))};
            })
        .toList();
  }

  /// Names take 160 px at least: 452 px for 50 to 150, and the base of 100 lies at 214 + 226 = 440.
  @Test
  void barsReachFromTheBaseToEachEnd() {
    List<double[]> ends = ends(draw(100, new TornadoBar("Price", 50, 150)));

    assertThat(ends.getFirst()).containsExactly(214, 440);
    assertThat(ends.getLast()).containsExactly(440, 666);
  }

  /// A dearer input lowers the worth: its high end lies left of the base, and its number too.
  @Test
  void anInputThatHarmsPointsTheOtherWay() {
    List<double[]> ends = ends(draw(100, new TornadoBar("Cost", 150, 50)));

    assertThat(ends.getFirst()[0]).isEqualTo(440);
    assertThat(ends.getLast()[1]).isEqualTo(440);
  }

  @Test
  void anInputThatMovesNothingHasNumbersAndNoBar() {
    String svg = draw(100, new TornadoBar("Price", 50, 150), new TornadoBar("Fee", 100, 100));

    assertThat(svg).contains(">Fee<");
    assertThat(ends(svg)).hasSize(3);
  }

  @Test
  void aNameThatIsTooLongIsCutAndNotDrawnOverTheBars() {
    String name = "Share of the park that is let in the first five years after opening".repeat(2);

    assertThat(draw(1, new TornadoBar(name, 0, 2))).doesNotContain(name).contains("…");
  }

  /// Names of inputs are long in French: there was room for 250 px, whatever was left for the bars.
  @Test
  void aNameOfALineIsWholeAndTakesItsRoomFromTheBars() {
    String name = "Viabilisation et réseaux\u00A0: coût unitaire de chaque hectare";
    String svg = draw(100, new TornadoBar(name, 50, 150));

    assertThat(svg).contains(name);
    assertThat(ends(svg).getFirst()[0])
        .isGreaterThan(FontMetrics.REGULAR.width_px(name, Type.PLAIN.size_px()) + 54);
  }

  /// The longest name has its own width as room, which rounding must not make a hair less.
  @Test
  void theLongestNameIsNotCut() {
    for (String name : List.of("Absorción ampliación: años hasta ocupar la mitad", "Absorption")) {
      for (String end : List.of("", ".", " i", " of it", " more", " 1", " 23", " west")) {
        String all = "Extension, " + name + end;
        assertThat(draw(1, new TornadoBar(all, 0, 2))).contains(">" + all + "<");
      }
    }
  }

  @Test
  void refusesToDrawNothing() {
    assertThatThrownBy(() -> draw(1)).isInstanceOf(Refusal.class).hasMessageContaining("'t'");
  }
}
