package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.MapShape;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RoadClass;

/// What a map says of roads, read with the shipped catalog as if it stood in the table `roads`.
class MapRoadsTest {
  @TempDir Path temp;

  /// A park whose layer of roads has one line per text, each the content of its properties.
  private Checked<Park> park(String table, String... properties) throws IOException {
    String features =
        Arrays.stream(properties)
            .map(
                each ->
                    "{\"type\": \"Feature\", \"properties\": {"
                        + each
                        + "}, \"geometry\": {\"type\": \"LineString\", \"coordinates\":"
                        + " [[-76.9, -12], [-76.899, -12]]}}")
            .collect(Collectors.joining(",\n"));
    TestFolder folder =
        TestFolder.with(temp.resolve("park"))
            .file(
                "roads.geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}");
    if (!table.isEmpty()) {
      folder.file("roads.csv", table);
    }
    Checked<Park> park =
        new ParkCheck(Shipped.CATALOG)
            .check(ParkFolder.read(folder.path(), Shipped.CATALOG).find().orElseThrow().document());
    assertThat(park.find()).isPresent();
    return park;
  }

  private static List<MapShape> shapes(Checked<Park> park) {
    return park.find().orElseThrow().layers().getFirst().shapes();
  }

  private static List<ParkRow> rows(Checked<Park> park) {
    return park.find().orElseThrow().table("roads").rows();
  }

