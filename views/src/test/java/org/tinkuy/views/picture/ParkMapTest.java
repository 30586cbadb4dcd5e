package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

  /// 25 MWh are the most energy, 400 t the most matter: each is as wide as the widest, 7 px, though
  /// there are 16 times as many tonnes. Energy is two lines: one with a core of 0.4 of it in the
  /// colour of the ground.
  @Test
  void linksAreAsWideAsTheirAmountBesideThoseOfTheirUnit() {
    Picture picture =
        map(List.of(WIDE, NARROW, FREE))
            .with(
                List.of(
                    new MapLink("P-1", "P-2", 400, "t", new MapLink.Stroke(false, false), "matter"),
                    new MapLink(
                        "P-3", "P-1", 25, "MWh", new MapLink.Stroke(true, false), "energy")))
            .draw(EnglishLabels.labels(), NumberStyle.of("en"));

    assertThat(picture.svg().split("stroke-width=\"7\"", -1)).hasSize(3);
    assertThat(picture.svg()).contains("stroke-width=\"2.8\"", ">energy<", ">matter<");
    assertThat(picture.twin().rows())
        .extracting(row -> ((TextCell) row.cells().getLast()).text().replaceAll("\\h", " "))
        .containsExactly("400 t", "25 MWh");
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
            new MapGround(MapGround.Kind.ROAD, "road", List.of(Ring.of(-50, -20, 700, -20)), 12),
            new MapGround(
                MapGround.Kind.BUFFER,
                "buffer",
                List.of(Ring.of(0, 180, 600, 180, 600, 220, 0, 220)),
                0)),
        List.of(new FillClass("let", "let", Fill.RIVER), new FillClass("free", "free", Fill.OPEN)));
  }
}
