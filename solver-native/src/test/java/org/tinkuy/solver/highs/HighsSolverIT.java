package org.tinkuy.solver.highs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class HighsSolverIT {
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesNothingBetweenTheAnswersOfTheProgram() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TalkativeRun.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(written).isEmpty();
  }
}
