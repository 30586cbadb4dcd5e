package org.tinkuy.document;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The entries of one mapping of a keyed document while a reader takes them, key by key.
///
/// Whatever is missing, of the wrong kind or unknown becomes an issue at its place, and reading
/// goes on; [#make] then builds the value only if nothing was wrong, so that what is missing never
/// becomes zero. A key that was never asked for is unknown.
public final class KeyedEntries {
  private static final Pattern REST_OF_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:\\s.*|%)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  /// Beyond it the sums of numbers lose their tenths, and the products of several their meaning.
  private static final double LARGEST = 1e15;

  private static final Sentence VALUE = Sentence.of("hint.entry.kind.value", "a single value");
  private static final Sentence OBJECT =
      Sentence.of("hint.entry.kind.object", "an object with keys");

  private final Mapping mapping;
  private final Attempt attempt;
  private final @Nullable KeyedEntries outer;
  private final Set<String> asked = new LinkedHashSet<>();
  private boolean sound = true;

  /// Two texts that stand together in a list, such as the ends of a link.
  public record Pair(String first, String second, Place place) {}

  /// @param attempt takes the issues
  public KeyedEntries(Mapping mapping, Attempt attempt) {
    this(mapping, attempt, null);
  }

  private KeyedEntries(Mapping mapping, Attempt attempt, @Nullable KeyedEntries outer) {
    this.mapping = mapping;
    this.attempt = attempt;
    this.outer = outer;
  }

  public Place place() {
    return mapping.place();
  }

  /// Where a key stands, or the mapping's own place.
  public Place placeOf(String key) {
    return mapping.placeOf(key);
  }

  /// Whether a key is written with something other than an empty value.
  public boolean has(String key) {
    return written(key).isPresent();
  }

  /// Whether a key is written with an empty value, which is `null` in JSON.
  public boolean isEmpty(String key) {
    return ask(key).isPresent() && written(key).isEmpty();
  }

  /// The text of a key; an error, and "", where it is missing.
  public String text(String key) {
    Optional<String> text = findText(key);
    if (text.isEmpty() && !has(key)) {
      missing(key);
    }
    return text.orElse("");
  }

  /// The text of a key that may be absent.
  public Optional<String> findText(String key) {
    Optional<Node> node = written(key);
    if (node.isPresent() && !(node.get() instanceof Scalar)) {
      wrongKind(key, node.get(), VALUE);
      return Optional.empty();
    }
    return node.map(Scalar.class::cast).map(Scalar::text);
  }

  /// The number of a key; an error, and not a number, where it is missing.
  public double number(String key) {
    OptionalDouble number = findNumber(key);
    if (number.isEmpty() && !has(key)) {
      missing(key);
    }
    return number.orElse(Double.NaN);
  }

  /// The number of a key that may be absent.
  public OptionalDouble findNumber(String key) {
    Optional<Node> node = written(key);
    return node.isEmpty() ? OptionalDouble.empty() : parse(key, node.get());
  }

  /// Yes or no; the given answer where the key is absent.
  public boolean yes(String key, boolean otherwise) {
    Optional<String> text = findText(key);
    return text.isEmpty()
        ? otherwise
        : Boolean.TRUE.equals(word(key, Map.of("true", true, "false", false)));
  }

  /// The value that a word of a key stands for; an error, and the value of the first word by the
  /// alphabet, where it is missing or another word.
  public <T> T word(String key, Map<String, T> values) {
    String text = text(key);
    if (!text.isEmpty() && !values.containsKey(text)) {
      List<String> known = values.keySet().stream().sorted().toList();
      refuse(
          "entry.word",
          placeOf(key),
          Nearest.of(text, known).isEmpty()
              ? Sentence.of("hint.entry.word", "Maybe it is one of those, letter by letter.")
              : Sentence.maybe(Nearest.of(text, known)),
          "Key '%s': it must be one of %s, but is '%s'.",
          key,
          known,
          text);
    }
    T value = values.get(text);
    // the order of a map may be another in each run, and what is told after it must not be
    return value != null ? value : new TreeMap<>(values).firstEntry().getValue();
  }

  /// The mapping of a key, if it is there.
  public Optional<KeyedEntries> findEntries(String key) {
    return written(key).flatMap(node -> entries(key, node));
  }

  /// The mappings that a key lists; an error where it is missing. A single mapping is a list of
  /// one.
  public List<KeyedEntries> list(String key) {
    if (!has(key)) {
      missing(key);
    }
    return findList(key);
  }

  /// The mappings that a key lists; none where it is absent.
  public List<KeyedEntries> findList(String key) {
    List<KeyedEntries> list = new ArrayList<>();
    for (Node node : nodes(key)) {
      entries(key, node).ifPresent(list::add);
    }
    return list;
  }

  /// The mappings that a key lists, where a single value stands for a mapping with one key; none
  /// where it is absent.
  public List<KeyedEntries> findList(String key, String single) {
    List<KeyedEntries> list = new ArrayList<>();
    for (Node node : nodes(key)) {
      Node whole = node instanceof Scalar ? new Mapping(Map.of(single, node), node.place()) : node;
      entries(key, whole).ifPresent(list::add);
    }
    return list;
  }

  /// The texts that a key lists; none where it is absent.
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof Scalar scalar && !scalar.text().isEmpty()) {
        texts.add(scalar.text());
      } else {
        wrongKind(key, node, Sentence.of("hint.entry.kind.values", "a list of single values"));
      }
    }
    return texts;
  }

  /// The pairs of texts that a key lists; an error where it is missing.
  public List<Pair> pairs(String key) {
    if (ask(key).isEmpty()) {
      missing(key);
    }
    return findPairs(key);
  }

  /// The pairs of texts that a key lists; none where it is absent.
  public List<Pair> findPairs(String key) {
    List<Pair> pairs = new ArrayList<>();
    for (Node node : nodes(key)) {
      List<String> texts = node instanceof Sequence sequence ? sequence.texts() : List.of();
      if (texts.size() == 2) {
        pairs.add(new Pair(texts.getFirst(), texts.getLast(), node.place()));
      } else {
        wrongKind(
            key,
            node,
            Sentence.of("hint.entry.kind.pairs", "a list of pairs, as [\"from\", \"to\"]"));
      }
    }
    return pairs;
  }

  /// The numbers by name that a key holds; none where it is absent.
  public Map<String, Double> numbers(String key) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    Optional<Node> node = written(key);
    if (node.isPresent() && node.get() instanceof Mapping named) {
      named
          .entries()
          .forEach((name, each) -> parse(name, each).ifPresent(n -> numbers.put(name, n)));
    } else if (node.isPresent()) {
      wrongKind(
          key, node.get(), Sentence.of("hint.entry.kind.numbers", "an object of numbers by name"));
    }
    return Collections.unmodifiableMap(numbers);
  }

  /// The texts by name that a key holds; an error where it is missing.
  public Map<String, String> words(String key) {
    Map<String, String> words = new LinkedHashMap<>();
    Optional<Node> node = written(key);
    if (node.isEmpty()) {
      missing(key);
    } else if (node.get() instanceof Mapping named) {
      named.entries().forEach((name, each) -> word(name, each).ifPresent(t -> words.put(name, t)));
    } else {
      wrongKind(
          key,
          node.get(),
          Sentence.of("hint.entry.kind.words", "an object of single values by name"));
    }
    return Collections.unmodifiableMap(words);
  }

  private Optional<String> word(String name, Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    wrongKind(name, node, VALUE);
    return Optional.empty();
  }

  /// Whether a key holds an object rather than a single value or a list.
  public boolean isObject(String key) {
    return written(key).filter(Mapping.class::isInstance).isPresent();
  }

  /// Builds what was read; empty, with issues, where an entry was wrong or unknown or a rule of the
  /// value is broken.
  public <T> Optional<T> make(Supplier<T> value) {
    unknown();
    Optional<T> made = sound ? attempt.at(place(), value) : Optional.empty();
    if (made.isEmpty()) {
      spoil();
    }
    return made;
  }

  /// Tries the rules of one key by themselves, so that what breaks them is told beside all else
  /// that is wrong, and not only once that is mended.
  public void check(String key, Supplier<?> value) {
    if (attempt.at(placeOf(key), value).isEmpty()) {
      spoil();
    }
  }

  /// Whether nothing was wrong so far, here and in all entries below.
  public boolean isSound() {
    return sound;
  }

  /// What lacks a part is not made either.
  private void spoil() {
    for (KeyedEntries each = this; each != null; each = each.outer) {
      each.sound = false;
    }
  }

  /// Adds an error about these entries, after which nothing is made of them.
  ///
  /// @param hint what could be written instead; [Sentence#NONE] where there is none
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public void refuse(
      String code,
      Place place,
      Sentence hint,
      @FormatString String text,
      @Nullable Object... args) {
    spoil();
    attempt.error(code, place, hint, text, args);
  }

  /// Adds a warning about these entries: they are taken, but somebody should look.
  ///
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public void warn(String code, Place place, @FormatString String text, @Nullable Object... args) {
    attempt.warn(code, place, Sentence.NONE, text, args);
  }

  /// Adds a warning with a hint.
  ///
  /// @param hint what could be written instead
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public void warn(
      String code,
      Place place,
      Sentence hint,
      @FormatString String text,
      @Nullable Object... args) {
    attempt.warn(code, place, hint, text, args);
  }

  private Optional<Node> ask(String key) {
    asked.add(key);
    return mapping.find(key);
  }

  private Optional<Node> written(String key) {
    return ask(key).filter(node -> !(node instanceof Scalar scalar) || !scalar.text().isEmpty());
  }

  private List<Node> nodes(String key) {
    ask(key);
    return mapping.list(key);
  }

  private Optional<KeyedEntries> entries(String key, Node node) {
    if (node instanceof Mapping inner) {
      return Optional.of(new KeyedEntries(inner, attempt, this));
    }
    wrongKind(key, node, OBJECT);
    return Optional.empty();
  }

  private OptionalDouble parse(String key, Node node) {
    if (!(node instanceof Scalar scalar)) {
      wrongKind(key, node, Sentence.of("hint.entry.kind.number", "a number"));
      return OptionalDouble.empty();
    }
    String text = scalar.text();
    double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (Math.abs(number) <= LARGEST) {
      return OptionalDouble.of(number);
    }
    if (Math.abs(number) > LARGEST) {
      refuse(
          "entry.tooLarge",
          node.place(),
          Sentence.of(
              "hint.entry.tooLarge",
              "Maybe the decimal sign is missing, or count all in a larger unit."),
          "Key '%s': it must lie between -1e15 and 1e15, but is '%s'.",
          key,
          text);
      return OptionalDouble.empty();
    }
    refuse(
        "entry.number",
        node.place(),
        Sentence.of(
            "hint.entry.number",
            "Maybe write digits with a point, without a unit: the unit is in the key."),
        "Key '%s': it must be a number, but is '%s'.",
        key,
        text);
    return OptionalDouble.empty();
  }

  private void missing(String key) {
    refuse(
        "entry.missing",
        placeOf(key).at(join(key)),
        Sentence.of(
            "hint.entry.missing",
            "Maybe it stands under another name or at another level; write 0 only where it is 0."),
        "Key '%s' is missing; nothing is assumed for it.",
        key);
  }

  private void wrongKind(String key, Node node, Sentence kind) {
    refuse(
        "entry.kind",
        node.place(),
        Sentence.of(
            "hint.entry.kind",
            "Maybe brackets are missing or too many, or a list stands where one value belongs."),
        "Key '%s': it must hold %s, but holds %s.",
        key,
        kind,
        kind(node));
  }

  private static Sentence kind(Node node) {
    return switch (node) {
      case Mapping _ -> OBJECT;
      case Sequence _ -> Sentence.of("hint.entry.kind.list", "a list");
      case Scalar scalar ->
          Sentence.of("hint.entry.kind.valueOf", "the single value '%s'", scalar.text());
    };
  }

  private void unknown() {
    List<String> known = List.copyOf(asked);
    for (String key : mapping.entries().keySet()) {
      if (asked.add(key)) {
        refuse(
            "entry.unknown",
            placeOf(key),
            isRestOfNumber(key) && written(key).isEmpty()
                ? Sentence.of(
                    "hint.entry.comma",
                    "Maybe a comma stands within a number: write a point for decimals and nothing"
                        + " between thousands.")
                : meant(List.copyOf(near(key, known)), known),
            "Key '%s' is not known here.",
            key);
      }
    }
  }

  /// Whether a key is the rest of a number that a comma within braces has cut in two: `000 USD/ha`
  /// of `250,000 USD/ha`.
  public static boolean isRestOfNumber(String key) {
    return REST_OF_NUMBER.matcher(key).matches();
  }

  private static Sentence meant(List<String> near, List<String> known) {
    return near.isEmpty() && !known.isEmpty()
        ? Sentence.of(
            "hint.entry.unknown",
            "Maybe leave it out: known here are %s.",
            String.join(", ", known))
        : Sentence.maybe(near);
  }

  /// Known keys like the unknown one: by its letters, else by its first word, since a unit may be
  /// another one.
  private static Collection<String> near(String key, List<String> known) {
    List<String> near = Nearest.of(key, known);
    String word = key.split("_", 2)[0];
    return near.isEmpty() ? known.stream().filter(each -> each.startsWith(word)).toList() : near;
  }

  private String join(String key) {
    return place().column().isEmpty() ? key : place().column() + "." + key;
  }
}
