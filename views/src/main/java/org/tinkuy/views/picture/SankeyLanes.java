package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lanes in which the loops of a Sankey diagram run back: how far beside its column each turns,
/// and how far above or below all columns it runs. Loops that never meet share a lane, so that many
/// of them still leave the sheet to the boxes.
final class SankeyLanes {
  /// Room between a box and the nearest turn beside it.
  private static final double FIRST_px = 9;

  /// Room between the columns and the nearest lane above or below them.
  private static final double EDGE_px = 10;

  /// Room between the turns of two columns, at the least.
  private static final double LAST_px = 12;

  /// What is taken of a strip of lanes: from where to where along it, and how far out.
  private record Run(double start, double end, double near_px, double far_px) {}

  private final SankeyLayout layout;
  private final double apart_px;
  private final List<SankeyLink> upper = new ArrayList<>();
  private final List<SankeyLink> lower = new ArrayList<>();
  private final Map<SankeyLink, Double> across_px = new HashMap<>();
  private final Map<SankeyLink, Double> leaving_px = new HashMap<>();
  private final Map<SankeyLink, Double> entering_px = new HashMap<>();
  private final Map<Integer, List<Run>> right = new HashMap<>();
  private final Map<Integer, List<Run>> left = new HashMap<>();
  private final List<Run> above = new ArrayList<>();
  private final List<Run> below = new ArrayList<>();

  /// @param apart_px room between two lanes, > 0
  SankeyLanes(SankeyLayout layout, double apart_px) {
    this.layout = layout;
    this.apart_px = apart_px;
    split();
    upper.forEach(loop -> lay(loop, above, true));
    lower.forEach(loop -> lay(loop, below, false));
  }

  /// Sends each loop to the nearer edge of the drawing; nearer ones run further in.
  private void split() {
    double middle = layout.height_px() / 2;
    for (SankeyLink loop : layout.loops()) {
      double height = (layout.centre_px(loop.from()) + layout.centre_px(loop.to())) / 2;
      (height < middle && layout.columns().size() > 1 ? upper : lower).add(loop);
    }
    Comparator<SankeyLink> byStart = Comparator.comparingDouble(l -> layout.centre_px(l.from()));
    upper.sort(byStart.thenComparing(SankeyLink::from).thenComparing(SankeyLink::to));
    lower.sort(byStart.reversed().thenComparing(SankeyLink::from).thenComparing(SankeyLink::to));
  }

  private void lay(SankeyLink loop, List<Run> edge, boolean up) {
    double width = layout.width_px(loop);
    int from = layout.column(loop.from());
    int to = layout.column(loop.to());
    // both columns belong to the run, so that loops which touch do not share it
    across_px.put(loop, place(edge, to, from + 1, width));
    leaving_px.put(loop, beside(right, from, layout.centre_px(loop.from()), up, width));
    entering_px.put(loop, beside(left, to, layout.centre_px(loop.to()), up, width));
  }

  private double beside(
      Map<Integer, List<Run>> side, int column, double height_px, boolean up, double width_px) {
    List<Run> strip = side.computeIfAbsent(column, _ -> new ArrayList<>());
    return up
        ? place(strip, Double.NEGATIVE_INFINITY, height_px, width_px)
        : place(strip, height_px, Double.POSITIVE_INFINITY, width_px);
  }

  /// Takes the nearest place that is free from one end to the other.
  ///
  /// @return how far out its middle lies, in pixels
  private double place(List<Run> strip, double start, double end, double width_px) {
    double near = 0;
    boolean isFree = false;
    while (!isFree) {
      isFree = true;
      for (Run run : strip) {
        boolean meet = run.start() < end && start < run.end();
        if (meet && near < run.far_px() + apart_px && run.near_px() < near + width_px + apart_px) {
          near = run.far_px() + apart_px;
          isFree = false;
        }
      }
    }
    strip.add(new Run(start, end, near, near + width_px));
    return near + width_px / 2;
  }

  /// Loops that run above the columns, from the innermost.
  List<SankeyLink> upper() {
    return upper;
  }

  /// Loops that run below the columns, from the innermost.
  List<SankeyLink> lower() {
    return lower;
  }

  /// What all lanes above the columns take.
  double above_px() {
    return depth_px(above);
  }

  /// What all lanes below the columns take.
  double below_px() {
    return depth_px(below);
  }

  private double depth_px(List<Run> edge) {
    return edge.isEmpty() ? 0 : EDGE_px + apart_px + far_px(edge);
  }

  private static double far_px(List<Run> strip) {
    return strip.stream().mapToDouble(Run::far_px).max().orElse(0);
  }

  /// Room for loops that leave a column on its right, or enter it on its left.
  double beside_px(int column, boolean out) {
    List<Run> strip = (out ? right : left).getOrDefault(column, List.of());
    return strip.isEmpty() ? 0 : FIRST_px + far_px(strip) + LAST_px;
  }

  /// How far beyond the edge of the columns the middle of a loop runs back.
  double across_px(SankeyLink loop) {
    return EDGE_px + across_px.getOrDefault(loop, 0.0);
  }

  /// How far right of its box a loop turns.
  double leaving_px(SankeyLink loop) {
    return FIRST_px + leaving_px.getOrDefault(loop, 0.0);
  }

  /// How far left of its box a loop turns.
  double entering_px(SankeyLink loop) {
    return FIRST_px + entering_px.getOrDefault(loop, 0.0);
  }

  /// Room between two lanes.
  double apart_px() {
    return apart_px;
  }
}
