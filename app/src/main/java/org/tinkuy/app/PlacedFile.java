package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file for people that is written whole or not at all. What stood there and is another stays
/// under another name, for a person may have worked in it.
final class PlacedFile {
  /// The first day that a package can state; it stands in files that are the same every day.
  static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

  private final Path target;
  private @Nullable Path kept;
  private boolean written;

  PlacedFile(Path target) {
    this.target = target;
  }

  Path target() {
    return target;
  }

  /// Under which name what stood there is kept; empty where nothing did or it was the same.
  Optional<Path> kept() {
    return Optional.ofNullable(kept);
  }

  /// Whether the writer wrote anything.
  boolean isWritten() {
    return written;
  }

  /// Lets the file be written under another name first.
  void write(Consumer<Path> writer) {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      writer.accept(fresh);
      if (Files.exists(fresh)) {
        place(fresh);
        written = true;
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(target.toString(), problem);
    } finally {
      remove(fresh);
    }
  }

  /// Writes a text.
  void write(String text) {
    write(
        fresh -> {
          try {
            Files.writeString(fresh, text);
          } catch (IOException problem) {
            throw new UncheckedIOException(target.toString(), problem);
          }
        });
  }

  private void place(Path fresh) throws IOException {
    if (Files.exists(target) && Files.mismatch(fresh, target) >= 0) {
      kept = freeName();
      Files.move(target, kept);
    }
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path freeName() {
    String name = String.valueOf(target.getFileName());
    // a name may have no dot, or start with its only one
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    Path free = target;
    for (int number = 1; Files.exists(free); number++) {
      free =
          target.resolveSibling(name.substring(0, dot) + ".before-" + number + name.substring(dot));
    }
    return free;
  }

  private static void remove(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException problem) {
      throw new UncheckedIOException(fresh.toString(), problem);
    }
  }
}
