package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// Draws score bars: names left, bars against the target, figures right; on a narrow screen each
/// bar below its name.
final class ScoreDrawing {
  private static final double LINE_px = 15;
  private static final double HEAD_GAP_px = 6;
  private static final double KEY_LINE_px = 18;

  private final ScoreBars bars;
  private final Labels labels;
  private final NumberStyle numbers;
  private final Frame frame;

  /// Where things stand from the left, in pixels; the coverage ends at the right edge.
  ///
  /// @param isStacked whether a bar stands below its name
  private record Frame(
      double width_px,
      double names_px,
      double barLeft_px,
      double bar_px,
      double scoreRight_px,
      double changeRight_px,
      double heads_px,
      boolean isStacked) {
    static final Frame WIDE = new Frame(720, 212, 224, 292, 590, 658, 40, false);
    static final Frame NARROW = new Frame(340, 186, 0, 339, 232, 284, 44, true);

    double at(double percent) {
      return barLeft_px + percent / 100 * bar_px;
    }
  }

  private ScoreDrawing(ScoreBars bars, Labels labels, NumberStyle numbers, Frame frame) {
    this.bars = bars;
    this.labels = labels;
    this.numbers = numbers;
    this.frame = frame;
  }

  static ScoreDrawing wide(ScoreBars bars, Labels labels, NumberStyle numbers) {
    return new ScoreDrawing(bars, labels, numbers, Frame.WIDE);
  }

  static ScoreDrawing narrow(ScoreBars bars, Labels labels, NumberStyle numbers) {
    return new ScoreDrawing(bars, labels, numbers, Frame.NARROW);
  }

  String draw(String alt) {
    List<Entry> entries = entries();
    List<Box> key = places(entries);
    double head_px = frame.heads_px() + key.getLast().top() - 3 + KEY_LINE_px;
    double height =
        head_px + bars.rows().stream().mapToDouble(r -> gap_px(r) + height_px(r)).sum() + 8;
    String id = frame.isStacked() ? bars.id() + "-narrow" : bars.id();
    Svg svg = new Svg(frame.width_px(), height, id, bars.title(), alt);
    key(svg, key, entries);
    heads(svg, head_px - 14);
    double y = head_px;
    for (ScoreRow row : bars.rows()) {
      y += gap_px(row);
      row(svg, row, y);
      y += height_px(row);
    }
    if (!frame.isStacked()) {
      target(svg, frame.at(100), head_px - 4, y + 2);
    }
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
    return type.metrics().wrap(row.label(), type.size_px(), frame.names_px() - indent_px(row));
  }

  private double height_px(ScoreRow row) {
    double words = (row.level() == 0 ? 18 : 9) + lines(row).size() * LINE_px;
    return frame.isStacked() ? words + thick_px(row) : words;
  }

  private static double thick_px(ScoreRow row) {
    return row.level() == 0 ? 14 : 9;
  }

  /// Air above a category that follows topics.
  private double gap_px(ScoreRow row) {
    int index = bars.rows().indexOf(row);
    boolean afterTopic = index > 0 && bars.rows().get(index - 1).level() == 1;
    return row.level() == 0 && afterTopic ? 6 : 0;
  }

  /// One entry of the key.
  ///
  /// @param sample_px how wide what stands before its words is, > 0
  private record Entry(String words, double sample_px, BiConsumer<Svg, Box> sample) {
    double width_px() {
      return sample_px + 6 + FontMetrics.REGULAR.width_px(words, Type.QUIET.size_px()) + 20;
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        new Entry(
            labels.text(Label.SCORE_VALUE),
            18,
            (svg, box) -> svg.rect(box, Paint.fill(Ink.RIVER))));
    entries.add(
        new Entry(
            labels.text(Label.SCORE_NOT_REACHED),
            18,
            (svg, box) -> svg.rect(box, new Paint(Ink.PANEL, Ink.LINE, 1, ""))));
    entries.add(new Entry(labels.text(Label.SCORE_NO_DATA), 18, ScoreDrawing::unknown));
    if (bars.hasEarlier()) {
      entries.add(
          new Entry(
              bars.earlier(),
              5,
              (svg, box) -> tick(svg, box.left() + 3, box.top() - 2, box.bottom() + 2)));
    }
    if (frame.isStacked()) {
      entries.add(
          new Entry(
              labels.text(Label.SCORE_TARGET),
              5,
              (svg, box) -> target(svg, box.left() + 3, box.top() - 2, box.bottom() + 2)));
    }
    return entries;
  }

  /// Where each entry of the key stands, on as many lines as they need.
  private List<Box> places(List<Entry> entries) {
    List<Box> places = new ArrayList<>();
    double x = frame.barLeft_px();
    double top = 3;
    for (Entry entry : entries) {
      if (x > frame.barLeft_px() && x + entry.width_px() - 20 > frame.width_px()) {
        x = frame.barLeft_px();
        top += KEY_LINE_px;
      }
      places.add(new Box(x, top, entry.sample_px(), 10));
      x += entry.width_px();
    }
    return places;
  }

  private static void key(Svg svg, List<Box> places, List<Entry> entries) {
    for (int i = 0; i < places.size(); i++) {
      Box place = places.get(i);
      entries.get(i).sample().accept(svg, place);
      svg.text(new Point(place.right() + 6, place.top() + 9), entries.get(i).words(), Type.QUIET);
    }
  }

