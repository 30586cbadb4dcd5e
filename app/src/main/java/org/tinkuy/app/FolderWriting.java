package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.formats.ChangeSetText;
import org.tinkuy.formats.FolderEdit;
import org.tinkuy.formats.FolderTree;
import org.tinkuy.views.wording.Wording;

/// Writes changes that were worked out, and beside the scenarios what takes them back.
///
/// @param park the folder that is changed, or copied
/// @param to a new folder that takes the park with its changes; empty where they are made in place
/// @param words the language of what is said
record FolderWriting(Path park, Optional<Path> to, Wording words) {

  /// Writes the files.
  ///
  /// @return what was done, for a person
  String write(FolderEdit.Edited edited) {
    to.ifPresent(copy -> FolderTree.copy(park, copy));
    Path folder = to.orElse(park);
    Path undo = ChangeSetText.write(edited.undo(), undoFile(folder));
    FolderEdit.write(edited.files(), folder);
    return words.text("change.made", Map.of("folder", folder.toString(), "undo", undo.toString()));
  }

  /// A file of its own for what leads back, beside the scenarios.
  private static Path undoFile(Path folder) {
    for (int number = 1; ; number++) {
      Path file = folder.resolve("scenarios").resolve("undo-" + number + ".yaml");
      if (!Files.exists(file) && !Files.exists(file.resolveSibling("undo-" + number + ".json"))) {
        return file;
      }
    }
  }
}
