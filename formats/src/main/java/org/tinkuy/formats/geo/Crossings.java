package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
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
import org.tinkuy.kernel.Sentence;
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
    Sentence where = where(Spot.lonLat(frame.toLonLat(spot)), frame.toPlan(spot));
    switch (error.getErrorType()) {
      case TopologyValidationError.SELF_INTERSECTION ->
          about.error(
              "geo.polygon.selfCrossing",
              Sentence.of("hint.geo.polygon.selfCrossing", "Redraw the boundary there."),
              "%s: its boundary must not cross itself, but does at %s.",
              about.title(),
              where);
      case TopologyValidationError.RING_SELF_INTERSECTION ->
          about.error(
              "geo.polygon.selfTouching",
              Sentence.of(
                  "hint.geo.polygon.selfTouching",
                  "Move one of the two corners, or cut the polygon in two there."),
              "%s: its boundary must not touch itself, but does at %s.",
              about.title(),
              where);
      default -> remarkParts(about, error, where);
    }
  }

  /// Makes the issue of rings of which each is right by itself.
  private static void remarkParts(Remarks about, TopologyValidationError error, Sentence where) {
    switch (error.getErrorType()) {
      case TopologyValidationError.HOLE_OUTSIDE_SHELL, TopologyValidationError.NESTED_HOLES ->
          about.error(
              "geo.polygon.holeMisplaced",
              Sentence.of(
                  "hint.geo.polygon.holeMisplaced",
                  "The first ring of a polygon is its outer one, those that follow are its holes."),
              "%s: a hole must lie inside the outer ring and beside other holes, but one does not at"
                  + " %s.",
              about.title(),
              where);
      case TopologyValidationError.NESTED_SHELLS ->
          about.error(
              "geo.polygon.partsOverlap",
              Sentence.NONE,
              "%s: the parts of a MultiPolygon must not overlap, but do at %s.",
              about.title(),
              where);
      default ->
          about.error(
              "geo.polygon.invalid",
              Sentence.of("hint.geo.polygon.invalid", "Redraw it."),
              "%s: it must bound one area without doubt, but does not at %s: %s.",
              about.title(),
              where,
              error.getMessage());
    }
  }

  /// A spot with the plot next to it, where one is known: `… (12 m from plot 'A-03')`.
  private Sentence where(String spot, Position onPlan) {
    var point = GEOMETRY.createPoint(new Coordinate(onPlan.x(), onPlan.y()));
    return plots.stream()
        .map(plot -> Map.entry(plot, geometry(plot.outline()).distance(point)))
        .min(Map.Entry.comparingByValue())
        .map(nearest -> where(spot, nearest.getKey(), nearest.getValue()))
        .orElse(Sentence.value(spot));
  }

  private static Sentence where(String spot, Shape plot, double distance_m) {
    String name = plot.properties().getOrDefault(PlotRules.PROPERTY, "");
    return distance_m < 0.5
        ? Sentence.of("part.atPlot", "%s (at plot '%s')", spot, name)
        : Sentence.of(
            "part.nearPlot", "%s (%s m from plot '%s')", spot, Math.round(distance_m), name);
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
