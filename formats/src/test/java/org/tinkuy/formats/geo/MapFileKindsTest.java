package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.geo.MapFiles.GEOGRAPHIC;
import static org.tinkuy.formats.geo.MapFiles.UTM_18S;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.formats.geo.MapFiles.Drawn;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Outline;

/// KML, zipped shapefiles and GeoPackages give the same layer as GeoJSON of the same shapes.
class MapFileKindsTest {
  private static final int UTM = 32718;

  @TempDir private Path disk;

  /// A clockwise square with its lower left corner at a place.
  private static List<double[]> square(double x, double y, double side) {
    return List.of(
        new double[] {x, y},
        new double[] {x, y + side},
        new double[] {x + side, y + side},
        new double[] {x + side, y},
        new double[] {x, y});
  }

  /// A plot with a hole, one of two parts and a road, in the units of a system.
  private static List<Drawn> shapes(double x, double y, double side) {
    return List.of(
        new Drawn(
            "A-1",
            "Añañuca S.A.",
            true,
            List.of(
                List.of(
                    square(x, y, side), square(x + side / 4, y + side / 4, side / 2).reversed()))),
        new Drawn(
            "A-2",
            "Nguyễn",
            true,
            List.of(
                List.of(square(x + 2 * side, y, side)), List.of(square(x + 4 * side, y, side)))),
        new Drawn("A-3", "", true, List.of(List.of(square(x, y + 2 * side, side)))));
  }

  private static List<Drawn> degrees() {
    return shapes(-76.5, -12.25, 0.0009765625);
  }

  private static List<Drawn> metres() {
    return shapes(280_000.5, 8_640_000.25, 128);
  }

  private Checked<ShapeLayer> read(String name) {
    List<Checked<ShapeLayer>> layers = Drawing.readAll(disk.resolve(name), UTM, List.of());
    assertThat(layers).hasSize(1);
    return layers.getFirst();
  }

  private List<Outline> outlines(String name) {
    Checked<ShapeLayer> read = read(name);
    assertThat(read.issues()).noneMatch(Issue::isError);
    return read.find().orElseThrow().shapes().stream().map(Shape::outline).toList();
  }

  private List<String> codes(String name) {
    return read(name).issues().stream().map(Issue::code).toList();
  }

  private void zip(String name, Map<String, byte[]> files) throws IOException {
    MapFiles.zip(disk.resolve(name), files);
  }

  @Test
  void geographicShapesAreTheSameInEveryKindOfFile() throws IOException, SQLException {
    MapFiles.geoJson(disk.resolve("plots.geojson"), "", degrees());
    Files.writeString(disk.resolve("plots.kml"), MapFiles.kml(degrees()));
    zip("plots.kmz", Map.of("doc.kml", MapFiles.kml(degrees()).getBytes(StandardCharsets.UTF_8)));
    zip("plots.zip", MapFiles.shapefile("gis/Parcelas", GEOGRAPHIC, degrees()));
    MapFiles.geoPackage(disk.resolve("plots.gpkg"), "lotes", 4326, degrees());
    List<Outline> expected = outlines("plots.geojson");

    assertThat(expected).hasSize(3);
    assertThat(outlines("plots.kml")).isEqualTo(expected);
    assertThat(outlines("plots.kmz")).isEqualTo(expected);
    assertThat(outlines("plots.zip")).isEqualTo(expected);
    assertThat(outlines("plots.gpkg")).isEqualTo(expected);
  }

  @Test
  void projectedShapesAreTheSameInEveryKindOfFile() throws IOException, SQLException {
    MapFiles.geoJson(disk.resolve("plots.geojson"), "EPSG:32718", metres());
    zip("plots.zip", MapFiles.shapefile("plots", UTM_18S, metres()));
    MapFiles.geoPackage(disk.resolve("plots.gpkg"), "plots", UTM, metres());
    List<Outline> expected = outlines("plots.geojson");

    assertThat(expected.getFirst().area_m2()).isEqualTo(128 * 128 - 64 * 64);
    assertThat(outlines("plots.zip")).isEqualTo(expected);
    assertThat(outlines("plots.gpkg")).isEqualTo(expected);
  }

