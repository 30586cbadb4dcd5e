package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where words of plots stand.
class PlotLabelsTest {
  private static final String[] NAMES = {
    "P1", "Textiles Andinos", "Molinos y Derivados del Valle Alto S.A.C.", "Reciclaje", "Ñ-12"
  };

  private static Rings plot(double... coordinates) {
    return new Rings(List.of(Ring.of(coordinates)));
  }

  private static boolean overlap(Box a, Box b) {
    return a.left() < b.right()
        && b.left() < a.right()
        && a.top() < b.bottom()
        && b.top() < a.bottom();
  }

  @Test
  void wordsThatFitStandInTheMiddle() {
    PlotLabels labels = new PlotLabels();
    PlotLabels.Placed placed = labels.place("Mill", plot(0, 0, 240, 0, 240, 120, 0, 120));

    assertThat(placed.lines()).containsExactly("Mill");
    assertThat(placed.box().centre()).isEqualTo(new Point(120, 60));
    assertThat(labels.key()).isEmpty();
  }

  @Test
  void longNamesAreBrokenBeforeTheyBecomeANumber() {
    PlotLabels labels = new PlotLabels();
    PlotLabels.Placed placed = labels.place("Textiles Andinos", plot(0, 0, 70, 0, 70, 120, 0, 120));

    assertThat(placed.lines()).containsExactly("Textiles", "Andinos");
    assertThat(labels.key()).isEmpty();
  }

  @Test
  void aNameThatFitsNowhereIsANumberOfTheKeyOnceForAllItsPlots() {
    PlotLabels labels = new PlotLabels();
    Rings narrow = plot(0, 0, 22, 0, 22, 60, 0, 60);
    Rings other = plot(30, 0, 52, 0, 52, 60, 30, 60);

    assertThat(labels.place("Textiles Andinos", narrow).lines()).containsExactly("1");
    assertThat(labels.place("Reciclaje Pachamama", narrow).lines()).containsExactly("2");
    assertThat(labels.place("Textiles Andinos", other).lines()).containsExactly("1");
    assertThat(labels.key().values()).containsExactly("Textiles Andinos", "Reciclaje Pachamama");
  }

  /// The map of exchanges numbered its firms anew, so that firm 12 was another one on the next
  /// page.
  @Test
  void aMapBesideAnotherOneTakesItsNumbers() {
    PlotLabels labels = new PlotLabels(List.of("Molino del Sur", "Textiles Andinos"));
    Rings narrow = plot(0, 0, 22, 0, 22, 60, 0, 60);

    assertThat(labels.place("Reciclaje Pachamama", narrow).lines()).containsExactly("3");
    assertThat(labels.place("Textiles Andinos", narrow).lines()).containsExactly("2");
    assertThat(labels.key())
        .containsExactly(Map.entry(2, "Textiles Andinos"), Map.entry(3, "Reciclaje Pachamama"));
  }

  /// The middle of a plot like an L lies outside it.
  @Test
  void wordsStandInsideAPlotWhoseMiddleIsOutside() {
    Rings bent = plot(0, 0, 200, 0, 200, 40, 40, 40, 40, 200, 0, 200);
    PlotLabels.Placed placed = new PlotLabels().place("Mill", bent);

    assertThat(bent.holds(placed.box())).isTrue();
  }

  @Test
  void wordsKeepOutOfAHole() {
    Rings yard =
        new Rings(
            List.of(
                Ring.of(0, 0, 200, 0, 200, 200, 0, 200),
                Ring.of(60, 60, 140, 60, 140, 140, 60, 140)));
    PlotLabels.Placed placed = new PlotLabels().place("Mill", yard);

    assertThat(yard.holds(placed.box())).isTrue();
    assertThat(overlap(placed.box(), new Box(60, 60, 80, 80))).isFalse();
  }

  /// Plots of random size side by side, none smaller than a number.
  @Test
  void noTwoLabelsOverlapWherePlotsDoNot() {
    Random random = new Random(17);
    for (int round = 0; round < 40; round++) {
      PlotLabels labels = new PlotLabels();
      List<Box> boxes = new ArrayList<>();
      double top = 0;
      for (int row = 0; row < 5; row++) {
        double height = 24 + random.nextInt(80);
        double left = 0;
        for (int column = 0; column < 6; column++) {
          double width = 34 + random.nextInt(160);
          Rings plot =
              plot(left, top, left + width, top, left + width, top + height, left, top + height);
          String name = NAMES[random.nextInt(NAMES.length)] + " " + row + column;
          Box box = labels.place(name, plot).box();
          assertThat(plot.holds(box)).as("round %s, %s", round, name).isTrue();
          boxes.add(box);
          left += width;
        }
        top += height;
      }
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
        }
      }
    }
  }

  @Test
  void aScaleBarIsOneTwoOrFiveAndAlmostAsLongAsAskedFor() {
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      double width_m = 10 + random.nextDouble() * 5000;
      MapFrame frame = new MapFrame(new Box(0, 0, width_m, width_m), new Box(0, 0, 720, 720));
      double wish = width_m * 0.2;
      double length = frame.round_m(0.2);
      double leading = length / Math.pow(10, Math.floor(Math.log10(length) + 1e-9));

      assertThat(leading).isIn(1.0, 2.0, 5.0);
      assertThat(length).isLessThanOrEqualTo(wish).isGreaterThan(wish / 2.5 - 1e-9);
    }
  }

  @Test
  void areasAreThoseOfPolygonsWithTheirHoles() {
    Rings yard =
        new Rings(
            List.of(
                Ring.of(0, 0, 10, 0, 10, 10, 0, 10),
                Ring.of(2, 2, 8, 2, 8, 8, 2, 8),
                Ring.of(4, 4, 6, 4, 6, 6, 4, 6)));

    // 100 less the yard of 36 and the house of 4 in it again
    assertThat(yard.area()).isEqualTo(68);
    assertThat(yard.holds(new Point(1, 1))).isTrue();
    assertThat(yard.holds(new Point(3, 3))).isFalse();
    assertThat(yard.holds(new Point(5, 5))).isTrue();
    assertThat(yard.toEdge(new Point(5, 1))).isEqualTo(1);
  }
}
