package org.tinkuy.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;

/// Checks that the parts of a catalog fit together: references between tables, lists of codes,
/// units, texts. Finds all problems, in the order of the catalog.
public final class CatalogCheck {
  private static final Pattern SCALE = Pattern.compile("\\d-\\d");
  private static final String OF_ROW = "/unit";

  /// Units that a row states: of its column `unit`, or its currency.
  private static final Set<String> FREE = Set.of("", "unit", "money");

  /// Stands for the park's currency where a unit is only looked up.
  private static final String ANY_CURRENCY = "USD";

  private static final Set<String> SUBJECTS =
      Set.of("park", "tenant", "plot", "utility", "body", "country");

  private final Catalog catalog;
  private final CatalogPlaces places;
  private final Attempt attempt = new Attempt();

  private CatalogCheck(Catalog catalog, CatalogPlaces places) {
    this.catalog = catalog;
    this.places = places;
  }

  /// Every problem of a catalog; empty where all parts fit.
  ///
  /// @param places where its parts stand, for the places of the issues
  public static List<Issue> check(Catalog catalog, CatalogPlaces places) {
    CatalogCheck check = new CatalogCheck(catalog, places);
    catalog.tables().values().forEach(check::table);
    catalog.carriers().values().forEach(check::carrier);
    catalog.facts().values().forEach(check::fact);
    check.attempt.addAll(new ReferenceValuesCheck(catalog, places).issues());
    catalog.rules().definitions().values().forEach(check::definition);
    check.attempt.addAll(new FrameworkCheck(catalog, places).issues());
    check.attempt.addAll(new LibraryCheck(catalog, places).issues());
    check.attempt.addAll(new AliasesCheck(catalog, places).issues());
    return check.attempt.issues();
  }

  private void table(TableSchema table) {
    if (table.key().isEmpty()) {
      error(
          "catalog.table.noKey",
          places.get("table." + table.name()),
          "Table '%s' has no key column.".formatted(table.name()),
          table.name());
    }
    table.ownership().columns().forEach(path -> owner(table, path));
    for (int i = 0; i < table.fields().size(); i++) {
      Field field = table.fields().get(i);
      if (field.position() != i + 1) {
        error(
            "catalog.field.order",
            places.get("field." + field.path()),
            "Field '%s': its position must be %s, but is %s."
                .formatted(field.path(), i + 1, field.position()),
            field.path());
      }
      field(field);
    }
  }

  /// A column, or a column of the table that a reference of the row points to.
  private void owner(TableSchema table, String path) {
    int dot = path.indexOf('.');
    Optional<Field> first = table.findField(dot < 0 ? path : path.substring(0, dot));
    boolean known =
        dot < 0
            ? first.isPresent()
            : first
                .map(field -> catalog.tables().get(field.type().target()))
                .flatMap(target -> target.findField(path.substring(dot + 1)))
                .isPresent();
    if (!known) {
      error(
          "catalog.table.ownerUnknown",
          places.get("table." + table.name()).at("owners"),
          "Table '%s': its rows must be owned by what a column names, but '%s' is none."
              .formatted(table.name(), path),
          table.name(),
          path);
    }
  }

  private void field(Field field) {
    Place place = places.get("field." + field.path());
    String target = field.type().target();
    if (!target.isEmpty() && !catalog.tables().containsKey(target)) {
      error(
          "catalog.field.refUnknown",
          place.at("type"),
          "Field '%s' refers to table '%s', which does not exist.%s"
              .formatted(field.path(), target, maybe(target, catalog.tables().keySet())),
          field.path(),
          target);
    }
    if (field.type().kind() == FieldKind.ID) {
      field.codes().forEach(name -> named(field, name, place));
    } else if (!field.takesDays()
        && field.codes().size() == 1
        && catalog.codesOf(field).isEmpty()) {
      error(
          "catalog.field.listUnknown",
          place.at("codes"),
          "Field '%s' names the list '%s', which does not exist."
              .formatted(field.path(), field.codes().getFirst()),
          field.path(),
          field.codes().getFirst());
    }
    unit(field.path(), "unit", field.unit(), place.at("unit"));
    unit(field.path(), "type", field.type().per(), place.at("type"));
  }

  /// A table, or the park itself, that an id may name.
  private void named(Field field, String name, Place place) {
    if (!catalog.tables().containsKey(name) && !name.equals("park")) {
      error(
          "catalog.field.rowsUnknown",
          place.at("codes"),
          "Field '%s' may name rows of table '%s', which does not exist.%s"
              .formatted(field.path(), name, maybe(name, catalog.tables().keySet())),
          field.path(),
          name);
    }
  }