  @Test
  void propertiesAreReadWithTheirAccents() throws IOException, SQLException {
    Files.writeString(disk.resolve("plots.kml"), MapFiles.kml(degrees()));
    zip("plots.zip", MapFiles.shapefile("plots", GEOGRAPHIC, degrees()));
    MapFiles.geoPackage(disk.resolve("plots.gpkg"), "plots", 4326, degrees());

    for (String name : List.of("plots.kml", "plots.zip", "plots.gpkg")) {
      List<Shape> shapes = read(name).find().orElseThrow().shapes();
      assertThat(shapes)
          .extracting(shape -> shape.properties().getOrDefault("plot", ""))
          .containsExactly("A-1", "A-2", "A-3");
      assertThat(shapes)
          .extracting(shape -> shape.properties().getOrDefault("owner", ""))
          .containsExactly("Añañuca S.A.", "Nguyễn", "");
    }
  }

  @Test
  void aGeoPackageMayHoldSeveralLayers() throws SQLException {
    MapFiles.geoPackage(disk.resolve("site.gpkg"), "plots", UTM, metres());
    Path second = disk.resolve("site.gpkg");
    MapFiles.geoPackage(disk.resolve("roads.gpkg"), "roads", UTM, metres());

    assertThat(Drawing.readAll(second, UTM, List.of()))
        .extracting(layer -> layer.find().orElseThrow().name())
        .containsExactly("plots");
    assertThat(Drawing.readAll(disk.resolve("roads.gpkg"), UTM, List.of()))
        .extracting(layer -> layer.find().orElseThrow().name())
        .containsExactly("roads");
  }

  @Test
  void namesOfPlacemarksAreTakenAsPlotsWhereNothingElseIsAndThatIsSaid() throws IOException {
    Files.writeString(
        disk.resolve("plots.kml"),
        MapFiles.kml(degrees().subList(0, 1))
            .replaceFirst("<ExtendedData>.*</ExtendedData>", "<name>Lote 7</name>"));

    Checked<ShapeLayer> read = read("plots.kml");

    assertThat(read.find().orElseThrow().shapes().getFirst().properties())
        .containsEntry("plot", "Lote 7");
    assertThat(read.issues()).extracting(Issue::code).contains("geo.kml.namesArePlots");
  }

  @ParameterizedTest
  @CsvSource({
    "PSAD_1956_UTM_Zone_18S, 24878",
    "PSAD56 / UTM zone 18S, 24878",
    "SIRGAS_2000_UTM_Zone_23S, 31983",
    "Adindan_UTM_Zone_37N, 20137",
    "VN_2000_UTM_Zone_48N, 3405",
    "WGS_1984_UTM_Zone_28N, 32628",
    "NAD_1983_UTM_Zone_18N, 26918",
    "GDA_1994_MGA_Zone_55, 28355",
  })
  void systemsAreKnownByTheNamesThatProgramsGiveThem(String name, int epsg) {
    assertThat(WktSystem.of("PROJCS[\"" + name + "\",GEOGCS[\"x\"]]").find())
        .hasValueSatisfying(system -> assertThat(system.epsg()).isEqualTo(epsg));
  }

  @Test
  void aSystemThatOnlyHasTheNameOfAnotherIsNotKnown() throws IOException {
    zip("plots.zip", MapFiles.shapefile("plots", UTM_18S.replace("0.9996", "1.0"), metres()));

    assertThat(codes("plots.zip")).contains("geo.crs.unknown");
    assertThat(WktSystem.of(UTM_18S).find())
        .hasValueSatisfying(s -> assertThat(s.epsg()).isEqualTo(UTM));
    assertThat(WktSystem.of("PROJCS[\"local grid\",AUTHORITY[\"EPSG\",\"32718\"]]").find())
        .hasValueSatisfying(s -> assertThat(s.epsg()).isEqualTo(UTM));
  }

