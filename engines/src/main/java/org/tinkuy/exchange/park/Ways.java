package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Plot;

/// The ways between the firms of a park: as the table of distances says; else along the roads of
/// the map; else in a straight line, times what streets add to it.
final class Ways {
  private static final double M_PER_KM = 1000;

  private final Park park;
  private final double detour;
  private final Map<String, List<Outline.Point>> gates = new HashMap<>();
  private final Optional<RoadNet> roads;
  private final Map<String, OptionalDouble> known = new HashMap<>();

  /// @param detour how much longer streets are than the straight line, >= 1
  Ways(Park park, double detour) {
    this.park = park;
    this.detour = detour;
    for (Plot plot : park.plots()) {
      Optional.ofNullable(park.outlines().get(plot.id()))
          .filter(outline -> !outline.polygons().isEmpty())
          .map(PlanGeometry::centre)
          .ifPresent(centre -> plot.tenants().forEach(firm -> gate(firm, centre)));
    }
    this.roads =
        RoadNet.of(
            park.layers().stream()
                .filter(layer -> layer.name().equals(MapLayer.ROADS))
                .flatMap(layer -> layer.outlines().stream())
                .toList());
  }

  private void gate(String firm, Outline.Point centre) {
    gates.computeIfAbsent(firm, _ -> new ArrayList<>()).add(centre);
  }

  /// The way from one firm to another; empty where nothing tells it.
  Optional<Way> between(String from, String to, String mode) {
    return stated(from, to, mode).or(() -> stated(to, from, mode)).or(() -> onTheMap(from, to));
  }

  private Optional<Way> stated(String from, String to, String mode) {
    return park.table("distances")
        .find(String.join(",", from, to, mode))
        .or(() -> park.table("distances").find(String.join(",", from, to, "any")))
        .flatMap((ParkRow row) -> row.findNumber("distance_m"))
        .map(distance_m -> new Way(distance_m / M_PER_KM, Way.Found.STATED));
  }

  private Optional<Way> onTheMap(String from, String to) {
    Optional<Way> shortest = Optional.empty();
    for (Outline.Point start : gates.getOrDefault(from, List.of())) {
      for (Outline.Point end : gates.getOrDefault(to, List.of())) {
        Way way = way(start, end);
        boolean shorter = shortest.isEmpty() || way.distance_km() < shortest.get().distance_km();
        shortest = shorter ? Optional.of(way) : shortest;
      }
    }
    return shortest;
  }

  private Way way(Outline.Point start, Outline.Point end) {
    OptionalDouble road =
        roads.isEmpty()
            ? OptionalDouble.empty()
            : known.computeIfAbsent(start + " " + end, _ -> roads.get().distance_m(start, end));
    return road.isPresent()
        ? new Way(road.getAsDouble() / M_PER_KM, Way.Found.ROADS)
        : new Way(detour * PlanGeometry.apart_m(start, end) / M_PER_KM, Way.Found.STRAIGHT_LINE);
  }
}
