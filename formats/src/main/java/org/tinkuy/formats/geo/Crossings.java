package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.park.Outline;

/// Finds polygons that do not bound an area without doubt, and tells where.
final class Crossings {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final PlanFrame frame;
  private final List<Shape> plots;

  /// @param plots shapes of the plots that could be read, for naming the one next to a spot
  Crossings(PlanFrame frame, List<Shape> plots) {
    this.frame = frame;
    this.plots = plots.stream().filter(plot -> !plot.outline().polygons().isEmpty()).toList();
  }

  /// What is wrong with an area and where, in the file's coordinates; nothing for lines.
  static Optional<TopologyValidationError> find(Parts parts) {
    return Optional.ofNullable(new IsValidOp(geometry(parts)).getValidationError());
  }

  /// Makes the issue of a wrong polygon.
  void remark(Remarks about, TopologyValidationError error) {
    Position spot = new Position(error.getCoordinate().x, error.getCoordinate().y);
    String where = Spot.lonLat(frame.toLonLat(spot));
    String near = neighbour(frame.toPlan(spot));
    switch (error.getErrorType()) {
      case TopologyValidationError.SELF_INTERSECTION ->
          about.error(
              "geo.polygon.selfCrossing",
              "Redraw the boundary there.",
              "its boundary must not cross itself, but does at %s%s.",
              where,
              near);
      case TopologyValidationError.RING_SELF_INTERSECTION ->
          about.error(
              "geo.polygon.selfTouching",
              "Move one of the two corners, or cut the polygon in two there.",
              "its boundary must not touch itself, but does at %s%s.",
              where,
              near);
      default -> remarkParts(about, error, where, near);
    }
  }

  /// Makes the issue of rings of which each is right by itself.
  private static void remarkParts(
      Remarks about, TopologyValidationError error, String where, String near) {
    switch (error.getErrorType()) {
      case TopologyValidationError.HOLE_OUTSIDE_SHELL, TopologyValidationError.NESTED_HOLES ->
          about.error(
              "geo.polygon.holeMisplaced",
              "The first ring of a polygon is its outer one, those that follow are its holes.",
              "a hole must lie inside the outer ring and beside other holes, but one does not at"
                  + " %s%s.",
              where,
              near);
      case TopologyValidationError.NESTED_SHELLS ->
          about.error(
              "geo.polygon.partsOverlap",
              "",
              "the parts of a MultiPolygon must not overlap, but do at %s%s.",
              where,
              near);
      default ->
          about.error(
              "geo.polygon.invalid",
              "Redraw it.",
              "it must bound one area without doubt, but does not at %s%s: %s.",
              where,
              near,
              error.getMessage());
    }
  }

  /// ` (12 m from plot 'A-03')`, or nothing where no plot is known.
  private String neighbour(Position onPlan) {
    var point = GEOMETRY.createPoint(new Coordinate(onPlan.x(), onPlan.y()));
    return plots.stream()
        .map(plot -> Map.entry(plot, geometry(plot.outline()).distance(point)))
        .min(Map.Entry.comparingByValue())
        .map(nearest -> nearestText(nearest.getKey(), nearest.getValue()))
        .orElse("");
  }

  private static String nearestText(Shape plot, double distance_m) {
    String name = plot.properties().getOrDefault(PlotRules.PROPERTY, "");
    return distance_m < 0.5
        ? " (at plot '" + name + "')"
        : String.format(Locale.ROOT, " (%.0f m from plot '%s')", distance_m, name);
  }

  private static Geometry geometry(Parts parts) {
    List<Polygon> polygons = new ArrayList<>();
    for (List<List<Position>> polygon : parts.polygons()) {
      polygons.add(
          polygon(
              polygon.stream()
                  .map(ring -> ring(ring.stream().map(p -> new Coordinate(p.x(), p.y())).toList()))
                  .toList()));
    }
    return GEOMETRY.buildGeometry(polygons.size() == 1 ? polygons : List.of(multi(polygons)));
  }

  private static Geometry geometry(Outline outline) {
    List<Polygon> polygons = new ArrayList<>();
    for (List<Outline.Ring> polygon : outline.polygons()) {
      polygons.add(
          polygon(
              polygon.stream()
                  .map(
                      r ->
                          ring(
                              r.points().stream()
                                  .map(p -> new Coordinate(p.x_m(), p.y_m()))
                                  .toList()))
                  .toList()));
    }
    return multi(polygons);
  }

  private static Geometry multi(List<Polygon> polygons) {
    return GEOMETRY.createMultiPolygon(polygons.toArray(new Polygon[0]));
  }

  private static Polygon polygon(List<LinearRing> rings) {
    return GEOMETRY.createPolygon(
        rings.getFirst(), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
  }

  private static LinearRing ring(List<Coordinate> coordinates) {
    return GEOMETRY.createLinearRing(coordinates.toArray(new Coordinate[0]));
  }
}
