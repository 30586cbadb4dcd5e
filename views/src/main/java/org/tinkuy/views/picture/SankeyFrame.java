package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.views.NumberStyle;

/// The sheet of a Sankey diagram: columns from left to right with room for loops between them, and
/// lanes above and below in which loops run back.
final class SankeyFrame {
  private static final double MARGIN_px = 10;

  private static final double LANE_px = 4;
  private static final double WIDEST_GAP_px = 150;
  private static final double NARROWEST_GAP_px = 34;
  private static final double LEAK_px = 20;

  /// Room for the key below the drawing.
  static final double LEGEND_px = 46;

  /// Low enough for its words to be printed in 7 points on an upright sheet: 710 pixels of paper by
  /// 910, times 12, are 9.4 pixels or 7 points.
  private static final double SHEET_HEIGHT_px = 910;

  private static final int TRIES = 5;
  private static final double ROUNDING = 1e-6;

  private final SankeyLayout layout;
  private final SankeyText text;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<SankeyLink, Box> turns = new HashMap<>();
  private final List<SankeyLink> upper = new ArrayList<>();
  private final List<SankeyLink> lower = new ArrayList<>();
  private final double top_px;
  private double right_px;
  private double bottom_px;

  SankeyFrame(SankeyLayout layout, SankeyText text) {
    this.layout = layout;
    this.text = text;
    split();
    this.top_px = MARGIN_px + depth_px(upper);
    columns();
    lanes();
  }

  /// The frame that fits an upright sheet: where loops and torn ends take room, words stand on more
  /// lines and ribbons are thinner. Where nothing fits, the one that is nearest to it.
  static SankeyFrame of(Sankey sankey, NumberStyle numbers) {
    Map<String, Integer> columnOf = SankeyColumns.of(sankey);
    SankeyText text = SankeyText.of(sankey, columnOf, numbers);
    double tall_px = SankeyLayout.TALL_px;
    SankeyFrame best = framed(sankey, text, tall_px);
    SankeyFrame last = best;
    for (int i = 0; i < TRIES && last.scale() < 1; i++) {
      double wide_px = Math.max(0, last.width_px() - SankeyText.SHEET_px);
      tall_px -= Math.max(0, last.height_px() - SHEET_HEIGHT_px);
      text =
          wide_px > 0 ? new SankeyText(sankey, columnOf, numbers, text.width_px() - wide_px) : text;
      last = framed(sankey, text, tall_px);
      best = last.scale() > best.scale() ? last : best;
    }
    return best;
  }

  private static SankeyFrame framed(Sankey sankey, SankeyText text, double tall_px) {
    return new SankeyFrame(SankeyLayout.of(sankey, id -> text.of(id).height_px(), tall_px), text);
  }

  /// By how much it must be made smaller to fit the sheet; 1 where it fits.
  private double scale() {
    double scale = Math.min(SankeyText.SHEET_px / width_px(), SHEET_HEIGHT_px / height_px());
    return scale > 1 - ROUNDING ? 1 : scale;
  }

  /// Sends each loop to the nearer edge of the drawing; nearer ones run further in.
  private void split() {
    double middle = layout.height_px() / 2;
    for (SankeyLink loop : layout.loops()) {
      double height = (layout.centre_px(loop.from()) + layout.centre_px(loop.to())) / 2;
      (height < middle && layout.columns().size() > 1 ? upper : lower).add(loop);
    }
    Comparator<SankeyLink> byStart = Comparator.comparingDouble(l -> layout.centre_px(l.from()));
    Comparator<SankeyLink> order =
        byStart.thenComparing(SankeyLink::from).thenComparing(SankeyLink::to);
    upper.sort(order);
    lower.sort(byStart.reversed().thenComparing(SankeyLink::from).thenComparing(SankeyLink::to));
  }

  private double depth_px(List<SankeyLink> loops) {
    return loops.isEmpty()
        ? 0
        : 10 + loops.stream().mapToDouble(l -> layout.width_px(l) + LANE_px).sum();
  }

  /// Boxes take what their words need; gaps take the rest of the sheet.
  private void columns() {
    int count = layout.columns().size();
    double taken = 2 * MARGIN_px;
    for (int column = 0; column < count; column++) {
      taken += leaks_px(column) + lanes_px(column, true) + lanes_px(column, false);
      taken += text.width_px(column);
    }
    List<Double> gaps = gaps_px(SankeyText.SHEET_px - taken);
    double x = MARGIN_px + lanes_px(0, false);
    for (int column = 0; column < count; column++) {
      double width = text.width_px(column);
      for (String id : layout.columns().get(column)) {
        double height = layout.height_px(id);
        boxes.put(id, new Box(x, top_px + layout.centre_px(id) - height / 2, width, height));
      }
      x += width;
      right_px = x;
      x +=
          gaps.get(column)
              + leaks_px(column)
              + lanes_px(column, true)
              + lanes_px(column + 1, false);
    }
    int last = layout.columns().size() - 1;
    right_px += lanes_px(last, true) + leaks_px(last) + MARGIN_px;
    bottom_px = top_px + layout.height_px() + depth_px(lower);
  }

