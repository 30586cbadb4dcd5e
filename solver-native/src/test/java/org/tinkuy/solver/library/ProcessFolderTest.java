package org.tinkuy.solver.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFolderTest {
  /// Larger than any process id that Linux or macOS gives, and no multiple of four as on Windows.
  private static final long NOBODY = Integer.MAX_VALUE;

  @TempDir Path parent;

  @Test
  void removesWhatAKilledProcessLeft() throws IOException {
    ProcessFolder left = ProcessFolder.in(parent, NOBODY);
    Files.writeString(left.path().resolve("libhighs.so.1"), "library");
    left.release();

    ProcessFolder.removeLeftBehind(parent);

    assertThat(left.path()).doesNotExist();
  }

  @Test
  void leavesAFolderWhoseProcessLives() {
    ProcessFolder mine = ProcessFolder.in(parent, ProcessHandle.current().pid());
    mine.release();

    ProcessFolder.removeLeftBehind(parent);

    assertThat(mine.path()).exists();
  }

  @Test
  void leavesAFolderThatSomebodyUnseenHolds() {
    ProcessFolder held = ProcessFolder.in(parent, NOBODY);

    ProcessFolder.removeLeftBehind(parent);

    assertThat(held.path()).exists();
    held.remove();
    assertThat(held.path()).doesNotExist();
  }

  @Test
  void leavesWhatOthersPutThere() throws IOException {
    Path other = Files.createDirectory(parent.resolve("ortools-java" + NOBODY));

    ProcessFolder.removeLeftBehind(parent);

    assertThat(other).exists();
  }
}
