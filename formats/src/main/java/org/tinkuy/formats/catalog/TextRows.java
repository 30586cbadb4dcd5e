package org.tinkuy.formats.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.catalog.Texts;

/// Reads `texts/LANGUAGE.csv` and `texts/LANGUAGE/PART.csv`, and takes the English texts that stand
/// beside their rows in other files, so that other languages can give them under the same keys.
final class TextRows {
  private static final String FOLDER = "texts/";
  private static final String ENDING = ".csv";
  private static final String ENGLISH = "en";

  private final CatalogReading reading;
  private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  TextRows(CatalogReading reading) {
    this.reading = reading;
    byLanguage.put(ENGLISH, new LinkedHashMap<>());
  }

  static boolean isOne(String file) {
    return file.startsWith(FOLDER) && file.endsWith(ENDING);
  }

  /// Adds an English text, unless it is empty.
  void add(String key, String text) {
    add(ENGLISH, key, text);
  }

  /// Adds a text that stands beside its row, unless it is empty.
  void add(String language, String key, String text) {
    if (!text.isEmpty()) {
      byLanguage.computeIfAbsent(language, _ -> new LinkedHashMap<>()).putIfAbsent(key, text);
    }
  }

  void read(String file) {
    String name = file.substring(FOLDER.length(), file.length() - ENDING.length());
    String language = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    Map<String, String> texts = byLanguage.computeIfAbsent(language, _ -> new LinkedHashMap<>());
    List<CatalogRow> rows = reading.rows(file, "key", "text");
    for (CatalogRow row : rows) {
      String key = row.text("key");
      if (reading.isNew("text." + language + ":" + key, row.place())) {
        texts.put(key, row.text("text"));
      }
    }
  }

  /// Lets the texts whose keys begin with one word stand for those that begin with another, where
  /// these have none of their own.
  void alias(String from, String to) {
    aliases.put(to, from);
  }

  Texts texts() {
    for (Map<String, String> texts : byLanguage.values()) {
      Map<String, String> copies = new LinkedHashMap<>();
      texts.forEach((key, text) -> copy(key, text, copies));
      copies.forEach(texts::putIfAbsent);
    }
    return new Texts(new TreeMap<>(byLanguage));
  }

  private void copy(String key, String text, Map<String, String> copies) {
    aliases.forEach(
        (to, from) -> {
          if (key.startsWith(from)) {
            copies.put(to + key.substring(from.length()), text);
          }
        });
  }
}
