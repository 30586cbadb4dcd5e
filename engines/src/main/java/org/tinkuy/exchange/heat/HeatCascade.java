package org.tinkuy.exchange.heat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Heat that streams hand down from hot to cold, interval by interval of shifted temperature.
///
/// Between two temperatures every hot stream gives `CP (T1 - T2)` and every cold one takes as much;
/// what is left goes on to the next interval. Heat cannot climb, so the least hot utility is what
/// lifts the lowest remainder to zero: `QH = max(0, -min R)`, and `QC = R at the end + QH`. A
/// latent stream gives or takes all its heat at one temperature, where hot latent heat comes first.
///
/// Source: Linnhoff and Flower, _Synthesis of heat exchanger networks_, AIChE Journal 24 (1978),
/// pages 633-642, the problem table.
public final class HeatCascade {
  private static final double ROUNDING = 1e-9;

  private final List<CurvePoint> points;
  private final double hotUtility_kW;
  private final double hotHeat_kW;
  private final double tolerance_kW;

  /// What happens at one shifted temperature, seen from above.
  private static final class Step {
    double capacityChange_kWPerK;
    double latentHot_kW;
    double latentCold_kW;
  }

  private HeatCascade(List<CurvePoint> raw, double hotHeat_kW, double scale_kW) {
    double lowest_kW = raw.stream().mapToDouble(CurvePoint::heat_kW).min().orElse(0);
    this.hotHeat_kW = hotHeat_kW;
    this.tolerance_kW = ROUNDING * scale_kW;
    this.hotUtility_kW = lowest_kW < -tolerance_kW ? -lowest_kW : 0;
    List<CurvePoint> lifted = new ArrayList<>();
    for (CurvePoint point : raw) {
      double heat_kW = point.heat_kW() + hotUtility_kW;
      lifted.add(
          new CurvePoint(Math.abs(heat_kW) <= tolerance_kW ? 0 : heat_kW, point.shifted_C()));
    }
    this.points = Collections.unmodifiableList(lifted);
  }

  /// The cascade of streams, of which there is at least one.
  public static HeatCascade of(List<HeatStream> streams) {
    double hot_kW = heat_kW(streams, HeatStream.Side.HOT);
    List<CurvePoint> corners = new ArrayList<>();
    for (CurvePoint each : passing(streams)) {
      if (corners.isEmpty() || !corners.getLast().equals(each)) {
        corners.add(each);
      }
    }
    return new HeatCascade(corners, hot_kW, hot_kW + heat_kW(streams, HeatStream.Side.COLD));
  }

  /// Heat that passes each shifted temperature from above if none is brought in: two points for
  /// each temperature, before and after its latent heat.
  static List<CurvePoint> passing(List<HeatStream> streams) {
    return passing(streams, List.of());
  }

  /// The same with further shifted temperatures to be looked at.
  static List<CurvePoint> passing(List<HeatStream> streams, List<Double> looked_C) {
    SortedMap<Double, Step> steps = steps(streams);
    looked_C.forEach(shifted_C -> steps.computeIfAbsent(shifted_C, _ -> new Step()));
    List<CurvePoint> points = new ArrayList<>();
    double heat_kW = 0;
    double capacity_kWPerK = 0;
    double above_C = steps.firstKey();
    for (var entry : steps.entrySet()) {
      double shifted_C = entry.getKey();
      Step step = entry.getValue();
      heat_kW += capacity_kWPerK * (above_C - shifted_C);
      points.add(new CurvePoint(heat_kW, shifted_C));
      heat_kW += step.latentHot_kW - step.latentCold_kW;
      points.add(new CurvePoint(heat_kW, shifted_C));
      capacity_kWPerK += step.capacityChange_kWPerK;
      above_C = shifted_C;
    }
    return points;
  }

  private static SortedMap<Double, Step> steps(List<HeatStream> streams) {
    SortedMap<Double, Step> steps = new TreeMap<>(Comparator.reverseOrder());
    for (HeatStream stream : streams) {
      boolean hot = stream.side() == HeatStream.Side.HOT;
      double top_C = Math.max(stream.shiftedFrom_C(), stream.shiftedTo_C());
      double bottom_C = Math.min(stream.shiftedFrom_C(), stream.shiftedTo_C());
      Step top = steps.computeIfAbsent(top_C, _ -> new Step());
      if (stream.isLatent()) {
        top.latentHot_kW += hot ? stream.heat_kW() : 0;
        top.latentCold_kW += hot ? 0 : stream.heat_kW();
      } else {
        double capacity = hot ? stream.capacity_kWPerK() : -stream.capacity_kWPerK();
        top.capacityChange_kWPerK += capacity;
        steps.computeIfAbsent(bottom_C, _ -> new Step()).capacityChange_kWPerK -= capacity;
      }
    }
    return steps;
  }

  private static double heat_kW(List<HeatStream> streams, HeatStream.Side side) {
    return streams.stream()
        .filter(stream -> stream.side() == side)
        .mapToDouble(HeatStream::heat_kW)
        .sum();
  }

  /// Least heat that must be brought in, kW.
  public double hotUtility_kW() {
    return hotUtility_kW;
  }

  /// Least heat that must be taken away, kW.
  public double coldUtility_kW() {
    return points.getLast().heat_kW();
  }

  /// Heat that streams hand to streams: all that hot ones give, less what is taken away, kW.
  public double recovered_kW() {
    double recovered_kW = hotHeat_kW - coldUtility_kW();
    return Math.abs(recovered_kW) <= tolerance_kW ? 0 : recovered_kW;
  }

  /// Shifted temperatures through which no heat passes, from hot to cold, °C. The hot end of a
  /// cascade without hot utility and the cold end of one without cold utility are none: there is
  /// nothing beyond.
  public List<Double> pinches_C() {
    return points.subList(1, points.size() - 1).stream()
        .filter(point -> point.heat_kW() == 0)
        .map(CurvePoint::shifted_C)
        .distinct()
        .toList();
  }

  /// The grand composite curve: heat that passes at each shifted temperature, from hot to cold.
  public List<CurvePoint> grandComposite() {
    return points;
  }
}