  private void heads(Svg svg, double y) {
    double left = 0;
    if (!frame.isStacked()) {
      left = frame.at(100);
      svg.text(new Point(frame.barLeft_px(), y), "0", Type.QUIET.at(Type.Anchor.MIDDLE));
      svg.text(new Point(frame.at(50), y), "50", Type.QUIET.at(Type.Anchor.MIDDLE));
      svg.text(new Point(left, y), labels.text(Label.SCORE_TARGET), Type.PLAIN.at(Type.Anchor.END));
    }
    head(svg, left, frame.scoreRight_px(), y, labels.text(Label.SCORE_VALUE) + " %");
    if (bars.hasEarlier()) {
      String change = labels.text(Label.SCORE_CHANGE, "period", bars.earlier());
      head(svg, frame.scoreRight_px(), frame.changeRight_px(), y, change);
    }
    head(svg, frame.changeRight_px(), frame.width_px(), y, labels.text(Label.SCORE_COVERAGE));
  }

  /// The heading of a column of figures, on as many lines as its words need between what stands
  /// left of it and its own right edge.
  private static void head(Svg svg, double left, double right, double base, String words) {
    Type type = Type.QUIET.at(Type.Anchor.END);
    List<String> lines = type.metrics().wrap(words, type.size_px(), right - left - HEAD_GAP_px);
    for (int i = 0; i < lines.size(); i++) {
      double y = base - (lines.size() - 1 - i) * (LINE_px - 1);
      svg.text(new Point(right, y), lines.get(i), type);
    }
  }

  private void row(Svg svg, ScoreRow row, double top) {
    double bottom = top + height_px(row);
    double middle = (top + bottom) / 2;
    if (row.level() == 0) {
      svg.line(new Point(0, top), new Point(frame.width_px(), top), Paint.line(Ink.LINE, 1));
    }
    double thick = thick_px(row);
    double high = frame.isStacked() ? bottom - thick - 4 : middle - thick / 2;
    double words = lines(row).size() * LINE_px;
    double base = (frame.isStacked() ? high - 4 - words / 2 : middle) + 4.5;
    name(svg, row, base);
    Box track = new Box(frame.barLeft_px(), high, frame.bar_px(), thick);
    svg.rect(track, new Paint(Ink.PANEL, Ink.LINE, 1, ""));
    if (row.coverage_percent() < 100) {
      double from = frame.at(row.coverage_percent());
      unknown(svg, new Box(from, track.top(), track.right() - from, thick));
    }
    double reached = frame.at(row.score_percent()) - frame.barLeft_px();
    if (reached > 0) {
      Ink ink = row.level() == 0 ? Ink.RIVER : Ink.STEP_4;
      svg.rect(new Box(frame.barLeft_px(), track.top(), reached, thick), Paint.fill(ink));
    }
    Double earlier = row.earlier_percent();
    if (earlier != null) {
      tick(svg, frame.at(earlier), track.top() - 2, track.bottom() + 2);
    }
    if (frame.isStacked()) {
      target(svg, frame.at(100), track.top() - 2, track.bottom() + 2);
    }
    figures(svg, row, base);
  }

  private void name(Svg svg, ScoreRow row, double middle) {
    List<String> lines = lines(row);
    Type type = names(row);
    double base = middle - (lines.size() - 1) * LINE_px / 2;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(new Point(indent_px(row), base + i * LINE_px), lines.get(i), type);
    }
  }

  private void figures(Svg svg, ScoreRow row, double base) {
    Type type = names(row).at(Type.Anchor.END);
    String score = numbers.format(row.score_percent(), 0);
    svg.text(new Point(frame.scoreRight_px(), base), row.isKnown() ? score : "?", type);
    Type quiet = Type.QUIET.at(Type.Anchor.END);
    Double earlier = row.earlier_percent();
    if (earlier != null && row.isKnown()) {
      svg.text(
          new Point(frame.changeRight_px(), base), change(row.score_percent(), earlier), quiet);
    }
    String coverage = numbers.format(row.coverage_percent(), 0, "%");
    svg.text(new Point(frame.width_px(), base), coverage, quiet);
  }

  /// The change in points, rounded once: as the page on what changed tells it.
  private String change(double now_percent, double earlier_percent) {
    double points = now_percent - earlier_percent;
    return (points >= 0.5 ? "+" : "") + numbers.format(points, 0);
  }

  private static void unknown(Svg svg, Box box) {
    svg.rect(box, Paint.fill(Ink.MUTED_TINT));
    svg.path(Hatch.lines(Rings.of(box), -45, 4, List.of()), Paint.line(Ink.MUTED, 0.9));
    svg.rect(box, Paint.line(Ink.MUTED, 0.6));
  }

  private static void target(Svg svg, double x, double top, double bottom) {
    svg.line(new Point(x, top), new Point(x, bottom), Paint.line(Ink.INK, 1.2));
  }

  private static void tick(Svg svg, double x, double top, double bottom) {
    svg.line(new Point(x, top), new Point(x, bottom), Paint.line(Ink.GROUND, 5));
    svg.line(new Point(x, top), new Point(x, bottom), Paint.line(Ink.CLAY, 2.4));
  }
}
