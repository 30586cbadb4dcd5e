package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package as somebody unzips it who has neither Java nor a setting of it.
@Tag("long")
class DistributionIT {
  @TempDir private Path disk;

  private String run(Path folder, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().clear();
    process.environment().put("PATH", "/usr/bin:/bin");
    Process started = process.redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void unpackedItRunsWithItsOwnJava() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/unzip")), "unzip is needed");
    ToolProvider linker = ToolProvider.findFirst("jlink").orElseThrow();
    Path zip = new Distribution(linker, true).write(disk);
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
    assertThat(run(home, assess)).contains("Two Yards", " report   ");
    assertThat(Folders.names(disk.resolve("out"))).contains("smallest-2024.pdf");
  }

  @Test
  void namesThePlatformAsJavasOwnPackagesDo() {
    assertThat(Distribution.platform()).matches("(linux|macos|windows)-(x64|aarch64|[a-z0-9]+)");
  }
}
