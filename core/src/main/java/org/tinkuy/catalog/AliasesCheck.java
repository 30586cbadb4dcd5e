package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Spelling;

/// Checks that every alias names something, and one thing only: no alias has the name of another
/// table, column or code, and no two things of one place share an alias.
final class AliasesCheck {
  private static final Set<String> WORDS = Set.of("yes", "no", "partly", "total");

  private final Catalog catalog;
  private final CatalogPlaces places;
  private final Aliases aliases;
  private final Map<String, List<Field>> columns = new HashMap<>();
  private final Map<String, List<CodeColumn>> codeColumns = new HashMap<>();
  private final Attempt attempt = new Attempt();

  AliasesCheck(Catalog catalog, CatalogPlaces places) {
    this.catalog = catalog;
    this.places = places;
    this.aliases = catalog.rules().aliases();
    for (TableSchema table : catalog.tables().values()) {
      for (Field field : table.fields()) {
        columns.computeIfAbsent(field.column(), _ -> new ArrayList<>()).add(field);
        columns.computeIfAbsent(field.path(), _ -> new ArrayList<>()).add(field);
        if (field.type().kind() == FieldKind.CODE) {
          add(CodeColumn.of(field, catalog.codesOf(field)));
        }
      }
    }
  }

  private void add(CodeColumn column) {
    for (String code : column.codes()) {
      codeColumns.computeIfAbsent(code, _ -> new ArrayList<>()).add(column);
      String own = column.field().path() + "=" + code;
      codeColumns.computeIfAbsent(own, _ -> new ArrayList<>()).add(column);
    }
  }

  List<Issue> issues() {
    for (Alias alias : aliases.list()) {
      boolean known =
          switch (alias.kind()) {
            case TABLE -> table(alias);
            case COLUMN -> column(alias);
            case CODE -> code(alias);
            case WORD -> word(alias);
          };
      if (!known) {
        unknown(alias);
      }
    }
    return attempt.issues();
  }

  private boolean table(Alias alias) {
    Optional<String> found = aliases.findTable(alias.text(), catalog.tables().keySet());
    if (found.isEmpty() || !found.get().equals(alias.target())) {
      ambiguous(alias, "table");
    }
    return catalog.tables().containsKey(alias.target());
  }

  private boolean column(Alias alias) {
    List<Field> named = columns.getOrDefault(alias.target(), List.of());
    named.forEach(field -> column(alias, catalog.table(field.table()), field));
    return !named.isEmpty();
  }

  private void column(Alias alias, TableSchema table, Field field) {
    Optional<Field> found = aliases.findColumn(table, alias.text());
    boolean same = found.filter(field::equals).isPresent();
    boolean ruled =
        found.isPresent()
            && !alias.target().contains(".")
            && aliases.names(Alias.Kind.COLUMN, alias.text(), found.get().path());
    if (!same && !ruled) {
      ambiguous(alias, "column of the table " + table.name());
    }
  }

  private boolean code(Alias alias) {
    List<CodeColumn> named = codeColumns.getOrDefault(alias.target(), List.of());
    String own = alias.target().substring(alias.target().indexOf('=') + 1);
    named.forEach(column -> code(alias, column, own));
    return !named.isEmpty();
  }

  private void code(Alias alias, CodeColumn column, String own) {
    String path = column.field().path();
    String taken = column.byLetters().getOrDefault(Spelling.letters(alias.text()), own);
    Optional<String> found = aliases.findCode(column.field(), alias.text(), column.codes());
    boolean same = found.filter(own::equals).isPresent();
    boolean ruled =
        found.isPresent()
            && !alias.target().contains("=")
            && aliases.names(Alias.Kind.CODE, alias.text(), path + "=" + found.get());
    if (!taken.equals(own) || (!same && !ruled)) {
      ambiguous(alias, "code of " + path);
    }
  }

  /// A column of codes.
  ///
  /// @param codes what it may hold
  /// @param byLetters the codes by their letters
  private record CodeColumn(Field field, Set<String> codes, Map<String, String> byLetters) {
    static CodeColumn of(Field field, List<String> codes) {
      Map<String, String> byLetters = new HashMap<>();
      codes.forEach(code -> byLetters.put(Spelling.letters(code), code));
      return new CodeColumn(field, Set.copyOf(codes), byLetters);
    }
  }

  private boolean word(Alias alias) {
    Optional<String> found = aliases.findWord(alias.text());
    if (found.filter(alias.target()::equals).isEmpty()) {
      ambiguous(alias, "word");
    }
    return WORDS.contains(alias.target());
  }

  private void unknown(Alias alias) {
    error(
        "catalog.alias.targetUnknown",
        alias,
        "Alias '%s': it names '%s', which does not exist.".formatted(alias.text(), alias.target()),
        alias.text(),
        alias.target());
  }

  private void ambiguous(Alias alias, String other) {
    error(
        "catalog.alias.ambiguous",
        alias,
        "Alias '%s': it is for '%s' and for another %s."
            .formatted(alias.text(), alias.target(), other),
        alias.text(),
        alias.target(),
        other);
  }

  private void error(String code, Alias alias, String message, String... values) {
    attempt.add(Issue.inEnglish(code, places.get(alias.place()), message, List.of(values), ""));
  }
}
