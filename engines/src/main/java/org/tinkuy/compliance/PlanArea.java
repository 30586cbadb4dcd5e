package org.tinkuy.compliance;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tinkuy.park.Outline;

/// An area of a plan that can be laid over another; lines and points are none of it.
final class PlanArea {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /// Nothing.
  static final PlanArea NONE = new PlanArea(FACTORY.createMultiPolygon());

  private final MultiPolygon polygons;

  private PlanArea(MultiPolygon polygons) {
    this.polygons = polygons;
  }

  /// What an outline bounds.
  static PlanArea of(Outline outline) {
    List<Polygon> polygons = new ArrayList<>();
    for (List<Outline.Ring> rings : outline.polygons()) {
      LinearRing[] holes =
          rings.subList(1, rings.size()).stream().map(PlanArea::ring).toArray(LinearRing[]::new);
      polygons.add(FACTORY.createPolygon(ring(rings.getFirst()), holes));
    }
    // a hole that shares a piece of the edge is no hole for the library
    return areas(GeometryFixer.fix(FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new))));
  }

  /// Both together.
  PlanArea with(PlanArea other) {
    return areas(OverlayNGRobust.overlay(polygons, other.polygons, OverlayNG.UNION));
  }

  /// The part of it that lies in another; nothing where they only touch.
  PlanArea within(PlanArea other) {
    return areas(OverlayNGRobust.overlay(polygons, other.polygons, OverlayNG.INTERSECTION));
  }

  boolean isEmpty() {
    return polygons.isEmpty();
  }

  double area_m2() {
    return polygons.getArea();
  }

  Outline outline() {
    List<List<Outline.Ring>> parts = new ArrayList<>();
    for (int part = 0; part < polygons.getNumGeometries(); part++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(part);
      List<Outline.Ring> rings = new ArrayList<>(List.of(ring(polygon.getExteriorRing())));
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        rings.add(ring(polygon.getInteriorRingN(hole)));
      }
      parts.add(rings);
    }
    return new Outline(parts, List.of());
  }

  /// The areas of what an overlay gave, without the points and lines in which shapes only touch.
  private static PlanArea areas(Geometry shared) {
    List<Polygon> polygons = new ArrayList<>();
    for (int part = 0; part < shared.getNumGeometries(); part++) {
      if (shared.getGeometryN(part) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return new PlanArea(FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
  }

  private static LinearRing ring(Outline.Ring ring) {
    return FACTORY.createLinearRing(
        ring.points().stream()
            .map(point -> new Coordinate(point.x_m(), point.y_m()))
            .toArray(Coordinate[]::new));
  }

  private static Outline.Ring ring(LinearRing ring) {
    List<Outline.Point> points = new ArrayList<>();
    for (Coordinate at : ring.getCoordinates()) {
      points.add(new Outline.Point(at.getX(), at.getY()));
    }
    return new Outline.Ring(points);
  }
}
