package org.tinkuy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file with what is expected, reviewed by a person when it changes.
///
/// Run the test with `-Dtinkuy.regenerate=true` to write what the program gives now, then read the
/// diff.
public final class Golden {
  private static final boolean WRITES = Boolean.getBoolean("tinkuy.regenerate");

  private Golden() {}

  /// Compares text with a golden file of the module under test.
  ///
  /// @param name file name below `src/test/resources/golden`
  public static void check(String name, String actual) {
    Path file = Path.of("src", "test", "resources", "golden", name);
    try {
      if (WRITES) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      String expected = Files.exists(file) ? Files.readString(file) : "";
      if (!expected.equals(actual)) {
        throw new AssertionError(difference(name, expected, actual));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Golden file " + file, e);
    }
  }

  private static String difference(String name, String expected, String actual) {
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    return "Golden file '%s' differs at character %s:%nexpected …%s%nactual   …%s"
        .formatted(name, at, around(expected, at), around(actual, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
  }
}
