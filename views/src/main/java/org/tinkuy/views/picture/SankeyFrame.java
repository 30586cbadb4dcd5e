package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The sheet of a Sankey diagram: columns from left to right with room for loops between them, and
/// lanes above and below in which loops run back.
final class SankeyFrame {
  private static final double MARGIN_px = 10;

  private static final double WIDEST_GAP_px = 150;
  private static final double NARROWEST_GAP_px = 34;
  private static final double LEAST_GAP_px = 2;
  private static final double LEAK_px = 20;

  /// Room for the key below the drawing.
  static final double LEGEND_px = 46;

  private final SankeyLayout layout;
  private final SankeyText text;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<SankeyLink, Box> turns = new HashMap<>();
  private final SankeyLanes lanes;
  private final double top_px;
  private double right_px;
  private double bottom_px;

  SankeyFrame(SankeyLayout layout, SankeyText text, SankeyLanes lanes) {
    this.layout = layout;
    this.text = text;
    this.lanes = lanes;
    this.top_px = MARGIN_px + lanes.above_px();
    columns();
    layout.loops().forEach(this::turn);
  }

  /// Boxes take what their words need; gaps take the rest of the sheet.
  private void columns() {
    int count = layout.columns().size();
    double taken = 2 * MARGIN_px;
    for (int column = 0; column < count; column++) {
      taken += leaks_px(column) + lanes.beside_px(column, true) + lanes.beside_px(column, false);
      taken += text.width_px(column);
    }
    List<Double> gaps = gaps_px(SankeyText.SHEET_px - taken);
    double x = MARGIN_px + lanes.beside_px(0, false);
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
              + lanes.beside_px(column, true)
              + lanes.beside_px(column + 1, false);
    }
    int last = layout.columns().size() - 1;
    right_px += lanes.beside_px(last, true) + leaks_px(last) + MARGIN_px;
    bottom_px = top_px + layout.height_px() + lanes.below_px();
  }

  /// Gaps in which ribbons climb far are wider than those in which they run on.
  private List<Double> gaps_px(double room) {
    int last = layout.columns().size() - 1;
    double steepest = 0;
    for (int column = 0; column < last; column++) {
      steepest += layout.climb_px(column);
    }
    List<Double> gaps = new ArrayList<>();
    double more = room;
    for (int column = 0; column < last; column++) {
      more -= narrowest_px(column);
    }
    more = Math.max(0, more);
    for (int column = 0; column < last; column++) {
      double share = steepest > 0 ? layout.climb_px(column) / steepest : 1.0 / last;
      gaps.add(Math.min(WIDEST_GAP_px, narrowest_px(column) + more * share));
    }
    gaps.add(0.0);
    return gaps;
  }

  /// Ribbons climb below the loops that turn in a gap as well as beside them.
  private double narrowest_px(int column) {
    double loops = lanes.beside_px(column, true) + lanes.beside_px(column + 1, false);
    return Math.max(LEAST_GAP_px, NARROWEST_GAP_px - loops);
  }

  private double leaks_px(int column) {
    return layout.columns().get(column).stream()
            .anyMatch(id -> layout.isNode(id) && layout.leak_px(id) > 0)
        ? LEAK_px
        : 0;
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

  private void turn(SankeyLink loop) {
    double across = lanes.across_px(loop);
    double lane =
        lanes.upper().contains(loop) ? top_px - across : top_px + layout.height_px() + across;
    double out =
        box(loop.from()).right() + leaks_px(layout.column(loop.from())) + lanes.leaving_px(loop);
    double in = box(loop.to()).left() - lanes.entering_px(loop);
    turns.put(loop, new Box(in, lane, out - in, 0));
  }

  Box box(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  /// Where a loop turns: its left and right, and as its top the lane in which it runs back.
  Box turnOf(SankeyLink loop) {
    return Objects.requireNonNull(turns.get(loop));
  }

  /// Loops of a node in the order in which they leave or enter, from the top.
  ///
  /// @param out whether those that leave are asked for, else those that enter
  /// @param up whether those that run above are asked for, else those below
  List<SankeyLink> loops(String id, boolean out, boolean up) {
    List<SankeyLink> loops =
        new ArrayList<>(
            (up ? lanes.upper() : lanes.lower())
                .stream().filter(loop -> (out ? loop.from() : loop.to()).equals(id)).toList());
    return loops.reversed();
  }

  /// Loops, those that run furthest out first.
  List<SankeyLink> loopsOuterFirst() {
    List<SankeyLink> all = new ArrayList<>(lanes.upper().reversed());
    all.addAll(lanes.lower().reversed());
    return all;
  }

  double width_px() {
    return right_px;
  }

  /// The height of the whole drawing, its key too.
  double height_px() {
    return bottom_px + LEGEND_px;
  }

  /// Room between two loops that run side by side.
  double loopsApart_px() {
    return lanes.apart_px();
  }

  SankeyLayout layout() {
    return layout;
  }

  double bottom_px() {
    return bottom_px;
  }
}
