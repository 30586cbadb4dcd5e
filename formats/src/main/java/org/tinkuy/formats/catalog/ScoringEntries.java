package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;

/// Reads the key `scoring` of a framework: gates, vetoes, groups, weights, tiers, respondents.
final class ScoringEntries {
  private static final List<String> KEYS =
      List.of("gates", "vetoes", "groups", "weights", "tiers", "respondents", "allRequired");

  private final CatalogReading reading;

  ScoringEntries(CatalogReading reading) {
    this.reading = reading;
  }

  /// What is written; the plain score where nothing is.
  Scoring read(Mapping framework) {
    Optional<Mapping> found = framework.findMapping("scoring");
    if (found.isEmpty()) {
      return Scoring.PLAIN;
    }
    Mapping scoring = found.get();
    reading.knownKeys(scoring, KEYS);
    List<Scoring.Group> groups = groups(scoring);
    List<Scoring.Tier> tiers = tiers(scoring);
    Map<String, Double> weights = numbers(scoring, "weights");
    Map<String, Double> respondents = numbers(scoring, "respondents");
    boolean all = Entries.yes(reading, scoring, "allRequired", false);
    return reading
        .attempt()
        .at(
            scoring.place(),
            () ->
                new Scoring(
                    scoring.texts("gates"),
                    scoring.texts("vetoes"),
                    groups,
                    weights,
                    tiers,
                    respondents,
                    all))
        .orElse(Scoring.PLAIN);
  }

  private List<Scoring.Group> groups(Mapping scoring) {
    List<Scoring.Group> groups = new ArrayList<>();
    for (Mapping group : mappings(scoring, "groups")) {
      reading.knownKeys(group, List.of("id", "atLeast", "of"));
      String id = Entries.required(reading, group, "id");
      number(group, "atLeast")
          .flatMap(
              atLeast ->
                  reading
                      .attempt()
                      .at(
                          group.place(),
                          () ->
                              new Scoring.Group(id, (int) Math.round(atLeast), group.texts("of"))))
          .ifPresent(groups::add);
    }
    return groups;
  }

  private List<Scoring.Tier> tiers(Mapping scoring) {
    List<Scoring.Tier> tiers = new ArrayList<>();
    for (Mapping tier : mappings(scoring, "tiers")) {
      reading.knownKeys(tier, List.of("id", "from", "inclusive"));
      String id = Entries.required(reading, tier, "id");
      boolean inclusive = Entries.yes(reading, tier, "inclusive", true);
      number(tier, "from").ifPresent(from -> tiers.add(new Scoring.Tier(id, from, inclusive)));
    }
    return tiers;
  }

  private List<Mapping> mappings(Mapping scoring, String key) {
    List<Mapping> mappings = new ArrayList<>();
    for (Node node : scoring.list(key)) {
      if (node instanceof Mapping mapping) {
        mappings.add(mapping);
      } else {
        reading.error(
            "catalog.scoring.shape",
            node.place(),
            "An entry of scoring must have keys such as id.");
      }
    }
    return mappings;
  }

  private Map<String, Double> numbers(Mapping scoring, String key) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    Mapping named = scoring.findMapping(key).orElse(Entries.NOTHING);
    for (String name : named.entries().keySet()) {
      number(named, name).ifPresent(number -> numbers.put(name, number));
    }
    return numbers;
  }

  private Optional<Double> number(Mapping mapping, String key) {
    String text = Entries.required(reading, mapping, key);
    return reading
        .attempt()
        .at(mapping.placeOf(key), () -> CarrierRows.decimal(text).doubleValue());
  }
}
