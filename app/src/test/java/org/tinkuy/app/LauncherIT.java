package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of a package finds the runtime beside it where nothing else is to be found: here a
/// script stands for the runtime and says where it is and what it was asked.
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  @TempDir private Path disk;

  private Path program(Path home) throws IOException {
    Path java = home.resolve("runtime/bin/java");
    Files.createDirectories(java.getParent());
    Folders.write(java, "#!/bin/sh\necho \"$0 $*\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path program = home.resolve("bin/tinkuy");
    Files.createDirectories(program.getParent());
    try (InputStream text = getClass().getResourceAsStream("launcher.sh")) {
      Files.write(program, Objects.requireNonNull(text).readAllBytes());
    }
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  private static String run(Path folder, String path, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().clear();
    process.environment().put("PATH", path);
    Process started = process.redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void needsNoOtherProgram() throws IOException, InterruptedException {
    Path home = disk.resolve("my tinkuy");
    Path program = program(home);
    String java = home.toRealPath().resolve("runtime/bin/java").toString();

    assertThat(run(disk, "", List.of(program.toString(), "check", "my park")))
        .startsWith(java)
        .endsWith("org.tinkuy.app.Main check my park\n");
    assertThat(run(home, "", List.of("bin/tinkuy", "check"))).startsWith(java);
    assertThat(run(home.resolve("bin"), "", List.of("/bin/sh", "tinkuy", "check")))
        .startsWith(java);
  }

  @Test
  void isFoundThroughLinks() throws IOException, InterruptedException {
    Path home = disk.resolve("tinkuy");
    Path program = program(home);
    Path beside = Files.createSymbolicLink(disk.resolve("first"), Path.of("tinkuy/bin/tinkuy"));
    Path far = Files.createSymbolicLink(disk.resolve("second"), beside);
    String java = home.toRealPath().resolve("runtime/bin/java").toString();

    assertThat(program).exists();
    assertThat(run(disk, "/usr/bin:/bin", List.of(beside.toString()))).startsWith(java);
    assertThat(run(disk, "/usr/bin:/bin", List.of(far.toString()))).startsWith(java);
    assertThat(run(disk, "/usr/bin:/bin", List.of("/bin/sh", "first"))).startsWith(java);
  }
}
