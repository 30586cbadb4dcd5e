package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tinkuy.views.exchange.Letter;
import org.tinkuy.views.wording.Wording;

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
      List<String> names = names(letters.stream().map(Letter::pair).toList());
      for (int i = 0; i < letters.size(); i++) {
        Files.writeString(folder.resolve(names.get(i) + ".txt"), letters.get(i).text() + "\n");
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

  /// Names of files for pairs of flows, no two alike on any disk: ids may differ in signs that no
  /// name of a file has, or in large and small letters only.
  static List<String> names(List<String> pairs) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String pair : pairs) {
      String plain = pair.replace('>', '_').replaceAll("[^A-Za-z0-9_.-]", "-");
      String name = plain;
      for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        name = plain + "-" + number;
      }
      names.add(name);
    }
    return names;
  }
}
