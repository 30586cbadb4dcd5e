package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Draws the links of a map as bowed arrows from the words of one plot to those of another, so that
/// no arrow ends on words. Each is bowed to the right of its straight way, so that two that run
/// against each other do not hide one another, unless it covers fewer words the other way. Each is
/// as wide as its amount beside the others of its unit ([LinkWidths]).
final class LinkArrows {
  /// Bows that are tried, the first one where all are alike.
  private static final double[] BOWS = {0.16, 0.26, 0.08, 0.36, -0.16, -0.26, -0.36};

  /// How far the middle of an arc stands off, beyond the head of its arrow.
  private static final double ARC_px = 14;

  private static final double HEAD_px = 6;
  private static final double CASING_px = 2.4;
  private static final double CLEAR_px = 2;

  private static final double CORE = 0.4;
  private static final String DASHES = "9 4";

  private final LinkWidths widths;
  private final Map<String, Box> words;
  private final List<Arrow> arrows = new ArrayList<>();

  /// An arrow in its place.
  ///
  /// @param way from where it begins to its tip
  /// @param width_px in pixels, > 0
  /// @param stroke how its line is drawn
  private record Arrow(Bow way, double width_px, MapLink.Stroke stroke) {}

  /// Finds the ways of links.
  ///
  /// @param words where the words of each plot stand on the drawing, by its id
  LinkArrows(List<MapLink> links, Map<String, Box> words) {
    this.widths = new LinkWidths(links);
    this.words = words;
    for (MapLink link : links) {
      Box from = words.get(link.from());
      Box to = words.get(link.to());
      if (from != null && to != null && !from.centre().equals(to.centre())) {
        double width_px = widths.of_px(link);
        arrows.add(new Arrow(way(link, from, to, width_px), width_px, link.stroke()));
      }
    }
  }

  /// Draws them over the map, the short ones over the long ones, of which more is in sight.
  void draw(Svg svg) {
    arrows.stream()
        .sorted(Comparator.comparingDouble(arrow -> -arrow.way().straight_px()))
        .forEach(arrow -> draw(svg, arrow));
  }

  /// Whether an arrow runs over a box.
  boolean cover(Box box) {
    return arrows.stream()
        .anyMatch(
            arrow ->
                arrow.way().points().stream()
                    .anyMatch(box.grown(arrow.width_px() / 2 + CLEAR_px)::holds));
  }

  private Bow way(MapLink link, Box from, Box to, double width_px) {
    List<Box> others = new ArrayList<>();
    words.forEach(
        (plot, box) -> {
          if (!plot.equals(link.from()) && !plot.equals(link.to())) {
            others.add(box.grown(width_px / 2));
          }
        });
    Bow best = Bow.of(from.centre(), to.centre(), BOWS[0]);
    int fewest = best.hits(others);
    for (double share : BOWS) {
      Bow bow = Bow.of(from.centre(), to.centre(), share);
      int hits = bow.hits(others);
      if (hits < fewest) {
        best = bow;
        fewest = hits;
      }
    }
    double room_px = 2 * (HEAD_px + width_px);
    Box start = from.grown(CLEAR_px);
    Box end = to.grown(CLEAR_px);
    return best.leaves(start, end, room_px)
        ? best.between(start, end, room_px)
        : arc(start, end, width_px, others);
  }

  /// Between words so near each other that no arrow has room between them: an arc beside them, on
  /// the side where it covers fewer words.
  private static Bow arc(Box from, Box to, double width_px, List<Box> others) {
    Bow right = arc(from, to, width_px, 1);
    Bow left = arc(from, to, width_px, -1);
    return left.hits(others) < right.hits(others) ? left : right;
  }

  /// @param side 1 to the right of the way, -1 to the left
  private static Bow arc(Box from, Box to, double width_px, int side) {
    Point begin = from.centre();
    Point end = to.centre();
    double length = Math.hypot(end.x() - begin.x(), end.y() - begin.y());
    double x = -side * (end.y() - begin.y()) / length;
    double y = side * (end.x() - begin.x()) / length;
    // half of the pull is where the middle of a curve comes to
    double pull = 2 * (ARC_px + HEAD_px + width_px) / length;
    return Bow.of(off(from, x, y, width_px), off(to, x, y, width_px), side * pull);
  }

  /// The place at the edge of a box in a direction, with room for half the width of a line.
  private static Point off(Box box, double x, double y, double width_px) {
    double far = (Math.abs(x) * box.width() + Math.abs(y) * box.height() + width_px) / 2;
    return new Point(box.centre().x() + x * far, box.centre().y() + y * far);
  }

  private static void draw(Svg svg, Arrow arrow) {
    Point tip = arrow.way().to();
    double head_px = HEAD_px + arrow.width_px();
    Bow body = arrow.way().shortened(head_px);
    Point neck = body.to();
    double back = Math.hypot(tip.x() - neck.x(), tip.y() - neck.y());
    double ux = (tip.x() - neck.x()) / back;
    double uy = (tip.y() - neck.y()) / back;
    // a page that shows the map larger keeps the widths, which are told by the key
    svg.openThing("arrow", Svg.point(neck) + " " + Svg.point(tip));
    svg.path(body.path(), Paint.line(Ink.PANEL, arrow.width_px() + CASING_px));
    Paint line = Paint.line(ink(arrow.stroke()), arrow.width_px());
    svg.path(body.path(), arrow.stroke().broken() ? line.dashed(DASHES) : line);
    if (arrow.stroke().twin()) {
      svg.path(body.path(), Paint.line(Ink.PANEL, CORE * arrow.width_px()));
    }
    double half_px = head_px / 2;
    Point left = new Point(neck.x() - uy * half_px, neck.y() + ux * half_px);
    Point right = new Point(neck.x() + uy * half_px, neck.y() - ux * half_px);
    svg.path(
        "M" + Svg.point(tip) + "L" + Svg.point(left) + "L" + Svg.point(right) + "Z",
        Paint.fill(ink(arrow.stroke())).outlined(Ink.PANEL, 1));
    svg.closeThing();
  }

  /// Energy is clay as heat, and materials moss, as in all pictures.
  private static Ink ink(MapLink.Stroke stroke) {
    return stroke.twin() ? Ink.CLAY : Ink.MOSS;
  }

  /// A short straight piece of a link, for the key.
  static void sample(Svg svg, Point left, Point right, MapLink.Stroke stroke) {
    piece(svg, left, right, stroke, stroke.twin() ? 5 : 3);
  }

  /// A short straight piece of a link of some width, for the key.
  ///
  /// @param width_px in pixels, > 0
  static void piece(Svg svg, Point left, Point right, MapLink.Stroke stroke, double width_px) {
    Paint line = Paint.line(ink(stroke), width_px);
    svg.line(left, right, stroke.broken() ? line.dashed(DASHES) : line);
    if (stroke.twin()) {
      svg.line(left, right, Paint.line(Ink.PANEL, CORE * width_px));
    }
  }
}
