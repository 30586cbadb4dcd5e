package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;

/// A band of even thickness along a way, as the ring around it.
final class Ribbon {
  private static final int STEPS = 14;
  private static final int TURNS = 7;

  private final List<Point> above = new ArrayList<>();
  private final List<Point> below = new ArrayList<>();
  private final double half_px;

  /// A ribbon.
  ///
  /// @param width_px its thickness, > 0
  Ribbon(double width_px) {
    this.half_px = width_px / 2;
  }

  /// Runs level between two points, or as a soft S where they differ in height.
  Ribbon flow(Point from, Point to) {
    boolean level = Math.abs(from.y() - to.y()) < 0.01;
    int steps = level ? 1 : STEPS;
    for (int i = 0; i <= steps; i++) {
      double t = i / (double) steps;
      double ease = t * t * (3 - 2 * t);
      double x = from.x() + t * (to.x() - from.x());
      double y = from.y() + ease * (to.y() - from.y());
      above.add(new Point(x, y - half_px));
      below.add(new Point(x, y + half_px));
    }
    return this;
  }

  /// A loop that leaves to the right, runs back beyond the columns and enters from the left.
  ///
  /// @param from where it leaves
  /// @param to where it enters
  /// @param turn its left and right are where it turns, its top the height at which it runs back,
  ///   above or below both ends
  /// @param width_px its thickness, > 0
  static Ribbon loop(Point from, Point to, Box turn, double width_px) {
    Ribbon ribbon = new Ribbon(width_px);
    double lane = turn.top();
    double sign = lane > from.y() ? 1 : -1;
    double radius = ribbon.half_px + 5;
    double right = turn.right();
    double left = turn.left();
    ribbon.straight(from, sign);
    ribbon.corner(new Point(right - radius, from.y() + sign * radius), radius, -90, 90, sign);
    ribbon.corner(new Point(right - radius, lane - sign * radius), radius, 0, 90, sign);
    ribbon.corner(new Point(left + radius, lane - sign * radius), radius, 90, 90, sign);
    ribbon.corner(new Point(left + radius, to.y() + sign * radius), radius, 180, 90, sign);
    ribbon.straight(to, sign);
    return ribbon;
  }

  private void straight(Point at, double sign) {
    above.add(new Point(at.x(), at.y() - sign * half_px));
    below.add(new Point(at.x(), at.y() + sign * half_px));
  }

  /// A turn around a centre.
  ///
  /// @param start_deg where it begins, clockwise from the right
  /// @param turn_deg how far it turns
  /// @param sign -1 where the whole is drawn upside down
  private void corner(
      Point centre, double radius_px, double start_deg, double turn_deg, double sign) {
    for (int i = 0; i <= TURNS; i++) {
      double angle = StrictMath.toRadians(start_deg + turn_deg * i / TURNS);
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle) * sign;
      double outer = radius_px + half_px;
      double inner = radius_px - half_px;
      above.add(new Point(centre.x() + outer * cos, centre.y() + outer * sin));
      below.add(new Point(centre.x() + inner * cos, centre.y() + inner * sin));
    }
  }

  /// The ring around it.
  Rings area() {
    List<Point> ring = new ArrayList<>(above);
    for (int i = below.size() - 1; i >= 0; i--) {
      ring.add(below.get(i));
    }
    return new Rings(List.of(new Ring(ring)));
  }

  /// The line along its middle.
  String middle() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < above.size(); i++) {
      Point a = above.get(i);
      Point b = below.get(i);
      path.append(i == 0 ? "M" : "L")
          .append(Svg.point(new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)));
    }
    return path.toString();
  }
}
