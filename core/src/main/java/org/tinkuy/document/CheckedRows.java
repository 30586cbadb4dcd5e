package org.tinkuy.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.ParkRow;

/// The rows of one table while a document is checked: those that hold so far, and the ids of those
/// that were left out, so that rows referring to them can say why.
final class CheckedRows {
  /// As they were read, until one is taken out.
  private final List<ParkRow> read = new ArrayList<>();

  /// The rows once one was taken out: of most tables none ever is.
  private @Nullable Set<ParkRow> left;

  /// Made when it is first asked for: of most large tables no other names a row.
  private @Nullable Map<String, Set<ParkRow>> byFirstKey;

  private final Map<String, List<LeftOut>> leftOut = new LinkedHashMap<>();
  private final List<ParkRow> allLeftOut = new ArrayList<>();

  /// The rows as a list, until one comes or goes: every rule asks for them.
  private @Nullable List<ParkRow> listed;

  /// A row that was left out.
  ///
  /// @param place where it stands
  /// @param period its own period; empty where it has none or it could not be read
  record LeftOut(Place place, Optional<Period> period) {}

  /// The rows that hold so far, in the order they were read.
  List<ParkRow> rows() {
    List<ParkRow> known = listed;
    if (known == null) {
      known = List.copyOf(left == null ? read : left);
      listed = known;
    }
    return known;
  }

  void accept(ParkRow row) {
    if (left == null) {
      read.add(row);
    } else {
      left.add(row);
    }
    listed = null;
    Map<String, Set<ParkRow>> index = byFirstKey;
    if (index != null) {
      index.merge(row.firstKey(), Set.of(row), CheckedRows::joined);
    }
  }

  private Map<String, Set<ParkRow>> index() {
    Map<String, Set<ParkRow>> known = byFirstKey;
    if (known != null) {
      return known;
    }
    Map<String, Set<ParkRow>> index = new LinkedHashMap<>();
    rows().forEach(row -> index.merge(row.firstKey(), Set.of(row), CheckedRows::joined));
    byFirstKey = index;
    return index;
  }

  /// Most ids name one row, whose set takes a tenth of the memory.
  private static Set<ParkRow> joined(Set<ParkRow> some, Set<ParkRow> more) {
    Set<ParkRow> all = some.size() == 1 ? new LinkedHashSet<>(some) : some;
    all.addAll(more);
    return all;
  }

  void replace(ParkRow old, ParkRow row) {
    remove(old);
    accept(row);
  }

  /// Takes out a row that held until now.
  void leaveOut(ParkRow row) {
    if (remove(row)) {
      remember(row);
    }
  }

  /// Remembers a row of which not all could be read; what could be is in it.
  void remember(ParkRow row) {
    allLeftOut.add(row);
    String firstKey = row.firstKey();
    if (!firstKey.isEmpty()) {
      LeftOut known = new LeftOut(row.place(), row.findPeriod("period"));
      leftOut.computeIfAbsent(firstKey, _ -> new ArrayList<>()).add(known);
    }
  }

  /// All rows that were left out, with what of them could be read.
  List<ParkRow> leftOut() {
    return List.copyOf(allLeftOut);
  }

  private boolean remove(ParkRow row) {
    Map<String, Set<ParkRow>> index = index();
    if (!held().remove(row)) {
      return false;
    }
    listed = null;
    index.computeIfPresent(row.firstKey(), (_, same) -> without(same, row));
    return true;
  }

  private Set<ParkRow> held() {
    Set<ParkRow> known = left;
    if (known == null) {
      known = new LinkedHashSet<>(read);
      left = known;
    }
    return known;
  }

  /// Nothing where no row is left.
  private static @Nullable Set<ParkRow> without(Set<ParkRow> same, ParkRow row) {
    if (same.size() == 1) {
      return same.contains(row) ? null : same;
    }
    same.remove(row);
    return same.size() == 1 ? Set.copyOf(same) : same;
  }

  /// Whether no row was left out.
  boolean isWhole() {
    return leftOut.isEmpty();
  }

  /// The rows with a first key cell that hold so far.
  Set<ParkRow> named(String firstKey) {
    return Collections.unmodifiableSet(index().getOrDefault(firstKey, Set.of()));
  }

  boolean holds(ParkRow row) {
    return held().contains(row);
  }

  /// Whether some row with this first key cell holds.
  boolean has(String firstKey) {
    return index().containsKey(firstKey);
  }

  /// The rows with a first key cell that were left out.
  List<LeftOut> leftOut(String firstKey) {
    return leftOut.getOrDefault(firstKey, List.of());
  }

  /// Every first key cell that was read, of rows that hold and of those left out.
  Set<String> allIds() {
    Set<String> all = new LinkedHashSet<>(index().keySet());
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
