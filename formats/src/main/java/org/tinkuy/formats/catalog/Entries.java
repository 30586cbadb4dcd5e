package org.tinkuy.formats.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Place;

/// Reads entries of YAML files of the catalog; what is missing or no known word is an error at its
/// place.
final class Entries {
  static final Mapping NOTHING = new Mapping(Map.of(), Place.file("catalog"));

  private Entries() {}

  /// The text of a key; empty, with an error, where it is missing.
  static String required(CatalogReading reading, Mapping mapping, String key) {
    Optional<String> text = mapping.findText(key);
    if (text.isEmpty() && !mapping.equals(NOTHING)) {
      reading.error(
          "catalog.key.missing",
          mapping.placeOf(key),
          "Key '%s' is missing or empty.".formatted(key),
          key);
    }
    return text.orElse("");
  }

  /// The constant whose name a key holds in lower case; the first one, with an error, where it
  /// holds no such word.
  static <E extends Enum<E>> E constant(
      CatalogReading reading, Mapping mapping, String key, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> words =
        constants.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return constants.get(Math.max(0, words.indexOf(word(reading, mapping, key, words))));
  }

  /// What a key holds where it is one of the words; it as well, with an error, where it is not.
  static String word(CatalogReading reading, Mapping mapping, String key, List<String> words) {
    String text = required(reading, mapping, key);
    if (!text.isEmpty() && !words.contains(text)) {
      reading.error(
          "catalog.word",
          mapping.placeOf(key),
          "Key '%s': it must be one of %s, but is '%s'.".formatted(key, words, text),
          key,
          text);
    }
    return text;
  }

  /// Yes or no; the given answer where nothing is written.
  static boolean yes(CatalogReading reading, Mapping mapping, String key, boolean otherwise) {
    String text = mapping.findText(key).orElse(otherwise ? "yes" : "no");
    if (!List.of("yes", "no").contains(text)) {
      reading.error(
          "catalog.yesNo",
          mapping.placeOf(key),
          "Key '%s': it must be yes or no, but is '%s'.".formatted(key, text),
          key,
          text);
    }
    return text.equals("yes");
  }
}
