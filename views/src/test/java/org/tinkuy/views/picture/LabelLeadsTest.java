package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Two plots one above the other in a frame of 400 by 200 px: a strip 5 px high, in which no word
/// of 12 px stands, and a yard right below it.
class LabelLeadsTest {
  private static final Box FRAME = new Box(0, 0, 400, 200);
  private static final Rings STRIP = Rings.of(new Box(40, 60, 320, 5));
  private static final Rings YARD = Rings.of(new Box(40, 65, 320, 100));
  private static final List<Rings> PLOTS = List.of(STRIP, YARD);

  private static List<PlotLabels.Placed> words() {
    PlotLabels labels = new PlotLabels();
    return List.of(labels.place("P64", STRIP), labels.place("P65", YARD));
  }

  private static PlotLabels.Placed led(List<Rings> kept, List<LabelLeads.Way> roads) {
    return new LabelLeads(PLOTS, FRAME, kept, roads).leadOut(words()).getFirst();
  }

  private static boolean overlap(Box a, Box b) {
    return a.left() < b.right()
        && b.left() < a.right()
        && a.top() < b.bottom()
        && b.top() < a.bottom();
  }

  @Test
  void wordsThatOverhangTheirPlotStandOutsideOfAllPlots() {
    assertThat(STRIP.holds(words().getFirst().box())).isFalse();

    PlotLabels.Placed strip = led(List.of(), List.of());
    assertThat(strip.lines()).containsExactly("P64");
    assertThat(overlap(strip.box(), STRIP.bounds())).isFalse();
    assertThat(overlap(strip.box(), YARD.bounds())).isFalse();
    assertThat(strip.led()).hasValueSatisfying(at -> assertThat(STRIP.holds(at)).isTrue());
  }

  @Test
  void wordsOnTheirPlotStay() {
    List<PlotLabels.Placed> words = words();
    assertThat(new LabelLeads(PLOTS, FRAME, List.of(), List.of()).leadOut(words).getLast())
        .isEqualTo(words.getLast());
  }

  /// A road 10 px wide runs above the strip, from 50 to 60 px.
  @Test
  void wordsAreLedPastARoad() {
    LabelLeads.Way road = new LabelLeads.Way(new Edge(new Point(0, 55), new Point(400, 55)), 5);
    assertThat(overlap(led(List.of(), List.of(road)).box(), new Box(0, 50, 400, 10))).isFalse();
  }

  @Test
  void wordsCoverARoadRatherThanAPlotWhereThereIsNoOtherGround() {
    LabelLeads.Way all = new LabelLeads.Way(new Edge(new Point(0, 30), new Point(400, 30)), 400);
    PlotLabels.Placed strip = led(List.of(), List.of(all));
    assertThat(strip.led()).isPresent();
    assertThat(overlap(strip.box(), STRIP.bounds())).isFalse();
  }

  /// Only the letters of a number stand in the plot, 6.0 by 8 px in 9 by 10 px, not their margins.
  @Test
  void lettersThatStandInTheirPlotStay() {
    Rings cell = Rings.of(new Box(40, 40, 9, 10));
    PlotLabels.Placed number = new PlotLabels().place("Textiles Andinos", cell);

    assertThat(cell.holds(number.box())).isFalse();
    assertThat(cell.holds(number.letters())).isTrue();
    assertThat(new LabelLeads(List.of(cell), FRAME, List.of(), List.of()).leadOut(List.of(number)))
        .containsExactly(number);
  }

  /// A third plot above the strip with its word just left of the strip's middle, which straight up
  /// meets.
  @Test
  void aLineRunsThroughNoOtherWords() {
    Rings above = Rings.of(new Box(40, 40, 300, 20));
    PlotLabels.Placed word = new PlotLabels().place("P66", above);
    List<PlotLabels.Placed> words = List.of(words().getFirst(), words().getLast(), word);
    PlotLabels.Placed strip =
        new LabelLeads(List.of(STRIP, YARD, above), FRAME, List.of(), List.of())
            .leadOut(words)
            .getFirst();

    assertThat(strip.box().bottom()).isLessThan(40);
    Edge line = new Edge(strip.box().centre(), strip.led().orElseThrow());
    assertThat(line.enters(word.box())).isFalse();
  }

  @Test
  void wordsStayWhereNoGroundIsFree() {
    assertThat(led(List.of(Rings.of(FRAME)), List.of()).led()).isEmpty();
  }

  /// A line from the words to a dot on the plot; links run to the dot, not to the words.
  @Test
  void aLineLeadsBackToThePlot() {
    PlotLabels.Placed strip = led(List.of(), List.of());
    Svg svg = new Svg(400, 200, "a", "b", "c");
    strip.draw(svg, Ink.PANEL);

    assertThat(svg.finish())
        .contains("stroke-width=\"0.8\"", ">P64<")
        .contains("fill=\"#1D2528\"")
        .doesNotContain(Ink.PANEL.light());
    assertThat(STRIP.holds(strip.end().centre())).isTrue();
  }
}
