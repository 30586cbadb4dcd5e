package org.tinkuy.solver.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
  @TempDir private Path folder;
  private NativeLibraries libraries;

  @BeforeEach
  void needsLibrariesForThisPlatform() {
    Optional<NativeLibraries> found = NativeLibraries.find();
    Assumptions.assumeTrue(found.isPresent(), "libraries for this platform");
    libraries = found.orElseThrow();
  }

  @Test
  void copiesOnlyWhatIsWanted() {
    String highs = libraries.platform().highs();

    assertThat(libraries.unpack(highs::equals, folder)).contains(folder);
    assertThat(folder).isDirectoryContaining(file -> file.endsWith(highs));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  /// Several parks are read at once, and each asks for its own solver.
  @Test
  void servesSeveralThreadsAtOnce() throws InterruptedException, ExecutionException {
    String highs = libraries.platform().highs();
    List<Future<Optional<Path>>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < 8; thread++) {
        Path target = folder.resolve("thread-" + thread);
        asked.add(
            threads.submit(() -> libraries.unpack(highs::equals, Files.createDirectory(target))));
      }
    }

    for (Future<Optional<Path>> one : asked) {
      assertThat(one.get()).hasValueSatisfying(at -> assertThat(at.resolve(highs)).exists());
    }
  }

  @Test
  void saysThatThereIsNoPlaceForThem() {
    assertThat(libraries.unpack(name -> true, folder.resolve("missing"))).isEmpty();
  }
}
