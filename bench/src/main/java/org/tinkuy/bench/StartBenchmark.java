package org.tinkuy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Whole processes from start to end. The aim: `./tinkuy --version` in less than 0.2 s; `java
/// -version` of the same JDK, which loads no program, is the floor that it is compared with.
///
/// It is run from the root of the repository, after `./tinkuy` was started once, so that neither a
/// build nor the making of its cache is measured.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 20)
@Fork(1)
public class StartBenchmark {
  /// The floor, by its name among the commands.
  static final String FLOOR = "java -version";

  /// What is started; `java` is that of the running JDK.
  @Param({FLOOR, "./tinkuy --version", "./tinkuy assess examples/valle-claro-tables"})
  public String command = FLOOR;

  /// Starts the process and waits for its end.
  ///
  /// @return its exit code; anything but 0 would be no result and throws
  @Benchmark
  public int start() throws IOException, InterruptedException {
    Path out = Files.createTempDirectory("tinkuy-bench");
    try (TemporaryFolder _ = new TemporaryFolder(out)) {
      ProcessBuilder builder = new ProcessBuilder(words(out));
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      int exit = builder.start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("'%s' ended with %d.".formatted(command, exit));
      }
      return exit;
    }
  }

  private List<String> words(Path out) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words =
        List.of(command.split(" ", -1)).stream()
            .map(word -> word.equals("java") ? java : word)
            .toList();
    return words.contains("assess")
        ? Stream.concat(words.stream(), Stream.of("--out", out.toString())).toList()
        : words;
  }
}
