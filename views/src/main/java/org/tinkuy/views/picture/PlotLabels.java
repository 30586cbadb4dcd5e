package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides where the words of each plot stand: in the plot when they fit, else as a number with an
/// entry in the key.
final class PlotLabels {
  private static final Type WORDS = Type.PLAIN.at(Type.Anchor.MIDDLE);
  private static final Type NUMBERS = WORDS.asStrong();
  private static final double LINE_px = 13;
  private static final double MARGIN_px = 1.5;
  private static final int RASTER = 24;
  private static final int MOST_LINES = 3;
  private static final int SHORT_WORDS = 4;

  private final List<String> key = new ArrayList<>();

  /// Words that have found their place.
  ///
  /// @param lines from the top
  /// @param box the room they take, in pixels
  /// @param type how they are set
  record Placed(List<String> lines, Box box, Type type) {
    void draw(Svg svg, Ink ink) {
      double top = box.top() + MARGIN_px + (LINE_px + type.size_px() * FontMetrics.CAPITAL) / 2;
      for (int i = 0; i < lines.size(); i++) {
        svg.text(new Point(box.centre().x(), top + i * LINE_px), lines.get(i), type.in(ink));
      }
    }
  }

  /// Finds a place for a plot's words.
  Placed place(String words, Rings plot) {
    return fit(words, plot).orElseGet(() -> marked(words, plot));
  }

  /// The words that stand as numbers, the first one as number 1.
  List<String> key() {
    return List.copyOf(key);
  }

  private Optional<Placed> fit(String words, Rings plot) {
    double widest = WORDS.metrics().width_px(words, WORDS.size_px());
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      List<String> wrapped = balanced(words, widest, lines);
      Optional<Box> box =
          wrapped.size() == lines ? room(size(wrapped, WORDS), plot) : Optional.empty();
      if (box.isPresent()) {
        return box.map(found -> new Placed(wrapped, found, WORDS));
      }
    }
    return Optional.empty();
  }

  /// Wraps words into a number of lines of nearly equal width, if they have as many words.
  private static List<String> balanced(String words, double widest, int lines) {
    List<String> wrapped = List.of(words);
    for (double room = widest / lines; room <= widest; room += WORDS.size_px() / 2) {
      wrapped = WORDS.metrics().wrap(words, WORDS.size_px(), room);
      if (wrapped.size() <= lines) {
        return wrapped;
      }
    }
    return wrapped;
  }

  /// A number in place of the words, unless they are hardly longer than a number.
  private Placed marked(String words, Rings plot) {
    return words.length() <= SHORT_WORDS
        ? innermost(List.of(words), WORDS, plot)
        : number(words, plot);
  }

  private Placed number(String words, Rings plot) {
    if (!key.contains(words)) {
      key.add(words);
    }
    List<String> number = List.of(Integer.toString(key.indexOf(words) + 1));
    return innermost(number, NUMBERS, plot);
  }

  private static Placed innermost(List<String> lines, Type type, Rings plot) {
    Box size = size(lines, type);
    Box box =
        room(size, plot).orElseGet(() -> Box.around(innermost(plot), size.width(), size.height()));
    return new Placed(lines, box, type);
  }

  private static Box size(List<String> lines, Type type) {
    double width =
        lines.stream().mapToDouble(l -> type.metrics().width_px(l, type.size_px())).max().orElse(0);
    return new Box(0, 0, width + 2 * MARGIN_px, lines.size() * LINE_px + 2 * MARGIN_px);
  }

  /// The place nearest to the middle of a plot where a rectangle lies wholly inside.
  private static Optional<Box> room(Box size, Rings plot) {
    Point middle = plot.bounds().centre();
    Optional<Box> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (Point centre : raster(plot)) {
      double off = Math.hypot(centre.x() - middle.x(), centre.y() - middle.y());
      Box box = Box.around(centre, size.width(), size.height());
      if (off < least && plot.holds(box)) {
        best = Optional.of(box);
        least = off;
      }
    }
    return best;
  }

  private static Point innermost(Rings plot) {
    Point best = plot.bounds().centre();
    double farthest = -1;
    for (Point point : raster(plot)) {
      if (plot.holds(point) && plot.toEdge(point) > farthest) {
        best = point;
        farthest = plot.toEdge(point);
      }
    }
    return best;
  }

  private static List<Point> raster(Rings plot) {
    Box bounds = plot.bounds();
    List<Point> points = new ArrayList<>();
    for (int row = 1; row < RASTER; row++) {
      for (int column = 1; column < RASTER; column++) {
        points.add(
            new Point(
                bounds.left() + bounds.width() * column / RASTER,
                bounds.top() + bounds.height() * row / RASTER));
      }
    }
    return points;
  }
}
