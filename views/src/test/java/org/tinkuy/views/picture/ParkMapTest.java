package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.testkit.Golden;
import org.tinkuy.views.EnglishLabels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.TextCell;

class ParkMapTest {
  private static final MapPlot WIDE =
      new MapPlot(
          "P-1", "Textiles Andinos", List.of(Ring.of(0, 0, 300, 0, 300, 200, 0, 200)), "let");
  private static final MapPlot NARROW =
      new MapPlot(
          "P-2",
          "Reciclaje Pachamama",
          List.of(Ring.of(310, 0, 335, 0, 335, 200, 310, 200)),
          "let");
  private static final MapPlot FREE =
      new MapPlot("P-3", "", List.of(Ring.of(345, 0, 600, 0, 600, 200, 345, 200)), "free");

  @Test
  void looksAsReviewed() {
    Golden.check("map.svg", picture().svg());
  }

  @Test
  void writesLabelsInTheirPlotAndNumbersWithAKeyWhereTheyDoNotFit() {
    String svg = picture().svg();
    assertThat(svg).contains(">Textiles Andinos<").contains(">P-3<");
    // Once as number on the plot, once in the key beside the name.
    assertThat(svg.split(">1<", -1)).hasSize(3);
    assertThat(svg).contains(">Reciclaje Pachamama<");
  }

  @Test
  void saysTheSameInWordsAndAsATable() {
    Picture picture = picture();
    assertThat(picture.alt()).isEqualTo("Map of 3 plots: 2 let, 1 free.");
    assertThat(picture.twin().rows()).hasSize(3);
    // 300 m by 200 m are 6 ha.
    assertThat(picture.twin().rows().getFirst().cells().getLast()).isEqualTo(NumberCell.of(6, 2));
  }

  /// 25 MWh are the most energy, 400 t the most matter: each is as wide as the widest, 10 px,
  /// though there are 16 times as many tonnes. Energy is two lines: one with a core of 0.4 of it in
  /// the colour of the ground. 100 t are a quarter as wide, 2.5 px; 40 t would be 1 px and are
  /// drawn 1.6.
  @Test
  void linksAreAsWideAsTheirAmountBesideThoseOfTheirUnit() {
    Picture picture = linked();

    assertThat(picture.svg().split("stroke-width=\"10\"", -1)).hasSize(3);
    assertThat(picture.svg())
        .contains("stroke-width=\"4\"", "stroke-width=\"2.5\"", ">energy<", ">matter<");
    assertThat(picture.twin().rows())
        .extracting(row -> ((TextCell) row.cells().getLast()).text().replaceAll("\\h", " "))
        .containsExactly("400 t", "100 t", "40 t", "25 MWh");
  }

  /// The key of widths: 200 t as the largest round amount of 400 t is 5 px, and the second one, 100
  /// t, is 2.5 px, half as wide again as the thinnest line; 20 MWh of 25 are 8 px, and 10 would be
  /// 4 px, too near to the 3.2 px of the thinnest twin lines.
  @Test
  void saysHowWideRoundAmountsAreAndWhatTheThinnestStandsFor() {
    LinkWidths widths = new LinkWidths(LINKS);
    assertThat(widths.samples("t")).containsExactly(200.0, 100.0);
    assertThat(widths.samples("MWh")).containsExactly(20.0);
    assertThat(widths.proportional_px(200, "t")).isEqualTo(5);
    assertThat(widths.proportional_px(20, "MWh")).isEqualTo(8);
    assertThat(widths.thinnest("t")).isEqualTo(40);
    assertThat(widths.thinnest("MWh")).isZero();
    assertThat(linked().svg().replaceAll("\\h", " "))
        .contains(">200 t<", ">20 MWh<", ">Thinnest line: at most 40 t<");
  }

