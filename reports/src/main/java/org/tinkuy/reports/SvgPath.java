package org.tinkuy.reports;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Reads a path in SVG's own notation, in the commands that drawings use: lines, curves and arcs of
/// circles. Small letters count from the place reached.
final class SvgPath {
  private static final String COMMANDS = "MLHVQCAZ";

  private final String data;
  private final Path2D path = new Path2D.Double();
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private SvgPath(String data) {
    this.data = data;
  }

  /// The path.
  static Path2D of(String data) {
    SvgPath reader = new SvgPath(data);
    char command = 'M';
    while (reader.more()) {
      char next = data.charAt(reader.at);
      if (Character.isLetter(next)) {
        command = next;
        reader.at++;
      }
      reader.follow(command);
      command = repeated(command);
    }
    return reader.path;
  }

  /// What numbers without a letter of their own belong to: those behind a move are lines, and an
  /// end takes none.
  private static char repeated(char command) {
    return switch (command) {
      case 'M' -> 'L';
      case 'm' -> 'l';
      case 'Z', 'z' -> ' ';
      default -> command;
    };
  }

  private void follow(char command) {
    boolean relative = Character.isLowerCase(command);
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(fromX + number(), fromY + number());
        path.moveTo(x, y);
        startX = x;
        startY = y;
      }
      case 'L' -> line(fromX + number(), fromY + number());
      case 'H' -> line(fromX + number(), y);
      case 'V' -> line(x, fromY + number());
      case 'Q' -> {
        double bowX = fromX + number();
        double bowY = fromY + number();
        to(fromX + number(), fromY + number());
        path.quadTo(bowX, bowY, x, y);
      }
      case 'C' -> {
        double leaveX = fromX + number();
        double leaveY = fromY + number();
        double reachX = fromX + number();
        double reachY = fromY + number();
        to(fromX + number(), fromY + number());
        path.curveTo(leaveX, leaveY, reachX, reachY, x, y);
      }
      case 'A' -> arc(fromX, fromY);
      case 'Z' -> {
        path.closePath();
        to(startX, startY);
      }
      default ->
          throw new IllegalArgumentException(
              "A path must have the commands %s, but has '%s' in '%s'."
                  .formatted(COMMANDS, command, data));
    }
  }

  private void line(double toX, double toY) {
    to(toX, toY);
    path.lineTo(x, y);
  }

  private void to(double toX, double toY) {
    x = toX;
    y = toY;
  }

  /// An arc of a circle, of the four that join two points the one that its two flags choose.
  ///
  /// With half the chord $h$ and radius $r$ the centre lies $\sqrt{r^2-h^2}$ off the chord's
  /// middle; a radius too small for the chord grows to $h$. Source: W3C, Scalable Vector Graphics
  /// 1.1 (second edition), 2011, F.6.5 and F.6.6, for equal radii.
  private void arc(double fromX, double fromY) {
    double radius = number();
    if (number() != radius) {
      throw new IllegalArgumentException(
          "An arc must be of a circle, but is not in '" + data + "'");
    }
    // a circle turned is the same circle
    number();
    boolean large = number() != 0;
    boolean sweep = number() != 0;
    Point2D begin = new Point2D.Double(x, y);
    to(fromX + number(), fromY + number());
    double half = begin.distance(x, y) / 2;
    if (half == 0) {
      return;
    }
    radius = Math.max(radius, half);
    double off = Math.sqrt(radius * radius - half * half) * (large == sweep ? -1 : 1);
    double centreX = (begin.getX() + x) / 2 - off * (y - begin.getY()) / (2 * half);
    double centreY = (begin.getY() + y) / 2 + off * (x - begin.getX()) / (2 * half);
    double first = Math.toDegrees(Math.atan2(begin.getY() - centreY, begin.getX() - centreX));
    double last = Math.toDegrees(Math.atan2(y - centreY, x - centreX));
    double turn = Math.floorMod(Math.round((last - first) * 1e9), Math.round(360e9)) / 1e9;
    Arc2D arc = new Arc2D.Double(-1, -1, 2, 2, -first, sweep ? -turn : 360 - turn, Arc2D.OPEN);
    AffineTransform place = AffineTransform.getTranslateInstance(centreX, centreY);
    place.scale(radius, radius);
    path.append(arc.getPathIterator(place), true);
  }

  private boolean more() {
    skip();
    return at < data.length();
  }

  private void skip() {
    while (at < data.length() && (data.charAt(at) == ',' || data.charAt(at) <= ' ')) {
      at++;
    }
  }

  /// The next number. A sign or a second point begins a new one.
  private double number() {
    skip();
    int begin = at;
    boolean point = false;
    while (at < data.length()) {
      char next = data.charAt(at);
      boolean goesOn =
          Character.isDigit(next) || (next == '-' && at == begin) || (next == '.' && !point);
      if (!goesOn) {
        break;
      }
      point |= next == '.';
      at++;
    }
    if (at == begin) {
      throw new IllegalArgumentException(
          "A path must have a number at %d, but is '%s'.".formatted(at, data));
    }
    return Double.parseDouble(data.substring(begin, at));
  }
}
