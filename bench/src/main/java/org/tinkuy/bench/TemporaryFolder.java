package org.tinkuy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.samples.folder.SampleFolder;

/// The files of a sample on disk, for as long as a benchmark needs them.
///
/// @param path the folder
record TemporaryFolder(Path path) implements AutoCloseable {
  static TemporaryFolder of(SampleFolder files) throws IOException {
    Path path = Files.createTempDirectory("tinkuy-bench");
    files.writeTo(path);
    return new TemporaryFolder(path);
  }

  @Override
  public void close() throws IOException {
    List<Path> innermostFirst;
    try (Stream<Path> tree = Files.walk(path)) {
      innermostFirst = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : innermostFirst) {
      Files.delete(entry);
    }
  }
}
