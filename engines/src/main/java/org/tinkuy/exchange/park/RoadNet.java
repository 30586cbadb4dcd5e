package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.tinkuy.park.Outline;

/// The roads of a map as a net of corners and the ways between them, be they drawn as middle lines
/// or as surfaces.
///
/// On a surface two corners are joined where the straight line between them stays on it. A place
/// beside the roads is joined to the nearest point of them.
final class RoadNet {
  /// How far drawings of one road may miss each other, m.
  private static final double SLACK_m = 0.5;

  private final Geometry roads;
  private final PreparedGeometry surface;
  private final Map<Coordinate, Integer> corners = new LinkedHashMap<>();
  private final List<List<Leg>> legs = new ArrayList<>();

  /// A way from a corner to the next.
  private record Leg(int to, double length_m) {}

  /// A corner that is reached, and how far it is.
  private record Reached(int corner, double far_m) {}

  private RoadNet(Geometry roads) {
    this.roads = roads;
    this.surface = PreparedGeometryFactory.prepare(roads.buffer(SLACK_m));
    for (int part = 0; part < roads.getNumGeometries(); part++) {
      Coordinate[] points = roads.getGeometryN(part).getCoordinates();
      for (int i = 0; i < points.length; i++) {
        corner(points[i]);
      }
    }
    List<Coordinate> all = List.copyOf(corners.keySet());
    for (int one = 0; one < all.size(); one++) {
      for (int other = 0; other < one; other++) {
        join(all.get(one), all.get(other));
      }
    }
  }

  /// The net of a layer of roads; empty where it has none.
  static Optional<RoadNet> of(List<Outline> shapes) {
    if (shapes.isEmpty()) {
      return Optional.empty();
    }
    Geometry all = UnaryUnionOp.union(shapes.stream().map(PlanGeometry::geometry).toList());
    return Optional.of(new RoadNet(all));
  }

  private int corner(Coordinate at) {
    return corners.computeIfAbsent(
        at,
        _ -> {
          legs.add(new ArrayList<>());
          return legs.size() - 1;
        });
  }

  /// Joins two corners where one is seen from the other along the roads.
  private void join(Coordinate one, Coordinate other) {
    LineString line = PlanGeometry.FACTORY.createLineString(new Coordinate[] {one, other});
    if (surface.covers(line)) {
      double length_m = line.getLength();
      legs.get(corner(one)).add(new Leg(corner(other), length_m));
      legs.get(corner(other)).add(new Leg(corner(one), length_m));
    }
  }

  /// The shortest way between two places, with the way to the roads and from them; absent where no
  /// road leads there.
  OptionalDouble distance_m(Outline.Point from, Outline.Point to) {
    Coordinate start = nearest(from);
    Coordinate end = nearest(to);
    double beside_m = apart_m(from, start) + apart_m(to, end);
    LineString direct = PlanGeometry.FACTORY.createLineString(new Coordinate[] {start, end});
    if (surface.covers(direct)) {
      return OptionalDouble.of(beside_m + direct.getLength());
    }
    double[] far_m = far_m(start);
    double best_m = Double.POSITIVE_INFINITY;
    for (var each : corners.entrySet()) {
      boolean seen = sees(end, each.getKey());
      double way_m = far_m[each.getValue()] + end.distance(each.getKey());
      best_m = seen ? Math.min(best_m, way_m) : best_m;
    }
    return Double.isFinite(best_m) ? OptionalDouble.of(beside_m + best_m) : OptionalDouble.empty();
  }

  private Coordinate nearest(Outline.Point place) {
    Geometry point = PlanGeometry.FACTORY.createPoint(new Coordinate(place.x_m(), place.y_m()));
    return DistanceOp.nearestPoints(roads, point)[0];
  }

  private static double apart_m(Outline.Point place, Coordinate road) {
    return Math.hypot(place.x_m() - road.getX(), place.y_m() - road.getY());
  }

  private boolean sees(Coordinate one, Coordinate other) {
    return surface.covers(PlanGeometry.FACTORY.createLineString(new Coordinate[] {one, other}));
  }

  /// How far every corner is from a point on the roads, by Dijkstra's way.
  private double[] far_m(Coordinate start) {
    double[] far_m = new double[legs.size()];
    Arrays.fill(far_m, Double.POSITIVE_INFINITY);
    PriorityQueue<Reached> next =
        new PriorityQueue<>((a, b) -> Double.compare(a.far_m(), b.far_m()));
    corners.forEach(
        (at, corner) -> {
          if (sees(start, at)) {
            next.add(new Reached(corner, start.distance(at)));
          }
        });
    while (!next.isEmpty()) {
      Reached here = next.poll();
      if (here.far_m() < far_m[here.corner()]) {
        far_m[here.corner()] = here.far_m();
        legs.get(here.corner())
            .forEach(leg -> next.add(new Reached(leg.to(), here.far_m() + leg.length_m())));
      }
    }
    return far_m;
  }
}
