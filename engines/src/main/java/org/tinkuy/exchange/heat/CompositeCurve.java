package org.tinkuy.exchange.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All streams of one side as if they were one: heat over shifted temperature.
///
/// Over shifted temperatures the hot and the cold curve touch at the pinch; they are apart by more
/// everywhere else.
public final class CompositeCurve {
  private CompositeCurve() {}

  /// The corners from cold to hot; none where there are no streams of this side.
  ///
  /// @param start_kW heat at the cold end, kW: 0 for hot streams, the cold utility for cold ones
  static List<CurvePoint> of(List<HeatStream> streams, HeatStream.Side side, double start_kW) {
    SortedMap<Double, Double> capacityChanges = new TreeMap<>();
    SortedMap<Double, Double> latent = new TreeMap<>();
    for (HeatStream stream : streams) {
      if (stream.side() == side) {
        double top_C = Math.max(stream.shiftedFrom_C(), stream.shiftedTo_C());
        double bottom_C = Math.min(stream.shiftedFrom_C(), stream.shiftedTo_C());
        double capacity = stream.isLatent() ? 0 : stream.capacity_kWPerK();
        capacityChanges.merge(bottom_C, capacity, Double::sum);
        capacityChanges.merge(top_C, -capacity, Double::sum);
        latent.merge(top_C, stream.isLatent() ? stream.heat_kW() : 0, Double::sum);
      }
    }
    List<CurvePoint> corners = new ArrayList<>();
    double heat_kW = start_kW;
    double capacity_kWPerK = 0;
    double below_C = capacityChanges.isEmpty() ? 0 : capacityChanges.firstKey();
    for (var entry : capacityChanges.entrySet()) {
      double shifted_C = entry.getKey();
      heat_kW += capacity_kWPerK * (shifted_C - below_C);
      corners.add(new CurvePoint(heat_kW, shifted_C));
      double latent_kW = latent.getOrDefault(shifted_C, 0.0);
      if (latent_kW > 0) {
        heat_kW += latent_kW;
        corners.add(new CurvePoint(heat_kW, shifted_C));
      }
      capacity_kWPerK += entry.getValue();
      below_C = shifted_C;
    }
    return List.copyOf(corners);
  }
}
