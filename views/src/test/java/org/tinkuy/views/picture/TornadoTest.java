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

  /// 362 px for 50 to 150: the base of 100 lies at 304 + 181 = 485.
  @Test
  void barsReachFromTheBaseToEachEnd() {
    List<double[]> ends = ends(draw(100, new TornadoBar("Price", 50, 150)));

    assertThat(ends.getFirst()).containsExactly(304, 485);
    assertThat(ends.getLast()).containsExactly(485, 666);
  }

  /// A dearer input lowers the worth: its high end lies left of the base, and its number too.
  @Test
  void anInputThatHarmsPointsTheOtherWay() {
    List<double[]> ends = ends(draw(100, new TornadoBar("Cost", 150, 50)));

    assertThat(ends.getFirst()[0]).isEqualTo(485);
    assertThat(ends.getLast()[1]).isEqualTo(485);
  }

  @Test
  void anInputThatMovesNothingHasNumbersAndNoBar() {
    String svg = draw(100, new TornadoBar("Price", 50, 150), new TornadoBar("Fee", 100, 100));

    assertThat(svg).contains(">Fee<");
    assertThat(ends(svg)).hasSize(3);
  }

  @Test
  void aNameThatIsTooLongIsCutAndNotDrawnOverTheBars() {
    String name = "Share of the park that is let in the first five years after opening";

    assertThat(draw(1, new TornadoBar(name, 0, 2))).doesNotContain(name).contains("…");
  }

  @Test
  void refusesToDrawNothing() {
    assertThatThrownBy(() -> draw(1)).isInstanceOf(Refusal.class).hasMessageContaining("'t'");
  }
}
