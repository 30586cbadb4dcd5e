package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tinkuy.views.section.Letter;
import org.tinkuy.views.section.Wording;

/// Writes the draft letters of a study's exchanges, one text file each.
final class Letters {
  private Letters() {}

  /// Writes them and says on the terminal where they are.
  static void write(Assessing.Shown shown, Path folder) {
    Wording words = shown.words();
    List<Letter> letters =
        shown
            .results()
            .exchanges()
            .map(found -> Letter.of(found, shown.results().park(), words))
            .orElse(List.of());
    try {
      Files.createDirectories(folder);
      for (Letter letter : letters) {
        String name = letter.pair().replace('>', '_').replaceAll("[^A-Za-z0-9_.-]", "-");
        Files.writeString(folder.resolve(name + ".txt"), letter.text() + "\n");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write to " + folder, unwritable);
    }
    shown
        .terminal()
        .line(
            words.text("app.letters"),
            words.text(
                "app.letters.text",
                Map.of("count", words.whole(letters.size()), "folder", folder.toString())));
  }
}
