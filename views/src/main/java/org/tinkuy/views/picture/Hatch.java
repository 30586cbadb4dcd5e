package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws the pattern of a fill as lines and dots cut to an area, with room left for words.
///
/// Patterns of SVG itself are turned into pixels by some printers; lines stay sharp everywhere. All
/// areas share one raster, so neighbours of one class read as one.
final class Hatch {
  private static final double LINES_px = 6;
  private static final double DOTS_px = 7;
  private static final double STROKE_px = 0.8;
  private static final double DOT_px = 1;

  private final Svg svg;

  Hatch(Svg svg) {
    this.svg = svg;
  }

  /// Fills an area with tint and pattern.
  ///
  /// @param spared rectangles that stay free of the pattern
  void fill(Rings area, Fill fill, List<Box> spared) {
    svg.path(area.path(), Paint.fill(fill.tint()));
    Paint line = Paint.line(fill.line(), STROKE_px);
    switch (fill.pattern()) {
      case PLAIN -> {}
      case RISING -> svg.path(lines(area, -45, LINES_px, spared), line);
      case FALLING -> svg.path(lines(area, 45, LINES_px, spared), line);
      case LEVEL -> svg.path(lines(area, 0, LINES_px, spared), line);
      case CROSSED -> {
        svg.path(lines(area, 45, LINES_px * 1.5, spared), line);
        svg.path(lines(area, -45, LINES_px * 1.5, spared), line);
      }
      case DOTS -> dots(area, fill.line(), spared);
    }
  }

  /// Parallel lines inside an area, in path notation.
  ///
  /// @param angle_deg direction of the lines, clockwise from the right, in degrees
  /// @param step_px distance between them in pixels, > 0
  static String lines(Rings area, double angle_deg, double step_px, List<Box> spared) {
    double turn = StrictMath.toRadians(angle_deg);
    Rings level = area.moved(p -> turned(p, -turn));
    Box bounds = level.bounds();
    StringBuilder path = new StringBuilder();
    for (double y = Math.ceil(bounds.top() / step_px) * step_px;
        y < bounds.bottom();
        y += step_px) {
      for (Edge piece : across(level, y)) {
        Edge back = new Edge(turned(piece.from(), turn), turned(piece.to(), turn));
        for (Edge free : spare(back, spared)) {
          path.append('M').append(Svg.point(free.from())).append('L').append(Svg.point(free.to()));
        }
      }
    }
    return path.toString();
  }

  private void dots(Rings area, Ink ink, List<Box> spared) {
    Box bounds = area.bounds();
    int row = (int) Math.ceil(bounds.top() / DOTS_px);
    for (; row * DOTS_px < bounds.bottom(); row++) {
      double shift = row % 2 == 0 ? 0 : DOTS_px / 2;
      double x = Math.ceil((bounds.left() - shift) / DOTS_px) * DOTS_px + shift;
      for (; x < bounds.right(); x += DOTS_px) {
        Point dot = new Point(x, row * DOTS_px);
        boolean free = spared.stream().noneMatch(box -> box.grown(DOT_px).holds(dot));
        if (free && area.holds(dot) && area.toEdge(dot) > DOT_px) {
          svg.circle(dot, DOT_px, Paint.fill(ink));
        }
      }
    }
  }

  /// The pieces of a level line that lie in an area.
  private static List<Edge> across(Rings area, double y) {
    List<Double> crossings = new ArrayList<>();
    for (Edge edge : area.edges()) {
      if ((edge.from().y() > y) != (edge.to().y() > y)) {
        crossings.add(edge.xAt(y));
      }
    }
    crossings.sort(Comparator.naturalOrder());
    List<Edge> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < crossings.size(); i += 2) {
      pieces.add(new Edge(new Point(crossings.get(i), y), new Point(crossings.get(i + 1), y)));
    }
    return pieces;
  }

  private static List<Edge> spare(Edge line, List<Box> spared) {
    List<Edge> pieces = List.of(line);
    for (Box box : spared) {
      pieces = pieces.stream().flatMap(piece -> spare(piece, box).stream()).toList();
    }
    return pieces;
  }

  private static List<Edge> spare(Edge line, Box box) {
    Edge.Span hidden = line.within(box);
    if (hidden.from() >= hidden.to()) {
      return List.of(line);
    }
    List<Edge> pieces = new ArrayList<>();
    if (hidden.from() > 0) {
      pieces.add(line.piece(0, hidden.from()));
    }
    if (hidden.to() < 1) {
      pieces.add(line.piece(hidden.to(), 1));
    }
    return pieces;
  }

  private static Point turned(Point p, double turn) {
    double cos = StrictMath.cos(turn);
    double sin = StrictMath.sin(turn);
    return new Point(p.x() * cos - p.y() * sin, p.x() * sin + p.y() * cos);
  }
}
