package org.tinkuy.kernel;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is said to a person: the key of a text with the values that stand in it.
///
/// The English words are here for developers and as the last resort; whoever shows a sentence looks
/// its key up in the texts of the catalog. A value may be a sentence itself, so that no phrase of
/// one language is ever a value of another. English words stand in the source as a template that
/// the compiler checks; a test writes the English file of the catalog from them.
///
/// @param key the key of the text; "" where the words are a value and the same in every language
/// @param english the English words with the values in place
/// @param parts what stands at `{0}`, `{1}` and so on of the text
public record Sentence(String key, String english, List<Sentence> parts) {
  /// Nothing is said.
  public static final Sentence NONE = new Sentence("", "", List.of());

  private static final String COUNTRY = "country.";
  private static final String NAME = "nameIn.";
  private static final String NUMBER = "number.";
  private static final String NAMED = "named.";
  private static final String UNIT = "unitOf.";
  private static final String ABSENT = "–";

  public Sentence {
    parts = List.copyOf(parts);
  }

  /// A sentence of this key.
  ///
  /// @param english the English template, with `%s` where a value stands
  /// @param args the values; a [Sentence] among them is put into the language of the whole
  @FormatMethod
  public static Sentence of(String key, @FormatString String english, @Nullable Object... args) {
    return made(key, english, Arrays.asList(args));
  }

  /// A sentence of a template that was checked elsewhere.
  static Sentence made(String key, String template, List<@Nullable Object> args) {
    List<@Nullable Object> plain = new ArrayList<>(args.size());
    List<Sentence> parts = new ArrayList<>(args.size());
    for (Object arg : args) {
      Object told = plain(arg);
      plain.add(told);
      parts.add(part(told));
    }
    return new Sentence(key, english(template, plain), parts);
  }

  /// What an `Optional` holds, since nobody reads its Java name; a dash where it is empty.
  private static @Nullable Object plain(@Nullable Object arg) {
    return switch (arg) {
      case Optional<?> held -> held.isPresent() ? held.get() : ABSENT;
      case OptionalDouble held -> held.isPresent() ? held.getAsDouble() : ABSENT;
      case OptionalInt held -> held.isPresent() ? held.getAsInt() : ABSENT;
      case Spoken spoken -> spoken.sentence();
      case null, default -> arg;
    };
  }

  /// The template filled as the formatter does. Nearly all hold `%s` alone, and every cell that is
  /// empty where a formula reads it makes one: those are put together by hand.
  private static String english(String template, List<@Nullable Object> args) {
    StringBuilder text = new StringBuilder(template.length() + 32);
    int next = 0;
    int from = 0;
    for (int at = template.indexOf('%'); at >= 0; at = template.indexOf('%', from)) {
      boolean plain = template.startsWith("%s", at) && next < args.size();
      if (!plain) {
        return String.format(Locale.ROOT, template, args.toArray());
      }
      text.append(template, from, at).append(args.get(next));
      next++;
      from = at + 2;
    }
    return text.append(template, from, template.length()).toString();
  }

  /// Words that are the same in every language: an id, a number, a code, a path.
  public static Sentence value(String words) {
    return new Sentence("", words, List.of());
  }

  /// A country, of which each reader sees the name in the own language; its code where nobody looks
  /// names up.
  ///
  /// @param code ISO 3166 alpha-2
  public static Sentence country(String code) {
    return new Sentence(COUNTRY + code, code, List.of());
  }

  /// A table or column of the park folder, beside which each reader sees its name in the own
  /// language.
  ///
  /// @param key `table.` or `column.` and its name, behind which `name.` the texts call it
  /// @param own as files write it
  public static Sentence named(String key, String own) {
    return new Sentence(NAMED + key, own, List.of());
  }

  /// What of the park folder this is and nothing more, by its key.
  public Optional<String> findNamed() {
    return key.startsWith(NAMED) ? Optional.of(key.substring(NAMED.length())) : Optional.empty();
  }

  /// A name that somebody gave in several languages, of which each reader sees the one in the own.
  public static Sentence name(LocalizedText name) {
    return new Sentence(
        NAME,
        name.in("en"),
        name.byLanguage().entrySet().stream()
            .map(each -> new Sentence(NAME + each.getKey(), each.getValue(), List.of()))
            .toList());
  }

  /// The name in several languages that this is and nothing more.
  public Optional<LocalizedText> findName() {
    if (!key.equals(NAME)) {
      return Optional.empty();
    }
    SortedMap<String, String> byLanguage = new TreeMap<>();
    parts.forEach(each -> byLanguage.put(each.key.substring(NAME.length()), each.english));
    return Optional.of(new LocalizedText(byLanguage));
  }

  /// Whether this is a country and nothing more.
  public boolean isCountry() {
    return key.startsWith(COUNTRY);
  }

  /// A number that no person wrote, which each language writes its own way, with these decimals.
  public static Sentence number(BigDecimal number) {
    return new Sentence(NUMBER + number.toPlainString(), number.toPlainString(), List.of());
  }

  /// A unit, which each language writes its own way, with powers raised.
  public static Sentence unit(Unit unit) {
    return new Sentence(UNIT + unit.code(), unit.code(), List.of());
  }

  /// Whether this is a unit and nothing more.
  public boolean isUnit() {
    return key.startsWith(UNIT);
  }

  /// The number that this is and nothing more.
  public Optional<BigDecimal> findNumber() {
    return key.startsWith(NUMBER) ? Optional.of(new BigDecimal(english)) : Optional.empty();
  }

  /// The hint that one of these words may be meant; [#NONE] where there are none.
  public static Sentence maybe(List<String> words) {
    return words.isEmpty()
        ? NONE
        : Sentence.of("hint.maybe", "Maybe you mean %s.", eitherWord(words));
  }

  /// Words that are the same in every language, any of which will do: _t, m3 or kWh_; [#NONE] where
  /// there are none.
  public static Sentence eitherWord(List<String> words) {
    return either(words.stream().map(Sentence::value).toList());
  }

  /// Some things, any of which will do; [#NONE] where there are none.
  public static Sentence either(List<Sentence> things) {
    return switch (things.size()) {
      case 0 -> NONE;
      case 1 -> things.getFirst();
      default ->
          Sentence.of(
              "hint.list.either",
              "%s or %s",
              list(things.subList(0, things.size() - 1)),
              things.getLast());
    };
  }

  /// Some things one after the other.
  ///
  /// @param things at least one
  public static Sentence list(List<Sentence> things) {
    Sentence list = things.getFirst();
    for (Sentence next : things.subList(1, things.size())) {
      list = Sentence.of("hint.list", "%s, %s", list, next);
    }
    return list;
  }

  private static Sentence part(@Nullable Object arg) {
    return switch (arg) {
      case Sentence sentence -> sentence;
      case null, default -> value(String.valueOf(arg));
    };
  }

  public boolean isEmpty() {
    return english.isEmpty();
  }

  /// This sentence, or another where it says nothing.
  public Sentence or(Sentence other) {
    return isEmpty() ? other : this;
  }

  /// The values in English, in order.
  public List<String> values() {
    return parts.stream().map(Sentence::english).toList();
  }

  /// The English words.
  @Override
  public String toString() {
    return english;
  }
}
