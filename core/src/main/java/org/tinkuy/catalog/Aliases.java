package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Spelling;

/// The names that people give to tables, columns, codes and a few words, in several languages.
///
/// Case, accents and what is neither letter nor digit do not count. A text that may mean more than
/// one thing means nothing; what only comes near is proposed and never taken.
public final class Aliases {
  public static final Aliases NONE = new Aliases(List.of());

  private static final int MOST_NEAR = 3;

  private final List<Alias> all;
  private final Map<Alias.Kind, Map<String, Set<String>>> targets = new LinkedHashMap<>();

  /// The letters of the names of tables that were asked for: the same few for every file.
  private final Map<String, String> lettersOfTables = new ConcurrentHashMap<>();

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

  /// The table that a text names, by its own name or another; first by the name as it is written.
  public Optional<String> findTable(String text, Collection<String> tables) {
    if (tables.contains(text)) {
      return Optional.of(text);
    }
    String letters = Spelling.letters(text);
    List<String> own = new ArrayList<>();
    for (String table : tables) {
      if (lettersOfTables.computeIfAbsent(table, Spelling::letters).equals(letters)) {
        own.add(table);
      }
    }
    Set<String> others = named(Alias.Kind.TABLE, letters);
    return only(own.isEmpty() ? tables.stream().filter(others::contains).toList() : own);
  }

  /// The column of a table that a header names, by its own name or another; first by the name as it
  /// is written.
  public Optional<Field> findColumn(TableSchema table, String header) {
    Optional<Field> asWritten = table.findField(header);
    if (asWritten.isPresent()) {
      return asWritten;
    }
    String letters = Spelling.letters(header);
    List<Field> own = table.fieldsOfLetters(letters);
    if (!own.isEmpty()) {
      return only(own);
    }
    List<Field> special = new ArrayList<>();
    List<Field> general = new ArrayList<>();
    for (String target : named(Alias.Kind.COLUMN, letters)) {
      int dot = target.indexOf('.');
      if (dot < 0) {
        table.findField(target).ifPresent(general::add);
      } else if (target.substring(0, dot).equals(table.name())) {
        table.findField(target.substring(dot + 1)).ifPresent(special::add);
      }
    }
    return only(special.isEmpty() ? general : special);
  }

  /// The code of a column that a text names by another name.
  ///
  /// @param codes the codes that the column knows
  public Optional<String> findCode(Field field, String text, Collection<String> codes) {
    String own = field.path() + "=";
    List<String> special = new ArrayList<>();
    List<String> general = new ArrayList<>();
    for (String target : named(Alias.Kind.CODE, Spelling.letters(text))) {
      if (target.startsWith(own)) {
        special.add(target.substring(own.length()));
      } else if (codes.contains(target)) {
        general.add(target);
      }
    }
    return only(special.isEmpty() ? general : special);
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
    return near(text, known);
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
    return near(header, known);
  }

  /// Codes near to a text, each with the name that comes near.
  ///
  /// @param codes the codes that the column knows
  public List<String> nearCodes(Field field, String text, Collection<String> codes) {
    Map<String, String> known = new LinkedHashMap<>();
    codes.forEach(code -> known.put(code, code));
    for (Alias alias : all) {
      if (alias.kind() == Alias.Kind.CODE && !known.containsKey(alias.text())) {
        findCode(field, alias.text(), codes).ifPresent(code -> known.put(alias.text(), code));
      }
    }
    return near(text, known);
  }

  /// Whether a target has a name.
  boolean names(Alias.Kind kind, String text, String target) {
    return named(kind, Spelling.letters(text)).contains(target);
  }

  /// Each target once, by the name that comes nearest to a text.
  ///
  /// @param known targets by name
  private static List<String> near(String text, Map<String, String> known) {
    Map<String, String> nearest = new LinkedHashMap<>();
    Nearest.of(text, known.keySet(), known.size())
        .forEach(name -> nearest.putIfAbsent(known.getOrDefault(name, name), name));
    return nearest.entrySet().stream()
        .limit(MOST_NEAR)
        .map(each -> shown(each.getValue(), each.getKey()))
        .toList();
  }

  private static String shown(String near, String target) {
    return near.equals(target) ? target : target + " (" + near + ")";
  }

  private Set<String> named(Alias.Kind kind, String letters) {
    return targets.getOrDefault(kind, Map.of()).getOrDefault(letters, Set.of());
  }

  private static <T> Optional<T> only(Collection<T> found) {
    Iterator<T> each = found.iterator();
    if (!each.hasNext()) {
      return Optional.empty();
    }
    T first = each.next();
    while (each.hasNext()) {
      if (!each.next().equals(first)) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }
}
