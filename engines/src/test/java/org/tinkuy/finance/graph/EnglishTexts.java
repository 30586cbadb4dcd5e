package org.tinkuy.finance.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The keys of the catalog's English texts, against which tests hold the labels of lines.
public final class EnglishTexts {
  private EnglishTexts() {}

  public static Set<String> keys() {
    try (Stream<Path> files = Files.list(Path.of("../catalog/texts/en"))) {
      return files
          .flatMap(file -> lines(file).stream())
          .map(row -> row.substring(0, Math.max(0, row.indexOf(','))))
          .collect(toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
