package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.Alias;
import org.tinkuy.catalog.Aliases;

/// Reads `aliases.csv`. What tables, columns and codes are called is a text too: their own words in
/// English, the first other name elsewhere.
final class AliasRows {
  private static final String ENGLISH = "en";

  /// Languages in which tables, columns, codes and words may have other names.
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "vi");

  private final CatalogReading reading;

  private final TextRows texts;

  AliasRows(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
  }

  Aliases read() {
    List<Alias> all = new ArrayList<>();
    for (CatalogRow row : reading.rows("aliases.csv", "language", "kind", "alias", "target")) {
      Optional<Alias.Kind> kind = row.constant("kind", Alias.Kind.class);
      kind.flatMap(known -> row.make(() -> alias(row, known)))
          .filter(alias -> reading.isNew(alias.place(), row.place()))
          .ifPresent(all::add);
    }
    all.forEach(this::name);
    all.stream().filter(alias -> alias.kind() == Alias.Kind.CODE).forEach(this::asWritten);
    return new Aliases(all);
  }

  /// A code without another name in a language is called there what it is.
  private void asWritten(Alias alias) {
    for (String language : LANGUAGES) {
      texts.add(language, key(alias), code(alias));
    }
  }

  private static String key(Alias alias) {
    return switch (alias.kind()) {
      case TABLE -> "name.table." + alias.target();
      case COLUMN -> "name.column." + alias.target();
      case CODE -> "name.code." + alias.target() + ".name";
      case WORD -> "";
    };
  }

  private static String code(Alias alias) {
    return alias.target().substring(alias.target().indexOf('=') + 1);
  }

  private void name(Alias alias) {
    String key = key(alias);
    if (!key.isEmpty()) {
      texts.add(
          key,
          alias.kind() == Alias.Kind.CODE
              ? code(alias)
              : spaced(alias.target().substring(alias.target().indexOf('.') + 1)));
      if (!alias.language().equals(ENGLISH)) {
        texts.add(alias.language(), key, alias.text());
      }
    }
  }

  /// `treatedToStandard` in words.
  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Alias alias(CatalogRow row, Alias.Kind kind) {
    return new Alias(row.word("language", LANGUAGES), kind, row.text("alias"), row.text("target"));
  }
}
