package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.park.Outline;

/// The polygons or the lines of one feature, in the file's coordinates.
///
/// @param polygons each a list of closed rings, the outer one first; empty for lines
/// @param lines empty for an area
record Parts(List<List<List<Position>>> polygons, List<List<Position>> lines) {

  boolean isArea() {
    return !polygons.isEmpty();
  }

  Stream<Position> positions() {
    return Stream.concat(polygons.stream().flatMap(List::stream), lines.stream())
        .flatMap(List::stream);
  }

  /// The centre of the box around all positions.
  Position centre() {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (Position position : positions().toList()) {
      west = Math.min(west, position.x());
      east = Math.max(east, position.x());
      south = Math.min(south, position.y());
      north = Math.max(north, position.y());
    }
    return new Position((west + east) / 2, (south + north) / 2);
  }

  /// The same shape in plan coordinates.
  Outline on(PlanFrame frame) {
    List<List<Outline.Ring>> planPolygons = new ArrayList<>();
    for (List<List<Position>> polygon : polygons) {
      planPolygons.add(polygon.stream().map(ring -> ring(ring, frame)).toList());
    }
    return new Outline(planPolygons, lines.stream().map(line -> ring(line, frame)).toList());
  }

  private static Outline.Ring ring(List<Position> positions, PlanFrame frame) {
    List<Outline.Point> points = new ArrayList<>(positions.size());
    for (Position position : positions) {
      Position onPlan = frame.toPlan(position);
      points.add(new Outline.Point(onPlan.x(), onPlan.y()));
    }
    return new Outline.Ring(points);
  }
}
