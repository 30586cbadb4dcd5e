package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// Every text a person reads, by key and language.
///
/// Templates hold places in braces, named or numbered from 0: `{count} plots`. Words that hang on a
/// number stand behind a question mark, those for one first: `{count} {count?plot is|plots are}
/// free`. English is complete; a key that a language lacks is looked up in the language without its
/// region (`pt` for `pt-BR`), then in English.
///
/// @param byLanguage texts by language code, then by key
public record Texts(SortedMap<String, Map<String, String>> byLanguage) {
  private static final String ENGLISH = "en";

  /// A text that only a language of reports has.
  private static final String FRAME = "report.title";

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\?([^{}|]*)\\|([^{}|]*))?}");

  /// What reads as one thing.
  private static final Pattern ONE = Pattern.compile("1");

  /// Less than two, on either side of nothing, as it is written with a comma.
  private static final Pattern BELOW_TWO = Pattern.compile("[-\u2212]?[01](?:,\\d+)?");

  /// Languages that also speak of less than two as of one: _0 parc_, _1,5 point_.
  private static final Map<String, Pattern> ONE_OF = Map.of("fr", BELOW_TWO, "pt", BELOW_TWO);

  public Texts {
    TreeMap<String, Map<String, String>> copy = new TreeMap<>();
    byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
    byLanguage = Collections.unmodifiableSortedMap(copy);
  }

  public boolean has(String key) {
    return byLanguage.getOrDefault(ENGLISH, Map.of()).containsKey(key);
  }

  /// Every key, in order of the alphabet.
  public List<String> listKeys() {
    return byLanguage.getOrDefault(ENGLISH, Map.of()).keySet().stream().sorted().toList();
  }

  /// The languages in which a whole report can be written, in order of the alphabet; others have
  /// the names of some things only.
  public List<String> listLanguages() {
    return byLanguage.entrySet().stream()
        .filter(language -> language.getValue().containsKey(FRAME))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether a whole report can be written in this language or in the language without its region.
  public boolean speaks(String language) {
    return listLanguages().contains(language) || listLanguages().contains(withoutRegion(language));
  }

  /// Whether this language, or the language without its region, has all that English has; what it
  /// lacks is said in English.
  public boolean isWhole(String language) {
    Map<String, String> own = byLanguage.getOrDefault(language, Map.of());
    Map<String, String> wider = byLanguage.getOrDefault(withoutRegion(language), Map.of());
    return byLanguage.getOrDefault(ENGLISH, Map.of()).keySet().stream()
        .allMatch(key -> own.containsKey(key) || wider.containsKey(key));
  }

  /// The text of a key; an unknown key is a mistake of ours.
  public String get(String language, String key) {
    Optional<String> text = find(language, key);
    Check.that(text.isPresent(), "catalog.text.unknown", "Text '%s' is not in the catalog.", key);
    return text.orElse(key);
  }

  /// The text of a key with its named places filled.
  public String get(String language, String key, Map<String, String> values) {
    return filled(language, get(language, key), values::get);
  }

  /// A sentence with its values, each in this language; English where the key is unknown.
  public String say(String language, Sentence sentence) {
    if (sentence.key().isEmpty()) {
      return sentence.english();
    }
    List<String> parts = new ArrayList<>();
    sentence.parts().forEach(part -> parts.add(say(language, part)));
    return find(language, sentence.key())
        .map(text -> filled(language, text, place -> numbered(parts, place)))
        .orElse(sentence.english());
  }

  /// The names of the places of a text, in order of the alphabet.
  public static List<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group(1)).distinct().sorted().toList();
  }

  private static String withoutRegion(String language) {
    return language.replaceFirst("-.*", "");
  }

  /// The text of a key that not every row has.
  public Optional<String> find(String language, String key) {
    return List.of(language, withoutRegion(language), ENGLISH).stream()
        .flatMap(one -> Optional.ofNullable(byLanguage.get(one)).stream())
        .flatMap(texts -> Optional.ofNullable(texts.get(key)).stream())
        .findFirst();
  }

  private static @Nullable String numbered(List<String> parts, String place) {
    boolean isNumber = place.chars().allMatch(Character::isDigit) && place.length() < 3;
    int index = isNumber ? Integer.parseInt(place) : parts.size();
    return index < parts.size() ? parts.get(index) : null;
  }

  /// A text with its places filled once, so that braces in a value stay; a place without value
  /// stays too. The stop of an abbreviation (`S.A.`) ends the sentence as well.
  private static String filled(
      String language, String text, Function<String, @Nullable String> value) {
    return PLACE
        .matcher(text)
        .replaceAll(
            found -> {
              String filling = value.apply(found.group(1));
              return Matcher.quoteReplacement(
                  filling == null
                      ? found.group()
                      : beforeStop(text, found.end(), filled(language, found, filling)));
            });
  }

  private static String beforeStop(String text, int end, String filling) {
    boolean isStop = text.startsWith(".", end) && !text.startsWith("..", end);
    boolean hasStop = filling.endsWith(".") && !filling.endsWith("..");
    return isStop && hasStop ? filling.substring(0, filling.length() - 1) : filling;
  }

  private static String filled(String language, MatchResult place, String value) {
    if (place.group(2) == null) {
      return value;
    }
    return place.group(isOne(language, value) ? 2 : 3);
  }

  /// Whether a language speaks of a number, as it writes it, as of one.
  public static boolean isOne(String language, String number) {
    return ONE_OF.getOrDefault(withoutRegion(language), ONE).matcher(number).matches();
  }
}
