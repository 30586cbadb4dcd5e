package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A folder that a person has named: of a park, or of a catalog of their own.
public final class GivenFolder {
  private GivenFolder() {}

  /// Whether it is there; if not, that is told, with the folders beside it that it may be.
  public static boolean isThere(Path folder, Attempt attempt) {
    String name = shown(folder);
    if (Files.isDirectory(folder)) {
      return true;
    }
    if (Files.exists(folder)) {
      attempt.error(
          "folder.notFolder",
          Place.file(name),
          name.endsWith(".zip")
              ? Sentence.of("hint.folder.unpack", "Unpack it.")
              : Sentence.of("hint.folder.notFolder", "Give the folder it lies in."),
          "'%s' must be a folder, but is a file.",
          name);
    } else {
      List<String> nearest = Nearest.of(FolderListing.name(folder), neighbours(folder));
      attempt.error(
          "folder.missing",
          Place.file(name),
          Sentence.maybe(nearest),
          "The folder '%s' is not there.",
          name);
    }
    return false;
  }

  private static List<String> neighbours(Path folder) {
    try {
      Path parent = folder.toAbsolutePath().getParent();
      return parent == null || !Files.isDirectory(parent)
          ? List.of()
          : FolderListing.entries(parent).stream()
              .filter(Files::isDirectory)
              .map(FolderListing::name)
              .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  /// Its name as a person knows it.
  static String shown(Path folder) {
    String text = folder.toString();
    return text.isEmpty() ? "." : text;
  }
}
