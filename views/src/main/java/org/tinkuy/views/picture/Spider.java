package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.NumberStyle;

/// What a result comes to while each input moves by the same shares of its value: the steeper a
/// line, the more hangs on its input. A line that ends before the others, where its input can go no
/// further, has a dot there.
///
/// @param id prefix of every id in the drawing
/// @param title its name
/// @param alt what it shows, in words
/// @param legs one for each input, six at most, so that each has a look of its own
public record Spider(String id, String title, String alt, List<Leg> legs) {
  private static final double WIDTH_px = 720;
  private static final double HEIGHT_px = 320;
  private static final double LEFT_px = 56;
  private static final double LEAST_NAMES_px = 250;
  private static final double MOST_NAMES_px = 340;

  /// What stands before a name: the end of its line and a gap.
  private static final double LEAD_px = 18;

  private static final double TOP_px = 14;
  private static final double BOTTOM_px = 30;
  private static final double LINE_px = 15;
  private static final double DOT_px = 2.6;

  /// What leads from the end of a line to its name: nothing that could be read as a result.
  private static final Paint LEADER = Paint.line(Ink.MUTED, 0.6).dashed("1 2");

  private static final List<Ink> INKS =
      List.of(Ink.RIVER, Ink.CLAY, Ink.OCHRE, Ink.MOSS, Ink.PLUM, Ink.INK);
  private static final List<String> DASHES = List.of("", "8 3", "3 3", "10 3 2 3", "1 3", "14 4");

  /// One input.
  ///
  /// @param name as a person calls it
  /// @param results by the factor on the input, 1 for as it is; in the order of the factors
  public record Leg(String name, SequencedMap<Double, Double> results) {
    /// The largest factor.
    private double last() {
      return results.lastEntry().getKey();
    }
  }

  public Spider {
    legs = List.copyOf(legs);
    Check.that(
        !legs.isEmpty() && legs.size() <= INKS.size(),
        "views.spider.legs",
        "Spider '%s': it draws from 1 to %s lines, but is given %s.",
        id,
        INKS.size(),
        legs.size());
  }

  /// The drawing as one `svg` element.
  public String draw(NumberStyle numbers) {
    Svg svg = new Svg(WIDTH_px, HEIGHT_px, id, title, alt);
    Frame frame = frame();
    axes(svg, frame, numbers);
    List<Double> ends = ends(frame);
    for (int i = 0; i < legs.size(); i++) {
      leg(svg, frame, i, ends.get(i));
    }
    return svg.finish();
  }

  /// @param left the least factor
  /// @param right the largest one
  /// @param names_px what the names take of the width
  private record Frame(double left, double right, double names_px, Ticks ticks) {
    double low() {
      return ticks.low();
    }

    double high() {
      return ticks.high();
    }

    double x(double factor) {
      double room = edge_px() - LEFT_px;
      return LEFT_px + (factor - left) / Math.max(right - left, 1e-12) * room;
    }

    /// Where the lines end and the names begin.
    double edge_px() {
      return WIDTH_px - names_px;
    }

    double y(double value) {
      double room = HEIGHT_px - TOP_px - BOTTOM_px;
      return TOP_px + (high() - value) / Math.max(high() - low(), 1e-12) * room;
    }
  }

  private Frame frame() {
    double left = 1;
    double right = 1;
    double low = 0;
    double high = 0;
    for (Leg leg : legs) {
      for (Map.Entry<Double, Double> point : leg.results.entrySet()) {
        left = Math.min(left, point.getKey());
        right = Math.max(right, point.getKey());
        low = Math.min(low, point.getValue());
        high = Math.max(high, point.getValue());
      }
    }
    return new Frame(left, right, names_px(), Ticks.of(low, high > low ? high : low + 1));
  }

  /// The room of the longest name, so that inputs whose names begin alike are told apart.
  private double names_px() {
    double longest =
        legs.stream()
            .mapToDouble(leg -> FontMetrics.REGULAR.width_px(leg.name, Type.PLAIN.size_px()))
            .max()
            .orElse(0);
    return Math.clamp(Math.ceil(longest) + LEAD_px + 4, LEAST_NAMES_px, MOST_NAMES_px);
  }

  private void axes(Svg svg, Frame frame, NumberStyle numbers) {
    for (double value : frame.ticks.values()) {
      line(svg, frame, value, Paint.line(Ink.LINE, 0.8));
      svg.text(
          new Point(LEFT_px - 6, frame.y(value) + 4),
          numbers.format(value, frame.ticks.decimals()),
          Type.QUIET.at(Type.Anchor.END));
    }
    line(svg, frame, 0, Paint.line(Ink.INK, 1));
    double base = frame.x(1);
    svg.line(
        new Point(base, TOP_px),
        new Point(base, HEIGHT_px - BOTTOM_px),
        Paint.line(Ink.MUTED, 0.8).dashed("2 3"));
    SortedSet<Double> factors = new TreeSet<>();
    legs.stream()
        .filter(leg -> leg.last() >= frame.right)
        .forEach(leg -> factors.addAll(leg.results.keySet()));
    for (double factor : factors) {
      String sign = factor > 1 ? "+" : "";
      svg.text(
          new Point(frame.x(factor), HEIGHT_px - 10),
          sign + numbers.format((factor - 1) * 100, 0, "%"),
          Type.QUIET.at(Type.Anchor.MIDDLE));
    }
  }

  private static void line(Svg svg, Frame frame, double value, Paint paint) {
    svg.line(new Point(LEFT_px, frame.y(value)), new Point(frame.edge_px(), frame.y(value)), paint);
  }

  /// Where the names stand: beside the ends of their lines, pushed apart where these are close.
  private List<Double> ends(Frame frame) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < legs.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> end(frame, i)));
    List<Double> ends = new ArrayList<>(legs.stream().map(_ -> 0.0).toList());
    double free = TOP_px;
    for (int i : order) {
      free = Math.max(free, end(frame, i));
      ends.set(i, free);
      free += LINE_px;
    }
    double over = Math.max(0, free - LINE_px - (HEIGHT_px - BOTTOM_px));
    return ends.stream().map(y -> y - over).toList();
  }

  private double end(Frame frame, int leg) {
    return frame.y(legs.get(leg).results.lastEntry().getValue());
  }

  private void leg(Svg svg, Frame frame, int index, double name_y) {
    Leg leg = legs.get(index);
    Ink ink = INKS.get(index);
    StringBuilder path = new StringBuilder();
    leg.results.forEach(
        (factor, value) ->
            path.append(path.isEmpty() ? "M" : "L")
                .append(Svg.point(new Point(frame.x(factor), frame.y(value)))));
    Paint stroke = Paint.line(ink, 2);
    String dash = DASHES.get(index);
    svg.path(path.toString(), dash.isEmpty() ? stroke : stroke.dashed(dash));
    double right = frame.edge_px();
    Point from = new Point(frame.x(leg.last()), end(frame, index));
    svg.line(from, new Point(right + 14, name_y), LEADER);
    if (leg.last() < frame.right) {
      svg.circle(from, DOT_px, Paint.fill(ink));
    }
    svg.text(
        new Point(right + LEAD_px, name_y + 4),
        FontMetrics.REGULAR.fit(leg.name, Type.PLAIN.size_px(), frame.names_px - LEAD_px - 4),
        Type.PLAIN);
  }
}
