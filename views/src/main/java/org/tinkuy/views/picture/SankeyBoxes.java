package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;

/// Draws the boxes of a Sankey diagram, each with its name and what runs through it. A tall box has
/// a line or more for the name and one for the amount; in a low one both share a line, and where
/// there is no room for both the name goes first.
final class SankeyBoxes {
  private static final double SIZE_px = 12;
  private static final double LINE_px = 15;
  private static final double INSET_px = 6;
  private static final double BASELINE_px = 4;

  private final SankeyFrame frame;

  SankeyBoxes(SankeyFrame frame) {
    this.frame = frame;
  }

  void draw(Svg svg, SankeyNode node) {
    Box box = frame.box(node.id());
    svg.rect(
        box,
        node.inside()
            ? new Paint(Ink.PANEL, Ink.INK, 0.9, "")
            : new Paint(Ink.GROUND, Ink.MUTED, 0.8, "2 2"));
    Type type = node.flagged() ? Type.PLAIN.asStrong() : Type.PLAIN;
    if (frame.isTall(node.id())) {
      stack(svg, node, type);
    } else {
      line(svg, node, type);
    }
  }

  private void stack(Svg svg, SankeyNode node, Type type) {
    Box box = frame.box(node.id());
    double room = box.width() - 2 * INSET_px;
    int most = Math.max(1, (int) (box.height() / LINE_px) - 1);
    List<String> wrapped = type.metrics().wrap(node.label(), SIZE_px, room);
    List<String> lines = new ArrayList<>(wrapped.subList(0, Math.min(most, wrapped.size())));
    if (wrapped.size() > most) {
      lines.set(most - 1, String.join(" ", wrapped.subList(most - 1, wrapped.size())));
    }
    double y = box.centre().y() + BASELINE_px - LINE_px * lines.size() / 2;
    for (String words : lines) {
      String fitted = type.metrics().fit(words, SIZE_px, room);
      svg.text(new Point(box.left() + INSET_px, y), fitted, type);
      y += LINE_px;
    }
    svg.text(new Point(box.left() + INSET_px, y), frame.value(node.id()), Type.QUIET);
  }

  private void line(Svg svg, SankeyNode node, Type type) {
    Box box = frame.box(node.id());
    String value = frame.value(node.id());
    double y = box.centre().y() + BASELINE_px;
    double room = box.width() - 2 * INSET_px;
    double beside = room - FontMetrics.REGULAR.width_px(value, SIZE_px) - INSET_px;
    boolean both = type.metrics().width_px(node.label(), SIZE_px) <= beside;
    String name = type.metrics().fit(node.label(), SIZE_px, both ? beside : room);
    svg.text(new Point(box.left() + INSET_px, y), name, type);
    if (both) {
      Point right = new Point(box.right() - INSET_px, y);
      svg.text(right, value, Type.QUIET.at(Type.Anchor.END));
    }
  }
}
