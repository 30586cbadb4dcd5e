package org.tinkuy.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program as a process of its own, as a person starts it.
class MainIT {
  @TempDir private Path temporary;

  @Test
  void tellsItsVersion() throws IOException, InterruptedException {
    Terminal terminal = start("--version");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).startsWith("tinkuy ").hasLineCount(1);
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void assessesAParkAndPrintsNothingOfItsLibraries() throws IOException, InterruptedException {
    Path out = temporary.resolve("out");

    Terminal terminal = start("assess", Folders.SMALLEST.toString(), "--out", out.toString());

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out()).contains("Two Yards", " Score    ", "Nothing left this computer.");
    assertThat(Folders.names(out)).hasSize(4);
  }

  @Test
  void wrongUseIsTheExitCodeOfTheProcess() throws IOException, InterruptedException {
    assertThat(start("asess").exit()).isEqualTo(3);
  }

  /// Who unpacks libraries of solvers removes first what a process that is gone left behind, and
  /// its own folder at its end: what is left behind tells which command unpacked any.
  @ParameterizedTest
  @CsvSource({
    "check, examples/smallest, false",
    "solve, conformance/exchange-small-park.json, true"
  })
  void librariesOfSolversAreUnpackedWhereACommandSolvesAlone(
      String command, String file, boolean solves) throws IOException, InterruptedException {
    Path place = Files.createDirectory(temporary.resolve("place"));
    Path left =
        Files.createDirectory(place.resolve("tinkuy-solver-" + Integer.MAX_VALUE + "-left"));

    Terminal terminal =
        start(List.of("-Djava.io.tmpdir=" + place), command, Folders.ROOT.resolve(file).toString());

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(Files.exists(left)).isEqualTo(!solves);
  }

  private Terminal start(String... words) throws IOException, InterruptedException {
    return start(List.of(), words);
  }

  /// @param options of the virtual machine
  private Terminal start(List<String> options, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    // the manifest of the program's jar says the same
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    Path out = temporary.resolve("stdout");
    Path err = temporary.resolve("stderr");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Terminal(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
