package org.tinkuy.solver.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Problems with published answers, where the folder that the environment names holds them.
public final class PublishedCases {
  private PublishedCases() {}

  /// The problems of a kind, by file; none where there is no folder.
  public static List<Path> list(String kind) {
    Optional<Path> folder =
        Optional.ofNullable(System.getenv("TINKUY_CASES"))
            .map(cases -> Path.of(cases, kind))
            .filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.get().toString(), e);
    }
  }

  public static JsonNode read(Path file) {
    return new ObjectMapper().readTree(file);
  }
}
