package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.tinkuy.formats.geo.Drawing.UTM_18S;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;

class GeoJsonRefusalsTest {
  private static final String LINE = "[[-76.9, -12.0], [-76.89, -12.0]]";

  @TempDir Path folder;

  static Stream<Arguments> brokenFeatures() {
    return Stream.of(
        broken("[[-76.9,-12],[-76.8,-12],[-76.8,-11.9]]", "geo.ring.fewPoints", "triangle"),
        broken(
            "[[-76.9,-12],[-76.8,-12],[-76.8,-11.9],[-76.9,-11.9]]", "geo.ring.open", "once more"),
        broken("[[-76.9,-12],[NaN,-12],[-76.8,-11.9],[-76.9,-12]]", "geo.position.notFinite", ""),
        broken("[[-76.9,-12],[1e999,-12],[-76.8,-11.9],[-76.9,-12]]", "geo.position.notFinite", ""),
        broken(
            "[[-12,-116.9],[-12,-116.8],[-11.9,-116.8],[-12,-116.9]]",
            "geo.position.outOfRange",
            "swapped"),
        broken(
            "[[279244,8667466],[279344,8667466],[279344,8667566],[279244,8667466]]",
            "geo.position.outOfRange",
            "WGS 84"),
        broken("[[-76.9,\"-12\"],[1,2],[3,4],[1,2]]", "geo.position.notNumber", "quotation"),
        broken("[[-76.9],[1,2],[3,4],[1,2]]", "geo.position.short", ""),
        broken("[-76.9,-12]", "geo.geometry.malformed", "list of rings"),
        arguments(Drawing.geometry("Polygon", "[]"), "geo.geometry.empty", "Draw it"),
        arguments(
            Drawing.geometry("polygon", "[]"),
            "geo.geometry.unknownType",
            "Maybe you mean Polygon"),
        arguments("[1, 2]", "geo.geometry.notObject", ""),
        arguments(Drawing.geometry("LineString", LINE), "geo.plot.notArea", "Close the line"),
        broken(
            "[[-76.9,-12],[-76.899,-11.999],[-76.899,-12],[-76.9,-11.999],[-76.9,-12]]",
            "geo.polygon.selfCrossing",
            "Redraw"),
        broken(
            "[[-76.9,-12],[-76.899,-12],[-76.898,-12],[-76.898,-11.999],[-76.899,-12],[-76.9,-11.999],"
                + "[-76.9,-12]]",
            "geo.polygon.selfTouching",
            "cut the polygon in two"),
        arguments(
            Drawing.geometry(
                "Polygon", "[" + Drawing.ring(5, 0, 0.001) + "," + Drawing.ring(7, 0, 0.001) + "]"),
            "geo.polygon.holeMisplaced",
            "holes"),
        arguments(
            Drawing.geometry(
                "MultiPolygon",
                "[[" + Drawing.ring(5, 0, 0.001) + "],[" + Drawing.ring(5, 0.00025, 0.0005) + "]]"),
            "geo.polygon.partsOverlap",
            ""));
  }

  private static Arguments broken(String ring, String code, String suggestion) {
    return arguments(Drawing.geometry("Polygon", "[" + ring + "]"), code, suggestion);
  }

