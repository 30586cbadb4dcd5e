package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// Draws score bars: names left, bars against the target, figures right.
final class ScoreDrawing {
  private static final double WIDTH_px = 720;
  private static final double NAMES_px = 212;
  private static final double BAR_LEFT_px = 224;
  private static final double BAR_px = 292;
  private static final double SCORE_RIGHT_px = 590;
  private static final double CHANGE_RIGHT_px = 658;
  private static final double HEAD_px = 58;
  private static final double LINE_px = 15;
  private static final double HEAD_GAP_px = 6;

  private final ScoreBars bars;
  private final Labels labels;
  private final NumberStyle numbers;

  ScoreDrawing(ScoreBars bars, Labels labels, NumberStyle numbers) {
    this.bars = bars;
    this.labels = labels;
    this.numbers = numbers;
  }

  String draw(String alt) {
    double height =
        HEAD_px + bars.rows().stream().mapToDouble(r -> gap_px(r) + height_px(r)).sum() + 8;
    Svg svg = new Svg(WIDTH_px, height, bars.id(), bars.title(), alt);
    key(svg);
    heads(svg);
    double y = HEAD_px;
    for (ScoreRow row : bars.rows()) {
      y += gap_px(row);
      row(svg, row, y);
      y += height_px(row);
    }
    svg.line(new Point(at(100), HEAD_px - 4), new Point(at(100), y + 2), Paint.line(Ink.INK, 1.2));
    return svg.finish();
  }

  private static Type names(ScoreRow row) {
    return row.level() == 0 ? Type.PLAIN.asStrong().sized(14) : Type.PLAIN;
  }

  private static double indent_px(ScoreRow row) {
    return row.level() * 14;
  }

  private List<String> lines(ScoreRow row) {
    Type type = names(row);
    return type.metrics().wrap(row.label(), type.size_px(), NAMES_px - indent_px(row));
  }

  private double height_px(ScoreRow row) {
    return (row.level() == 0 ? 18 : 9) + lines(row).size() * LINE_px;
  }

  /// Air above a category that follows topics.
  private double gap_px(ScoreRow row) {
    int index = bars.rows().indexOf(row);
    boolean afterTopic = index > 0 && bars.rows().get(index - 1).level() == 1;
    return row.level() == 0 && afterTopic ? 6 : 0;
  }

  private static double at(double percent) {
    return BAR_LEFT_px + percent / 100 * BAR_px;
  }

  private void key(Svg svg) {
    double x = BAR_LEFT_px;
    svg.rect(new Box(x, 3, 18, 10), Paint.fill(Ink.RIVER));
    x = word(svg, x + 24, labels.text(Label.SCORE_VALUE));
    svg.rect(new Box(x, 3, 18, 10), new Paint(Ink.PANEL, Ink.LINE, 1, ""));
    x = word(svg, x + 24, labels.text(Label.SCORE_NOT_REACHED));
    unknown(svg, new Box(x, 3, 18, 10));
    x = word(svg, x + 24, labels.text(Label.SCORE_NO_DATA));
    if (bars.hasEarlier()) {
      tick(svg, x + 3, 1, 15);
      word(svg, x + 11, bars.earlier());
    }
  }

  private static double word(Svg svg, double x, String words) {
    svg.text(new Point(x, 12), words, Type.QUIET);
    return x + FontMetrics.REGULAR.width_px(words, Type.QUIET.size_px()) + 20;
  }

  private void heads(Svg svg) {
    double y = HEAD_px - 14;
    svg.text(new Point(BAR_LEFT_px, y), "0", Type.QUIET.at(Type.Anchor.MIDDLE));
    svg.text(new Point(at(50), y), "50", Type.QUIET.at(Type.Anchor.MIDDLE));
    svg.text(
        new Point(at(100), y), labels.text(Label.SCORE_TARGET), Type.PLAIN.at(Type.Anchor.END));
    head(svg, at(100), SCORE_RIGHT_px, labels.text(Label.SCORE_VALUE) + " %");
    if (bars.hasEarlier()) {
      String change = labels.text(Label.SCORE_CHANGE, "period", bars.earlier());
      head(svg, SCORE_RIGHT_px, CHANGE_RIGHT_px, change);
    }
    head(svg, CHANGE_RIGHT_px, WIDTH_px, labels.text(Label.SCORE_COVERAGE));
  }

