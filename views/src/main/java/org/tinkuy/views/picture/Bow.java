package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;

/// A curve between two places, bowed to one side: a quadratic one of Bézier.
///
/// @param from where it begins
/// @param pull what it is bowed towards
/// @param to where it ends
record Bow(Point from, Point pull, Point to) {
  private static final int STEPS = 60;

  /// A curve that is bowed by a share of its length.
  ///
  /// @param share above 0 to the right of its way, below 0 to the left
  static Bow of(Point from, Point to, double share) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    Point pull =
        new Point((from.x() + to.x()) / 2 - share * dy, (from.y() + to.y()) / 2 + share * dx);
    return new Bow(from, pull, to);
  }

  /// The place that is so far along.
  ///
  /// @param part 0 where it begins, 1 where it ends
  Point at(double part) {
    return blossom(part, part);
  }

  /// A part of it, as a curve of its own.
  ///
  /// @param start from 0
  /// @param end to 1
  Bow part(double start, double end) {
    return new Bow(at(start), blossom(start, end), at(end));
  }

  /// Places along it, evenly in its parts, with both ends.
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      points.add(at((double) step / STEPS));
    }
    return points;
  }

  /// The part that lies between two boxes at its ends; all of it up to the second one where they
  /// leave no room.
  ///
  /// @param room_px what must be left, in pixels
  Bow between(Box first, Box second, double room_px) {
    Bow left = cut(first, second);
    return left.straight_px() >= room_px ? left : part(0, endBefore(second));
  }

  /// Whether two boxes at its ends leave so much room between them, in pixels.
  boolean leaves(Box first, Box second, double room_px) {
    return cut(first, second).straight_px() >= room_px;
  }

  private double endBefore(Box second) {
    int end = STEPS;
    while (end > 1 && second.holds(at((double) end / STEPS))) {
      end--;
    }
    return (double) end / STEPS;
  }

  private Bow cut(Box first, Box second) {
    double end = endBefore(second);
    int start = 0;
    while (start < end * STEPS && first.holds(at((double) start / STEPS))) {
      start++;
    }
    return part((double) start / STEPS, end);
  }

  /// The same without its last piece, for the head of an arrow.
  ///
  /// @param head_px length of what is left out, in pixels
  Bow shortened(double head_px) {
    int end = STEPS;
    while (end > 1 && distance_px(at((double) end / STEPS), to) < head_px) {
      end--;
    }
    return part(0, (double) end / STEPS);
  }

  /// How far its ends are from each other.
  ///
  /// @return in pixels
  double straight_px() {
    return distance_px(from, to);
  }

  /// How often it comes into boxes, counted by its points.
  int hits(List<Box> boxes) {
    int hits = 0;
    for (Point point : points()) {
      for (Box box : boxes) {
        hits += box.holds(point) ? 1 : 0;
      }
    }
    return hits;
  }

  String path() {
    return "M" + Svg.point(from) + "Q" + Svg.point(pull) + " " + Svg.point(to);
  }

  private Point blossom(double s, double t) {
    double first = (1 - s) * (1 - t);
    double second = s + t - 2 * s * t;
    double third = s * t;
    return new Point(
        first * from.x() + second * pull.x() + third * to.x(),
        first * from.y() + second * pull.y() + third * to.y());
  }

  private static double distance_px(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
