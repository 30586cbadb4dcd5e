package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// A pair that the park has set aside by one of its routes, so that it is no candidate.
///
/// @param pair the ids of both flows, as `T16-sand>T31-sandIn`
/// @param place the first route that says so
public record RejectedPair(String pair, Place place) {
  /// Every one, once, in the order of the routes; none where the park has no routes.
  public static List<RejectedPair> list(Park park) {
    List<ParkRow> routes =
        Optional.ofNullable(park.tables().get("routes"))
            .map(table -> List.copyOf(table.rows()))
            .orElse(List.of());
    List<RejectedPair> all = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (ParkRow route : routes) {
      String pair = route.text("from") + ">" + route.text("to");
      if (isSaidBy(route) && told.add(pair)) {
        all.add(new RejectedPair(pair, route.place()));
      }
    }
    return all;
  }

  /// Whether a route sets its pair aside.
  static boolean isSaidBy(ParkRow route) {
    return route.text("status").equals("rejected");
  }
}
