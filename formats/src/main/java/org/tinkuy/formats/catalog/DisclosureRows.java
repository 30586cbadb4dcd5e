package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.kernel.Place;

/// Reads `disclosure.csv`; without one of the rules the catalog is not whole.
final class DisclosureRows {
  private static final String FILE = "disclosure.csv";
  private static final String VERSION = "version";

  private final CatalogReading reading;

  DisclosureRows(CatalogReading reading) {
    this.reading = reading;
  }

  DisclosureRules read() {
    List<String> needed = new ArrayList<>(List.of(VERSION));
    for (DisclosureRules.Name name : DisclosureRules.Name.values()) {
      needed.add(name.text());
    }
    Map<String, Double> numbers = new LinkedHashMap<>();
    Map<String, Provenance> sources = new LinkedHashMap<>();
    for (CatalogRow row : reading.rows(FILE, "name", "value", "source", "confidence", "verified")) {
      String name = row.word("name", needed);
      if (reading.isNew("disclosure." + name, row.place())) {
        row.make(() -> value(row)).ifPresent(number -> numbers.put(name, number));
        sources.put(name, row.provenance());
      }
    }
    for (String name : needed) {
      if (!numbers.containsKey(name)) {
        reading.error(
            "catalog.disclosure.missing",
            Place.file("catalog/" + FILE),
            "Rule of disclosure '%s' is missing.".formatted(name),
            name);
      }
    }
    Optional<Double> version = Optional.ofNullable(numbers.remove(VERSION));
    return new DisclosureRules(version.orElse(0.0).intValue(), numbers, Set.of(), sources);
  }

  private static double value(CatalogRow row) {
    return CarrierRows.decimal(row.text("value")).doubleValue();
  }
}
