package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// Damages a good file at random, from fixed seeds: whatever it says then, it is read or refused
/// with issues that name the file, and never ends in an exception.
class GeoJsonDamageTest {
  private static final String GOOD =
      """
      {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:4326"}},
       "features": [
        {"type": "Feature", "id": 1, "properties": {"plot": "A", "n": [1, null]}, "geometry":
         {"type": "Polygon", "coordinates": [
          [[-76.9, -12, 1], [-76.8, -12], [-76.8, -11.9], [-76.9, -11.9], [-76.9, -12]],
          [[-76.88, -11.98], [-76.82, -11.98], [-76.82, -11.92], [-76.88, -11.98]]]}},
        {"type": "Feature", "properties": {"plot": "B"}, "geometry":
         {"type": "MultiLineString", "coordinates": [[[-76.9, -12], [-76.8, -12.1]]]}}]}
      """;
  private static final String[] PIECES = {
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "null",
    "NaN",
    "-1e400",
    "\"",
    "90",
    "[]",
    "{}",
    "true",
    "\\",
    "0.0",
    "\"type\"",
    "\"coordinates\":",
    "\"Point\"",
    "\u0000",
    "[[[[[",
    "-76.9",
    "1e308"
  };

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void neverEndsInAnException(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Path file = folder.resolve("plots.geojson");
      Files.write(file, damaged(random).getBytes(StandardCharsets.UTF_8));

      Checked<ShapeLayer> read = Drawing.read(file, Drawing.UTM_18S);

      assertThat(read.issues())
          .allSatisfy(issue -> assertThat(issue.place().file()).isEqualTo("plots.geojson"));
      assertThat(read.issues()).extracting(Issue::message).doesNotContain("null");
    }
  }

  private static String damaged(Random random) {
    StringBuilder text = new StringBuilder(GOOD);
    for (int times = random.nextInt(1, 4); times > 0; times--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(4));
      text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
