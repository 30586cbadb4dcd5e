package org.tinkuy.formats.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the files of a catalog: on the class path, or in a folder whose files stand for those of
/// the same name on the class path.
final class CatalogFiles {
  private static final String ROOT = "/catalog/";

  /// A table or a list, neither it nor a folder on its way hidden.
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)([^./][^/]*/)*[^./][^/]*\\.(csv|ya?ml)");

  private final Optional<Path> folder;
  private final Map<String, Path> added;

  private CatalogFiles(Optional<Path> folder, Map<String, Path> added) {
    this.folder = folder;
    this.added = Map.copyOf(added);
  }

  static CatalogFiles ofClassPath() {
    return new CatalogFiles(Optional.empty(), Map.of());
  }

  static CatalogFiles of(Path folder) {
    return new CatalogFiles(Optional.of(folder), Map.of());
  }

  /// The same files and one more.
  CatalogFiles withOneMore(String name, Path file) {
    return new CatalogFiles(folder, Map.of(name, file));
  }

  /// The names of files that no manifest lists.
  List<String> added() {
    return List.copyOf(added.keySet());
  }

  /// The names of the files of the folder that are written as files of a catalog are, in order;
  /// none where there is no folder. What is hidden, or of another kind, is nobody's mistake.
  List<String> own() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.get().relativize(file).toString().replace('\\', '/'))
          .filter(name -> WRITTEN.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(folder.get().toString(), problem);
    }
  }

  /// The bytes of a file; empty where there is none or its name leads out of the catalog.
  ///
  /// @param name path below the catalog, with `/`
  Optional<byte[]> find(String name) {
    if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
      return Optional.empty();
    }
    try {
      Optional<Path> own =
          Optional.ofNullable(added.get(name))
              .or(() -> folder.map(path -> path.resolve(name)))
              .filter(Files::isRegularFile);
      if (own.isPresent()) {
        return Optional.of(Files.readAllBytes(own.get()));
      }
      try (InputStream in = CatalogFiles.class.getResourceAsStream(ROOT + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("catalog/" + name, problem);
    }
  }
}
