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

  void draw(Svg svg, Point at) {
    double x = at.x();
    for (FillClass fillClass : sankey.classes()) {
      if (sankey.links().stream().anyMatch(link -> link.fillClass().equals(fillClass.id()))) {
        Box box = new Box(x, at.y(), SWATCH_px, 12);
        svg.rect(box, new Paint(fillClass.fill().tint(), fillClass.fill().line(), 0.7, ""));
        SankeyDrawing.pattern(svg, Rings.of(box), fillClass.fill());
        x = words(svg, x + SWATCH_px + 6, at.y(), fillClass.label());
      }
    }
    x = states(svg, new Point(x, at.y()));
    scale(svg, new Point(x, at.y()));
  }

  private double states(Svg svg, Point at) {
    double x = at.x();
    if (has(SankeyLink.State.ESTIMATED)) {
      Box box = new Box(x, at.y(), SWATCH_px, 12);
      svg.path(Hatch.lines(Rings.of(box), -45, 4, List.of()), Paint.line(Ink.MUTED, 0.8));
      svg.rect(box, Paint.line(Ink.MUTED, 0.7));
      x = words(svg, x + SWATCH_px + 6, at.y(), labels.text(Label.SANKEY_ESTIMATED));
    }
    if (has(SankeyLink.State.HIDDEN)) {
      Point left = new Point(x, at.y() + 6);
      Point right = new Point(x + SWATCH_px, at.y() + 6);
      svg.line(left, right, Paint.line(Ink.MUTED, 1.2).dashed("5 3"));
      x = words(svg, x + SWATCH_px + 6, at.y(), labels.text(Label.SANKEY_HIDDEN));
    }
    if (sankey.nodes().stream().anyMatch(node -> layout.leak_px(node.id()) != 0)) {
      Ring ring =
          Ring.of(
              x,
              at.y(),
              x + 18,
              at.y(),
              x + 13,
              at.y() + 3,
              x + 18,
              at.y() + 6,
              x + 13,
              at.y() + 9,
              x + 18,
              at.y() + 12,
              x,
              at.y() + 12);
      Rings area = new Rings(List.of(ring));
      svg.path(area.path(), Paint.fill(Ink.MUTED_TINT));
      svg.path(Hatch.lines(area, 45, 3.5, List.of()), Paint.line(Ink.MUTED, 0.8));
      svg.path(area.path(), Paint.line(Ink.MUTED, 0.8));
      x = words(svg, x + SWATCH_px + 2, at.y(), labels.text(Label.SANKEY_UNEXPLAINED));
    }
    return x;
  }

  private boolean has(SankeyLink.State state) {
    return sankey.links().stream().anyMatch(link -> link.state() == state);
  }

  private static double words(Svg svg, double x, double y, String words) {
    svg.text(new Point(x, y + 10.5), words, Type.PLAIN);
    return x + FontMetrics.REGULAR.width_px(words, 12) + GAP_px;
  }

  /// A mark as wide as a round amount.
  private void scale(Svg svg, Point at) {
    double amount = round(MARK_px / layout.pixelsPerUnit());
    double height = amount * layout.pixelsPerUnit();
    double middle = at.y() + 6;
    double x = at.x() + 4;
    String ends =
        "M%s %sl6 0m-3 0l0 %sm-3 0l6 0"
            .formatted(Svg.number(x), Svg.number(middle - height / 2), Svg.number(height));
    svg.path(ends, Paint.line(Ink.INK, 1.1));
    words(svg, x + 12, at.y(), numbers.format(amount, amount < 1 ? 2 : 0, sankey.unit()));
  }

  /// The largest of 1, 2 and 5 times a power of ten that is not above a value.
  private static double round(double value) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
    double digit = value / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }
}
