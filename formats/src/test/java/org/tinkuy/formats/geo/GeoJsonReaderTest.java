package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.formats.geo.Drawing.UTM_18S;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Outline;

class GeoJsonReaderTest {
  @TempDir Path folder;

  @Test
  void readsPlotsWithTheirPropertiesAsWritten() throws IOException {
    String properties =
        "{\"plot\": \" A-01 \", \"area\": 12.50, \"free\": true, \"owner\": null,"
            + " \"tags\": [1, {\"a\": \"b\"}]}";
    Path file =
        Drawing.file(
            folder,
            "Plots.geojson",
            Drawing.feature(properties, Drawing.square(0)),
            Drawing.plot("A-02", Drawing.square(1)));

    ShapeLayer layer = accepted(Drawing.read(file, UTM_18S));

    assertThat(layer.name()).isEqualTo("plots");
    Shape first = layer.shapes().getFirst();
    assertThat(first.properties())
        .containsEntry("plot", "A-01")
        .containsEntry("area", "12.50")
        .containsEntry("free", "true")
        .containsEntry("tags", "[1,{\"a\":\"b\"}]")
        .doesNotContainKey("owner");
    assertThat(layer.shapes())
        .extracting(shape -> shape.place().toString())
        .containsExactly("Plots.geojson:1", "Plots.geojson:2");
  }

  /// A square of 0.001° at 12° S, on the ellipsoid `M N cos φ dφ dλ` with M = 6,338,168 m and N =
  /// 6,379,060 m at 11.9995° S: 110.62 m x 108.90 m = 12,047.0 m2; on the plan times k² there, 1.9°
  /// west of the central meridian: (0.9996 (1 + 0.03244² / 2))² = 1.00025.
  @Test
  void measuresAreasOnThePlan() throws IOException {
    Path file = Drawing.file(folder, "plots.geojson", Drawing.plot("A", Drawing.square(0)));

    Outline outline = accepted(Drawing.read(file, UTM_18S)).shapes().getFirst().outline();

    assertThat(outline.area_m2()).isCloseTo(12047.0 * 1.00025, within(1.0));
    assertThat(outline.area_m2()).isCloseTo(jtsArea_m2(outline), within(1e-6));
  }

  @Test
  void takesHolesAndSeveralPartsOfOnePlot() throws IOException {
    String withHole =
        "[" + Drawing.ring(0, 0, 0.001) + ", " + Drawing.ring(0, 0.00025, 0.0005) + "]";
    String alone = "[" + Drawing.ring(2, 0, 0.001) + "]";
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot(
                "A", Drawing.geometry("MultiPolygon", "[" + withHole + "," + alone + "]")));

    Outline outline = accepted(Drawing.read(file, UTM_18S)).shapes().getFirst().outline();

