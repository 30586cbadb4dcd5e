package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.kernel.LocalizedText;

/// Reads one file of `frameworks/`.
final class FrameworkEntries {
  static final String FOLDER = "frameworks/";

  private static final List<String> KEYS =
      List.of(
          "schema",
          "id",
          "name",
          "edition",
          "status",
          Marks.SOURCE,
          Marks.YEAR,
          Marks.CONFIDENCE,
          Marks.VERIFIED,
          "categories",
          "scoring",
          "rowsOf",
          "texts",
          "criteria");
  private final CatalogReading reading;
  private final TextRows texts;
  private final Map<String, Framework> earlier;

  /// A reader.
  ///
  /// @param earlier frameworks read before, whose rows a later one may take over
  FrameworkEntries(CatalogReading reading, TextRows texts, Map<String, Framework> earlier) {
    this.reading = reading;
    this.texts = texts;
    this.earlier = earlier;
  }

  static boolean isOne(String file) {
    return file.startsWith(FOLDER) && file.endsWith(".yaml");
  }

  Optional<Framework> read(String file) {
    return reading.yaml(file).flatMap(this::framework);
  }

  private Optional<Framework> framework(Mapping root) {
    reading.knownKeys(root, KEYS);
    String id = Entries.required(reading, root, "id");
    reading.isNew("framework." + id, root.placeOf("id"));
    Marks.head(reading, root);
    Scoring scoring = new ScoringEntries(reading).read(root);
    root.findMapping("texts")
        .ifPresent(own -> own.entries().keySet().forEach(key -> text(own, key, key)));
    List<Criterion> criteria = new ArrayList<>(rowsOf(root, id));
    for (Node node : root.list("criteria")) {
      if (node instanceof Mapping mapping) {
        new CriterionEntries(reading, texts, id, scoring.respondents())
            .read(mapping, root)
            .ifPresent(criteria::add);
      } else {
        reading.error(
            "catalog.entry.shape", node.place(), "A criterion must have keys such as id and rule.");
      }
    }
    LocalizedText name = name(root, id);
    text(root, "edition", "framework." + id + ".edition");
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
                    root.findText(Marks.SOURCE).orElse(""),
                    scoring));
  }

  /// An English text that stands in the file itself.
  private void text(Mapping own, String entry, String key) {
    own.findText(entry).ifPresent(text -> texts.add(key, text));
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

  /// The rows of another framework, taken over with their texts, at the confidence that is stated.
  private List<Criterion> rowsOf(Mapping root, String id) {
    Optional<Mapping> found = root.findMapping("rowsOf");
    if (found.isEmpty()) {
      return List.of();
    }
    Mapping rows = found.get();
    reading.knownKeys(rows, List.of("framework", "confidence"));
    String from = Entries.required(reading, rows, "framework");
    Framework other = earlier.get(from);
    if (other == null) {
      reading.error(
          "catalog.framework.rowsOf",
          rows.placeOf("framework"),
          "Framework '%s': its rows come from '%s', which does not stand before it."
              .formatted(id, from),
          id,
          from);
      return List.of();
    }
    texts.alias("criterion." + from + ".", "criterion." + id + ".");
    Provenance provenance = Marks.of(reading, rows, root);
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion row : other.criteria()) {
      reading.isNew("criterion." + id + "/" + row.id(), rows.place());
      criteria.add(row.takenOver(from, provenance));
    }
    return criteria;
  }
}
