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
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
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
  private final Attempt attempt;
  private final IdentityHashMap<TableSchema, List<Field>> columns = new IdentityHashMap<>();
  private final Map<List<String>, Set<String>> knownIds = new HashMap<>();
  private long compared;

  ReferenceCheck(Map<String, CheckedRows> tables, ReferenceTargets targets, Attempt attempt) {
    this.tables = tables;
    this.targets = targets;
    this.attempt = attempt;
  }

  /// An id in a row.
  ///
  /// @param names the tables it may name
  private record Reference(ParkRow row, Field field, String id, List<String> names) {}

  void resolve(ParkProfile profile) {
    parkBody(profile);
    tables.values().forEach(rows -> rows.leftOut().forEach(this::dangling));
    tables.values().forEach(rows -> rows.rows().forEach(row -> dangling(rows, row)));
    if (tables.values().stream().allMatch(CheckedRows::isWhole)) {
      return;
    }
    holdAside();
    tables.values().forEach(rows -> rows.rows().forEach(row -> forget(rows, row)));
  }

  private void parkBody(ParkProfile profile) {
    String body = profile.governance().parkBody();
    CheckedRows bodies = targets.rows("bodies");
    Place place = Place.file("park.yaml").at("parkBody");
    if (!body.isEmpty() && !bodies.leftOut(body).isEmpty()) {
      attempt.warn(
          "profile.parkBodyRefused",
          place,
          mendFirst(body),
          "park.yaml: the row of parkBody '%s' in the table bodies was left out because of its"
              + " errors.",
          body);
    } else if (!body.isEmpty() && !bodies.has(body)) {
      attempt.warn(
          "profile.parkBody",
          place,
          Sentence.maybe(Nearest.of(body, bodies.allIds()))
              .or(Sentence.of("hint.profile.parkBody", "Add its row to the table bodies.")),
          "park.yaml: parkBody must have a row in the table bodies, but '%s' has none.",
          body);
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

  /// A row that is left out for other errors names what it cannot find all the same, so that one
  /// look at it is enough.
  private void dangling(ParkRow leftOut) {
    references(leftOut).stream()
        .filter(reference -> standing(reference) == Standing.NOWHERE)
        .forEach(this::dangling);
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
    attempt.error(
        "reference.dangling",
        row.place().at(reference.field().column()),
        near(reference),
        "Row '%s' of %s: %s must name a row of %s, but '%s' is none.",
        row.key(),
        row.schema(),
        row.schema().said(reference.field().column()),
        either(reference.names()),
        reference.id());
  }

  /// The nearest ids as a hint, as long as looking for them takes no noticeable time.
  private Sentence near(Reference reference) {
    Set<String> known = known(reference.names());
    if (known.size() == 1) {
      return Sentence.maybe(List.copyOf(known));
    }
    Sentence otherwise =
        Sentence.of(
            "hint.reference.dangling",
            "Add a row for it to %s, or correct the id.",
            either(reference.names()));
    compared += known.size();
    return compared > MOST_COMPARED
        ? otherwise
        : Sentence.maybe(Nearest.of(reference.id(), known)).or(otherwise);
  }

  private static Sentence either(List<String> tables) {
    return Sentence.either(tables.stream().map(ReferenceCheck::said).toList());
  }

  /// A table by its name, and what is no table in words.
  private static Sentence said(String target) {
    return switch (target) {
      case ReferenceTargets.PARK -> Sentence.of("hint.reference.park", "park (the park itself)");
      case ReferenceTargets.COUNTRY ->
          Sentence.of("hint.reference.country", "country (an ISO code)");
      default -> TableSchema.named(target);
    };
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
    attempt.error(
        "reference.otherPeriod",
        row.place().at(reference.field().column()),
        Sentence.of(
            "hint.reference.otherPeriod", "Add the row of that period, or correct the period."),
        "Row '%s' of %s: %s '%s' must have a row in the same period, but has only: %s.",
        row.key(),
        row.schema(),
        row.schema().said(reference.field().column()),
        reference.id(),
        periods.isEmpty() ? "-" : String.join(", ", periods));
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
    attempt.error(
        "reference.rowRefused",
        reference.row().place().at(reference.field().column()),
        mendFirst(reference.id()),
        "Row '%s' of %s: %s '%s' was left out because of its own errors (%s), so this row is held"
            + " aside.",
        reference.row().key(),
        reference.row().schema(),
        reference.row().schema().said(reference.field().column()),
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
    attempt.warn(
        "reference.refusedUnknown",
        reference.row().place().at(reference.field().column()),
        mendFirst(reference.id()),
        "Row '%s' of %s: %s '%s' was left out because of its own errors (%s), so it is taken as"
            + " unknown.",
        reference.row().key(),
        reference.row().schema(),
        reference.row().schema().said(reference.field().column()),
        reference.id(),
        placeOf(reference));
  }

  static Sentence mendFirst(String id) {
    return Sentence.of("hint.mendFirst", "Correct the row of '%s' first.", id);
  }

  private String placeOf(Reference reference) {
    return reference.names().stream()
        .flatMap(table -> targets.rows(table).leftOut(reference.id()).stream())
        .map(out -> out.place().toString())
        .findFirst()
        .orElse("?");
  }
}
