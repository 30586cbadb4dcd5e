package org.tinkuy.formats.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.Definition;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;

/// Reads `definitions.yaml`.
final class DefinitionEntries {
  private static final List<String> KEYS = List.of("parameters", "formula", "meaning");

  private final CatalogReading reading;

  DefinitionEntries(CatalogReading reading) {
    this.reading = reading;
  }

  Map<String, Definition> read() {
    Map<String, Definition> definitions = new LinkedHashMap<>();
    Mapping root = reading.yaml("definitions.yaml").orElse(Entries.NOTHING);
    reading.knownKeys(root, List.of("schema", "definitions"));
    Mapping entries = root.findMapping("definitions").orElse(Entries.NOTHING);
    for (Map.Entry<String, Node> entry : entries.entries().entrySet()) {
      if (entry.getValue() instanceof Mapping mapping) {
        String name = entry.getKey();
        reading.isNew("definition." + name, mapping.placeOf("formula"));
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
