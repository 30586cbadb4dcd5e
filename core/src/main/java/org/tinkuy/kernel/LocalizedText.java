package org.tinkuy.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One text in several languages.
///
/// @param byLanguage text by language tag (`en`, `es`, `pt-BR`); never empty
public record LocalizedText(SortedMap<String, String> byLanguage) {
  public LocalizedText {
    Check.that(
        !byLanguage.isEmpty(),
        "kernel.text.empty",
        "Text: it must stand in at least one language.");
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
  }

  public static LocalizedText of(String language, String text) {
    return new LocalizedText(new TreeMap<>(Map.of(language, text)));
  }

  /// This text with one language added or replaced.
  public LocalizedText with(String language, String text) {
    SortedMap<String, String> more = new TreeMap<>(byLanguage);
    more.put(language, text);
    return new LocalizedText(more);
  }

  /// The text in this language; else in the language without its region (`pt` for `pt-BR`), else in
  /// English, else in the first language there is.
  public String in(String language) {
    String found = byLanguage.get(language);
    if (found != null) {
      return found;
    }
    int region = language.indexOf('-');
    if (region > 0) {
      return in(language.substring(0, region));
    }
    String english = byLanguage.get("en");
    return english != null ? english : byLanguage.firstEntry().getValue();
  }
}