  /// A unit, the scale of a mark (`1-5`), money, or something per unit of the row.
  private void unit(String owner, String what, String unit, Place place) {
    String known = unit.endsWith(OF_ROW) ? unit.substring(0, unit.length() - 5) : unit;
    boolean free = FREE.contains(known) || SCALE.matcher(known).matches();
    if (!free && catalog.units().find(known).isEmpty()) {
      error(
          "catalog.unit.unknown",
          place,
          "'%s': the unit '%s' of its %s is unknown.%s"
              .formatted(owner, known, what, maybe(catalog.units().nearest(known))),
          owner,
          known);
    }
  }

  private void carrier(Carrier carrier) {
    Place place = places.get("carrier." + carrier.id());
    carrier
        .heatingValue()
        .ifPresent(
            value -> dimension(carrier, "heatingUnit", value.unit(), place, "MJ/kg", "MJ/m3"));
    carrier
        .density()
        .ifPresent(value -> dimension(carrier, "densityUnit", value.unit(), place, "kg/m3"));
    carrier
        .co2Factor()
        .ifPresent(value -> dimension(carrier, "co2_kgPerTJ", value.unit(), place, "kgCO2e/TJ"));
    boolean positive =
        carrier.heatingValue().stream().allMatch(value -> value.value() > 0)
            && carrier.density().stream().allMatch(value -> value.value() > 0)
            && carrier.co2Factor().stream().allMatch(value -> value.value() >= 0)
            && carrier.renewable().stream().allMatch(share -> share >= 0 && share <= 1);
    if (!positive) {
      error(
          "catalog.carrier.range",
          place,
          "Carrier '%s': heating value and density must be > 0, its factor >= 0, its renewable"
                  .formatted(carrier.id())
              + " share from 0 to 1.",
          carrier.id());
    }
    if (!carrier.attributes().containsKey("form")) {
      error(
          "catalog.carrier.noForm",
          place.at("form"),
          "Carrier '%s' has no form.".formatted(carrier.id()),
          carrier.id());
    }
    text("carrier." + carrier.id() + ".name", place);
  }

  private void dimension(Carrier carrier, String column, Unit unit, Place place, String... like) {
    for (String wanted : like) {
      if (catalog.units().find(wanted).filter(unit::converts).isPresent()) {
        return;
      }
    }
    error(
        "catalog.carrier.dimension",
        place.at(column),
        "Carrier '%s': a unit like %s is expected, but it is '%s'."
            .formatted(carrier.id(), String.join(" or ", like), unit.code()),
        carrier.id(),
        unit.code());
  }

  private void fact(FactDefinition fact) {
    Place place = places.get("fact." + fact.name());
    boolean number =
        fact.type() == FactDefinition.Type.NUMBER || fact.type() == FactDefinition.Type.BAND;
    if (number == fact.unit().isEmpty()) {
      error(
          "catalog.fact.unit",
          place.at("unit"),
          "Fact '%s': numbers and bands have a unit and other facts have none, but it is '%s'."
              .formatted(fact.name(), fact.unit()),
          fact.name(),
          fact.unit());
    }
    unit(fact.name(), "value", fact.unitIn(ANY_CURRENCY), place.at("unit"));
    if (!SUBJECTS.contains(fact.subject())) {
      error(
          "catalog.fact.subject",
          place.at("subject"),
          "Fact '%s': its subject is '%s'.%s"
              .formatted(fact.name(), fact.subject(), maybe(fact.subject(), SUBJECTS)),
          fact.name(),
          fact.subject());
    }
    if (fact.help().isBlank()) {
      error(
          "catalog.fact.help",
          place.at("help"),
          "Fact '%s' does not say what is asked.".formatted(fact.name()),
          fact.name());
    }
  }

  private void definition(Definition definition) {
    Place place = places.get("definition." + definition.name());
    if (catalog.tables().containsKey(definition.name())) {
      error(
          "catalog.definition.nameTaken",
          place,
          "Definition '%s' has the name of a table.".formatted(definition.name()),
          definition.name());
    }
    if (new HashSet<>(definition.parameters()).size() < definition.parameters().size()) {
      error(
          "catalog.definition.parameterTwice",
          place.at("parameters"),
          "Definition '%s' names a parameter twice.".formatted(definition.name()),
          definition.name());
    }
  }

  private void text(String key, Place place) {
    if (!catalog.texts().has(key)) {
      error("catalog.text.missing", place, "The English text '%s' is missing.".formatted(key), key);
    }
  }

  private void error(String code, Place place, String message, String... values) {
    attempt.add(Issue.inEnglish(code, place, message, List.of(values), ""));
  }

  private static String maybe(String word, Set<String> known) {
    return maybe(Nearest.of(word, known));
  }

  private static String maybe(List<String> near) {
    return near.isEmpty() ? "" : " Maybe you mean " + String.join(" or ", near) + ".";
  }
}
