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
/// @param type how they are set
record RunningName(String words, Point centre, double degrees, Type type) {
  private static final int RASTER = 60;
  private static final double MARGIN_px = 3;

  /// What letters take of the height of a line, with what hangs below it.
  private static final double LETTERS = 0.86;

  /// The place that leaves most room around a name; empty where it fits nowhere.
  ///
  /// @param shape what the name belongs to, in pixels
  /// @param frame what is seen of it, in pixels
  static Optional<RunningName> find(String words, Rings shape, Box frame, Type type) {
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
          RunningName name = new RunningName(words, centre, along(shape, centre), type);
          if (name.fits(shape, frame)) {
            best = Optional.of(name);
            widest = room;
          }
        }
      }
    }
    return best;
  }

  /// A name on a straight piece of something long.
  ///
  /// @param share where its middle lies, from 0 at the beginning to 1 at the end
  static RunningName on(String words, Edge piece, double share, Type type) {
    Point centre = piece.piece(share, share).from();
    return new RunningName(words, centre, direction(piece), type);
  }

  /// What a name takes of the length of its road, with room at both ends.
  static double length_px(String words, Type type) {
    return type.metrics().width_px(words, type.size_px()) + 2 * MARGIN_px;
  }

  void draw(Svg svg) {
    svg.openThing("name", Svg.point(centre));
    write(svg);
    svg.closeThing();
  }

  private void write(Svg svg) {
    Point base = new Point(centre.x(), centre.y() + type.size_px() * FontMetrics.CAPITAL / 2);
    svg.turned(base, words, type, centre, degrees);
  }

  /// Draws it on a ground of its own, which hides the edges of what is narrower than words.
  void drawOn(Svg svg, Ink ground) {
    Box words = Box.around(centre, length_px(this.words, type), type.size_px() * LETTERS);
    svg.openThing("name", Svg.point(centre));
    svg.path(Rings.of(words).moved(point -> turned(point, degrees)).path(), Paint.fill(ground));
    write(svg);
    svg.closeThing();
  }

  /// The rectangle that the words take.
  Rings area() {
    return Rings.of(box()).moved(point -> turned(point, degrees));
  }

  /// Whether the words cover a part of an area.
  boolean meets(Rings other) {
    Rings level = other.moved(this::level);
    return level.holds(centre) || level.edges().stream().anyMatch(edge -> edge.enters(box()));
  }

  /// Whether the words cover a part of a line.
  boolean meets(Edge line) {
    return new Edge(level(line.from()), level(line.to())).enters(box());
  }

  boolean isWithin(Box frame) {
    return Rings.of(frame).moved(this::level).holds(box());
  }

  /// The direction of the nearest edge.
  private static double along(Rings shape, Point centre) {
    Edge nearest =
        shape.edges().stream()
            .min(Comparator.comparingDouble(edge -> edge.distance(centre)))
            .orElseThrow();
    return direction(nearest);
  }

  private static double direction(Edge edge) {
    double dx = edge.to().x() - edge.from().x();
    double dy = edge.to().y() - edge.from().y();
    double degrees = StrictMath.toDegrees(StrictMath.atan2(dy, dx));
    return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
  }

  /// Whether the words lie within the shape and in sight: seen with the words level, the shape
  /// holds their rectangle.
  private boolean fits(Rings shape, Box frame) {
    return shape.moved(this::level).holds(box()) && isWithin(frame);
  }

  private Box box() {
    return Box.around(centre, length_px(words, type), type.size_px());
  }

  private Point level(Point point) {
    return turned(point, -degrees);
  }

  private Point turned(Point point, double by_deg) {
    double angle = StrictMath.toRadians(by_deg);
    double dx = point.x() - centre.x();
    double dy = point.y() - centre.y();
    return new Point(
        centre.x() + dx * StrictMath.cos(angle) - dy * StrictMath.sin(angle),
        centre.y() + dx * StrictMath.sin(angle) + dy * StrictMath.cos(angle));
  }
}
