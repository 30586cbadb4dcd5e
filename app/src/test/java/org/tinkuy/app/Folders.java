package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Folders that tests read and write.
final class Folders {
  static final Path ROOT = Path.of(System.getProperty("tinkuy.root", ".."));
  static final Path SMALLEST = ROOT.resolve("examples/smallest");
  static final Path VALLE_CLARO = ROOT.resolve("examples/valle-claro-tables");

  private Folders() {}

  /// Copies a folder, so that a test may change it.
  static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException("Copy of " + from, e);
    }
  }

  /// The smallest park with one broken row among its plots.
  static Path withAnError(Path to) {
    Path park = copy(SMALLEST, to);
    write(
        park.resolve("plots.csv"),
        read(park.resolve("plots.csv")) + "A3,industrial,sublet,much,\n");
    return park;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// Names in a folder, in order; none where there is no folder.
  static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
