package org.tinkuy.views.picture;

import java.util.List;
import java.util.Map;

/// Draws the links of a map as bowed arrows, all to the right of their straight way, so that two
/// that run against each other do not hide one another.
final class LinkArrows {
  private static final double LEAST_px = 1.6;
  private static final double MOST_px = 7;
  private static final double BOW = 0.16;
  private static final double HEAD_px = 6;
  private static final double CASING_px = 2.4;

  private final double largest;

  LinkArrows(List<MapLink> links) {
    this.largest = links.stream().mapToDouble(MapLink::amount).max().orElse(1);
  }

  /// Draws links over the map.
  ///
  /// @param centres middle of each plot on the drawing, by its id
  void draw(Svg svg, List<MapLink> links, Map<String, Point> centres) {
    for (MapLink link : links) {
      Point from = centres.get(link.from());
      Point to = centres.get(link.to());
      if (from != null && to != null && !from.equals(to)) {
        arrow(svg, from, to, width_px(link), link.broken());
      }
    }
  }

  /// The root of the amount, so that small links are still seen beside large ones.
  private double width_px(MapLink link) {
    return LEAST_px + (MOST_px - LEAST_px) * Math.sqrt(link.amount() / largest);
  }

  private static void arrow(Svg svg, Point from, Point to, double width_px, boolean broken) {
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
    Paint line = Paint.line(Ink.CLAY, width_px);
    svg.path(path, broken ? line.dashed("6 4") : line);
    double half_px = head_px / 2;
    Point left = new Point(neck.x() - uy * half_px, neck.y() + ux * half_px);
    Point right = new Point(neck.x() + uy * half_px, neck.y() - ux * half_px);
    svg.path(
        "M" + Svg.point(to) + "L" + Svg.point(left) + "L" + Svg.point(right) + "Z",
        Paint.fill(Ink.CLAY).outlined(Ink.PANEL, 1));
  }
}
