package org.tinkuy.views.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// Where metres of the park come to stand on the drawing: north is up, one scale both ways.
///
/// @param bounds_m the part of the land that is shown, in metres
/// @param box the part of the drawing it is shown in, in pixels
record MapFrame(Box bounds_m, Box box) {
  private static final double MARGIN = 0.03;
  private static final double LEAST_SHARE = 0.45;
  private static final double MOST_SHARE = 1.0;
  private static final double LEAST_m = 10;
  private static final double[] ROUND = {1, 2, 5};

  /// How many times as large as on paper a page can show a map.
  private static final int MOST_TIMES = 8;

  /// What the scale bar and a mesh of the grid take of the width, at most.
  private static final double STEP_SHARE = 0.2;

  /// Fits plots and the park's edge into a width.
  ///
  /// @param width_px of the drawing, > 0
  static MapFrame of(ParkMap map, double width_px) {
    Stream<Ring> edges =
        map.grounds().stream()
            .filter(ground -> ground.kind() == MapGround.Kind.BOUNDARY)
            .flatMap(ground -> ground.rings().stream());
    Stream<Ring> plots = map.plots().stream().flatMap(plot -> plot.rings().stream());
    Box tight = new Rings(Stream.concat(plots, edges).toList()).bounds();
    double span = Math.max(LEAST_m, Math.max(tight.width(), tight.height()));
    Box land = tight.grown(span * MARGIN);
    double share = Math.clamp(land.height() / land.width(), LEAST_SHARE, MOST_SHARE);
    double width_m = Math.max(land.width(), land.height() / share);
    Box shown = Box.around(land.centre(), width_m, width_m * share);
    return new MapFrame(shown, new Box(0, 0, width_px, width_px * share));
  }

  double pixelsPerMetre() {
    return box.width() / bounds_m.width();
  }

  Point place(Point metres) {
    return new Point(
        box.left() + (metres.x() - bounds_m.left()) * pixelsPerMetre(),
        box.top() + (bounds_m.bottom() - metres.y()) * pixelsPerMetre());
  }

  Rings place(List<Ring> rings) {
    return new Rings(rings).moved(this::place);
  }

  /// The length of the scale bar and of a mesh of the grid, in metres.
  double step_m() {
    return round_m(STEP_SHARE);
  }

  /// That length for the whole map and for any part of it that a page can show, in metres, the
  /// longest first.
  List<Double> steps_m() {
    LinkedHashSet<Double> steps = new LinkedHashSet<>();
    for (int times = 1; times <= MOST_TIMES; times++) {
      steps.add(round_m(STEP_SHARE / times));
    }
    return List.copyOf(steps);
  }

  /// What a page needs to show a part of the map true to scale: metres east of the left edge and
  /// north of the upper one, pixels per metre, the longest scale bar in metres and how many times
  /// as large the map can be shown.
  String scaled() {
    return "%s %s %s %s %s"
        .formatted(
            bounds_m.left(),
            bounds_m.bottom(),
            pixelsPerMetre(),
            bounds_m.width() * STEP_SHARE,
            MOST_TIMES);
  }

  /// A round length (1, 2 or 5 times a power of ten) near a share of the width.
  ///
  /// @param share of the drawing's width, above 0 to 1
  /// @return metres
  double round_m(double share) {
    double wish = bounds_m.width() * share;
    double power = 1;
    while (power * 10 <= wish) {
      power *= 10;
    }
    double best = power;
    for (double step : ROUND) {
      best = step * power <= wish ? step * power : best;
    }
    return best;
  }
}
