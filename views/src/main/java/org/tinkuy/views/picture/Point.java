package org.tinkuy.views.picture;

import org.tinkuy.kernel.Check;

/// A place, on a map in metres (y to the north) or on a drawing in pixels (y downward).
///
/// @param x finite; metres to the east or pixels to the right
/// @param y finite; metres to the north or pixels down
public record Point(double x, double y) {
  public Point {
    Check.that(
        Double.isFinite(x) && Double.isFinite(y),
        "views.point.notFinite",
        "A point must have finite coordinates, but has %s and %s.",
        x,
        y);
  }
}
