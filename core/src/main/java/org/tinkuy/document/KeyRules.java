package org.tinkuy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Field;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// The rules on ids and keys over all rows: a key stands once in its table, an id names one thing,
/// and the rows of one body agree on what it is.
///
/// Where rows contradict one another, none of them is taken: which came first in a file must not
/// decide what is true.
final class KeyRules {
  /// Tables whose ids share one name space.
  static final List<String> ONE_NAME_SPACE = List.of("tenants", "bodies", "plots", "utilities");

  private static final String BODIES = "bodies";

  /// Columns of `bodies` in which the rows of one body may differ.
  private static final Set<String> BY_ROLE =
      Set.of(
          "role", "share", "contract", "from", "until", "feeBasis", "secrecy", "evidence", "note");

  private static final int MOST_SHOWN = 3;

  private final Map<String, CheckedRows> tables;
  private final Attempt attempt;

  KeyRules(Map<String, CheckedRows> tables, Attempt attempt) {
    this.tables = tables;
    this.attempt = attempt;
  }

  void check() {
    tables.values().forEach(this::duplicates);
    reserved();
    clashes();
    bodies();
  }

  private void duplicates(CheckedRows rows) {
    if (isEachKeyOnce(rows.rows())) {
      return;
    }
    Map<List<String>, List<ParkRow>> byKey = new LinkedHashMap<>();
    List<ParkRow> ordered = new ArrayList<>(rows.rows());
    ordered.sort(Comparator.comparing(ParkRow::place, Place.READING_ORDER));
    for (ParkRow row : ordered) {
      byKey.computeIfAbsent(row.keyCells(), _ -> new ArrayList<>()).add(row);
    }
    for (List<ParkRow> same : byKey.values()) {
      if (same.size() > 1) {
        duplicates(rows, same);
      }
    }
  }

  /// Rows with equal key cells have equal keys; nearly always there are none, and nothing needs to
  /// be put in order.
  private static boolean isEachKeyOnce(List<ParkRow> rows) {
    if (rows.size() < 2) {
      return true;
    }
    Set<String> keys = HashSet.newHashSet(rows.size());
    rows.forEach(row -> keys.add(row.key()));
    return keys.size() == rows.size();
  }

  private void duplicates(CheckedRows rows, List<ParkRow> same) {
    ParkRow first = same.getFirst();
    boolean equal = same.stream().allMatch(first::saysTheSame);
    for (ParkRow row : same) {
      if (equal && row != first) {
        rows.leaveOut(row);
        attempt.error(
            "row.repeated",
            row.place(),
            Sentence.of("hint.row.repeated", "Remove one of the two."),
            "Row '%s' of %s: it stands at %s already, with the same content; it is read once.",
            row.key(),
            row.schema(),
            first.place());
      } else if (!equal) {
        rows.leaveOut(row);
        attempt.error(
            "row.duplicate",
            row.place(),
            Sentence.of(
                "hint.row.duplicate",
                "Maybe one of them belongs to another period or has a wrong id."),
            "Row '%s' of %s: a key must stand once, but stands at %s too; none of them is taken.",
            row.key(),
            row.schema(),
            placesWithout(same, row));
      }
    }
  }

  private static String placesWithout(List<ParkRow> rows, ParkRow one) {
    String places =
        rows.stream()
            .filter(row -> row != one)
            .limit(MOST_SHOWN)
            .map(row -> row.place().toString())
            .collect(Collectors.joining(", "));
    int more = rows.size() - 1 - MOST_SHOWN;
    return more > 0 ? "%s, +%s".formatted(places, Integer.toString(more)) : places;
  }

  private void reserved() {
    for (String table : ONE_NAME_SPACE) {
      CheckedRows rows = rows(table);
      for (ParkRow row : rows.rows()) {
        String id = row.firstKey();
        if (id.equals(ReferenceTargets.PARK) || Countries.isCode(id)) {
          rows.leaveOut(row);
          attempt.error(
              "id.reserved",
              row.place(),
              Sentence.of(
                  "hint.id.reserved", "Maybe write %s-1, here and wherever it is named.", id),
              "Row '%s' of %s: its id must not be 'park' or the code of a country, but is '%s'.",
              row.key(),
              table,
              id);
        }
      }
    }
  }

  private void clashes() {
    Map<String, Map<String, Place>> places = new LinkedHashMap<>();
    for (String table : ONE_NAME_SPACE) {
      for (String id : rows(table).allIds()) {
        rows(table)
            .findPlace(id)
            .ifPresent(
                place -> places.computeIfAbsent(id, _ -> new LinkedHashMap<>()).put(table, place));
      }
    }
    places.forEach(
        (id, byTable) -> {
          if (byTable.size() > 1) {
            byTable.keySet().forEach(table -> clash(id, table, byTable));
          }
        });
  }

  private void clash(String id, String table, Map<String, Place> byTable) {
    String others =
        byTable.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(table))
            .map(entry -> "%s (%s)".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    for (ParkRow row : List.copyOf(rows(table).named(id))) {
      rows(table).leaveOut(row);
      attempt.error(
          "id.clash",
          row.place(),
          Sentence.of(
              "hint.id.clash", "Give one of them another id, here and wherever it is named."),
          "Row '%s' of %s: tenants, bodies, plots and utilities must have different ids, but '%s'"
              + " stands in %s too.",
          row.key(),
          table,
          id,
          others);
    }
  }

  private void bodies() {
    CheckedRows bodies = rows(BODIES);
    for (String id : bodies.allIds()) {
      List<ParkRow> rows = List.copyOf(bodies.named(id));
      disagreement(rows)
          .ifPresent(
              column ->
                  rows.forEach(
                      row -> {
                        bodies.leaveOut(row);
                        attempt.error(
                            "body.rowsDiffer",
                            row.place().at(column),
                            Sentence.of(
                                "hint.body.rowsDiffer",
                                "Write the same into all rows of the body."),
                            "Body '%s': all its rows must say the same in %s, but they say: %s.",
                            id,
                            column,
                            values(rows, column));
                      }));
    }
  }

  /// The first column in which rows of one body contradict one another.
  private static Optional<String> disagreement(List<ParkRow> rows) {
    return rows.size() < 2
        ? Optional.empty()
        : rows.getFirst().schema().fields().stream()
            .map(Field::column)
            .filter(column -> !BY_ROLE.contains(column))
            .filter(
                column ->
                    rows.stream().flatMap(row -> row.find(column).stream()).distinct().count() > 1)
            .findFirst();
  }

  private static String values(List<ParkRow> rows, String column) {
    Map<String, Place> byValue = new TreeMap<>();
    for (ParkRow row : rows) {
      String value = row.find(column).map(Cell::toString).orElse("");
      if (!value.isEmpty()) {
        byValue.putIfAbsent(value, row.place());
      }
    }
    return byValue.entrySet().stream()
        .map(entry -> "'%s' (%s)".formatted(Shown.of(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private CheckedRows rows(String table) {
    return tables.getOrDefault(table, new CheckedRows());
  }
}
