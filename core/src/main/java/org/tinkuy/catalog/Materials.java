package org.tinkuy.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The List of Waste as far as parks meet it: its chapters, and materials by code.
///
/// @param chapters the two digits of each chapter, in order
/// @param byCode materials by code, in order
public record Materials(List<String> chapters, Map<String, Material> byCode) {
  public Materials {
    chapters = List.copyOf(chapters);
    byCode = Ordered.copyOf(byCode);
  }

  /// The material of a code as people write it: `10 01 02`, `100102`, `10 02 07*`.
  public Optional<Material> find(String code) {
    return Optional.ofNullable(byCode.get(code.replaceAll("[\\s.*]", "")));
  }

  /// Materials whose words hold the given ones, in any language; those named exactly so come first,
  /// then the order of codes.
  public List<Material> named(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return byCode.values().stream()
        .filter(material -> words(material).anyMatch(word -> word.contains(wanted)))
        .sorted(
            Comparator.comparing(
                material -> words(material).noneMatch(word -> word.equals(wanted))))
        .toList();
  }

  private static Stream<String> words(Material material) {
    return material.words().values().stream()
        .flatMap(List::stream)
        .map(word -> word.toLowerCase(Locale.ROOT));
  }
}
