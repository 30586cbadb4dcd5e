package org.tinkuy.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.ParkRow;

/// The rows of one table while a document is checked: those that hold so far, and the ids of those
/// that were left out, so that rows referring to them can say why.
final class CheckedRows {
  private final Set<ParkRow> rows = new LinkedHashSet<>();
  private final Map<String, Set<ParkRow>> byFirstKey = new LinkedHashMap<>();
  private final Map<String, List<LeftOut>> leftOut = new LinkedHashMap<>();

  /// A row that was left out.
  ///
  /// @param place where it stands
  /// @param period its own period; empty where it has none or it could not be read
  record LeftOut(Place place, Optional<Period> period) {}

  /// The rows that hold so far, in the order they were read.
  List<ParkRow> rows() {
    return List.copyOf(rows);
  }

  void accept(ParkRow row) {
    rows.add(row);
    byFirstKey.computeIfAbsent(row.firstKey(), _ -> new LinkedHashSet<>()).add(row);
  }

  void replace(ParkRow old, ParkRow row) {
    remove(old);
    accept(row);
  }

  /// Takes out a row that held until now.
  void leaveOut(ParkRow row) {
    if (remove(row)) {
      leaveOut(row.firstKey(), row.place(), row.findPeriod("period"));
    }
  }

  /// Remembers a row that could not be read.
  void leaveOut(String firstKey, Place place, Optional<Period> period) {
    leftOut.computeIfAbsent(firstKey, _ -> new ArrayList<>()).add(new LeftOut(place, period));
  }

  private boolean remove(ParkRow row) {
    Set<ParkRow> same = byFirstKey.getOrDefault(row.firstKey(), Set.of());
    if (rows.remove(row)) {
      same.remove(row);
      if (same.isEmpty()) {
        byFirstKey.remove(row.firstKey());
      }
      return true;
    }
    return false;
  }

  /// The rows with a first key cell that hold so far.
  Set<ParkRow> named(String firstKey) {
    return Collections.unmodifiableSet(byFirstKey.getOrDefault(firstKey, Set.of()));
  }

  boolean holds(ParkRow row) {
    return rows.contains(row);
  }

  /// Whether some row with this first key cell holds.
  boolean has(String firstKey) {
    return byFirstKey.containsKey(firstKey);
  }

  /// The rows with a first key cell that were left out.
  List<LeftOut> leftOut(String firstKey) {
    return leftOut.getOrDefault(firstKey, List.of());
  }

  /// Every first key cell that was read, of rows that hold and of those left out.
  Set<String> allIds() {
    Set<String> all = new LinkedHashSet<>(byFirstKey.keySet());
    all.addAll(leftOut.keySet());
    return all;
  }

  /// Where a row with this first key cell stands; empty where there is none.
  Optional<Place> findPlace(String firstKey) {
    return named(firstKey).stream()
        .map(ParkRow::place)
        .findFirst()
        .or(() -> leftOut(firstKey).stream().map(LeftOut::place).findFirst());
  }
}
