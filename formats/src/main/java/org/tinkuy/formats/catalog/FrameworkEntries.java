package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.kernel.LocalizedText;

/// Reads one file of `frameworks/`.
final class FrameworkEntries {
  private static final List<String> KEYS =
      List.of("schema", "id", "name", "edition", "status", "source", "categories", "criteria");
  private static final List<String> CRITERION_KEYS =
      List.of(
          "id",
          "kind",
          "category",
          "topic",
          "subTopic",
          "rule",
          "reach",
          "evidence",
          "sdgIndicators",
          "tables",
          "note",
          "source",
          "confidence",
          "verified");
  private static final List<String> RULE_KEYS =
      List.of("formula", "operator", "target", "openCases", "alternative", "counted");

  private final CatalogReading reading;

  FrameworkEntries(CatalogReading reading) {
    this.reading = reading;
  }

  static boolean isOne(String file) {
    return file.startsWith("frameworks/") && file.endsWith(".yaml");
  }

  Optional<Framework> read(String file) {
    return reading.yaml(file).flatMap(this::framework);
  }

  private Optional<Framework> framework(Mapping root) {
    reading.knownKeys(root, KEYS);
    String id = Entries.required(reading, root, "id");
    reading.isNew("framework." + id, root.placeOf("id"));
    String source = Entries.required(reading, root, "source");
    List<Criterion> criteria = new ArrayList<>();
    for (Node node : root.list("criteria")) {
      if (node instanceof Mapping mapping) {
        criterion(id, mapping, source).ifPresent(criteria::add);
      } else {
        reading.error(
            "catalog.entry.shape", node.place(), "A criterion must have keys such as id and rule.");
      }
    }
    LocalizedText name = name(root, id);
    Framework.Status status = Entries.constant(reading, root, "status", Framework.Status.class);
    return reading
        .attempt()
        .at(
            root.placeOf("criteria"),
            () ->
                new Framework(
                    id,
                    name,
                    Entries.required(reading, root, "edition"),
                    status,
                    root.texts("categories"),
                    criteria,
                    source));
  }

  private LocalizedText name(Mapping root, String id) {
    TreeMap<String, String> byLanguage = new TreeMap<>();
    Mapping names = root.findMapping("name").orElse(Entries.NOTHING);
    for (Map.Entry<String, Node> entry : names.entries().entrySet()) {
      if (entry.getValue() instanceof Scalar scalar) {
        byLanguage.put(entry.getKey(), scalar.text());
      }
    }
    return reading
        .attempt()
        .at(root.placeOf("name"), () -> new LocalizedText(byLanguage))
        .orElseGet(() -> LocalizedText.of("en", id));
  }

  private Optional<Criterion> criterion(String framework, Mapping mapping, String source) {
    reading.knownKeys(mapping, CRITERION_KEYS);
    String id = Entries.required(reading, mapping, "id");
    String key = "criterion." + framework + "/" + id;
    reading.isNew(key, mapping.placeOf("id"));
    Criterion.Heading heading =
        new Criterion.Heading(
            Entries.required(reading, mapping, "category"),
            Entries.required(reading, mapping, "topic"),
            Entries.required(reading, mapping, "subTopic"));
    Criterion.Guidance guidance =
        new Criterion.Guidance(
            mapping.texts("evidence"),
            mapping.texts("sdgIndicators"),
            mapping.texts("tables"),
            mapping.findText("note").orElse(""));
    Provenance provenance =
        new Provenance(
            mapping.findText("source").orElse(source),
            Entries.required(reading, mapping, "confidence"),
            Entries.yes(reading, mapping, "verified", false));
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
    String formula = Entries.required(reading, rule, "formula");
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
                    rule.findText("alternative").orElse(""),
                    Entries.yes(reading, rule, "counted", true)));
  }
}
