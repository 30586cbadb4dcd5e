package org.tinkuy.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads the entry `disclosure` of `park.yaml`: numbers of the rules of disclosure that a park
/// chooses itself. A number that is not one, or beyond its limits, is an error, and the catalog's
/// holds.
final class DisclosureReader {
  private static final List<String> NAMES =
      Arrays.stream(DisclosureRules.Name.values()).map(DisclosureRules.Name::text).toList();

  private final Mapping mapping;
  private final Attempt attempt;

  DisclosureReader(Mapping mapping, Attempt attempt) {
    this.mapping = mapping;
    this.attempt = attempt;
  }

  Map<String, Double> read() {
    Map<String, Double> numbers = new TreeMap<>();
    for (String key : mapping.entries().keySet()) {
      Place place = mapping.placeOf(key).at(key);
      if (NAMES.contains(key)) {
        attempt.at(place, () -> number(key)).ifPresent(number -> numbers.put(key, number));
      } else {
        attempt.warn(
            "profile.disclosureKey",
            place,
            Sentence.maybe(Nearest.of(key, NAMES)).or(Sentence.maybe(NAMES)),
            "park.yaml: the rule of disclosure '%s' is not known and was not used.",
            Shown.of(key));
      }
    }
    return numbers;
  }

  private Double number(String key) {
    String text = mapping.findText(key).map(String::strip).orElse("");
    Optional<Double> number = parse(text);
    Check.that(
        number.isPresent(),
        "profile.disclosure",
        "park.yaml: the rule of disclosure '%s' must be a number, but is '%s'.",
        key,
        Shown.of(text));
    double found = number.orElseThrow();
    return new DisclosureRules(1, Map.of(key, found), Set.of()).numbers().getOrDefault(key, found);
  }

  private static Optional<Double> parse(String text) {
    return text.matches("\\d{1,9}([.]\\d{1,9})?")
        ? Optional.of(Double.parseDouble(text))
        : Optional.empty();
  }
}
