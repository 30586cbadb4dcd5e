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
    String text = required(reading, mapping, key);
    List<E> constants = List.of(type.getEnumConstants());
    List<String> words =
        constants.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    if (!text.isEmpty() && !words.contains(text)) {
      reading.error(
          "catalog.word",
          mapping.placeOf(key),
          "Key '%s': it must be one of %s, but is '%s'.".formatted(key, words, text),
          key,
          text);
    }
    return constants.get(Math.max(0, words.indexOf(text)));
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
