package org.tinkuy.views.picture;

/// A straight piece of a ring.
///
/// @param from where it begins
/// @param to where it ends
record Edge(Point from, Point to) {
  /// Where the line through both ends has a height.
  double xAt(double y) {
    return from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x());
  }

  /// The distance from a point to the nearest point of the edge.
  double distance(Point point) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along = ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
    double share = square > 0 ? Math.clamp(along, 0, 1) : 0;
    return Math.hypot(from.x() + share * dx - point.x(), from.y() + share * dy - point.y());
  }

  boolean enters(Box box) {
    Span span = within(box);
    return span.from() < span.to();
  }

  /// Which part of the edge lies in a rectangle, as shares of its length (Liang and Barsky's
  /// clipping); an empty span where none does.
  Span within(Box box) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    Span span = new Span(0, 1);
    span = span.cut(-dx, from.x() - box.left());
    span = span.cut(dx, box.right() - from.x());
    span = span.cut(-dy, from.y() - box.top());
    return span.cut(dy, box.bottom() - from.y());
  }

  /// The piece between two shares of its length.
  ///
  /// @param start 0 to 1
  /// @param end 0 to 1
  Edge piece(double start, double end) {
    return new Edge(at(start), at(end));
  }

  private Point at(double share) {
    return new Point(
        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }

  /// A part of an edge as shares of its length; empty where `from` is not below `to`.
  ///
  /// @param from where the part begins, 0 to 1
  /// @param to where the part ends, 0 to 1
  record Span(double from, double to) {
    Span cut(double direction, double room) {
      if (direction == 0) {
        return room < 0 ? new Span(1, 0) : this;
      }
      double at = room / direction;
      return direction < 0 ? new Span(Math.max(from, at), to) : new Span(from, Math.min(to, at));
    }
  }
}
