package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.tinkuy.samples.folder.SampleFolder;

/// The roads of Valle Claro as a planner reads them: who leads where, how wide, and what is left.
class ValleClaroRoadsTest {
  private static final double SLIVER_m2 = 0.5;

  /// Half a metre of verge lies between the lane and the plots beside it.
  private static final double VERGE_m = 0.6;

  /// Rights of way in metres, least and most.
  ///
  /// Local and collector: sums of the modules of Peru's code for industrial subdivisions (RNE,
  /// GH.020, articles 8 to 10, from the general knowledge of its table, not compared with the
  /// official text): a secondary local street has two footpaths of 1.80, at least one row of
  /// parking of 3.00 and two lanes of 3.60: 13.8; a main one two of 2.40, two of 3.00 and two of
  /// 3.60: 18.0. With four lanes and a median it is an avenue: 25 and more. A lane for one truck
  /// and a fire engine is 4 to 10. A highway of first class has 25 and more (MTC, DG-2018, from
  /// general knowledge).
  private static final Map<String, List<Integer>> USUAL_m =
      Map.of(
          "highway", List.of(25, 60),
          "access", List.of(25, 60),
          "avenue", List.of(25, 60),
          "collector", List.of(18, 30),
          "local", List.of(13, 20),
          "service", List.of(4, 10));

  private final SampleFolder folder = ValleClaro.folder();
  private final Map<String, Geometry> plots = new GroundShapes(folder, "plots.geojson").byId();
  private final Geometry park =
      new GroundShapes(folder, "boundary.geojson").byId().values().iterator().next();
  private final GroundShapes layer = new GroundShapes(folder, "roads.geojson");
  private final Map<String, Geometry> lines = layer.byId();
  private final Map<String, String> classes = layer.property("class");
  private final Map<String, Geometry> surfaces = surfaces();

  private Map<String, Geometry> surfaces() {
    BufferParameters ends = new BufferParameters();
    ends.setEndCapStyle(BufferParameters.CAP_FLAT);
    Map<String, Geometry> surfaces = new LinkedHashMap<>();
    Map<String, String> widths = layer.property("width_m");
    lines.forEach(
        (road, line) ->
            surfaces.put(
                road, BufferOp.bufferOp(line, Double.parseDouble(of(widths, road)) / 2, ends)));
    return surfaces;
  }

  private static <T> T of(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  @Test
  void everyClassHasARoadAndEveryRoadANameOfItsOwn() {
    assertThat(classes.values()).isSubsetOf(USUAL_m.keySet()).containsAll(USUAL_m.keySet());
    assertThat(layer.property("name").values())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("(Carretera|Acceso|Avenida|Calle|Malecón|Vía) .+"));
  }

  @Test
  void rightsOfWayAreAsWideAsTheirClassUsuallyIs() {
    layer
        .property("width_m")
        .forEach(
            (road, width) -> {
              List<Integer> usual = of(USUAL_m, of(classes, road));
              assertThat(Double.parseDouble(width))
                  .as(road)
                  .isBetween((double) usual.getFirst(), (double) usual.getLast());
            });
  }

  @Test
  void noRightOfWayTakesLandOfAPlot() {
    List<String> taken = new ArrayList<>();
    surfaces.forEach(
        (road, surface) ->
            plots.forEach(
                (plot, outline) -> {
                  if (surface.intersection(outline).getArea() > SLIVER_m2) {
                    taken.add(road + " on " + plot);
                  }
                }));
    assertThat(taken).isEmpty();
  }

  /// A gate for a truck is 12 m wide or so; a plot that only touches a road with its corner has
  /// none.
  @Test
  void everyPlotHasAFrontOnARoad() {
    Geometry streets = UnaryUnionOp.union(surfaces.values()).buffer(VERGE_m);
    plots.forEach(
        (plot, outline) ->
            assertThat(outline.getBoundary().intersection(streets).getLength())
                .as(plot)
                .isGreaterThan(15));
  }

  @Test
  void everyRoadIsReachedFromTheHighway() {
    List<String> reached = new ArrayList<>(List.of("V01"));
    for (int i = 0; i < reached.size(); i++) {
      Geometry here = of(lines, reached.get(i));
      lines.forEach(
          (road, line) -> {
            if (!reached.contains(road) && line.isWithinDistance(here, 0.01)) {
              reached.add(road);
            }
          });
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(lines.keySet());
  }

  /// The hierarchy: from the highway only the access leads in, and it leads to the avenue.
  @Test
  void trucksComeInByTheAccessAlone() {
    Geometry highway = of(surfaces, "V01");
    assertThat(lines.entrySet())
        .filteredOn(road -> !"V01".equals(road.getKey()))
        .filteredOn(road -> road.getValue().intersects(highway))
        .extracting(road -> classes.get(road.getKey()))
        .containsExactly("access");
    assertThat(of(lines, "V02").isWithinDistance(of(lines, "V03"), 0.01)).isTrue();
  }

  /// A fire engine never has to turn: both ends of each road inside lie on another one.
  @Test
  void noRoadInsideEndsBlind() {
    GeometryFactory points = new GeometryFactory();
    lines.forEach(
        (road, line) -> {
          if (!"highway".equals(classes.get(road))) {
            Coordinate[] ends = line.getCoordinates();
            for (Coordinate end : List.of(ends[0], ends[ends.length - 1])) {
              assertThat(
                      lines.entrySet().stream()
                          .filter(other -> !other.getKey().equals(road))
                          .anyMatch(
                              other ->
                                  other.getValue().isWithinDistance(points.createPoint(end), 0.01)))
                  .as(road)
                  .isTrue();
            }
          }
        });
  }

  /// Parks of this kind give 10 to 20 % of their land to roads (general knowledge, not compared
  /// with a survey).
  @Test
  void roadsTakeAUsualShareOfTheLand() {
    Geometry inside = UnaryUnionOp.union(surfaces.values()).intersection(park);
    assertThat(inside.getArea() / park.getArea()).isBetween(0.10, 0.20);
  }

  /// What is neither plot nor road: corners cut for sight, the path along the river, the ends of
  /// the windbreak.
  @Test
  void plotsAndRoadsFillTheParkButForCornersAndPaths() {
    Geometry used = UnaryUnionOp.union(surfaces.values()).union(UnaryUnionOp.union(plots.values()));
    double left = park.difference(used).getArea() / park.getArea();
    assertThat(left).isBetween(0.0, 0.02);
  }
}
