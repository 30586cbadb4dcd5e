package org.tinkuy.exchange.heat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.exchange.proof.Effort;

/// What a site needs of utilities when its zones share heat through steam mains only, each keeping
/// its own streams to itself otherwise.
///
/// Mains cut the shifted temperatures into gaps: above the hottest main, between neighbours, below
/// the coldest. Within a gap heat cannot go from zone to zone, so each zone has its own worst
/// deficit there; between gaps surplus heat of any zone goes down to all. So the least hot utility
/// is `max over gaps g of sum over zones z of max over T in g of -R_z(T)`, where `R_z(T)` is the
/// heat that passes `T` in zone `z` if none is brought in. A gap between mains at `T_1 > T_2`
/// reaches from `T_1
/// + a_1` down to `T_2 - a_2`, with the approaches `a`. Without a main there is one gap, and each
///   zone is alone. The bound is reached, since the linear program of [MainLoads] is a flow in a
///   network with one price, whose dual has such cuts as its corners.
///
/// Steam is raised and condenses at the temperature of its main; it may be let down to a colder
/// one. Superheat, boiler feed water and turbines are left aside.
///
/// Source: Dhole and Linnhoff, _Total site targets for fuel, co-generation, emissions, and
/// cooling_, Computers and Chemical Engineering 17 (1993), supplement, pages S101-S109, whose
/// profiles keep what a zone could still hand over within its pockets out; here pockets take part.
///
/// @param hotUtility_kW least heat brought in by all zones together, kW, >= 0
/// @param coldUtility_kW heat taken away then, kW, >= 0
/// @param saving_kW hot utility of the zones each alone, less that, kW, >= 0
/// @param pinchBelow the main right above the site's pinch; absent where that lies above all mains
/// @param pinchAbove the main right below the site's pinch; absent where that lies below all mains
/// @param loads steam raised and used by zone; absent where the linear program was not solved
public record MainsTarget(
    double hotUtility_kW,
    double coldUtility_kW,
    double saving_kW,
    Optional<String> pinchBelow,
    Optional<String> pinchAbove,
    Optional<MainLoads> loads) {

  private static final double ROUNDING = 1e-9;

  /// The target of zones that share through mains.
  ///
  /// @param mains at least one
  /// @param effort for the linear program that finds the loads
  static MainsTarget of(Map<String, List<HeatStream>> zones, List<HeatMain> mains, Effort effort) {
    List<HeatMain> hotFirst =
        mains.stream()
            .sorted(Comparator.comparingDouble(HeatMain::temperature_C).reversed())
            .toList();
    List<Double> levels =
        hotFirst.stream().flatMap(main -> Stream.of(main.raised_C(), main.used_C())).toList();
    List<List<CurvePoint>> passing = new ArrayList<>();
    double moved_kW = 0;
    for (List<HeatStream> zone : zones.values()) {
      passing.add(HeatCascade.passing(zone, levels));
      moved_kW += zone.stream().mapToDouble(HeatStream::heat_kW).sum();
    }
    int pinch = 0;
    double hot_kW = deficit_kW(passing, Optional.empty(), Optional.of(hotFirst.getFirst()));
    for (int gap = 1; gap <= hotFirst.size(); gap++) {
      Optional<HeatMain> lower =
          gap < hotFirst.size() ? Optional.of(hotFirst.get(gap)) : Optional.empty();
      double deficit_kW = deficit_kW(passing, Optional.of(hotFirst.get(gap - 1)), lower);
      if (deficit_kW > hot_kW + ROUNDING * moved_kW) {
        hot_kW = deficit_kW;
        pinch = gap;
      }
    }
    double left_kW = passing.stream().mapToDouble(points -> points.getLast().heat_kW()).sum();
    double alone_kW = zones.values().stream().mapToDouble(MainsTarget::alone_kW).sum();
    double least_kW = hot_kW <= ROUNDING * moved_kW ? 0 : hot_kW;
    return new MainsTarget(
        least_kW,
        Math.max(0, left_kW + least_kW),
        Math.max(0, alone_kW - least_kW),
        pinch > 0 ? Optional.of(hotFirst.get(pinch - 1).name()) : Optional.empty(),
        pinch < hotFirst.size() ? Optional.of(hotFirst.get(pinch).name()) : Optional.empty(),
        MainLoads.find(zones, hotFirst, least_kW, effort));
  }

  private static double alone_kW(List<HeatStream> zone) {
    return HeatCascade.of(zone).hotUtility_kW();
  }

  /// The worst deficits of all zones between two mains, summed.
  private static double deficit_kW(
      List<List<CurvePoint>> zones, Optional<HeatMain> upper, Optional<HeatMain> lower) {
    double sum_kW = 0;
    for (List<CurvePoint> points : zones) {
      double worst_kW = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < points.size(); i++) {
        CurvePoint point = points.get(i);
        boolean afterLatent = i % 2 == 1;
        boolean belowUpper = upper.isEmpty() || point.isPast(upper.get().raised_C(), afterLatent);
        boolean aboveLower = lower.isEmpty() || !point.isPast(lower.get().used_C(), afterLatent);
        if (belowUpper && aboveLower) {
          worst_kW = Math.max(worst_kW, 0 - point.heat_kW());
        }
      }
      sum_kW += worst_kW;
    }
    return sum_kW;
  }
}
