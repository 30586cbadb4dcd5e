package org.tinkuy.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ReferenceTargets.Standing;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.ParkProfile;
import org.tinkuy.park.ParkRow;

/// Resolves references between rows and applies the cascade rule, in three passes over all rows:
///
/// 1. A reference to nothing is an error and its row is left out.
/// 2. A row whose key names a row that was left out is held aside, which may hold aside others.
/// 3. Any other reference to a row that was left out becomes unknown.
///
/// Each is named. What an id could name is settled before the first pass, so the order of rows
/// changes nothing.
final class ReferenceCheck {
  private static final long MOST_COMPARED = 1_000_000;

  private final Map<String, CheckedRows> tables;
  private final ReferenceTargets targets;
  private final Report report;
  private final IdentityHashMap<TableSchema, List<Field>> columns = new IdentityHashMap<>();
  private final Map<List<String>, Set<String>> knownIds = new HashMap<>();
  private long compared;

  ReferenceCheck(Map<String, CheckedRows> tables, ReferenceTargets targets, Report report) {
    this.tables = tables;
    this.targets = targets;
    this.report = report;
  }

  /// An id in a row.
  ///
  /// @param names the tables it may name
  private record Reference(ParkRow row, Field field, String id, List<String> names) {}

  void resolve(ParkProfile profile) {
    parkBody(profile);
    tables.values().forEach(rows -> rows.rows().forEach(row -> dangling(rows, row)));
    holdAside();
    tables.values().forEach(rows -> rows.rows().forEach(row -> forget(rows, row)));
  }

  private void parkBody(ParkProfile profile) {
    String body = profile.governance().parkBody();
    CheckedRows bodies = targets.rows("bodies");
    if (!body.isEmpty() && !bodies.has(body)) {
      report.warn(
          "profile.parkBody",
          Place.file("park.yaml").at("parkBody"),
          Report.maybe(Nearest.of(body, bodies.allIds()), "Add its row to the table bodies."),
          "park.yaml: parkBody must have a row in the table bodies, but '%s' %s.",
          body,
          bodies.leftOut(body).isEmpty() ? "has none" : "was left out because of its errors");
    }
  }

  private List<Reference> references(ParkRow row) {
    List<Reference> references = new ArrayList<>();
    for (Field field : columns.computeIfAbsent(row.schema(), ReferenceCheck::columnsOf)) {
      List<String> ids = row.ids(field.column());
      List<String> names = ids.isEmpty() ? List.of() : targets.of(row, field);
      if (!names.isEmpty()) {
        ids.forEach(id -> references.add(new Reference(row, field, id, names)));
      }
    }
    return references;
  }

  private static List<Field> columnsOf(TableSchema schema) {
    return schema.fields().stream().filter(ReferenceTargets::isReference).toList();
  }

  private Standing standing(Reference reference) {
    return targets.standing(reference.row(), reference.id(), reference.names());
  }

  private void dangling(CheckedRows rows, ParkRow row) {
    boolean out = false;
    for (Reference reference : references(row)) {
      Standing standing = standing(reference);
      if (standing == Standing.NOWHERE) {
        dangling(reference);
        out = true;
      } else if (standing == Standing.OTHER_PERIOD) {
        otherPeriod(reference);
        out = true;
      }
    }
    if (out) {
      rows.leaveOut(row);
    }
  }

  private void dangling(Reference reference) {
    ParkRow row = reference.row();
    report.error(
        "reference.dangling",
        row.place().at(reference.field().column()),
        near(reference),
        "Row '%s' of %s: %s must name a row of %s, but '%s' is none.",
        row.key(),
        row.schema().name(),
        reference.field().column(),
        String.join(" or ", reference.names()),
        reference.id());
  }

