package org.tinkuy.catalog;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tinkuy.kernel.Check;

/// Every text a person reads, by key and language.
///
/// Templates hold named places in braces: `{count} plots`. English is complete; a key that another
/// language lacks falls back to English.
///
/// @param byLanguage texts by language code, then by key
public record Texts(SortedMap<String, Map<String, String>> byLanguage) {
  public Texts {
    TreeMap<String, Map<String, String>> copy = new TreeMap<>();
    byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
    byLanguage = copy;
  }

  public boolean has(String key) {
    return byLanguage.getOrDefault("en", Map.of()).containsKey(key);
  }

  /// The text of a key; an unknown key is a mistake of ours.
  public String get(String language, String key) {
    String english = byLanguage.getOrDefault("en", Map.of()).get(key);
    String text = byLanguage.getOrDefault(language, Map.of()).getOrDefault(key, english);
    Check.that(text != null, "catalog.text.unknown", "Text '%s' is not in the catalog.", key);
    return text == null ? key : text;
  }

  /// The text of a key with its named places filled.
  public String get(String language, String key, Map<String, String> values) {
    String text = get(language, key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