  @Test
  void tellsTheAccuracyOfTheShiftBetweenDatums() throws IOException {
    String old = UTM_18S.replace("WGS_1984_UTM_Zone_18S", "PSAD_1956_UTM_Zone_18S");
    zip("plots.zip", MapFiles.shapefile("plots", old, metres()));

    assertThat(read("plots.zip").issues())
        .filteredOn(issue -> issue.code().equals("geo.datum.shifted"))
        .extracting(issue -> issue.reason().toString())
        .singleElement()
        .asString()
        .contains("PSAD56", "accurate to about");
  }

  @Test
  void aShapefileWithoutSystemIsTakenAsDegreesAndRefusedWhereItIsInMetres() throws IOException {
    zip("roads.zip", MapFiles.shapefile("roads", "", degrees()));
    zip("pipes.zip", MapFiles.shapefile("pipes", "", metres()));

    assertThat(codes("roads.zip")).contains("geo.shape.noSystem");
    assertThat(codes("pipes.zip")).contains("geo.shape.noSystem", "geo.position.outOfRange");
  }

  @Test
  void refusesAKmlThatDeclaresEntities() throws IOException {
    Files.writeString(
        disk.resolve("plots.kml"),
        "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + MapFiles.kml(degrees()).substring(39).replace("A-1", "&x;"));

    assertThat(read("plots.kml").find()).isEmpty();
    assertThat(codes("plots.kml")).containsExactly("geo.kml.documentType");
  }

  @Test
  void refusesNamesThatLeadOutOfTheArchive() throws IOException {
    zip("plots.zip", MapFiles.shapefile("../plots", GEOGRAPHIC, degrees()));

    assertThat(codes("plots.zip")).containsExactly("geo.archive.path");
  }

  /// Found by chance: the name before a file was changed, that in the directory was not, and the
  /// layer was read under a name that no program shows.
  @Test
  void refusesAnArchiveThatDoesNotHoldWhatItLists() throws IOException {
    zip("plots.zip", MapFiles.shapefile("plots", GEOGRAPHIC, degrees()));
    byte[] bytes = Files.readAllBytes(disk.resolve("plots.zip"));
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[letters.indexOf("plots.shp")] = '5';
    Files.write(disk.resolve("plots.zip"), bytes);

    assertThat(codes("plots.zip")).containsExactly("geo.archive.listed");
    assertThat(read("plots.zip").issues().getFirst().values()).containsExactly("plots.shp");
  }

  /// A program that deletes a file from an archive may only take it out of the directory.
  @Test
  void passesOverWhatAnArchiveDoesNotListAnyMore() throws IOException {
    Map<String, byte[]> files = MapFiles.shapefile("plots", GEOGRAPHIC, degrees());
    zip("plots.zip", files);
    Map<String, byte[]> old = new LinkedHashMap<>(files);
    old.putAll(MapFiles.shapefile("before", GEOGRAPHIC, degrees()));
    zip("old.zip", old);
    byte[] both = Files.readAllBytes(disk.resolve("old.zip"));
    byte[] listing = Files.readAllBytes(disk.resolve("plots.zip"));
    int held = directory(both);
    int from = directory(listing);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(both, 0, held);
    joined.write(listing, from, listing.length - from);
    Files.write(disk.resolve("plots.zip"), joined.toByteArray());

    assertThat(outlines("plots.zip")).hasSameSizeAs(degrees());
  }

  /// Where the directory of an archive begins.
  private static int directory(byte[] archive) {
    return new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  @Test
  void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("plots.shp", new byte[60_000_000]);
    files.put("roads.shp", new byte[60_000_000]);
    zip("plots.zip", files);

    assertThat(disk.resolve("plots.zip").toFile().length()).isLessThan(200_000);
    assertThat(codes("plots.zip")).containsExactly("geo.archive.tooLarge");
  }

  @Test
  void refusesWhatIsNoneOfItsKind() throws IOException {
    for (String name : List.of("a.kml", "a.kmz", "a.zip", "a.gpkg")) {
      Files.writeString(disk.resolve(name), "not a map");
      assertThat(read(name).find()).as(name).isEmpty();
    }
    Files.writeString(disk.resolve("b.kml"), "<gpx></gpx>");
    assertThat(codes("b.kml")).containsExactly("geo.kml.notKml");
    zip("b.zip", Map.of("readme.txt", new byte[3]));
    assertThat(codes("b.zip")).containsExactly("geo.file.noLayer");
  }

  /// Three shapes and two rows, and the other way round: what has no counterpart is named by its
  /// number, and what has one is read.
  @Test
  void shapesAndRowsOfAShapefileThatDoNotAgreeAreNamed() throws IOException {
    Map<String, byte[]> three = MapFiles.shapefile("plots", GEOGRAPHIC, degrees());
    Map<String, byte[]> two = MapFiles.shapefile("plots", GEOGRAPHIC, degrees().subList(0, 2));
    zip("plots.zip", mixed(three, two));
    zip("lots.zip", mixed(two, three));

    assertThat(issue("plots.zip", "geo.shape.shapesWithoutRow"))
        .contains("3 shapes and the .dbf file 2 rows; shapes from 3 on have no properties");
    assertThat(issue("lots.zip", "geo.shape.rowsWithoutShape"))
        .contains("3 rows and the .shp file 2 shapes; rows without a shape are left out: 3-3");
    assertThat(read("lots.zip").find().orElseThrow().shapes()).hasSize(2);
  }

  private static Map<String, byte[]> mixed(Map<String, byte[]> shapes, Map<String, byte[]> rows) {
    Map<String, byte[]> files = new LinkedHashMap<>(shapes);
    files.put("plots.dbf", Objects.requireNonNull(rows.get("plots.dbf")));
    return files;
  }

  private String issue(String name, String code) {
    return read(name).issues().stream()
        .filter(issue -> issue.code().equals(code))
        .map(Issue::message)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFileWithoutALayerIsRefusedByItsKind() throws IOException, SQLException {
    zip("c.kmz", Map.of("readme.txt", new byte[3]));
    MapFiles.geoPackage(disk.resolve("c.gpkg"), "plots", UTM, metres());
    MapFiles.withoutLayers(disk.resolve("c.gpkg"));

    assertThat(issue("c.kmz", "geo.file.noLayer")).contains("a layer of a KMZ, but holds none");
    assertThat(issue("c.gpkg", "geo.file.noLayer")).contains("of a GeoPackage, but holds none");
  }

  @Test
  void everyPrefixOfAFileIsReadOrRefusedWithoutAnException() throws IOException, SQLException {
    zip("whole.zip", MapFiles.shapefile("plots", UTM_18S, metres()));
    MapFiles.geoPackage(disk.resolve("whole.gpkg"), "plots", UTM, metres());
    Files.writeString(disk.resolve("whole.kml"), MapFiles.kml(degrees()));
    for (String kind : List.of("zip", "gpkg", "kml")) {
      byte[] whole = Files.readAllBytes(disk.resolve("whole." + kind));
      for (int i = 0; i < 16; i++) {
        byte[] part = Arrays.copyOf(whole, whole.length * i / 16);
        Files.write(disk.resolve("plots." + kind), part);
        assertThat(Drawing.readAll(disk.resolve("plots." + kind), UTM, List.of())).isNotEmpty();
      }
    }
    byte[] main = MapFiles.shapefile("plots", UTM_18S, metres()).get("plots.shp");
    for (int i = 0; main != null && i < main.length; i += 31) {
      Map<String, byte[]> files =
          new LinkedHashMap<>(MapFiles.shapefile("plots", UTM_18S, metres()));
      files.put("plots.shp", Arrays.copyOf(main, i));
      zip("plots.zip", files);
      assertThat(Drawing.readAll(disk.resolve("plots.zip"), UTM, List.of())).isNotEmpty();
    }
  }
}
