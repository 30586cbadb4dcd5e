package org.tinkuy.solver.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFolderIT {
  @TempDir Path temporary;

  @Test
  void theNextStartRemovesWhatAKilledProcessLeft() throws IOException, InterruptedException {
    assertThat(run("killed")).isEqualTo(137);
    assertThat(folders()).hasSize(1);
    assertThat(folders().getFirst().resolve("lock")).exists();

    assertThat(run("ended")).isZero();

    assertThat(folders()).isEmpty();
  }

  private int run(String how) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            KilledProcess.class.getName(),
            how)
        .inheritIO()
        .start()
        .waitFor();
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.filter(each -> each.getFileName().toString().startsWith("tinkuy-solver-"))
          .toList();
    }
  }
}
