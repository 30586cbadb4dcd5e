package org.tinkuy.exchange.park;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Which firms of a park exchange with which already, by its links; what firms have with the park's
/// bodies, such as its treatment plant, is none of it.
final class Partners {
  private Partners() {}

  /// The partners of each firm that has one, by its id.
  ///
  /// @param period of which links count
  static Map<String, Set<String>> of(Park park, Period period) {
    Map<String, Set<String>> partners = new HashMap<>();
    List<ParkRow> links =
        Optional.ofNullable(park.tables().get("links"))
            .map(table -> List.copyOf(table.rows()))
            .orElse(List.of());
    for (ParkRow link : links) {
      Optional<String> giver = firm(park, link.text("from"));
      Optional<String> taker = firm(park, link.text("to"));
      boolean counts = link.findPeriod("period").filter(period::contains).isPresent();
      if (counts && giver.isPresent() && taker.isPresent() && !giver.equals(taker)) {
        partners.computeIfAbsent(giver.get(), _ -> new TreeSet<>()).add(taker.get());
        partners.computeIfAbsent(taker.get(), _ -> new TreeSet<>()).add(giver.get());
      }
    }
    return partners;
  }

  private static Optional<String> firm(Park park, String flow) {
    return park.table("flows").named(flow).stream()
        .findFirst()
        .map(row -> row.text("tenant"))
        .filter(id -> !park.table("tenants").named(id).isEmpty());
  }
}