  /// The heading of a column of figures, on as many lines as its words need between what stands
  /// left of it and its own right edge.
  private static void head(Svg svg, double left, double right, String words) {
    Type type = Type.QUIET.at(Type.Anchor.END);
    List<String> lines = type.metrics().wrap(words, type.size_px(), right - left - HEAD_GAP_px);
    for (int i = 0; i < lines.size(); i++) {
      double y = HEAD_px - 14 - (lines.size() - 1 - i) * (LINE_px - 1);
      svg.text(new Point(right, y), lines.get(i), type);
    }
  }

  private void row(Svg svg, ScoreRow row, double top) {
    double middle = top + height_px(row) / 2;
    if (row.level() == 0) {
      svg.line(new Point(0, top), new Point(WIDTH_px, top), Paint.line(Ink.LINE, 1));
    }
    name(svg, row, middle);
    double thick = row.level() == 0 ? 14 : 9;
    Box track = new Box(BAR_LEFT_px, middle - thick / 2, BAR_px, thick);
    svg.rect(track, new Paint(Ink.PANEL, Ink.LINE, 1, ""));
    if (row.coverage_percent() < 100) {
      double from = at(row.coverage_percent());
      unknown(svg, new Box(from, track.top(), track.right() - from, thick));
    }
    double reached = at(row.score_percent()) - BAR_LEFT_px;
    if (reached > 0) {
      Ink ink = row.level() == 0 ? Ink.RIVER : Ink.STEP_4;
      svg.rect(new Box(BAR_LEFT_px, track.top(), reached, thick), Paint.fill(ink));
    }
    Double earlier = row.earlier_percent();
    if (earlier != null) {
      tick(svg, at(earlier), track.top() - 2, track.bottom() + 2);
    }
    figures(svg, row, middle + 4.5);
  }

  private void name(Svg svg, ScoreRow row, double middle) {
    List<String> lines = lines(row);
    Type type = names(row);
    double base = middle + 4.5 - (lines.size() - 1) * LINE_px / 2;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(new Point(indent_px(row), base + i * LINE_px), lines.get(i), type);
    }
  }

  private void figures(Svg svg, ScoreRow row, double base) {
    Type type = names(row).at(Type.Anchor.END);
    String score = numbers.format(row.score_percent(), 0);
    svg.text(new Point(SCORE_RIGHT_px, base), row.isKnown() ? score : "?", type);
    Type quiet = Type.QUIET.at(Type.Anchor.END);
    Double earlier = row.earlier_percent();
    if (earlier != null && row.isKnown()) {
      svg.text(new Point(CHANGE_RIGHT_px, base), change(row.score_percent(), earlier), quiet);
    }
    String coverage = numbers.format(row.coverage_percent(), 0, "%");
    svg.text(new Point(WIDTH_px, base), coverage, quiet);
  }

  /// The change in points between the rounded scores, so that it agrees with what is printed.
  private String change(double now_percent, double earlier_percent) {
    double points = Math.rint(now_percent) - Math.rint(earlier_percent);
    return (points > 0 ? "+" : "") + numbers.format(points, 0);
  }

  private static void unknown(Svg svg, Box box) {
    svg.rect(box, Paint.fill(Ink.MUTED_TINT));
    svg.path(Hatch.lines(Rings.of(box), -45, 4, List.of()), Paint.line(Ink.MUTED, 0.9));
    svg.rect(box, Paint.line(Ink.MUTED, 0.6));
  }

  private static void tick(Svg svg, double x, double top, double bottom) {
    svg.line(new Point(x, top), new Point(x, bottom), Paint.line(Ink.GROUND, 5));
    svg.line(new Point(x, top), new Point(x, bottom), Paint.line(Ink.CLAY, 2.4));
  }
}