  @ParameterizedTest
  @MethodSource("brokenFeatures")
  void leavesABrokenFeatureOutByName(String geometry, String code, String suggestion)
      throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot("A", Drawing.square(0)),
            Drawing.plot("B", geometry),
            Drawing.plot("C", Drawing.square(2)));

    Checked<ShapeLayer> read = Drawing.read(file, UTM_18S);

    assertThat(read).isInstanceOf(Checked.Partial.class);
    assertThat(read.find().orElseThrow().shapes())
        .extracting(shape -> shape.properties().get("plot"))
        .containsExactly("A", "C");
    Issue issue = only(read);
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    assertThat(issue.place()).hasToString("plots.geojson:2");
    assertThat(issue.message()).startsWith("Feature 2 (line 3), plot 'B': ").endsWith(".");
    assertThat(issue.reason().parts().getFirst().values()).containsExactly("2", "3", "B");
    assertThat(issue.suggestion()).contains(suggestion);
  }

  /// The diagonals of the square of 0.001° meet in its middle.
  @Test
  void tellsWhereAPolygonCrossesItselfAndWhichPlotIsNear() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot("far", Drawing.square(9)),
            Drawing.plot("near", Drawing.square(1)),
            Drawing.plot(
                "B",
                Drawing.geometry(
                    "Polygon",
                    "[[[-76.9,-12],[-76.899,-11.999],[-76.899,-12],[-76.9,-11.999],[-76.9,-12]]]")));

    assertThat(only(Drawing.read(file, UTM_18S)).message())
        .contains("lon -76.8995000, lat -11.9995000 (54 m from plot 'near')");
  }

  @Test
  void tellsTheNearestPlotForOtherLayersToo() throws IOException {
    Path plots = Drawing.file(folder, "plots.geojson", Drawing.plot("A", Drawing.square(0)));
    Path hazards =
        Drawing.file(
            folder,
            "hazards.geojson",
            Drawing.feature(
                "{}",
                Drawing.geometry(
                    "Polygon",
                    "[[[-76.9,-12],[-76.899,-11.999],[-76.899,-12],[-76.9,-11.999],[-76.9,-12]]]")));
    ShapeLayer known = Drawing.read(plots, UTM_18S).find().orElseThrow();

    assertThat(only(Drawing.readAll(hazards, UTM_18S, known.shapes()).getFirst()).message())
        .contains("lat -11.9995000 (at plot 'A')");
  }

  @Test
  void leavesOutBothFeaturesOfOnePlot() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot("A", Drawing.square(0)),
            Drawing.plot("B", Drawing.square(1)),
            Drawing.plot(" A", Drawing.square(2)));

    Checked<ShapeLayer> read = Drawing.read(file, UTM_18S);

    assertThat(read.find().orElseThrow().shapes()).hasSize(1);
    Issue issue = only(read);
    assertThat(issue.code()).isEqualTo("geo.plot.repeated");
    assertThat(issue.place()).hasToString("plots.geojson:3:plot");
    assertThat(issue.message()).contains("this plot is feature 1 (line 2) already");
    assertThat(issue.suggestion()).contains("MultiPolygon");
  }

  @Test
  void namesAFeatureWithoutPlotAndHowItsPropertyMayBeMeant() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot("A", Drawing.square(0)),
            Drawing.feature("{\"PLOT\": \"B\"}", Drawing.square(1)));

    Issue issue = only(Drawing.read(file, UTM_18S));

    assertThat(issue.code()).isEqualTo("geo.plot.missing");
    assertThat(issue.place()).hasToString("plots.geojson:2:plot");
    assertThat(issue.suggestion()).isEqualTo("Rename the property 'PLOT' to 'plot'.");
  }

  @Test
  void saysOnceThatNoFeatureNamesItsPlot() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.feature("{\"lote\": \"A\"}", Drawing.square(0)),
            Drawing.feature("{\"lote\": \"B\"}", Drawing.square(1)));

    Issue issue = only(Drawing.read(file, UTM_18S));

    assertThat(issue.code()).isEqualTo("geo.plot.noneNamed");
    assertThat(issue.suggestion()).contains("lote");
  }

  @Test
  void keepsOtherTypesOutWithAWarning() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "roads.geojson",
            Drawing.feature("{}", Drawing.geometry("LineString", LINE)),
            Drawing.feature("{}", Drawing.geometry("Point", "[-76.9, -12]")),
            Drawing.feature("{}", "{\"type\": \"GeometryCollection\", \"geometries\": []}"),
            Drawing.feature("{}", "null"));

    Checked<ShapeLayer> read = Drawing.read(file, UTM_18S);

    assertThat(read).isInstanceOf(Checked.Accepted.class);
    assertThat(read.find().orElseThrow().shapes()).hasSize(1);
    assertThat(read.issues())
        .extracting(issue -> issue.place() + " " + issue.code() + " " + issue.severity())
        .containsExactly(
            "roads.geojson:2 geo.geometry.otherType WARNING",
            "roads.geojson:3 geo.geometry.otherType WARNING",
            "roads.geojson:4 geo.geometry.none WARNING");
  }

  @Test
  void proposesTheZoneWhereThePlanHasNoSystem() throws IOException {
    Path file = Drawing.file(folder, "plots.geojson", Drawing.plot("A", Drawing.square(0)));

    Checked<ShapeLayer> read = Drawing.read(file, 0);

    assertThat(read).isInstanceOf(Checked.Refused.class);
    Issue issue = only(read);
    assertThat(issue.code()).isEqualTo("geo.system.missing");
    assertThat(issue.suggestion())
        .isEqualTo(
            "Write 'epsg: 32718' in park.yaml for WGS 84 / UTM zone 18S, which holds the middle of"
                + " this layer at lon -76.8995000, lat -11.9995000.");
  }

  @Test
  void namesASystemThatIsNotKnownOrNotInMetres() throws IOException {
    Path file = Drawing.file(folder, "plots.geojson", Drawing.plot("A", Drawing.square(0)));

    Issue unknown = only(Drawing.read(file, 99999));
    Issue degrees = only(Drawing.read(file, 4326));

    assertThat(unknown.code()).isEqualTo("geo.system.unknown");
    assertThat(unknown.message()).contains("EPSG 99999");
    assertThat(unknown.suggestion()).contains("epsg: 32718");
    assertThat(degrees.code()).isEqualTo("geo.system.notMetres");
    assertThat(degrees.message()).contains("4326 (WGS 84) is in degrees");
  }

  @Test
  void findsLatitudeAndLongitudeSwappedThoughBothAreInRange() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot(
                "A",
                Drawing.geometry("Polygon", "[[[-12,-77],[-12,-76.9],[-11.9,-76.9],[-12,-77]]]")));

    Checked<ShapeLayer> read = Drawing.read(file, UTM_18S);

    assertThat(read).isInstanceOf(Checked.Refused.class);
    assertThat(only(read).code()).isEqualTo("geo.system.unsuited");
    assertThat(only(read).suggestion()).contains("swapped");
  }

  @Test
  void proposesAnotherZoneForALayerFarFromThePlans() throws IOException {
    Path file = Drawing.file(folder, "plots.geojson", Drawing.plot("A", Drawing.square(0)));

    Issue issue = only(Drawing.read(file, 32632));

    assertThat(issue.code()).isEqualTo("geo.system.unsuited");
    assertThat(issue.suggestion()).contains("epsg: 32718");
  }

  @Test
  void leavesOutAFeatureThatLiesElsewhere() throws IOException {
    Path file =
        Drawing.file(
            folder,
            "plots.geojson",
            Drawing.plot("A", Drawing.square(0)),
            Drawing.plot("B", Drawing.square(1)),
            Drawing.plot("C", Drawing.geometry("Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]")));

    Checked<ShapeLayer> read = Drawing.read(file, UTM_18S);

    assertThat(only(read).code()).isEqualTo("geo.position.farFromPlan");
    assertThat(only(read).place()).hasToString("plots.geojson:3");
    assertThat(read.find().orElseThrow().shapes()).hasSize(2);
  }

  static Stream<Arguments> brokenFiles() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    String features = "\"features\": [" + Drawing.plot("A", Drawing.square(0)) + "]";
    String crs = "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"ESRI:102100\"}}";
    return Stream.of(
        arguments("", "geo.file.notCollection"),
        arguments("[]", "geo.file.notCollection"),
        arguments("{\"type\": \"Topology\", " + features + "}", "geo.file.notCollection"),
        arguments("{\"type\": \"FeatureCollection\"}", "geo.file.notCollection"),
        arguments("{\"type\": \"FeatureCollection\", \"features\": [", "geo.json.unreadable"),
        arguments("{\"type\": \"FeatureCollection\", " + features, "geo.json.unreadable"),
        arguments("{\"type\": \"A\", \"type\": \"B\"}", "geo.json.unreadable"),
        arguments("{\"type\": \"FeatureCollection\", " + features + "} {}", "geo.json.trailing"),
        arguments("{\"features\": [{\"geometry\": " + deep + "}]}", "geo.json.tooDeepOrLong"),
        arguments(
            "{\"features\": [{\"geometry\": {\"coordinates\": " + deep + "}}]}",
            "geo.json.tooDeepOrLong"),
        arguments("{\"features\": [" + "0,".repeat(200_001), "geo.file.tooManyFeatures"),
        arguments(
            "{\"features\": [{\"geometry\": {\"coordinates\": [" + "[0],".repeat(6_000_001),
            "geo.file.tooManyPositions"),
        arguments("{\"x\": " + "1".repeat(2000) + "}", "geo.json.tooDeepOrLong"),
        arguments(
            "{\"type\": \"FeatureCollection\", " + features + ", " + crs + "}", "geo.crs.unknown"),
        arguments("PK\u0003\u0004\u0000", "file.binary"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void refusesABrokenFileAsAWhole(String text, String code) throws IOException {
    Checked<ShapeLayer> read = Drawing.read(Drawing.text(folder, "plots.geojson", text), UTM_18S);

    assertThat(read).isInstanceOf(Checked.Refused.class);
    assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(read.issues().getFirst().place().file()).isEqualTo("plots.geojson");
  }

  @Test
  void tellsLineAndColumnOfBrokenJson() throws IOException {
    Path file = Drawing.text(folder, "plots.geojson", "{\"type\": \"FeatureCollection\",\n  x}");

    assertThat(only(Drawing.read(file, UTM_18S)).message()).contains("line 2, column 3");
  }

  @Test
  void refusesAFileAboveOneHundredMegabytesBeforeReadingIt() throws IOException {
    Path file = folder.resolve("plots.geojson");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_001);
    }

    assertThat(only(Drawing.read(file, UTM_18S)).code()).isEqualTo("file.tooLarge");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(only(Drawing.read(folder.resolve("plots.geojson"), UTM_18S)).code())
        .isEqualTo("file.absent");
  }

  @Test
  void warnsOfALayerWithoutFeatures() throws IOException {
    Checked<ShapeLayer> read = Drawing.read(Drawing.file(folder, "plots.geojson"), UTM_18S);

    assertThat(read).isInstanceOf(Checked.Accepted.class);
    assertThat(only(read).code()).isEqualTo("geo.layer.empty");
  }

  private static Issue only(Checked<ShapeLayer> read) {
    List<Issue> issues = read.issues();
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }
}
