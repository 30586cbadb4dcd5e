package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Alias;
import org.tinkuy.catalog.Aliases;

/// Reads `aliases.csv`.
final class AliasRows {
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt");

  private final CatalogReading reading;

  AliasRows(CatalogReading reading) {
    this.reading = reading;
  }

  Aliases read() {
    List<Alias> all = new ArrayList<>();
    for (CatalogRow row : reading.rows("aliases.csv", "language", "kind", "alias", "target")) {
      Optional<Alias.Kind> kind = row.constant("kind", Alias.Kind.class);
      kind.flatMap(known -> row.make(() -> alias(row, known)))
          .filter(alias -> reading.isNew(alias.place(), row.place()))
          .ifPresent(all::add);
    }
    return new Aliases(all);
  }

  private static Alias alias(CatalogRow row, Alias.Kind kind) {
    return new Alias(row.word("language", LANGUAGES), kind, row.text("alias"), row.text("target"));
  }
}