  /// An arrow ends at the edge of the words of its plot, and words it cannot go around stand over
  /// it on a ground of their own: the number of the narrow plot between the two wide ones.
  @Test
  void noArrowHidesWords() {
    Box from = Box.around(new Point(100, 100), 60, 16);
    Box between = Box.around(new Point(200, 100), 20, 400);
    Box to = Box.around(new Point(300, 100), 60, 16);
    LinkArrows arrows =
        new LinkArrows(
            List.of(new MapLink("a", "c", 1, "t", new MapLink.Stroke(false, false), "x")),
            Map.of("a", from, "b", between, "c", to));
    assertThat(arrows.cover(between)).isTrue();
    assertThat(arrows.cover(from.grown(-7))).isFalse();
    assertThat(arrows.cover(to.grown(-7))).isFalse();

    String svg = linked().svg();
    assertThat(svg.lastIndexOf(">1</text>")).isGreaterThan(svg.lastIndexOf("Q"));
    assertThat(svg.split(">Textiles Andinos<", -1)).hasSize(2);
  }

  /// Two curves of one length past a box on the right of the straight way: the one to the left goes
  /// around it.
  @Test
  void anArrowGoesAroundWordsWhereItCan() {
    Box from = Box.around(new Point(100, 100), 10, 10);
    Box right = Box.around(new Point(200, 125), 60, 36);
    Box to = Box.around(new Point(300, 100), 10, 10);
    LinkArrows arrows =
        new LinkArrows(
            List.of(new MapLink("a", "c", 1, "t", new MapLink.Stroke(false, false), "x")),
            Map.of("a", from, "b", right, "c", to));
    assertThat(arrows.cover(right)).isFalse();
  }

  @Test
  void drawsOneScaleInBothDirections() {
    MapFrame frame = MapFrame.of(map(List.of(WIDE)), 720);
    Point low = frame.place(new Point(0, 0));
    Point high = frame.place(new Point(100, 100));
    assertThat(high.x() - low.x()).isCloseTo(low.y() - high.y(), within(1e-9));
    assertThat(frame.place(List.of(Ring.of(0, 0, 300, 200))).bounds().left()).isPositive();
  }

  @Test
  void drawsAParkOfOnePointLikePlotWithoutFailing() {
    MapPlot dot = new MapPlot("P-1", "", List.of(Ring.of(5, 5, 5, 5.001)), "let");
    assertThat(map(List.of(dot)).draw(EnglishLabels.labels(), NumberStyle.of("en")).svg())
        .contains("P-1");
  }

  @Test
  void refusesAPlotOfAnUnknownClass() {
    MapPlot plot = new MapPlot("P-9", "", WIDE.rings(), "sold");
    assertThatThrownBy(() -> map(List.of(plot)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'sold'");
  }

  private static final List<MapLink> LINKS =
      List.of(
          new MapLink("P-1", "P-2", 400, "t", new MapLink.Stroke(false, false), "matter"),
          new MapLink("P-1", "P-3", 100, "t", new MapLink.Stroke(false, false), "matter"),
          new MapLink("P-2", "P-3", 40, "t", new MapLink.Stroke(false, false), "matter"),
          new MapLink("P-3", "P-1", 25, "MWh", new MapLink.Stroke(true, false), "energy"));

  private static Picture linked() {
    return map(List.of(WIDE, NARROW, FREE))
        .with(LINKS)
        .draw(EnglishLabels.labels(), NumberStyle.of("en"));
  }

  private static Picture picture() {
    return map(List.of(WIDE, NARROW, FREE)).draw(EnglishLabels.labels(), NumberStyle.of("en"));
  }

  private static ParkMap map(List<MapPlot> plots) {
    return new ParkMap(
        "map",
        "2 of 3 plots are let",
        "Plots by state of letting, 2024",
        "plots.geojson",
        plots,
        List.of(
            new MapGround(
                MapGround.Kind.ROAD,
                "road",
                MapGround.Form.LINE,
                List.of(Ring.of(-50, -20, 700, -20)),
                new MapGround.Way("", Optional.empty(), Optional.of(12.0))),
            MapGround.area(
                MapGround.Kind.BUFFER,
                "buffer",
                List.of(Ring.of(0, 180, 600, 180, 600, 220, 0, 220)))),
        List.of(new FillClass("let", "let", Fill.RIVER), new FillClass("free", "free", Fill.OPEN)));
  }
}
