package org.tinkuy.formats.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.document.KeyedDocument.Mapping;

/// Reads the criteria of one framework.
final class CriterionEntries {
  private static final List<String> CRITERION_KEYS =
      List.of(
          "id",
          "name",
          "text",
          "action",
          "kind",
          "category",
          "topic",
          "subTopic",
          "rule",
          "reach",
          "evidence",
          "sdgIndicators",
          "tables",
          "best",
          "note",
          Marks.SOURCE,
          Marks.YEAR,
          Marks.CONFIDENCE,
          Marks.VERIFIED);
  private static final List<String> RULE_KEYS =
      List.of(
          "formula",
          "answers",
          "operator",
          "target",
          "openCases",
          "alternative",
          "told",
          "counted",
          "applies",
          "turns",
          "graded");

  private final CatalogReading reading;
  private final TextRows texts;
  private final String framework;
  private final Map<String, Double> respondents;

  /// A reader.
  ///
  /// @param framework the id of the framework
  /// @param respondents share of each respondent in answers that several give, 0 to 1
  CriterionEntries(
      CatalogReading reading, TextRows texts, String framework, Map<String, Double> respondents) {
    this.reading = reading;
    this.texts = texts;
    this.framework = framework;
    this.respondents = respondents;
  }

  /// @param head the keys of the file, whose marks hold where an entry has none of its own
  Optional<Criterion> read(Mapping mapping, Mapping head) {
    reading.knownKeys(mapping, CRITERION_KEYS);
    String id = Entries.required(reading, mapping, "id");
    String key = "criterion." + framework + "/" + id;
    reading.isNew(key, mapping.placeOf("id"));
    for (String part : List.of("name", "text", "action", "note")) {
      mapping
          .findText(part)
          .ifPresent(text -> texts.add("criterion." + framework + "." + id + "." + part, text));
    }
    texts.add(
        "criterion." + framework + "." + id + ".evidence",
        String.join("; ", mapping.texts("evidence")));
    Criterion.Heading heading =
        new Criterion.Heading(
            Entries.required(reading, mapping, "category"),
            Entries.required(reading, mapping, "topic"),
            Entries.required(reading, mapping, "subTopic"));
    Criterion.Guidance guidance =
        new Criterion.Guidance(
            mapping.texts("sdgIndicators"),
            mapping.texts("tables"),
            mapping
                .findText("best")
                .map(_ -> Entries.constant(reading, mapping, "best", Criterion.Best.class)));
    Provenance provenance = Marks.of(reading, mapping, head);
    Criterion.Kind kind = Entries.constant(reading, mapping, "kind", Criterion.Kind.class);
    Criterion.Reach reach = Entries.constant(reading, mapping, "reach", Criterion.Reach.class);
    return rule(mapping, key)
        .map(rule -> new Criterion(id, kind, heading, rule, reach, guidance, provenance));
  }

  private Optional<Criterion.Rule> rule(Mapping criterion, String key) {
    Optional<Mapping> found = criterion.findMapping("rule");
    if (found.isEmpty()) {
      Entries.required(reading, criterion, "rule");
      return Optional.empty();
    }
    Mapping rule = found.get();
    reading.knownKeys(rule, RULE_KEYS);
    rule.entries().forEach((part, node) -> reading.isNew(key + "." + part, node.place()));
    String formula =
        rule.findMapping("answers")
            .map(this::together)
            .orElseGet(() -> Entries.required(reading, rule, "formula"));
    Criterion.Mode mode =
        new Criterion.Mode(
            rule.findText("applies").orElse(""),
            rule.findText("turns").orElse(""),
            Entries.yes(reading, rule, "graded", false),
            rule.findText("told").isPresent());
    return reading
        .attempt()
        .at(
            rule.place(),
            () ->
                new Criterion.Rule(
                    formula,
                    Entries.required(reading, rule, "operator"),
                    rule.findText("target").orElse(""),
                    rule.findText("openCases").orElse(""),
                    rule.findText("told").or(() -> rule.findText("alternative")).orElse(""),
                    Entries.yes(reading, rule, "counted", true),
                    mode));
  }

  /// What several respondents answer, each with its share, as one formula.
  private String together(Mapping answers) {
    List<String> parts = new ArrayList<>();
    respondents.forEach(
        (respondent, share) ->
            parts.add(
                "%s %% * (%s)"
                    .formatted(
                        BigDecimal.valueOf(share).movePointRight(2).toPlainString(),
                        Entries.required(reading, answers, respondent))));
    reading.knownKeys(answers, List.copyOf(respondents.keySet()));
    return String.join(" + ", parts);
  }
}
