package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package as somebody unzips it who has neither Java nor a setting of it.
@Tag("long")
class DistributionIT {
  /// What the package without native solvers may weigh at most.
  private static final long MOST_BYTES = 120_000_000;

  /// The libraries that the build puts beside the program; the class path of this test has those of
  /// the tests as well.
  private static final Path LIBRARIES = Folders.ROOT.resolve("app/target/lib");

  @TempDir private static Path disk;
  private static Path zip = Path.of("");

  @BeforeAll
  static void packs() throws IOException {
    zip = new Distribution(ToolProvider.findFirst("jlink").orElseThrow(), true).write(disk);
  }

  private String run(Path folder, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().clear();
    process.environment().put("PATH", "");
    Process started = process.redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void unpackedItRunsWithItsOwnJava() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/unzip")), "unzip is needed");
    run(disk, List.of("/usr/bin/unzip", "-q", zip.toString()));
    Path home = zip.resolveSibling(zip.getFileName().toString().replace(".zip", ""));
    List<String> program = List.of("bin/tinkuy");

    assertThat(home.resolve("runtime/bin/java")).isExecutable();
    List<String> version = new ArrayList<>(program);
    version.add("--version");
    assertThat(run(home, version)).startsWith("tinkuy ");

    Path park = disk.resolve("park");
    Folders.copy(Folders.SMALLEST, park);
    List<String> assess = new ArrayList<>(program);
    assess.addAll(List.of("assess", park.toString(), "--out", disk.resolve("out").toString()));
    assertThat(run(home, assess)).contains("Two Yards", " Report   ");
    assertThat(Folders.names(disk.resolve("out"))).contains("smallest-2024.pdf");
  }

  @Test
  void weighsLessThan120MegabytesWithoutTheSolvers() throws IOException {
    List<String> libraries = libraries();

    long bytes = 0;
    try (ZipFile open = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(open.entries())) {
        String jar = entry.getName().replaceFirst("^[^/]*/lib/", "");
        if (jar.contains("/") || jar.startsWith("classes-") || libraries.contains(jar)) {
          bytes += entry.getCompressedSize();
        }
      }
    }

    // the runtime alone is more than 20 MB: a sum that found nothing is none
    assertThat(bytes).isBetween(20_000_000L, MOST_BYTES);
  }

  /// Log4j comes with what tests read workbooks by, and would speak to whoever starts the program.
  @Test
  void bringsNoLibraryThatOnlyTestsNeed() throws IOException {
    assertThat(libraries()).noneMatch(jar -> jar.matches("(log4j|poi|junit|assertj|archunit).*"));
  }

  /// The list for programs has our own modules too, but for the one it is of.
  @Test
  void theListsNameEveryLibraryAndNoOther() throws IOException {
    Path built = Folders.ROOT.resolve("app/target");

    assertNamed(built, libraries());
  }

  /// The same lists name the native solvers where the build makes them, which are not in this one.
  @Test
  void theListsOfThePackageNameNoLibraryThatIsLeftOut() throws IOException {
    List<String> packed =
        libraries().stream().filter(jar -> !jar.startsWith("ortools-linux")).toList();

    assertThat(packed).hasSizeLessThan(libraries().size());
    try (FileSystem system = FileSystems.newFileSystem(zip)) {
      assertNamed(system.getPath(zip.getFileName().toString().replace(".zip", "")), packed);
    }
  }

  private static void assertNamed(Path place, List<String> libraries) throws IOException {
    List<String> packed =
        libraries.stream().filter(jar -> !jar.startsWith("tinkuy-app-")).sorted().toList();

    assertThat(named(place, "bom.json", "\"purl\" : \"pkg:maven/[^/\"]+/([^@\"]+)@([^?\"]+)"))
        .containsAll(packed)
        .allMatch(jar -> packed.contains(jar) || jar.startsWith("tinkuy-app-"));
    assertThat(named(place, "THIRD-PARTY.txt", "\\([\\w.-]+:([\\w.-]+):([\\w.-]+) - "))
        .containsExactlyElementsOf(
            packed.stream().filter(jar -> !jar.startsWith("tinkuy-")).toList());
  }

  /// The jars that a list names, by name and version, in order.
  private static List<String> named(Path place, String list, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(place.resolve(list)))
        .results()
        .map(found -> found.group(1) + "-" + found.group(2) + ".jar")
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> libraries() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(LIBRARIES), "the build packs its libraries first");
    return Folders.names(LIBRARIES);
  }

  @Test
  void namesThePlatformAsJavasOwnPackagesDo() {
    assertThat(Distribution.platform()).matches("(linux|macos|windows)-(x64|aarch64|[a-z0-9]+)");
  }
}
