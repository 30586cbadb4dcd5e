package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Audience;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.MapShape;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.Road;
import org.tinkuy.park.RoadClass;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.MapGround;
import org.tinkuy.views.study.Studied;
import org.tinkuy.views.wording.CatalogWords;

/// The map of a park of which one plot is drawn.
class MapSectionTest {
  private static final Outline SQUARE = new Outline(List.of(List.of(ring(0, 0, 100))), List.of());
  private static final Outline LINE =
      new Outline(List.of(), List.of(new Outline.Ring(points(0, 0, 50, 0))));

  private static Outline.Ring ring(double x_m, double y_m, double side_m) {
    return new Outline.Ring(
        points(
            x_m, y_m, x_m, y_m + side_m, x_m + side_m, y_m + side_m, x_m + side_m, y_m, x_m, y_m));
  }

  private static List<Outline.Point> points(double... along) {
    return Stream.iterate(0, i -> i < along.length, i -> i + 2)
        .map(i -> new Outline.Point(along[i], along[i + 1]))
        .toList();
  }

  private static Park park(Map<String, Outline> outlines, MapLayer... layers) {
    Park plain =
        ParkSketch.empty()
            .table("plots", "plot id - key", "use text", "status text", "area_m2 number m2")
            .table("leases", "lease id - key", "plot id")
            .table("tenants", "tenant id - key", "name text", "sector text")
            .table("hazmat", "tenant id - key", "substance text")
            .row("plots", "plot=A-1", "use=green")
            .row("plots", "plot=A-2", "use=green")
            .park();
    return new Park(plain.profile(), plain.tables(), outlines, List.of(layers));
  }

  private static Optional<Section> section(Park park) {
    return new MapSection(
            Studied.of(park, Optional.empty(), Audience.OPERATOR), CatalogWords.in("en"))
        .first();
  }

  @Test
  void aParkWithoutOutlinesHasNoMap() {
    assertThat(section(park(Map.of()))).isEmpty();
  }

  /// A plot that is only a line has no place on a map of areas.
  @Test
  void aPlotThatIsALineIsNotDrawn() {
    assertThat(section(park(Map.of("A-1", LINE)))).isEmpty();
    assertThat(section(park(Map.of("A-1", SQUARE, "A-2", LINE)))).isPresent();
  }

  /// The firm that left in the year is counted among its tenants; whoever left before is not.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | On no plot of the map: Firm 1 (until 31\u00a0Oct\u00a02024).",
        "6 | 6 tenants stand on no plot of the map."
      })
  void tellsWhoIsCountedAndStandsOnNoPlot(int left, String told) {
    ParkSketch sketch =
        ParkSketch.empty()
            .table("tenants", "tenant id - key", "name text", "sector text", "until date")
            .table("plots", "plot id - key", "use text", "status text", "tenant list<ref:tenants>")
            .table("leases", "lease id - key", "plot id")
            .table("hazmat", "tenant id - key", "substance text")
            .row("tenants", "tenant=T", "name=Housed")
            .row("tenants", "tenant=Z", "name=Of old", "until=2023-12-31")
            .row("plots", "plot=A-1", "use=green", "tenant=T");
    for (int firm = 1; firm <= left; firm++) {
      sketch.row("tenants", "tenant=T" + firm, "name=Firm " + firm, "until=2024-10-31");
    }
    Park plain = sketch.park();
    Park park = new Park(plain.profile(), plain.tables(), Map.of("A-1", SQUARE), List.of());

    Section section = section(park).orElseThrow();
    assertThat(section.blocks().getLast()).isEqualTo(new Note(told));
    // whoever left is counted in the year and not at its end
    assertThat(section.blocks().getFirst().toString())
        .contains("41 tenants during 2024 and %d at its end".formatted(41 - left));
  }

  @ParameterizedTest
  @CsvSource({
    "roads, ROAD",
    "water, WATER",
    "river, WATER",
    "buffers, BUFFER",
    "green, GREEN",
    "boundary, BOUNDARY"
  })
  void otherLayersLieBelowThePlots(String layer, MapGround.Kind kind) {
    List<MapGround> grounds =
        MapSection.grounds(
            park(Map.of(), MapLayer.of(layer, List.of(SQUARE, LINE))), CatalogWords.in("en"));

    assertThat(grounds).extracting(MapGround::kind).containsExactly(kind, kind);
    assertThat(grounds)
        .extracting(MapGround::form)
        .containsExactly(MapGround.Form.AREA, MapGround.Form.LINE);
    // nobody told how wide the line is, and nothing makes a width up
    assertThat(grounds.getLast().way().width_m()).isEmpty();
  }

  @Test
  void aLayerThatNobodyKnowsIsLeftOut() {
    Park park = park(Map.of(), MapLayer.of("pipes", List.of(LINE)));

    assertThat(MapSection.grounds(park, CatalogWords.in("en"))).isEmpty();
  }

  @Test
  void aRiverIsToldByItsName() {
    Park park =
        park(
            Map.of(),
            new MapLayer(
                "water", List.of(MapShape.of(SQUARE, "Río Claro"), MapShape.of(LINE, ""))));

    assertThat(MapSection.grounds(park, CatalogWords.in("en")))
        .extracting(MapGround::label)
        .containsExactly("Río Claro", "Water");
  }

  /// The key says what each class is and how wide its roads are; names stand on the map.
  @Test
  void roadsAreToldByTheirClassTheWidestFirst() {
    Park park =
        park(
            Map.of(),
            new MapLayer(
                "roads",
                List.of(
                    road("Calle Uno", Optional.of(RoadClass.LOCAL), Optional.of(16.0)),
                    road("Senda", Optional.empty(), Optional.empty()),
                    road("Avenida", Optional.of(RoadClass.AVENUE), Optional.of(40.0)),
                    road("Calle Dos", Optional.of(RoadClass.LOCAL), Optional.of(20.4)),
                    road("Servicio", Optional.of(RoadClass.SERVICE), Optional.empty()))));

    assertThat(MapSection.grounds(park, CatalogWords.in("en")))
        .extracting(MapGround::label, ground -> ground.way().name())
        .containsExactly(
            tuple("Avenue (40\u00a0m)", "Avenida"),
            tuple("Local street (16–20.4\u00a0m)", "Calle Uno"),
            tuple("Local street (16–20.4\u00a0m)", "Calle Dos"),
            tuple("Service lane", "Servicio"),
            tuple("Road, class not stated", "Senda"));
  }

  private static MapShape road(String name, Optional<RoadClass> road, Optional<Double> width_m) {
    return MapShape.of(LINE, new Road(name, name, road, width_m));
  }
}
