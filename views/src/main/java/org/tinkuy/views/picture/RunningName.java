package org.tinkuy.views.picture;

import java.util.Comparator;
import java.util.Optional;

/// A name that runs along something long and bent, such as a river, where it is wide enough to hold
/// it.
///
/// @param words the name
/// @param centre the middle of the words, in pixels
/// @param degrees how far they are turned clockwise, from -90 to 90, so that they never stand on
///   their head
record RunningName(String words, Point centre, double degrees) {
  private static final Type TYPE = Type.PLAIN.sized(11).at(Type.Anchor.MIDDLE).in(Ink.RIVER);
  private static final int RASTER = 60;
  private static final double MARGIN_px = 3;

  /// The place that leaves most room around a name; empty where it fits nowhere.
  ///
  /// @param shape what the name belongs to, in pixels
  /// @param frame what is seen of it, in pixels
  static Optional<RunningName> find(String words, Rings shape, Box frame) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<RunningName> best = Optional.empty();
    double widest = 0;
    for (int row = 1; row < RASTER; row++) {
      for (int column = 1; column < RASTER; column++) {
        Point centre =
            new Point(
                frame.left() + frame.width() * column / RASTER,
                frame.top() + frame.height() * row / RASTER);
        double room = shape.holds(centre) ? shape.toEdge(centre) : 0;
        if (room > widest) {
          RunningName name = new RunningName(words, centre, along(shape, centre));
          if (name.fits(shape, frame)) {
            best = Optional.of(name);
            widest = room;
          }
        }
      }
    }
    return best;
  }

  void draw(Svg svg) {
    Point base = new Point(centre.x(), centre.y() + TYPE.size_px() * FontMetrics.CAPITAL / 2);
    svg.turned(base, words, TYPE, centre, degrees);
  }

  /// The direction of the nearest edge.
  private static double along(Rings shape, Point centre) {
    Edge nearest =
        shape.edges().stream()
            .min(Comparator.comparingDouble(edge -> edge.distance(centre)))
            .orElseThrow();
    double dx = nearest.to().x() - nearest.from().x();
    double dy = nearest.to().y() - nearest.from().y();
    double degrees = StrictMath.toDegrees(StrictMath.atan2(dy, dx));
    return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
  }

  /// Whether the words lie within the shape and in sight: seen with the words level, the shape
  /// holds their rectangle.
  private boolean fits(Rings shape, Box frame) {
    double width = TYPE.metrics().width_px(words, TYPE.size_px());
    Box box = Box.around(centre, width + 2 * MARGIN_px, TYPE.size_px());
    return shape.moved(this::level).holds(box) && Rings.of(frame).moved(this::level).holds(box);
  }

  private Point level(Point point) {
    double angle = -StrictMath.toRadians(degrees);
    double dx = point.x() - centre.x();
    double dy = point.y() - centre.y();
    return new Point(
        centre.x() + dx * StrictMath.cos(angle) - dy * StrictMath.sin(angle),
        centre.y() + dx * StrictMath.sin(angle) + dy * StrictMath.cos(angle));
  }
}
