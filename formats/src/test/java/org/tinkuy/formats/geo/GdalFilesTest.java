package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// Files that GDAL wrote of the same four plots give the same layer.
class GdalFilesTest {
  private static final int UTM = 32718;

  /// Areas of the plots P01 to P04, m2: `ogrinfo -sql "select OGR_GEOM_AREA from plots"` on
  /// `site.gpkg`.
  private static final List<Double> AREAS_m2 = List.of(22_068.1, 16_868.0, 19_468.0, 19_467.9);

  @TempDir private Path disk;

  private List<Checked<ShapeLayer>> read(String name, String as) throws IOException {
    Files.write(disk.resolve(as), GdalFile.bytes(name));
    return Drawing.readAll(disk.resolve(as), UTM, List.of());
  }

  private static List<String> names(List<Checked<ShapeLayer>> layers) {
    return layers.stream().map(layer -> layer.find().orElseThrow().name()).toList();
  }

  private static List<Shape> plots(List<Checked<ShapeLayer>> layers) {
    return layers.stream()
        .map(layer -> layer.find().orElseThrow())
        .filter(layer -> layer.name().equals("plots"))
        .findFirst()
        .orElseThrow()
        .shapes();
  }

  private static List<String> codes(List<Checked<ShapeLayer>> layers) {
    return layers.stream().flatMap(layer -> layer.issues().stream()).map(Issue::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.gpkg",
        "plots.kml",
        "plots.kmz",
        "site.kml",
        "site.kmz",
        "site.zip",
        "plots-utm.zip",
        "plots-shz.zip",
        "plots-utm.geojson"
      })
  void everyKindOfFileHoldsTheSamePlots(String name) throws IOException {
    List<Shape> plots = plots(read(name, name.replaceFirst("^plots-.*\\.", "plots.")));

    assertThat(plots)
        .extracting(shape -> shape.properties().get("plot"))
        .containsExactly("P01", "P02", "P03", "P04");
    for (int i = 0; i < plots.size(); i++) {
      assertThat(plots.get(i).outline().area_m2()).isCloseTo(AREAS_m2.get(i), within(0.5));
    }
  }

  @Test
  void anOlderDatumIsShiftedAndTheAccuracySaid() throws IOException {
    List<Checked<ShapeLayer>> old = read("plots-psad.geojson", "plots.geojson");

    assertThat(codes(old)).contains("geo.datum.shifted");
    assertThat(plots(old).getFirst().outline().area_m2())
        .isCloseTo(AREAS_m2.getFirst(), within(50.0));
  }

  /// Found by changing files by chance: an easting of an older datum that lost its point.
  @Test
  void aCornerThatLiesNowhereOnEarthIsNamed() throws IOException {
    String text = new String(GdalFile.bytes("plots-psad.geojson"), StandardCharsets.UTF_8);
    Files.writeString(
        disk.resolve("plots.geojson"), text.replace("342248.151343639590777", "351343639590777"));

    Checked<ShapeLayer> read = Drawing.read(disk.resolve("plots.geojson"), UTM);

    assertThat(read.find().orElseThrow().shapes()).hasSizeLessThan(4);
    assertThat(read.issues()).anyMatch(issue -> issue.isError() && issue.place().row() > 0);
  }

  @Test
  void layersOfAGeoPackageAreReadEachInItsOwnSystem() throws IOException {
    List<Checked<ShapeLayer>> layers = read("site.gpkg", "site.gpkg");

    assertThat(names(layers)).containsExactly("plots", "roads", "water");
    assertThat(codes(layers)).contains("geo.datum.shifted").doesNotContain("geo.crs.unknown");
    assertThat(layers.getLast().find().orElseThrow().shapes().getFirst().place())
        .hasToString("site.gpkg!water:1");
  }

  @Test
  void noLayerIsTakenForThePlotsThatIsNotCalledSo() throws IOException {
    assertThat(names(read("catastro.gpkg", "catastro.gpkg"))).containsExactly("lotes_2024", "vias");
    assertThat(names(read("catastro.gpkg", "plots.gpkg"))).containsExactly("lotes_2024", "vias");
  }

  @Test
  void whatIsNoAreaIsNamedAndATableWithoutGeometriesIsToo() throws IOException {
    List<Checked<ShapeLayer>> layers = read("odd.gpkg", "odd.gpkg");
    List<String> issues = new ArrayList<>();
    layers.forEach(
        layer -> layer.issues().forEach(issue -> issues.add(issue.code() + " " + issue.place())));

    assertThat(plots(layers)).hasSize(1);
    assertThat(issues)
        .contains(
            "geo.position.altitude odd.gpkg",
            "geo.geometry.none odd.gpkg:2",
            "geo.geometry.otherType odd.gpkg:3",
            "geo.package.table odd.gpkg!owners");
  }

  @Test
  void foldersOfAKmlAreLayersWhereOneIsThatOfThePlots() throws IOException {
    assertThat(names(read("site.kml", "site.kml"))).containsExactly("plots", "roads");
    assertThat(names(read("site.kml", "plots.kml"))).containsExactly("plots", "roads");
  }

  @Test
  void documentsThatAKmzLinksToAreReadOutOfIt() throws IOException {
    List<Checked<ShapeLayer>> layers = read("site.kmz", "site.kmz");

    assertThat(names(layers)).containsExactly("plots", "roads");
    assertThat(codes(layers)).doesNotContain("geo.kml.links");
  }
}
