package org.tinkuy.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Spelling;

/// The List of Waste as far as parks meet it: its chapters, and materials by code. Immutable; words
/// are brought to one form when they are first looked for and then kept, since a park asks for the
/// same list with each of its flows.
public final class Materials {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Words of so few letters have no plural of their own: `gas`.
  private static final int SHORT = 3;

  private static final int MOST = 3;

  private final List<String> chapters;
  private final Map<String, Material> byCode;
  private final Map<String, List<Material>> byCarrier;

  /// Words in the form in which they are compared, by code.
  private final Map<String, List<String>> folded = new ConcurrentHashMap<>();

  /// @param chapters the two digits of each chapter, in order
  /// @param byCode materials by code, in order
  public Materials(List<String> chapters, Map<String, Material> byCode) {
    this.chapters = List.copyOf(chapters);
    this.byCode = Ordered.copyOf(byCode);
    this.byCarrier =
        this.byCode.values().stream().collect(Collectors.groupingBy(Material::carrier));
  }

  /// The two digits of each chapter, in order.
  public List<String> chapters() {
    return chapters;
  }

  /// Materials by code, in order.
  public Map<String, Material> byCode() {
    return byCode;
  }

  /// Materials whose flows are written as a carrier, in the order of codes.
  public List<Material> ofCarrier(String carrier) {
    return byCarrier.getOrDefault(carrier, List.of());
  }

  /// The material of a code as people write it: `10 01 02`, `100102`, `10 02 07*`; or of words that
  /// name that one and no other, such as `mill scale` or `Cascarilla de laminación`.
  public Optional<Material> find(String written) {
    Material material = byCode.get(written.replaceAll("[\\s.*]", ""));
    return material == null ? only(named(written, String::equals)) : Optional.of(material);
  }

  /// Materials whose words hold the given ones side by side, in any language; those named exactly
  /// so come first, then the order of codes. Case, accents, marks and the s of a plural do not
  /// count; a part of a word is no word, so `ash` is not found in `washing`.
  public List<Material> named(String words) {
    Set<Material> found = new LinkedHashSet<>(named(words, String::equals));
    found.addAll(named(words, String::contains));
    return List.copyOf(found);
  }

  /// Up to three materials that a text may mean, which [#find] does not take it for: those that its
  /// words name in part, else those whose name stands in it, else those written nearly so.
  public List<Material> near(String text) {
    List<Material> found = named(text);
    if (found.isEmpty()) {
      found = named(text, (word, wanted) -> wanted.contains(word));
    }
    if (found.isEmpty()) {
      found = Nearest.of(text, words()).stream().flatMap(word -> named(word).stream()).toList();
    }
    return found.stream().distinct().limit(MOST).toList();
  }

  private Set<String> words() {
    return byCode.values().stream()
        .flatMap(material -> material.words().values().stream())
        .flatMap(List::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Material> named(String words, BiPredicate<String, String> fits) {
    String wanted = singular(words);
    if (wanted.isBlank()) {
      return List.of();
    }
    return byCode.values().stream()
        .filter(material -> folded(material).stream().anyMatch(word -> fits.test(word, wanted)))
        .toList();
  }

  private List<String> folded(Material material) {
    return folded.computeIfAbsent(
        material.code(),
        _ ->
            material.words().values().stream()
                .flatMap(List::stream)
                .map(Materials::singular)
                .distinct()
                .toList());
  }

  /// The words one by one between blanks, so that whole words are compared.
  private static String singular(String words) {
    return NO_LETTERS
        .splitAsStream(Spelling.fold(words))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                word.length() > SHORT && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static Optional<Material> only(List<Material> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Materials that
        && chapters.equals(that.chapters)
        && byCode.equals(that.byCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(chapters, byCode);
  }

  @Override
  public String toString() {
    return "Materials" + byCode.keySet();
  }
}
