package org.tinkuy.document;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.Material;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spelling;
import org.tinkuy.park.WasteCode;

/// The words that code columns may hold, and which of them a text means.
final class CodeWords {
  private static final int MOST_WORDS = 5;
  private static final List<String> WASTE = List.of("waste");
  private static final Pattern CAMEL = Pattern.compile("[a-z][A-Z]");

  private final Catalog catalog;
  private final IdentityHashMap<Field, Map<String, String>> known = new IdentityHashMap<>();

  CodeWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The word that a text means; the text itself where the column knows no words.
  String read(Field field, String text) {
    return find(field, text).orElseThrow(() -> refusal(field, text));
  }

  /// The word that a text means, by itself or by another name.
  Optional<String> find(Field field, String text) {
    if (catalog.isCode(field, text)) {
      return Optional.of(text);
    }
    Map<String, String> words = known.computeIfAbsent(field, this::words);
    String word = words.getOrDefault(text, words.get(text.toLowerCase(Locale.ROOT)));
    if (words.isEmpty() || word != null) {
      return Optional.of(word == null ? text : word);
    }
    Set<String> codes = new LinkedHashSet<>(words.values());
    Optional<String> meant =
        catalog
            .rules()
            .aliases()
            .findCode(field, text, codes)
            .or(() -> inWords(text, codes))
            .or(() -> waste(field, text));
    meant.ifPresent(found -> words.put(text, found));
    return meant;
  }

  /// The code that a text writes as words: `code of conduct` for `codeOfConduct`.
  private static Optional<String> inWords(String text, Set<String> codes) {
    String letters = Spelling.letters(text);
    return codes.stream()
        .filter(code -> text.indexOf(' ') > 0 && CAMEL.matcher(code).find())
        .filter(code -> Spelling.letters(code).equals(letters))
        .findFirst();
  }

  /// The code of the List of Waste that a text means, where the column holds such codes; a code of
  /// another list as it is written.
  private Optional<String> waste(Field field, String text) {
    return Optional.of(text)
        .filter(_ -> field.codes().equals(WASTE))
        .flatMap(catalog.library().materials()::find)
        .map(Material::code)
        .or(
            () ->
                Optional.of(text)
                    .filter(_ -> field.codes().equals(WASTE))
                    .filter(this::isOfSomeList));
  }

  private boolean isOfSomeList(String text) {
    ExchangeRules rules = catalog.rules().exchange();
    return Stream.concat(
            Stream.of(""), rules.codeLists().stream().flatMap(list -> list.countries().stream()))
        .anyMatch(
            country ->
                !WasteCode.accepted(List.of(text), country, rules, catalog.library().materials())
                    .isEmpty());
  }

  private Sentence near(Field field, String text, Set<String> words) {
    Sentence wastes =
        field.codes().equals(WASTE)
            ? WasteWords.near(catalog.library().materials(), text)
            : Sentence.NONE;
    List<String> near = catalog.rules().aliases().nearCodes(field, text, words);
    Sentence others = near.isEmpty() ? some(field, words) : Sentence.eitherWord(near);
    return wastes.or(others);
  }

  private Refusal refusal(Field field, String text) {
    Set<String> words = new LinkedHashSet<>(known.computeIfAbsent(field, this::words).values());
    return Refusal.of(
        "cell.code",
        "%s: must be one of its %s words, but is '%s'. Maybe you mean %s.",
        field,
        words.size(),
        Shown.of(text),
        near(field, text, words));
  }

  /// The words by themselves and by their lower case.
  private Map<String, String> words(Field field) {
    Map<String, String> words = new LinkedHashMap<>();
    List<String> codes = catalog.codesOf(field);
    codes.forEach(word -> words.put(word, word));
    codes.forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return words;
  }

  /// The first of the words, each as it may be written in the reader's language.
  private Sentence some(Field field, Collection<String> words) {
    List<Sentence> first =
        words.stream().limit(MOST_WORDS).map(word -> called(field, word)).toList();
    return words.size() <= MOST_WORDS
        ? Sentence.either(first)
        : Sentence.of("hint.list.more", "%s or another of them", Sentence.list(first));
  }

  /// A code by its first other name of the language, which is read as the code too.
  private Sentence called(Field field, String word) {
    String own = key(field.path() + "=" + word);
    return Sentence.of(catalog.texts().has(own) ? own : key(word), "%s", word);
  }

  private static String key(String target) {
    return "name.code." + target + ".name";
  }
}
