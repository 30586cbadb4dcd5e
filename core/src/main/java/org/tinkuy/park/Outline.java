package org.tinkuy.park;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Check;

/// The shape of a plot, road or buffer in plan coordinates: polygons with holes, or lines.
///
/// @param polygons for an area: its polygons, each a list of closed rings, the outer one first;
///   empty for lines
/// @param lines for a road or pipe: its lines; empty for an area
public record Outline(List<List<Ring>> polygons, List<Ring> lines) {

  /// A point in plan coordinates.
  ///
  /// @param x_m metres east
  /// @param y_m metres north
  public record Point(double x_m, double y_m) {}

  /// A sequence of points; closed (first = last) where it bounds an area.
  ///
  /// @param points in order
  public record Ring(List<Point> points) {
    public Ring {
      points = List.copyOf(points);
      Check.that(
          points.size() >= 2,
          "park.outline.points",
          "Outline: a line needs 2 points, but has %d.",
          points.size());
    }

    /// Area inside a closed ring, m2, by the shoelace formula `|Σ (x_i y_(i+1) - x_(i+1) y_i)| /
    /// 2`, taken about the first point so that large coordinates cost no digits.
    public double area_m2() {
      Point origin = points.getFirst();
      double twice = 0;
      for (int i = 1; i < points.size(); i++) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        twice +=
            (a.x_m() - origin.x_m()) * (b.y_m() - origin.y_m())
                - (b.x_m() - origin.x_m()) * (a.y_m() - origin.y_m());
      }
      return Math.abs(twice) / 2;
    }
  }

  public Outline {
    List<List<Ring>> copy = new ArrayList<>();
    polygons.forEach(polygon -> copy.add(List.copyOf(polygon)));
    polygons = List.copyOf(copy);
    lines = List.copyOf(lines);
    Check.that(
        polygons.isEmpty() != lines.isEmpty(),
        "park.outline.kind",
        "Outline: it is either an area or lines, but has %d polygons and %d lines.",
        polygons.size(),
        lines.size());
  }

  /// Area of all polygons less their holes, m2; 0 for lines.
  public double area_m2() {
    double area = 0;
    for (List<Ring> polygon : polygons) {
      area += polygon.getFirst().area_m2();
      for (Ring hole : polygon.subList(1, polygon.size())) {
        area -= hole.area_m2();
      }
    }
    return area;
  }
}
