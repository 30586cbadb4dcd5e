package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.samples.folder.SampleFolder;

/// The committed examples are what the generators write. Run with `-Dsamples.write=true` to write
/// them again.
class SampleFilesTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("tinkuy.root", "..")).resolve("examples");

  @BeforeAll
  static void writesThemWhenAsked() {
    if (Boolean.getBoolean("samples.write")) {
      SampleFiles.writeAll(EXAMPLES);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smallest",
        "valle-claro",
        "valle-claro-tables",
        "kalundborg",
        "hawassa",
        "light-zone",
        "seed-park-a",
        "seed-park-c"
      })
  void committedExampleIsWhatTheGeneratorWrites(String park) throws IOException {
    SortedMap<String, byte[]> committed = read(EXAMPLES.resolve(park));
    SampleFolder folder = Objects.requireNonNull(SampleFiles.all().get(park));
    SortedMap<String, byte[]> made = new TreeMap<>();
    folder.files().forEach((file, text) -> made.put(file, text.getBytes(StandardCharsets.UTF_8)));
    folder.workbooks().forEach((file, workbook) -> made.put(file, workbook.bytes()));

    assertThat(committed.keySet()).isEqualTo(made.keySet());
    made.forEach((file, bytes) -> assertThat(committed.get(file)).as(file).isEqualTo(bytes));
  }

  /// The park stood on the cover of its French report with another apostrophe than the report.
  @Test
  void frenchIsWrittenWithItsOwnSigns() {
    Pattern french = Pattern.compile("(?:,|^ *)fr[,:](.*)", Pattern.MULTILINE);
    Pattern typed = Pattern.compile("\\p{L}'\\p{L}|\\S [:;!?»]|« ");

    List<String> texts =
        SampleFiles.all().values().stream()
            .flatMap(folder -> folder.files().entrySet().stream())
            .filter(file -> file.getKey().matches("translations.csv|park.yaml|finance.yaml"))
            .flatMap(file -> french.matcher(file.getValue()).results())
            .map(found -> found.group(1))
            .toList();

    assertThat(texts)
        .hasSizeGreaterThan(500)
        .filteredOn(text -> typed.matcher(text).find())
        .isEmpty();
  }

  private static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }
}
