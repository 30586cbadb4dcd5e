package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `tinkuy package`: packs the program with a Java runtime of its own into one ZIP file for
/// computers of this kind that have neither Java nor a network.
@Command(name = "package", sortOptions = false)
final class PackageCommand implements Callable<Integer> {
  private static final double BYTES_PER_MB = 1e6;

  private final Console console;

  @Option(names = "--without-solver")
  private boolean withoutSolver;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  PackageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wording words = language.words(Wiring.load().texts());
    Optional<ToolProvider> linker = ToolProvider.findFirst("jlink");
    if (linker.isEmpty()) {
      console.warn("tinkuy: " + words.text("app.package.noLinker"));
      return Exit.WRONG_USE.code();
    }
    try {
      Path zip = new Distribution(linker.get(), withoutSolver).write(out);
      console.say(
          words.text(
              "app.package.written",
              Map.of("file", zip.toString(), "size", words.whole(megabytes(zip)))));
      return Exit.DONE.code();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write into " + out, unwritable);
    }
  }

  private static long megabytes(Path zip) throws IOException {
    return Math.round(Files.size(zip) / BYTES_PER_MB);
  }
}
