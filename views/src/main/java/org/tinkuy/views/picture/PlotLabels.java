package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Decides where the words of each plot stand: in the plot when they fit, else as a number with an
/// entry in the key. What fits even so nowhere overhangs, and is for [LabelLeads].
final class PlotLabels {
  private static final Type WORDS = Type.PLAIN.at(Type.Anchor.MIDDLE);
  private static final Type NUMBERS = WORDS.asStrong();
  private static final double LINE_px = 13;
  private static final double MARGIN_px = 1.5;
  private static final double LEAD_px = 0.8;
  private static final int RASTER = 24;
  private static final int MOST_LINES = 3;
  private static final int SHORT_WORDS = 4;

  private final List<String> numbered;
  private final SortedMap<Integer, String> key = new TreeMap<>();

  /// Of a map that numbers what it cannot write as it comes.
  PlotLabels() {
    this(List.of());
  }

  /// Of a map beside another one.
  ///
  /// @param numbered the words that the other one numbers, the first one as number 1; what is not
  ///   among them has the numbers behind
  PlotLabels(List<String> numbered) {
    this.numbered = new ArrayList<>(numbered);
  }

  /// Words that have found their place.
  ///
  /// @param lines from the top
  /// @param box the room they take, in pixels
  /// @param type how they are set
  /// @param led the point of the plot that a line leads to from words that stand outside of it;
  ///   empty for words on their plot
  record Placed(List<String> lines, Box box, Type type, Optional<Point> led) {
    Placed(List<String> lines, Box box, Type type) {
      this(lines, box, type, Optional.empty());
    }

    /// The same words at another place, led back to the middle of this one.
    Placed ledTo(Box place) {
      return new Placed(lines, place, type, Optional.of(box.centre()));
    }

    /// Whether nothing is written.
    boolean isBlank() {
      return lines.stream().allMatch(String::isBlank);
    }

    /// What the letters themselves take of the box.
    Box letters() {
      double height = (lines.size() - 1) * LINE_px + type.size_px() * FontMetrics.CAPITAL;
      return Box.around(box.centre(), box.width() - 2 * MARGIN_px, height);
    }

    /// What a link runs to: the words, or the point of the plot that they are led to.
    Box end() {
      return led.map(point -> Box.around(point, 1, 1)).orElse(box);
    }

    /// Begins what a page that shows the map larger lets grow less than the map: words on their
    /// plot about their middle; words that are led out about the point where their line begins, and
    /// its dot about the point where it ends.
    void open(Svg svg) {
      led.ifPresentOrElse(
          point -> svg.openThing("led", Svg.point(out(point)) + " " + Svg.point(point)),
          () -> svg.openThing("name", Svg.point(box.centre())));
    }

    /// Draws the words, in the colour for words on their plot or, led out, for words on the land.
    void draw(Svg svg, Ink onPlot) {
      led.ifPresent(point -> lead(svg, point));
      Ink ink = led.isPresent() ? Ink.INK : onPlot;
      double top = box.top() + MARGIN_px + (LINE_px + type.size_px() * FontMetrics.CAPITAL) / 2;
      for (int i = 0; i < lines.size(); i++) {
        svg.text(new Point(box.centre().x(), top + i * LINE_px), lines.get(i), type.in(ink));
      }
    }

    /// From the edge of the words to the plot, where a dot tells the end from a border.
    private void lead(Svg svg, Point point) {
      svg.line(out(point), point, Paint.line(Ink.INK, LEAD_px));
      svg.path(dot(point), Paint.fill(Ink.INK));
    }

    /// Where a line from the middle of the words to a point leaves them.
    private Point out(Point point) {
      Edge whole = new Edge(box.centre(), point);
      return whole.piece(whole.within(box).to(), 1).from();
    }

    private static String dot(Point at) {
      return "M%s %sa2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z"
          .formatted(Svg.number(at.x() - 2), Svg.number(at.y()));
    }
  }

  /// Finds a place for a plot's words.
  Placed place(String words, Rings plot) {
    return fit(words, plot).orElseGet(() -> marked(words, plot));
  }

  /// The words that stand as numbers, by their numbers.
  SortedMap<Integer, String> key() {
    return Collections.unmodifiableSortedMap(key);
  }

  /// The words that are numbered here or on the map beside, the first one as number 1.
  List<String> numbered() {
    return List.copyOf(numbered);
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
    if (!numbered.contains(words)) {
      numbered.add(words);
    }
    int number = numbered.indexOf(words) + 1;
    key.put(number, words);
    return innermost(List.of(Integer.toString(number)), NUMBERS, plot);
  }

  private static Placed innermost(List<String> lines, Type type, Rings plot) {
    Box size = size(lines, type);
    Box letters = new Placed(lines, size, type).letters();
    Point centre =
        room(size, plot)
            .or(() -> room(letters, plot))
            .map(Box::centre)
            .orElseGet(() -> innermost(plot));
    return new Placed(lines, Box.around(centre, size.width(), size.height()), type);
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

  /// The point farthest from all edges; of those that are as far by less than a margin, as along a
  /// strip, the one nearest to the middle.
  private static Point innermost(Rings plot) {
    List<Point> inside = raster(plot).stream().filter(plot::holds).toList();
    double farthest = inside.stream().mapToDouble(plot::toEdge).max().orElse(0);
    Point middle = plot.bounds().centre();
    return inside.stream()
        .filter(point -> plot.toEdge(point) > farthest - MARGIN_px)
        .min(
            Comparator.comparingDouble(
                point -> Math.hypot(point.x() - middle.x(), point.y() - middle.y())))
        .orElse(middle);
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
