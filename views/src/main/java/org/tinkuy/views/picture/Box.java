package org.tinkuy.views.picture;

/// A rectangle of a drawing, in pixels.
///
/// @param left in pixels
/// @param top in pixels
/// @param width in pixels, from 0
/// @param height in pixels, from 0
public record Box(double left, double top, double width, double height) {
  /// A rectangle around a point.
  ///
  /// @param width in pixels, from 0
  /// @param height in pixels, from 0
  static Box around(Point centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  Point centre() {
    return new Point(left + width / 2, top + height / 2);
  }

  boolean holds(Point point) {
    return point.x() >= left && point.x() <= right() && point.y() >= top && point.y() <= bottom();
  }

  /// The same with a margin on all sides; a negative one makes it smaller.
  ///
  /// @param margin in pixels
  Box grown(double margin) {
    return new Box(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
  }
}