    assertThat(outline.polygons()).hasSize(2);
    assertThat(outline.polygons().getFirst()).hasSize(2);
    double square_m2 = outline.polygons().getLast().getFirst().area_m2();
    assertThat(outline.area_m2()).isCloseTo(1.75 * square_m2, within(1.0));
    assertThat(outline.area_m2()).isCloseTo(jtsArea_m2(outline), within(1e-6));
  }

  @Test
  void takesLinesInOtherLayersInAnyOrderOfMembers() throws IOException {
    String line =
        "{\"coordinates\": [[-76.9, -12.0, 154.2], [-76.89, -12.0]], \"type\": \"LineString\"}";
    Path file =
        Drawing.text(
            folder,
            "roads.geojson",
            "{\"features\": [{\"geometry\": "
                + line
                + ", \"id\": 7, \"bbox\": [1, 2], \"properties\": null, \"type\": \"Feature\"}],"
                + " \"name\": \"x\", \"type\": \"FeatureCollection\"}");

    Checked<ShapeLayer> read = Drawing.read(file, UTM_18S);

    Shape road = accepted(read).shapes().getFirst();
    assertThat(road.outline().polygons()).isEmpty();
    assertThat(road.outline().lines().getFirst().points()).hasSize(2);
    assertThat(road.properties()).containsExactly(Map.entry("id", "7"));
    assertThat(codes(read)).containsExactly("geo.position.altitude");
  }

  @Test
  void isIndependentOfTheWayRingsRun() throws IOException {
    String reversed =
        "[[-76.9, -12.0], [-76.9, -11.999], [-76.899, -11.999], [-76.899, -12.0], [-76.9, -12.0]]";
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot("A", Drawing.square(0)),
            Drawing.plot("B", Drawing.geometry("Polygon", "[" + reversed + "]")));

    List<Shape> shapes = accepted(Drawing.read(file, UTM_18S)).shapes();

    assertThat(shapes.getLast().outline().area_m2())
        .isCloseTo(shapes.getFirst().outline().area_m2(), within(1e-6));
  }

  @Test
  void takesAnotherSystemThatTheFileDeclaresAndSaysHowSureTheShiftIs() throws IOException {
    Checked<ShapeLayer> read = Drawing.read(declared("urn:ogc:def:crs:EPSG::24878"), UTM_18S);

    Outline.Point corner =
        accepted(read).shapes().getFirst().outline().lines().getFirst().points().getFirst();
    assertThat(corner.x_m()).isCloseTo(279014.37, within(0.05));
    assertThat(corner.y_m()).isCloseTo(8667099.93, within(0.05));
    Issue note = read.issues().getFirst();
    assertThat(note.code()).isEqualTo("geo.datum.shifted");
    assertThat(note.severity()).isEqualTo(Severity.NOTE);
    assertThat(note.message()).contains("24878 (PSAD56 / UTM zone 18S)").contains("about 40 m");
  }

  @Test
  void takesCoordinatesOfThePlanAsTheyAre() throws IOException {
    Checked<ShapeLayer> read = Drawing.read(declared("EPSG:24878"), 24878);

    Outline.Point corner =
        accepted(read).shapes().getFirst().outline().lines().getFirst().points().getFirst();
    assertThat(corner).isEqualTo(new Outline.Point(279244.15, 8667466.06));
    assertThat(codes(read)).containsExactly("geo.crs.plan");
  }

  @Test
  void saysNothingOfADeclaredSystemThatIsTheUsualOne() throws IOException {
    Path file =
        Drawing.text(
            folder,
            "roads.geojson",
            "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\":"
                + " {\"name\": \"urn:ogc:def:crs:OGC:1.3:CRS84\"}}, \"features\": ["
                + Drawing.feature("{}", Drawing.square(0))
                + "]}");

    assertThat(codes(Drawing.read(file, UTM_18S))).isEmpty();
  }

  /// `a² / (M N cos² φ)` = 1.0063 x 0.99986 / 0.95677 at 12° S.
  @Test
  void warnsOfAPlanSystemThatDistortsAreas() throws IOException {
    Path file = Drawing.file(folder, "plots.geojson", Drawing.plot("A", Drawing.square(0)));

    Issue issue = Drawing.read(file, 3857).issues().getFirst();

    assertThat(issue.code()).isEqualTo("geo.system.areaOff");
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.message()).contains("3857 (WGS 84 / Pseudo-Mercator) differ by +5.2%");
    assertThat(issue.suggestion()).contains("'epsg: 32718'");
  }

  private Path declared(String system) throws IOException {
    return Drawing.text(
        folder,
        "roads.geojson",
        "{\"type\": \"FeatureCollection\", \"features\": ["
            + Drawing.feature(
                "{}",
                Drawing.geometry(
                    "LineString", "[[279244.15, 8667466.06], [279344.15, 8667466.06]]"))
            + "], \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \""
            + system
            + "\"}}}");
  }

  private static ShapeLayer accepted(Checked<ShapeLayer> read) {
    assertThat(read).isInstanceOf(Checked.Accepted.class);
    return read.find().orElseThrow();
  }

  private static List<String> codes(Checked<ShapeLayer> read) {
    return read.issues().stream().map(Issue::code).toList();
  }

  private static double jtsArea_m2(Outline outline) {
    GeometryFactory geometry = new GeometryFactory();
    double area_m2 = 0;
    for (List<Outline.Ring> polygon : outline.polygons()) {
      for (int i = 0; i < polygon.size(); i++) {
        Coordinate[] corners =
            polygon.get(i).points().stream()
                .map(point -> new Coordinate(point.x_m(), point.y_m()))
                .toArray(Coordinate[]::new);
        area_m2 += (i == 0 ? 1 : -1) * geometry.createPolygon(corners).getArea();
      }
    }
    return area_m2;
  }
}
