package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What tables, columns and codes are called in one language, as far as readers take these names
/// for what they stand for; else their own names.
public final class LocalNames {
  private final Aliases aliases;
  private final Collection<String> tables;

  /// Texts by what they name and its kind, in the order of the catalog.
  private final Map<String, List<String>> texts = new HashMap<>();

  /// @param language as in BCP 47; a region is passed over
  public LocalNames(Catalog catalog, String language) {
    this.aliases = catalog.rules().aliases();
    this.tables = catalog.tables().keySet();
    String plain = language.replaceFirst("-.*", "");
    for (Alias alias : aliases.list()) {
      if (alias.language().equals(plain)) {
        texts
            .computeIfAbsent(alias.kind() + " " + alias.target(), _ -> new ArrayList<>())
            .add(alias.text());
      }
    }
  }

  /// The name of a table.
  public String of(TableSchema table) {
    return named(Alias.Kind.TABLE, table.name())
        .filter(text -> aliases.findTable(text, tables).filter(table.name()::equals).isPresent())
        .findFirst()
        .orElse(table.name());
  }

  /// The name of a column of a table, as its header.
  public String of(TableSchema table, Field field) {
    return Stream.concat(
            named(Alias.Kind.COLUMN, table.name() + "." + field.column()),
            named(Alias.Kind.COLUMN, field.column()))
        .filter(text -> aliases.findColumn(table, text).filter(field::equals).isPresent())
        .findFirst()
        .orElse(field.column());
  }

  /// The word for a code of a column.
  ///
  /// @param codes the codes that the column knows
  public String of(Field field, String code, Collection<String> codes) {
    return Stream.concat(
            named(Alias.Kind.CODE, field.path() + "=" + code), named(Alias.Kind.CODE, code))
        .filter(text -> aliases.findCode(field, text, codes).filter(code::equals).isPresent())
        .findFirst()
        .orElse(code);
  }

  private Stream<String> named(Alias.Kind kind, String target) {
    return texts.getOrDefault(kind + " " + target, List.of()).stream();
  }
}