  /// Gaps in which ribbons climb far are wider than those in which they run on.
  private List<Double> gaps_px(double room) {
    int last = layout.columns().size() - 1;
    double steepest = 0;
    for (int column = 0; column < last; column++) {
      steepest += layout.climb_px(column);
    }
    List<Double> gaps = new ArrayList<>();
    double more = Math.max(0, room - NARROWEST_GAP_px * last);
    for (int column = 0; column < last; column++) {
      double share = steepest > 0 ? layout.climb_px(column) / steepest : 1.0 / last;
      gaps.add(Math.min(WIDEST_GAP_px, NARROWEST_GAP_px + more * share));
    }
    gaps.add(0.0);
    return gaps;
  }

  private double leaks_px(int column) {
    return layout.columns().get(column).stream()
            .anyMatch(id -> layout.isNode(id) && layout.leak_px(id) > 0)
        ? LEAK_px
        : 0;
  }

  /// Room for loops that leave a column on its right, or enter it on its left.
  private double lanes_px(int column, boolean out) {
    double sum = 0;
    for (SankeyLink loop : layout.loops()) {
      sum +=
          layout.column(out ? loop.from() : loop.to()) == column
              ? layout.width_px(loop) + LANE_px
              : 0;
    }
    return sum > 0 ? sum + 12 : 0;
  }

  /// Room between a box and the next column.
  double gapAfter_px(String id) {
    int column = layout.column(id);
    return column + 1 < layout.columns().size()
        ? boxes.getOrDefault(layout.columns().get(column + 1).getFirst(), box(id)).left()
            - box(id).right()
        : right_px - box(id).right();
  }

  /// What the box of a node says.
  SankeyText.Words words(String id) {
    return text.of(id);
  }

  private void lanes() {
    double y = top_px - 10;
    Map<Integer, Double> right = new HashMap<>();
    Map<Integer, Double> left = new HashMap<>();
    for (SankeyLink loop : upper) {
      y = lane(loop, y, -1, right, left);
    }
    y = top_px + layout.height_px() + 10;
    for (SankeyLink loop : lower) {
      y = lane(loop, y, 1, right, left);
    }
  }

  private double lane(
      SankeyLink loop, double y, int sign, Map<Integer, Double> right, Map<Integer, Double> left) {
    double width = layout.width_px(loop);
    double lane = y + sign * width / 2;
    Box from = box(loop.from());
    Box to = box(loop.to());
    double out =
        from.right()
            + take(right, layout.column(loop.from()), leaks_px(layout.column(loop.from())), width);
    double in = to.left() - take(left, layout.column(loop.to()), 0, width);
    turns.put(loop, new Box(in, lane, out - in, 0));
    return y + sign * (width + LANE_px);
  }

  private static double take(Map<Integer, Double> used, int column, double first, double width) {
    double before = used.getOrDefault(column, first + 9);
    used.put(column, before + width + LANE_px);
    return before + width / 2;
  }

  Box box(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  /// Where a loop turns: its left and right, and as its top the lane in which it runs back.
  Box turn(SankeyLink loop) {
    return Objects.requireNonNull(turns.get(loop));
  }

  /// Loops of a node in the order in which they leave or enter, from the top.
  ///
  /// @param out whether those that leave are asked for, else those that enter
  /// @param up whether those that run above are asked for, else those below
  List<SankeyLink> loops(String id, boolean out, boolean up) {
    List<SankeyLink> loops =
        new ArrayList<>(
            (up ? upper : lower)
                .stream().filter(loop -> (out ? loop.from() : loop.to()).equals(id)).toList());
    return loops.reversed();
  }

  /// Loops, those that run furthest out first.
  List<SankeyLink> loopsOuterFirst() {
    List<SankeyLink> all = new ArrayList<>(upper.reversed());
    all.addAll(lower.reversed());
    return all;
  }

  double width_px() {
    return right_px;
  }

  /// The height of the whole drawing, its key too.
  double height_px() {
    return bottom_px + LEGEND_px;
  }

  SankeyLayout layout() {
    return layout;
  }

  double bottom_px() {
    return bottom_px;
  }
}
