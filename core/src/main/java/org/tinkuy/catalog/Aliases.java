package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Spelling;

/// The names that people give to tables, columns, codes and a few words, in several languages.
///
/// Case, accents and what is neither letter nor digit do not count. A text that may mean more than
/// one thing means nothing; what only comes near is proposed and never taken.
public final class Aliases {
  public static final Aliases NONE = new Aliases(List.of());

  private final List<Alias> all;
  private final Map<Alias.Kind, Map<String, Set<String>>> targets = new LinkedHashMap<>();

  public Aliases(List<Alias> all) {
    this.all = List.copyOf(all);
    for (Alias alias : all) {
      targets
          .computeIfAbsent(alias.kind(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(Spelling.letters(alias.text()), _ -> new LinkedHashSet<>())
          .add(alias.target());
    }
  }

  /// Every alias in order.
  public List<Alias> list() {
    return all;
  }

  /// The table that a text names, by its own name or another.
  public Optional<String> findTable(String text, Collection<String> tables) {
    return only(meant(Alias.Kind.TABLE, text, tables));
  }

  /// The column of a table that a header names, by its own name or another.
  public Optional<Field> findColumn(TableSchema table, String header) {
    String letters = Spelling.letters(header);
    List<Field> own =
        table.fields().stream()
            .filter(field -> Spelling.letters(field.column()).equals(letters))
            .toList();
    if (!own.isEmpty()) {
      return only(own);
    }
    Set<String> named = named(Alias.Kind.COLUMN, letters);
    List<Field> special =
        table.fields().stream().filter(field -> named.contains(field.path())).toList();
    return special.isEmpty()
        ? only(table.fields().stream().filter(field -> named.contains(field.column())).toList())
        : only(special);
  }

  /// The code of a column that a text names by another name.
  ///
  /// @param codes the codes that the column knows
  public Optional<String> findCode(Field field, String text, Collection<String> codes) {
    Set<String> named = named(Alias.Kind.CODE, Spelling.letters(text));
    String own = field.path() + "=";
    List<String> special = codes.stream().filter(code -> named.contains(own + code)).toList();
    return special.isEmpty()
        ? only(codes.stream().filter(named::contains).toList())
        : only(special);
  }

  /// The word that a text stands for: `yes` for `sí` and `oui`.
  public Optional<String> findWord(String text) {
    return only(named(Alias.Kind.WORD, Spelling.letters(text)));
  }

  /// Names of tables near to a text, each with the name that comes near.
  public List<String> nearTables(String text, Collection<String> tables) {
    Map<String, String> known = new LinkedHashMap<>();
    tables.forEach(table -> known.put(table, table));
    for (Alias alias : all) {
      if (alias.kind() == Alias.Kind.TABLE) {
        known.putIfAbsent(alias.text(), alias.target());
      }
    }
    return Nearest.of(text, known.keySet()).stream()
        .map(near -> shown(near, known.getOrDefault(near, near)))
        .distinct()
        .toList();
  }

  /// Names of columns near to a header, each with the name that comes near.
  public List<String> nearColumns(TableSchema table, String header) {
    Map<String, String> known = new LinkedHashMap<>();
    table.fields().forEach(field -> known.put(field.column(), field.column()));
    for (Alias alias : all) {
      if (alias.kind() == Alias.Kind.COLUMN) {
        findColumn(table, alias.text())
            .ifPresent(field -> known.putIfAbsent(alias.text(), field.column()));
      }
    }
    return Nearest.of(header, known.keySet()).stream()
        .map(near -> shown(near, known.getOrDefault(near, near)))
        .distinct()
        .toList();
  }

  private static String shown(String near, String target) {
    return near.equals(target) ? target : target + " (" + near + ")";
  }

  private List<String> meant(Alias.Kind kind, String text, Collection<String> known) {
    String letters = Spelling.letters(text);
    List<String> own =
        known.stream().filter(name -> Spelling.letters(name).equals(letters)).toList();
    return own.isEmpty() ? known.stream().filter(named(kind, letters)::contains).toList() : own;
  }

  private Set<String> named(Alias.Kind kind, String letters) {
    return targets.getOrDefault(kind, Map.of()).getOrDefault(letters, Set.of());
  }

  private static <T> Optional<T> only(Collection<T> found) {
    List<T> distinct = new ArrayList<>(new LinkedHashSet<>(found));
    return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
  }
}
