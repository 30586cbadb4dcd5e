package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(strings = {"smallest", "valle-claro"})
  void committedExampleIsWhatTheGeneratorWrites(String park) throws IOException {
    SortedMap<String, String> committed = read(EXAMPLES.resolve(park));
    SortedMap<String, String> made = Objects.requireNonNull(SampleFiles.all().get(park)).files();

    assertThat(committed.keySet()).isEqualTo(made.keySet());
    made.forEach((file, text) -> assertThat(committed.get(file)).as(file).isEqualTo(text));
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
