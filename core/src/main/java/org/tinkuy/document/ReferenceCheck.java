package org.tinkuy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkProfile;
import org.tinkuy.park.ParkRow;

/// Resolves references between rows and applies the cascade rule.
///
/// A reference to nothing is an error and its row is left out. A reference to a row that was left
/// out becomes unknown, or, where it is part of the key, its row is held aside; both are named.
/// Leaving a row out may break others, so the check goes on until nothing changes.
final class ReferenceCheck {
  /// Ids that name no row: the park itself, and any country.
  private static final String PARK = "park";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Catalog catalog;
  private final Map<String, CheckedRows> tables;
  private final Attempt attempt;

  ReferenceCheck(Catalog catalog, Map<String, CheckedRows> tables, Attempt attempt) {
    this.catalog = catalog;
    this.tables = tables;
    this.attempt = attempt;
  }

  void resolve(ParkProfile profile) {
    parkBody(profile);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (CheckedRows rows : tables.values()) {
        for (ParkRow row : List.copyOf(rows.rows())) {
          changed |= check(rows, row);
        }
      }
    }
  }

  private void parkBody(ParkProfile profile) {
    String body = profile.governance().parkBody();
    CheckedRows bodies = tables.get("bodies");
    if (!body.isEmpty() && bodies != null && !bodies.has(body)) {
      attempt.warn(
          "profile.parkBody",
          Place.file("park.yaml").at("parkBody"),
          "park.yaml: parkBody '%s' has no row in the table bodies.".formatted(body),
          List.of(body),
          near(body, bodies.firstKeys()));
    }
  }

  private boolean check(CheckedRows rows, ParkRow row) {
    for (Field field : row.schema().fields()) {
      List<String> targets = targets(row, field);
      if (targets.isEmpty()) {
        continue;
      }
      for (String id : row.find(field.column()).map(ReferenceCheck::ids).orElse(List.of())) {
        if (!resolves(id, targets)) {
          settle(rows, row, field, id, targets);
          return true;
        }
      }
    }
    return false;
  }

  /// The tables whose first key an id may name; none where it names nothing.
  private List<String> targets(ParkRow row, Field field) {
    if (field.type().kind() == FieldKind.REF) {
      return List.of(field.type().target());
    }
    if (row.schema().name().equals("facts") && field.column().equals("subject")) {
      FactDefinition fact = catalog.facts().get(row.text("fact"));
      return fact == null ? List.of() : subjects(fact.subject());
    }
    return field.type().kind() == FieldKind.ID ? field.codes() : List.of();
  }

  private static List<String> subjects(String subject) {
    return switch (subject) {
      case PARK -> List.of(PARK);
      case "tenant" -> List.of("tenants");
      case "plot" -> List.of("plots");
      case "utility" -> List.of("utilities");
      case "body" -> List.of("bodies");
      case "country" -> List.of("country");
      default -> List.of(subject);
    };
  }

  private boolean resolves(String id, List<String> targets) {
    return targets.stream()
        .anyMatch(
            target ->
                switch (target) {
                  case PARK -> id.equals(PARK);
                  case "country" -> COUNTRIES.contains(id);
                  default -> rows(target).has(id);
                });
  }

  private CheckedRows rows(String table) {
    return tables.getOrDefault(table, new CheckedRows());
  }

  private void settle(CheckedRows rows, ParkRow row, Field field, String id, List<String> targets) {
    boolean refused = targets.stream().anyMatch(target -> rows(target).isRefused(id));
    if (refused && !field.role().key() && !field.role().required()) {
      rows.replace(row, row.without(field.column()));
      report("reference.rowRefused", Severity.WARNING, row, field, id, "is taken as unknown");
    } else if (refused) {
      leaveOut(rows, row);
      report("reference.rowRefused", Severity.ERROR, row, field, id, "cannot stand without it");
    } else {
      leaveOut(rows, row);
      dangling(row, field, id, targets);
    }
  }

  private static void leaveOut(CheckedRows rows, ParkRow row) {
    rows.rows().remove(row);
    rows.refuse(CheckedRows.firstKeyOf(row), row.place());
  }

  private void report(
      String code, Severity severity, ParkRow row, Field field, String id, String effect) {
    attempt.add(
        new Issue(
            code,
            severity,
            row.place().at(field.column()),
            "Row '%s' of %s refers to '%s', which was left out because of its own errors; it %s."
                .formatted(row.key(), row.schema().name(), id, effect),
            List.of(row.schema().name(), row.key(), id),
            "Mend the row of '%s' first.".formatted(id)));
  }

  private void dangling(ParkRow row, Field field, String id, List<String> targets) {
    List<String> known = new ArrayList<>();
    targets.forEach(target -> known.addAll(rows(target).firstKeys()));
    attempt.error(
        "reference.dangling",
        row.place().at(field.column()),
        "Row '%s' of %s: %s '%s' is in none of: %s."
            .formatted(
                row.key(), row.schema().name(), field.column(), id, String.join(", ", targets)),
        List.of(row.schema().name(), row.key(), field.column(), id),
        near(id, known));
  }

  private static String near(String id, List<String> known) {
    List<String> near = Nearest.of(id, known);
    return near.isEmpty() ? "Maybe add its row first." : "Maybe " + String.join(", ", near) + ".";
  }

  private static List<String> ids(Cell cell) {
    return switch (cell) {
      case Cell.Items items -> items.items().stream().map(Cell::toString).toList();
      case Cell other -> Optional.of(other.toString()).stream().toList();
    };
  }
}
