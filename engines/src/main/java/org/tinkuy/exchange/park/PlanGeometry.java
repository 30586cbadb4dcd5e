package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.tinkuy.park.Outline;

/// Outlines of a plan as geometries of the library that measures them.
final class PlanGeometry {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private PlanGeometry() {}

  static double apart_m(Outline.Point one, Outline.Point other) {
    return Math.hypot(one.x_m() - other.x_m(), one.y_m() - other.y_m());
  }

  /// The middle of an area.
  static Outline.Point centre(Outline area) {
    Coordinate centre = geometry(area).getCentroid().getCoordinate();
    return new Outline.Point(centre.getX(), centre.getY());
  }

  static Geometry geometry(Outline outline) {
    List<Geometry> parts = new ArrayList<>();
    outline.polygons().forEach(rings -> parts.add(polygon(rings)));
    outline.lines().forEach(line -> parts.add(FACTORY.createLineString(coordinates(line))));
    return FACTORY.buildGeometry(parts);
  }

  private static Polygon polygon(List<Outline.Ring> rings) {
    LinearRing[] holes =
        rings.subList(1, rings.size()).stream()
            .map(ring -> FACTORY.createLinearRing(coordinates(ring)))
            .toArray(LinearRing[]::new);
    return FACTORY.createPolygon(FACTORY.createLinearRing(coordinates(rings.getFirst())), holes);
  }

  private static Coordinate[] coordinates(Outline.Ring ring) {
    return ring.points().stream()
        .map(point -> new Coordinate(point.x_m(), point.y_m()))
        .toArray(Coordinate[]::new);
  }
}
