package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.UnitTable;

/// All the program knows before it has seen a park.
///
/// @param version date and digest of the content, stamped on every result
/// @param units every unit and its names
/// @param tables the tables of the park folder by name, in order
/// @param library what it knows of the world outside a park: carriers, materials, sectors, goals
/// @param facts fact definitions by name
/// @param references values of countries
/// @param rules frameworks, definitions and lists of codes
/// @param texts every text a person reads
public record Catalog(
    String version,
    UnitTable units,
    Map<String, TableSchema> tables,
    Library library,
    Map<String, FactDefinition> facts,
    List<ReferenceValue> references,
    Rules rules,
    Texts texts) {

  /// The classes of manufacturing (ISIC Rev. 4, divisions 10 to 33) of which the catalog knows no
  /// usual flows, so that nothing is estimated for their firms.
  public List<String> classesWithoutRates() {
    return manufacturing().stream()
        .filter(code -> library.sectors().stream().noneMatch(rate -> rate.sector().equals(code)))
        .toList();
  }

  /// The classes of manufacturing that the catalog has.
  public List<String> manufacturing() {
    return rules.codeLists().getOrDefault("isic", List.of()).stream()
        .filter(code -> code.compareTo("10") > 0 && code.compareTo("34") < 0)
        .toList();
  }

  /// What results are made by.
  ///
  /// @param frameworks by id, in order
  /// @param definitions by name
  /// @param figures figures of a park whatever it is assessed against, by name
  /// @param codeLists lists of codes that columns name, e.g. `isic`
  /// @param aliases other names of tables, columns and codes
  /// @param tolerances how unsure numbers are that do not say it themselves
  /// @param exchange how things are carried between firms, and what the law says of it
  /// @param disclosure when an aggregate may be shown to others than the operator
  public record Rules(
      Map<String, Framework> frameworks,
      Map<String, Definition> definitions,
      Map<String, Definition> figures,
      Map<String, List<String>> codeLists,
      Aliases aliases,
      Tolerances tolerances,
      ExchangeRules exchange,
      DisclosureRules disclosure) {
    public Rules(
        Map<String, Framework> frameworks,
        Map<String, Definition> definitions,
        Map<String, Definition> figures,
        Map<String, List<String>> codeLists) {
      this(
          frameworks,
          definitions,
          figures,
          codeLists,
          Aliases.NONE,
          Tolerances.NONE,
          ExchangeRules.NONE,
          DisclosureRules.NONE);
    }

    public Rules {
      frameworks = Ordered.copyOf(frameworks);
      definitions = Ordered.copyOf(definitions);
      figures = Ordered.copyOf(figures);
      codeLists = OrderedCodes.copyOf(codeLists);
    }
  }

  public Catalog {
    tables = Ordered.copyOf(tables);
    facts = Ordered.copyOf(facts);
    references = List.copyOf(references);
  }

  /// Carriers by code.
  public Map<String, Carrier> carriers() {
    return library.carriers();
  }

  public Optional<Framework> findFramework(String id) {
    return Optional.ofNullable(rules.frameworks().get(id));
  }

  public TableSchema table(String name) {
    TableSchema table = tables.get(name);
    Check.that(table != null, "catalog.table.unknown", "Table '%s' is unknown.", name);
    return Objects.requireNonNull(table);
  }

  /// Whether a text is, letter by letter, a word that a code column holds: its own, or of the named
  /// list of the catalog that it points to. Nearly all are, so that none has to be looked for.
  /// Whether it is the name of a reference, [#codesOf] tells.
  public boolean isCode(Field field, String text) {
    if (field.codes().size() != 1) {
      return field.codes().contains(text);
    }
    return switch (field.codes().getFirst()) {
      case "carriers" -> carriers().containsKey(text);
      case "facts" -> facts.containsKey(text);
      // the list of their names also holds those of which no country has a value
      case "references" -> false;
      case String list -> rules.codeLists().getOrDefault(list, List.of()).contains(text);
    };
  }

  /// The words a code column may hold: its own list, or the named list of the catalog that it
  /// points to; empty where any word may stand.
  public List<String> codesOf(Field field) {
    if (field.codes().size() != 1) {
      return field.codes();
    }
    return switch (field.codes().getFirst()) {
      case "carriers" -> List.copyOf(carriers().keySet());
      case "facts" -> List.copyOf(facts.keySet());
      case "references" -> references.stream().map(ReferenceValue::name).distinct().toList();
      case String list -> rules.codeLists().getOrDefault(list, List.of());
    };
  }
}
