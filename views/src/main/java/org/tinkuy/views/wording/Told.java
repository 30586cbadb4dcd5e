package org.tinkuy.views.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.Translations;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What the ids and keys of a park's rows are called in the language of a report, by its table
/// `translations`. Free texts are told where the park is read; ids stay there as they are written,
/// so that no result hangs on a language, and are told only where a person reads them.
///
/// @param words the translation of each text
public record Told(Map<String, String> words) {
  /// What a park tells in a language.
  ///
  /// @param language such as `es`; of `es-PE` the part before the hyphen counts
  public static Told of(Park park, String language) {
    String spoken = language.split("-", 2)[0];
    Map<String, String> words = new HashMap<>();
    Optional.ofNullable(park.tables().get(Translations.TABLE)).stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.text("language").equals(spoken))
        .forEach(row -> add(row, words));
    return new Told(words);
  }

  private static void add(ParkRow row, Map<String, String> words) {
    words.putIfAbsent(row.text("text"), row.text("translation"));
  }

  /// What a text is called; itself where nobody says.
  public String of(String text) {
    return words.getOrDefault(text, text);
  }
}
