package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.picture.SmallMultiples.Bar;
import org.tinkuy.views.picture.SmallMultiples.Panel;

/// Draws small multiples: names left, then one panel of bars after the other, each bar with its
/// figure.
///
/// @param multiples what is drawn
/// @param numbers how numbers are written
/// @param noData said where there is no number
record MultiplesDrawing(SmallMultiples multiples, NumberStyle numbers, String noData) {
  private static final double WIDTH_px = 720;
  private static final double LEAST_NAMES_px = 168;
  private static final double MOST_NAMES_px = 290;
  private static final double GAP_px = 16;
  private static final double HEAD_px = 40;
  private static final double ROW_px = 18;
  private static final double THICK_px = 10;
  private static final double FIGURE_px = 62;

  String draw(String alt) {
    double height = HEAD_px + multiples.names().size() * ROW_px + 6;
    Svg svg = new Svg(WIDTH_px, height, multiples.id(), multiples.title(), alt);
    for (int row = 0; row < multiples.names().size(); row++) {
      double top = HEAD_px + row * ROW_px;
      svg.line(new Point(0, top), new Point(WIDTH_px, top), Paint.line(Ink.LINE, 0.6));
      String name =
          Type.PLAIN.metrics().fit(multiples.names().get(row), Type.PLAIN.size_px(), names_px());
      svg.text(new Point(0, top + 13), name, Type.PLAIN);
    }
    for (int i = 0; i < multiples.panels().size(); i++) {
      panel(svg, multiples.panels().get(i), left(i));
    }
    return svg.finish();
  }

  /// The room of the longest name: what tells two parks apart, or two years, stands at its end.
  private double names_px() {
    double longest =
        multiples.names().stream()
            .mapToDouble(name -> Type.PLAIN.metrics().width_px(name, Type.PLAIN.size_px()))
            .max()
            .orElse(0);
    return Math.clamp(Math.ceil(longest), LEAST_NAMES_px, MOST_NAMES_px);
  }

  /// The room of a panel, figures included.
  private double room_px() {
    int panels = multiples.panels().size();
    return (WIDTH_px - names_px() - panels * GAP_px) / panels;
  }

  private double left(int panel) {
    return names_px() + GAP_px + panel * (room_px() + GAP_px);
  }

  private void panel(Svg svg, Panel panel, double left) {
    List<String> head =
        Type.QUIET.asStrong().metrics().wrap(panel.head(), Type.QUIET.size_px(), room_px());
    for (int i = 0; i < Math.min(2, head.size()); i++) {
      svg.text(new Point(left, 14 + i * 15), head.get(i), Type.QUIET.asStrong());
    }
    double length = room_px() - FIGURE_px;
    for (int row = 0; row < panel.bars().size(); row++) {
      double top = HEAD_px + row * ROW_px + (ROW_px - THICK_px) / 2;
      switch (panel.bars().get(row)) {
        case Bar.Length bar -> bar(svg, panel, bar, new Box(left, top, length, THICK_px));
        case Bar.Unknown _ -> svg.text(new Point(left, top + 9), noData, Type.QUIET);
      }
    }
  }

  private void bar(Svg svg, Panel panel, Bar.Length bar, Box track) {
    double scale = track.width() / panel.end();
    double known = Math.min(track.width(), bar.value() * scale);
    double open = Math.min(track.width(), bar.reach() * scale) - known;
    if (open > 0) {
      Box rest = new Box(track.left() + known, track.top(), open, track.height());
      svg.rect(rest, Paint.fill(Ink.MUTED_TINT));
      svg.path(Hatch.lines(Rings.of(rest), -45, 4, List.of()), Paint.line(Ink.MUTED, 0.9));
    }
    if (known > 0) {
      svg.rect(new Box(track.left(), track.top(), known, track.height()), Paint.fill(Ink.RIVER));
    }
    svg.text(
        new Point(track.right() + FIGURE_px, track.top() + 9),
        numbers.format(panel.cell(bar)),
        Type.PLAIN.at(Type.Anchor.END));
  }
}
