package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Check;

/// A line of points: the closed edge of an area or of a hole in it, or an open line such as a road.
///
/// @param points at least two; a last point equal to the first is left out
public record Ring(List<Point> points) {
  public Ring {
    List<Point> open = new ArrayList<>(points);
    if (open.size() > 1 && open.getFirst().equals(open.getLast())) {
      open.removeLast();
    }
    points = List.copyOf(open);
    Check.that(
        points.size() >= 2,
        "views.ring.short",
        "A ring needs 2 points, but has %s.",
        points.size());
  }

  /// A ring from coordinates in turn: x, y, x, y …
  public static Ring of(double... coordinates) {
    Check.that(
        coordinates.length % 2 == 0,
        "views.ring.odd",
        "A ring needs pairs of coordinates, but has %s numbers.",
        coordinates.length);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Point(coordinates[i], coordinates[i + 1]));
    }
    return new Ring(points);
  }

  /// Twice the signed area: positive where the ring runs against the clock on a map.
  double twiceArea() {
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      Point a = points.get(i);
      Point b = points.get((i + 1) % points.size());
      sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum;
  }
}
