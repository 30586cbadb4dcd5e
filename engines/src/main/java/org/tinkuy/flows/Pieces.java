package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.ParkRow;

/// The rows that together say something of a period: that of the period itself, else those of
/// shorter periods inside it that do not overlap. A row of a longer period says nothing of a part.
///
/// @param period the whole
/// @param rows in the order of time, without overlap; at least one
record Pieces(Period period, List<ParkRow> rows) {
  Pieces {
    rows = List.copyOf(rows);
  }

  /// The pieces of each thing that the rows are of, in the order of the rows.
  static Map<String, Pieces> of(
      List<ParkRow> rows, Period period, Function<ParkRow, String> thing) {
    Map<String, List<ParkRow>> inside = new LinkedHashMap<>();
    for (ParkRow row : rows) {
      if (period.contains(periodOf(row))) {
        inside.computeIfAbsent(thing.apply(row), _ -> new ArrayList<>()).add(row);
      }
    }
    Map<String, Pieces> pieces = new LinkedHashMap<>();
    inside.forEach(
        (id, group) ->
            pieces.put(
                id,
                new Pieces(
                    period,
                    group.size() == 1
                        ? group
                        : List.copyOf(Period.apart(group, Pieces::periodOf).values()))));
    return pieces;
  }

  static Period periodOf(ParkRow row) {
    return row.findPeriod("period").orElseThrow();
  }

  boolean isWhole() {
    return rows.stream().mapToInt(row -> periodOf(row).days()).sum() == period.days();
  }
}
