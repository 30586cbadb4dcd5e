package org.tinkuy.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder with everything in it, as far as it lies in it: links are not followed and not copied.
public final class FolderTree {
  private FolderTree() {}

  /// Copies a folder to a place where nothing is yet, or an empty folder.
  ///
  /// @throws UncheckedIOException where something is there, or cannot be read or written
  public static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to);
      if (!FolderListing.entries(to).isEmpty()) {
        throw new DirectoryNotEmptyException(to.toString());
      }
      for (Path entry : entries(from)) {
        Path copy = to.resolve(from.relativize(entry).toString());
        if (Files.isSymbolicLink(entry) || entry.startsWith(to)) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(entry, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(to.toString(), problem);
    }
  }

  /// Deletes a folder that the program made for itself.
  static void delete(Path folder) throws IOException {
    for (Path entry : entries(folder).reversed()) {
      Files.delete(entry);
    }
  }

  /// The folder and everything below it, what holds before what is held.
  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
