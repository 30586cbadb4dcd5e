package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;

/// What those who keep the workbooks write: words of their language for our codes, and in the
/// Spanish books Spanish where the park is told in English.
///
/// Codes have the words of the sheet `words`; prose is what the table `translations` calls it.
final class BookWords {
  private static final List<String> PROSE = List.of("activity", "note");
  private static final String QUALITY = "quality";
  private static final String SPANISH = "es";

  private final Map<String, String> words = new HashMap<>();
  private final List<Map<String, String>> translations;

  /// Spanish by the English that it stands for, of what was written in Spanish so far.
  private final Map<String, String> spoken = new LinkedHashMap<>();

  /// @param translations rows of the table of that name, from English
  BookWords(List<Map<String, String>> translations) {
    this.translations = List.copyOf(translations);
    Sheet.read("words")
        .rows()
        .forEach(
            line ->
                words.put(
                    path(line.text("table"), line.text("column"), line.text("code")),
                    line.text("word")));
  }

  private static String path(String table, String column, String code) {
    return table + "." + column + "=" + code;
  }

  /// What a code is called in the book of its table; itself where it has no other name there.
  String code(String table, String column, String code) {
    return words.getOrDefault(path(table, column, code), code);
  }

  /// A row with its codes as words.
  Map<String, String> coded(String table, Map<String, String> row) {
    Map<String, String> told = new LinkedHashMap<>(row);
    told.replaceAll((column, text) -> code(table, column, text));
    told.computeIfPresent(QUALITY, (_, text) -> quality(table, text));
    return told;
  }

  /// `protein=16 %|moisture=8 %` with the names of the properties as words.
  private String quality(String table, String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(
            pair -> {
              int sign = Math.max(0, pair.indexOf('='));
              return code(table, QUALITY, pair.substring(0, sign)) + pair.substring(sign);
            })
        .collect(Collectors.joining("|"));
  }

  /// A row of a Spanish book.
  Map<String, String> spanish(String table, Map<String, String> row) {
    Map<String, String> told = coded(table, row);
    PROSE.forEach(column -> told.computeIfPresent(column, (_, text) -> spanish(text)));
    return told;
  }

  /// Prose in Spanish; itself where nobody told it.
  String spanish(String text) {
    String told = find(text, SPANISH);
    if (told.isEmpty()) {
      return text;
    }
    spoken.put(text, told);
    return told;
  }

  private String find(String text, String language) {
    return translations.stream()
        .filter(row -> row.getOrDefault("text", "").equals(text))
        .filter(row -> row.getOrDefault("language", "").equals(language))
        .map(row -> row.getOrDefault("translation", ""))
        .findFirst()
        .orElse("");
  }

  /// The translations that the books need: of what is still told in English as before, and of what
  /// they tell in Spanish into English and all other languages.
  ///
  /// @param english texts that stand elsewhere as they were
  List<Map<String, String>> translations(Set<String> english) {
    List<Map<String, String>> needed = new ArrayList<>();
    for (Map<String, String> row : translations) {
      String text = row.getOrDefault("text", "");
      if (!spoken.containsKey(text) || english.contains(text)) {
        needed.add(row);
      }
    }
    Set<String> told = new HashSet<>();
    spoken.forEach(
        (text, spanish) -> {
          Check.that(
              told.add(spanish),
              "samples.words.twice",
              "Text '%s': it must stand for one English text, but stands for '%s' too.",
              spanish,
              text);
          needed.add(translation(spanish, "en", text));
          translations.stream()
              .filter(row -> row.getOrDefault("text", "").equals(text))
              .filter(row -> !row.getOrDefault("language", "").equals(SPANISH))
              .forEach(
                  row ->
                      needed.add(
                          translation(
                              spanish,
                              row.getOrDefault("language", ""),
                              row.getOrDefault("translation", ""))));
        });
    return needed;
  }

  private static Map<String, String> translation(String text, String language, String told) {
    return Map.of("text", text, "language", language, "translation", told);
  }
}
