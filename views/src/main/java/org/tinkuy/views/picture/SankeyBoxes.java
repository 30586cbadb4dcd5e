package org.tinkuy.views.picture;

/// Draws the boxes of a Sankey diagram, each with its name and what runs through it. A tall box has
/// a line of its own for the amount; in a low one it stands at the end of the last line.
final class SankeyBoxes {
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
    Type type = SankeyText.type(node);
    SankeyText.Words words = frame.words(node.id());
    double left = box.left() + SankeyText.INSET_px;
    double room = box.width() - 2 * SankeyText.INSET_px;
    boolean beside =
        words.beside() && box.height() < SankeyText.LINE_px * (words.lines().size() + 1) + 2;
    int count = words.lines().size() + (beside ? 0 : 1);
    double y = box.centre().y() + BASELINE_px - SankeyText.LINE_px * (count - 1) / 2;
    for (String line : words.lines()) {
      svg.text(new Point(left, y), type.metrics().fit(line, SankeyText.SIZE_px, room), type);
      y += SankeyText.LINE_px;
    }
    if (beside) {
      Point end = new Point(box.right() - SankeyText.INSET_px, y - SankeyText.LINE_px);
      svg.text(end, words.value(), Type.QUIET.at(Type.Anchor.END));
    } else {
      svg.text(new Point(left, y), words.value(), Type.QUIET);
    }
  }
}
