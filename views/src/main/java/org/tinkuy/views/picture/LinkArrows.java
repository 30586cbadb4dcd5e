package org.tinkuy.views.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the links of a map as bowed arrows, all to the right of their straight way, so that two
/// that run against each other do not hide one another. Each is as wide as its amount beside the
/// others of its unit.
final class LinkArrows {
  private static final double LEAST_px = 1.6;
  private static final double MOST_px = 7;
  private static final double BOW = 0.16;
  private static final double HEAD_px = 6;
  private static final double CASING_px = 2.4;

  private static final double LEAST_TWIN_px = 4;
  private static final double CORE = 0.4;
  private static final String DASHES = "6 4";

  private final Map<String, Double> largest = new HashMap<>();

  LinkArrows(List<MapLink> links) {
    links.forEach(link -> largest.merge(link.unit(), link.amount(), Math::max));
  }

  /// Draws links over the map.
  ///
  /// @param centres middle of each plot on the drawing, by its id
  void draw(Svg svg, List<MapLink> links, Map<String, Point> centres) {
    for (MapLink link : links) {
      Point from = centres.get(link.from());
      Point to = centres.get(link.to());
      if (from != null && to != null && !from.equals(to)) {
        arrow(svg, from, to, width_px(link), link.stroke());
      }
    }
  }

  /// The root of the amount, so that small links are still seen beside large ones.
  private double width_px(MapLink link) {
    double most = largest.getOrDefault(link.unit(), link.amount());
    double least_px = link.stroke().twin() ? LEAST_TWIN_px : LEAST_px;
    return least_px + (MOST_px - least_px) * Math.sqrt(link.amount() / most);
  }

  private static void arrow(Svg svg, Point from, Point to, double width_px, MapLink.Stroke stroke) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    Point bow = new Point((from.x() + to.x()) / 2 - BOW * dy, (from.y() + to.y()) / 2 + BOW * dx);
    double back = Math.hypot(to.x() - bow.x(), to.y() - bow.y());
    double head_px = HEAD_px + width_px;
    double ux = (to.x() - bow.x()) / back;
    double uy = (to.y() - bow.y()) / back;
    Point neck = new Point(to.x() - ux * head_px, to.y() - uy * head_px);
    String path = "M" + Svg.point(from) + "Q" + Svg.point(bow) + " " + Svg.point(neck);
    svg.path(path, Paint.line(Ink.PANEL, width_px + CASING_px));
    Paint line = Paint.line(ink(stroke), width_px);
    svg.path(path, stroke.broken() ? line.dashed(DASHES) : line);
    if (stroke.twin()) {
      svg.path(path, Paint.line(Ink.PANEL, CORE * width_px));
    }
    double half_px = head_px / 2;
    Point left = new Point(neck.x() - uy * half_px, neck.y() + ux * half_px);
    Point right = new Point(neck.x() + uy * half_px, neck.y() - ux * half_px);
    svg.path(
        "M" + Svg.point(to) + "L" + Svg.point(left) + "L" + Svg.point(right) + "Z",
        Paint.fill(ink(stroke)).outlined(Ink.PANEL, 1));
  }

  private static Ink ink(MapLink.Stroke stroke) {
    return stroke.twin() ? Ink.INK : Ink.CLAY;
  }

  /// A short straight piece of a link, for the key.
  static void sample(Svg svg, Point left, Point right, MapLink.Stroke stroke) {
    double width_px = stroke.twin() ? LEAST_TWIN_px + 1 : 3;
    Paint line = Paint.line(ink(stroke), width_px);
    svg.line(left, right, stroke.broken() ? line.dashed(DASHES) : line);
    if (stroke.twin()) {
      svg.line(left, right, Paint.line(Ink.PANEL, CORE * width_px));
    }
  }
}
