package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// What stands below a Sankey diagram: what ribbons are made of, how estimates, hidden flows and
/// torn ends are drawn, and the scale of all widths.
final class SankeyLegend {
  private static final double SWATCH_px = 24;
  private static final double GAP_px = 18;
  private static final double MARK_px = 24;
  private static final double SCALE_px = 16;
  private static final double BESIDE_px = 6;
  private static final double HEIGHT_px = 12;
  private static final double LINE_px = 17;

  private final Sankey sankey;
  private final SankeyLayout layout;
  private final Labels labels;
  private final NumberStyle numbers;

  SankeyLegend(Sankey sankey, SankeyLayout layout, Labels labels, NumberStyle numbers) {
    this.sankey = sankey;
    this.layout = layout;
    this.labels = labels;
    this.numbers = numbers;
  }

  /// Draws it in lines that end before a place.
  void draw(Svg svg, Point at, double right_px) {
    Point next = at;
    for (FillClass fillClass : sankey.classes()) {
      if (isDrawn(fillClass)) {
        Point to = placed(next, at.x(), right_px, SWATCH_px + BESIDE_px, fillClass.label());
        Box box = new Box(to.x(), to.y(), SWATCH_px, HEIGHT_px);
        svg.rect(box, new Paint(fillClass.fill().tint(), fillClass.fill().line(), 0.7, ""));
        SankeyDrawing.pattern(svg, Rings.of(box), fillClass.fill());
        next = words(svg, to, SWATCH_px + BESIDE_px, fillClass.label());
      }
    }
    if (has(SankeyLink.State.ESTIMATED)) {
      String label = labels.text(Label.SANKEY_ESTIMATED);
      Point to = placed(next, at.x(), right_px, SWATCH_px + BESIDE_px, label);
      Box box = new Box(to.x(), to.y(), SWATCH_px, HEIGHT_px);
      svg.path(Hatch.lines(Rings.of(box), -45, 4, List.of()), Paint.line(Ink.MUTED, 0.8));
      svg.rect(box, Paint.line(Ink.MUTED, 0.7));
      next = words(svg, to, SWATCH_px + BESIDE_px, label);
    }
    if (has(SankeyLink.State.HIDDEN)) {
      String label = labels.text(Label.SANKEY_HIDDEN);
      Point to = placed(next, at.x(), right_px, SWATCH_px + BESIDE_px, label);
      Point left = new Point(to.x(), to.y() + HEIGHT_px / 2);
      Point right = new Point(to.x() + SWATCH_px, to.y() + HEIGHT_px / 2);
      svg.line(left, right, Paint.line(Ink.MUTED, 1.2).dashed("5 3"));
      next = words(svg, to, SWATCH_px + BESIDE_px, label);
    }
    String unexplained = labels.text(Label.SANKEY_UNEXPLAINED);
    String beyond = unexplained + ", " + labels.text(Label.SANKEY_FLAGGED);
    for (boolean flagged : new boolean[] {true, false}) {
      if (isTorn(flagged)) {
        String label = flagged ? beyond : unexplained;
        Point to = placed(next, at.x(), right_px, SWATCH_px + 2, label);
        torn(svg, to, flagged);
        next = words(svg, to, SWATCH_px + 2, label);
      }
    }
    scale(svg, next, at, right_px);
  }

  /// Whether a ribbon has the colour of a class: one whose amount is not told is a dashed line.
  private boolean isDrawn(FillClass fillClass) {
    return sankey.links().stream()
        .filter(link -> link.state() != SankeyLink.State.HIDDEN)
        .anyMatch(link -> link.fillClass().equals(fillClass.id()));
  }

  private boolean isTorn(boolean flagged) {
    return sankey.nodes().stream()
        .anyMatch(node -> node.flagged() == flagged && layout.leak_px(node.id()) != 0);
  }

  private static void torn(Svg svg, Point at, boolean flagged) {
    double x = at.x();
    double y = at.y();
    Ring ring =
        Ring.of(
            x, y, x + 18, y, x + 13, y + 3, x + 18, y + 6, x + 13, y + 9, x + 18, y + 12, x,
            y + 12);
    Rings area = new Rings(List.of(ring));
    Ink ink = SankeyDrawing.tornInk(flagged);
    svg.path(area.path(), Paint.fill(SankeyDrawing.tornTint(flagged)));
    svg.path(Hatch.lines(area, 45, 3.5, List.of()), Paint.line(ink, 0.8));
    svg.path(area.path(), Paint.line(ink, 0.8));
  }

  /// The place of a mark and its words: on the next line where this one has no room for them.
  private static Point placed(
      Point next, double left_px, double right_px, double sign_px, String words) {
    double end = next.x() + sign_px + FontMetrics.REGULAR.width_px(words, 12);
    return end <= right_px || next.x() <= left_px ? next : new Point(left_px, next.y() + LINE_px);
  }

  private boolean has(SankeyLink.State state) {
    return sankey.links().stream().anyMatch(link -> link.state() == state);
  }

  /// The words beside a mark, and where the next one may stand.
  private static Point words(Svg svg, Point at, double sign_px, String words) {
    svg.text(new Point(at.x() + sign_px, at.y() + 10.5), words, Type.PLAIN);
    double end = at.x() + sign_px + FontMetrics.REGULAR.width_px(words, 12);
    return new Point(end + GAP_px, at.y());
  }

  /// A mark as wide as a round amount; below other marks it is no taller than they are.
  private void scale(Svg svg, Point next, Point first, double right_px) {
    Point at = placed(next, first.x(), right_px, SCALE_px, label(amount(MARK_px)));
    double amount = amount(at.y() > first.y() ? HEIGHT_px : MARK_px);
    String label = label(amount);
    double height = amount * layout.pixelsPerUnit();
    double top = at.y() + HEIGHT_px / 2 - height / 2;
    String ends =
        "M%s %sl6 0m-3 0l0 %sm-3 0l6 0"
            .formatted(Svg.number(at.x() + 4), Svg.number(top), Svg.number(height));
    svg.path(ends, Paint.line(Ink.INK, 1.1));
    words(svg, at, SCALE_px, label);
  }

  private double amount(double sign_px) {
    return round(sign_px / layout.pixelsPerUnit());
  }

  private String label(double amount) {
    return numbers.format(amount, amount < 1 ? 2 : 0, sankey.unit());
  }

  /// The largest of 1, 2 and 5 times a power of ten that is not above a value.
  private static double round(double value) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
    double digit = value / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }
}