  @Test
  void everyClassHasItsCode() {
    assertThat(Shipped.CATALOG.table("roads").findField("class").orElseThrow().codes())
        .containsExactlyElementsOf(Arrays.stream(RoadClass.values()).map(RoadClass::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'road': 'V1', 'name': 'Los Molles', 'class': 'avenue', 'width_m': 40",
        "'street': 'V1', 'street name': 'Los Molles', 'hierarchy': 'Boulevard', 'width': '40 m'",
        "'Vía': 'V1', 'Nombre': 'Los Molles', 'Jerarquía vial': 'Avenida', 'Derecho de vía': 40",
        "'Voie': 'V1', 'Nom': 'Los Molles', 'Hiérarchie': 'Voie principale', 'Emprise': '40'",
        "'Via': 'V1', 'Nome': 'Los Molles', 'Hierarquia': 'Via arterial', 'Largura': 0.04e3"
      })
  void propertiesMayBeWrittenInEveryLanguage(String written) throws IOException {
    Checked<Park> park = park("", written.replace('\'', '"'));

    assertThat(park.issues()).isEmpty();
    assertThat(shapes(park))
        .extracting(MapShape::name, MapShape::roadClass, MapShape::width_m)
        .containsExactly(tuple("Los Molles", Optional.of(RoadClass.AVENUE), Optional.of(40.0)));
    assertThat(rows(park)).extracting(ParkRow::key).containsExactly("V1");
  }

  /// The road stays on the map with its name; what it is for is unknown, not guessed.
  @Test
  void aClassThatNobodyKnowsIsToldWithASuggestion() throws IOException {
    Checked<Park> park =
        park("", "\"road\": \"V1\", \"nombre\": \"Los Molles\", \"class\": \"avenu\"");

    Issue issue = park.issues().getFirst();
    assertThat(issue.code()).isEqualTo("cell.code");
    assertThat(issue.place()).hasToString("roads.geojson:1:class");
    assertThat(issue.hint().toString().toLowerCase(Locale.ROOT)).contains("avenue");
    assertThat(shapes(park))
        .extracting(MapShape::name, MapShape::roadClass)
        .containsExactly(tuple("Los Molles", Optional.empty()));
    assertThat(rows(park)).isEmpty();
  }

  /// On a map a width of 0 is what programs write where nobody told it; in a table somebody wrote
  /// it.
  @Test
  void aRoadWithoutWidthHasNoneAndOneOfZeroInTheTableIsRefused() throws IOException {
    Checked<Park> park =
        park(
            "road,class,width_m\nV9,local,0\n",
            "\"name\": \"A\", \"class\": \"local\"",
            "\"name\": \"B\", \"class\": \"local\", \"width_m\": 0",
            "\"name\": \"C\", \"class\": \"local\", \"width_m\": \"0.00\"");

    assertThat(shapes(park)).allMatch(shape -> shape.width_m().isEmpty());
    assertThat(shapes(park)).allMatch(shape -> shape.roadClass().isPresent());
    assertThat(park.issues()).extracting(Issue::code).containsExactly("park.road.width");
  }

  /// What maps of other programs say of surfaces or of ways on foot is no class of roads.
  @Test
  void wordsOfOtherProgramsDoNotBreakAPark() throws IOException {
    Checked<Park> park =
        park(
            "",
            "\"type\": \"asphalt\"",
            "\"highway\": \"footway\", \"name\": \"Path\"",
            "\"highway\": \"residential\", \"name\": \"Los Molles\"",
            "\"highway\": \"service\"");

    assertThat(park.issues()).isEmpty();
    assertThat(shapes(park))
        .extracting(MapShape::name, MapShape::roadClass)
        .containsExactly(
            tuple("", Optional.empty()),
            tuple("Path", Optional.empty()),
            tuple("Los Molles", Optional.of(RoadClass.LOCAL)),
            tuple("", Optional.of(RoadClass.SERVICE)));
  }

  @Test
  void aRoadWithoutNameTakesNoRowOfAnother() throws IOException {
    Checked<Park> park =
        park(
            "road,name,class,width_m\n2,Avenida Norte,avenue,40\n",
            "\"road\": \"map-2\", \"class\": \"collector\"",
            "\"class\": \"local\"");

    assertThat(park.issues()).isEmpty();
    assertThat(shapes(park))
        .extracting(MapShape::name, MapShape::roadClass)
        .containsExactly(
            tuple("", Optional.of(RoadClass.COLLECTOR)), tuple("", Optional.of(RoadClass.LOCAL)));
    assertThat(rows(park)).hasSize(3);
  }

  /// A street that is drawn in two parts is one row where both say the same; where it grows wider
  /// on its way, it is two, and each part keeps its width.
  @Test
  void partsOfARoadAreOneRowWhereTheySayTheSame() throws IOException {
    Checked<Park> park =
        park(
            "",
            "\"name\": \"A\", \"class\": \"local\", \"width_m\": 16",
            "\"name\": \"A\", \"class\": \"local\", \"width_m\": 16",
            "\"name\": \"A\", \"class\": \"local\", \"width_m\": 20");

    assertThat(park.issues()).isEmpty();
    assertThat(rows(park)).extracting(ParkRow::key).containsExactly("A", "A (3)");
    assertThat(shapes(park))
        .extracting(MapShape::name, MapShape::width_m)
        .containsExactly(
            tuple("A", Optional.of(16.0)),
            tuple("A", Optional.of(16.0)),
            tuple("A", Optional.of(20.0)));
  }

  /// However its parts are drawn.
  @Test
  void partsOfARoadAreOneRowInAnyOrder() throws IOException {
    Checked<Park> park =
        park(
            "",
            "\"name\": \"A\", \"width_m\": 16",
            "\"name\": \"A\", \"width_m\": 20",
            "\"name\": \"A\", \"width_m\": 20");

    assertThat(park.issues()).isEmpty();
    assertThat(rows(park)).extracting(ParkRow::key).containsExactly("A", "A (2)");
    assertThat(shapes(park))
        .extracting(MapShape::width_m)
        .containsExactly(Optional.of(16.0), Optional.of(20.0), Optional.of(20.0));
  }

  @Test
  void oneIdThatSaysTwoThingsIsToldAndNeitherIsTaken() throws IOException {
    Checked<Park> park =
        park(
            "",
            "\"road\": \"V1\", \"class\": \"local\"",
            "\"road\": \"V1\", \"class\": \"avenue\"");

    assertThat(park.issues())
        .extracting(Issue::code)
        .containsExactly("row.duplicate", "row.duplicate");
    assertThat(shapes(park)).allMatch(shape -> shape.roadClass().isEmpty());
  }

  @Test
  void theTableRulesOverTheMap() throws IOException {
    Checked<Park> park =
        park(
            "road,class,width_m\nV1,collector,24\n",
            "\"road\": \"V1\", \"name\": \"Los Molles\", \"class\": \"local\", \"width_m\": 16");

    assertThat(park.issues()).isEmpty();
    assertThat(shapes(park))
        .extracting(MapShape::name, MapShape::roadClass, MapShape::width_m)
        .containsExactly(tuple("Los Molles", Optional.of(RoadClass.COLLECTOR), Optional.of(24.0)));
  }

  /// What other programs keep beside it stays unread and unsaid, as in every other layer.
  @Test
  void propertiesThatNobodyKnowsArePassedOver() throws IOException {
    Checked<Park> park = park("", "\"fid\": 7, \"surface\": \"asphalt\"", "");

    assertThat(park.issues()).isEmpty();
    assertThat(shapes(park)).hasSize(2);
    assertThat(rows(park)).isEmpty();
  }
}