  /// The nearest ids as a hint, as long as looking for them takes no noticeable time.
  private String near(Reference reference) {
    Set<String> known = known(reference.names());
    if (known.size() == 1) {
      return "Maybe " + known.iterator().next() + ".";
    }
    String otherwise =
        "Add a row for it to %s, or mend the id.".formatted(String.join(" or ", reference.names()));
    compared += known.size();
    return compared > MOST_COMPARED
        ? otherwise
        : Report.maybe(Nearest.of(reference.id(), known), otherwise);
  }

  private Set<String> known(List<String> names) {
    return knownIds.computeIfAbsent(
        names,
        _ -> {
          Set<String> known = new TreeSet<>();
          for (String name : names) {
            known.addAll(targets.rows(name).allIds());
            if (name.equals(ReferenceTargets.PARK)) {
              known.add(name);
            }
          }
          return known;
        });
  }

  private void otherPeriod(Reference reference) {
    ParkRow row = reference.row();
    Set<String> periods = new TreeSet<>();
    for (String name : reference.names()) {
      targets.rows(name).named(reference.id()).stream()
          .flatMap(other -> other.findPeriod("period").stream())
          .forEach(period -> periods.add(period.text()));
    }
    report.error(
        "reference.otherPeriod",
        row.place().at(reference.field().column()),
        "Add the row of that period, or mend the period.",
        "Row '%s' of %s: %s '%s' must have a row in the same period, but has only %s.",
        row.key(),
        row.schema().name(),
        reference.field().column(),
        reference.id(),
        periods.isEmpty() ? "rows that were left out" : String.join(", ", periods));
  }

  /// Holds rows aside whose key names a row that was left out, until no row is left to hold aside.
  private void holdAside() {
    Map<String, List<Reference>> byId = new LinkedHashMap<>();
    Queue<Reference> open = new ArrayDeque<>();
    for (CheckedRows rows : tables.values()) {
      for (ParkRow row : rows.rows()) {
        for (Reference reference : references(row)) {
          if (reference.field().role().key()) {
            byId.computeIfAbsent(reference.id(), _ -> new ArrayList<>()).add(reference);
            open.add(reference);
          }
        }
      }
    }
    while (!open.isEmpty()) {
      Reference reference = open.remove();
      CheckedRows rows = targets.rows(reference.row().schema().name());
      if (rows.holds(reference.row()) && standing(reference) == Standing.LEFT_OUT) {
        rows.leaveOut(reference.row());
        heldAside(reference);
        open.addAll(byId.getOrDefault(reference.row().firstKey(), List.of()));
      }
    }
  }

  private void heldAside(Reference reference) {
    report.error(
        "reference.rowRefused",
        reference.row().place().at(reference.field().column()),
        "Mend the row of '%s' first.".formatted(reference.id()),
        "Row '%s' of %s: %s '%s' was left out because of its own errors (%s), so this row is held"
            + " aside.",
        reference.row().key(),
        reference.row().schema().name(),
        reference.field().column(),
        reference.id(),
        placeOf(reference));
  }

  private void forget(CheckedRows rows, ParkRow row) {
    ParkRow rest = row;
    for (Reference reference : references(row)) {
      if (standing(reference) == Standing.LEFT_OUT) {
        rest = rest.without(reference.field().column(), reference.id());
        forgotten(reference);
      }
    }
    if (rest != row) {
      rows.replace(row, rest);
    }
  }

  private void forgotten(Reference reference) {
    report.warn(
        "reference.rowRefused",
        reference.row().place().at(reference.field().column()),
        "Mend the row of '%s' first.".formatted(reference.id()),
        "Row '%s' of %s: %s '%s' was left out because of its own errors (%s), so it is taken as"
            + " unknown.",
        reference.row().key(),
        reference.row().schema().name(),
        reference.field().column(),
        reference.id(),
        placeOf(reference));
  }

  private String placeOf(Reference reference) {
    return reference.names().stream()
        .flatMap(table -> targets.rows(table).leftOut(reference.id()).stream())
        .map(out -> out.place().toString())
        .findFirst()
        .orElse("?");
  }
}
