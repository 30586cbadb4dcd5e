package org.tinkuy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;

/// How the gap of one run closes with time: whenever it is told, the smallest gap so far.
final class GapCurve implements Watch {
  private static final double NANOS = 1e9;
  private static final List<Integer> TIMES_s = List.of(2, 5, 10, 20, 30, 60, 90, 120, 180);

  private final long begin = System.nanoTime();
  private final List<Point> points = new ArrayList<>();

  /// @param time_s since the run began
  /// @param gap relative to the cost
  private record Point(double time_s, double gap) {}

  @Override
  public synchronized void progress(Progress progress) {
    double gap = (progress.incumbent() - progress.bound()) / Math.abs(progress.incumbent());
    if (Double.isFinite(gap) && (points.isEmpty() || gap < points.getLast().gap())) {
      points.add(new Point((System.nanoTime() - begin) / NANOS, gap));
    }
  }

  /// The gap that was proved by a time; infinite where none was.
  ///
  /// @param time_s since the run began
  synchronized double at(double time_s) {
    double gap = Double.POSITIVE_INFINITY;
    for (Point each : points) {
      gap = each.time_s() <= time_s ? each.gap() : gap;
    }
    return gap;
  }

  /// The table of the gaps of several runs against time.
  ///
  /// @param time_s when they ended
  static String table(List<GapCurve> curves, double time_s) {
    StringBuilder table = new StringBuilder("| s | gap % |\n|---|---|\n");
    for (int time : TIMES_s) {
      if (time <= time_s) {
        Median gap = Median.of(curves.stream().map(each -> 100 * each.at(time)).toList());
        table.append(String.format(Locale.ROOT, "| %d | %s |%n", time, gap));
      }
    }
    return table.toString();
  }
}
