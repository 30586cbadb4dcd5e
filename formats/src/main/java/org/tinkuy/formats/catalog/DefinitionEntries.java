package org.tinkuy.formats.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tinkuy.catalog.Definition;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;

/// Reads `definitions.yaml`.
final class DefinitionEntries {
  private static final List<String> KEYS = List.of("parameters", "formula", "meaning");

  private static final String DEFINITIONS = "definitions";
  private static final String FIGURES = "figures";
  private static final String DEFINITION = "definition.";

  private final CatalogReading reading;
  private final TextRows texts;
  private final Mapping root;

  /// A reader.
  ///
  /// @param texts takes what each means, as `definition.NAME.meaning`
  DefinitionEntries(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
    this.root = reading.yaml("definitions.yaml").orElse(Entries.NOTHING);
    reading.knownKeys(
        root,
        Stream.concat(Stream.of("schema", DEFINITIONS, FIGURES), Marks.NAMES.stream()).toList());
    Marks.head(reading, root);
    Marks.of(reading, root, root);
  }

  Map<String, Definition> definitions() {
    Map<String, Definition> definitions = read(DEFINITIONS, DEFINITION);
    definitions.forEach(
        (name, definition) -> texts.add(DEFINITION + name + ".meaning", definition.meaning()));
    return definitions;
  }

  Map<String, Definition> figures() {
    return read(FIGURES, "figure.");
  }

  private Map<String, Definition> read(String section, String prefix) {
    Map<String, Definition> definitions = new LinkedHashMap<>();
    Mapping entries = root.findMapping(section).orElse(Entries.NOTHING);
    for (Map.Entry<String, Node> entry : entries.entries().entrySet()) {
      if (entry.getValue() instanceof Mapping mapping) {
        String name = entry.getKey();
        reading.isNew(prefix + name, mapping.placeOf("formula"));
        reading.knownKeys(mapping, KEYS);
        String formula = Entries.required(reading, mapping, "formula");
        String meaning = Entries.required(reading, mapping, "meaning");
        reading
            .attempt()
            .at(
                mapping.place(),
                () -> new Definition(name, mapping.texts("parameters"), formula, meaning))
            .ifPresent(definition -> definitions.put(name, definition));
      } else {
        reading.error(
            "catalog.definition.shape",
            entry.getValue().place(),
            "Definition '%s' must have keys such as formula and meaning.".formatted(entry.getKey()),
            entry.getKey());
      }
    }
    return definitions;
  }
}
