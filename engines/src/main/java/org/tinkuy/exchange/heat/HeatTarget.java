package org.tinkuy.exchange.heat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.exchange.proof.Effort;

/// What a site needs of utilities when its streams share all the heat they can.
///
/// @param site all streams together
/// @param zones each zone alone, in the order in which they are first named
/// @param hotCurve the hot composite curve, from cold to hot, kW from 0
/// @param coldCurve the cold composite curve, from cold to hot, kW from the cold utility
/// @param loads of utilities by level; absent where no levels are given
public record HeatTarget(
    HeatCascade site,
    Map<String, HeatCascade> zones,
    List<CurvePoint> hotCurve,
    List<CurvePoint> coldCurve,
    Optional<UtilityLoads> loads) {
  public HeatTarget {
    zones = Collections.unmodifiableMap(new LinkedHashMap<>(zones));
    hotCurve = List.copyOf(hotCurve);
    coldCurve = List.copyOf(coldCurve);
  }

  /// The target of a problem.
  ///
  /// @param effort for the linear program that levels of utilities need
  public static HeatTarget of(HeatProblem problem, Effort effort) {
    HeatTarget target = of(problem.streams());
    return problem.utilities().isEmpty()
        ? target
        : new HeatTarget(
            target.site,
            target.zones,
            target.hotCurve,
            target.coldCurve,
            Optional.of(UtilityLoads.of(problem, effort)));
  }

  /// The target of streams, of which there is at least one.
  public static HeatTarget of(List<HeatStream> streams) {
    HeatCascade site = HeatCascade.of(streams);
    Map<String, HeatCascade> zones = new LinkedHashMap<>();
    streams.stream()
        .collect(Collectors.groupingBy(HeatStream::zone, LinkedHashMap::new, Collectors.toList()))
        .forEach((zone, own) -> zones.put(zone, HeatCascade.of(own)));
    return new HeatTarget(
        site,
        zones,
        CompositeCurve.of(streams, HeatStream.Side.HOT, 0),
        CompositeCurve.of(streams, HeatStream.Side.COLD, site.coldUtility_kW()),
        Optional.empty());
  }

  /// Hot utility that zones save by sharing streams directly: the sum of what each needs alone,
  /// less what all need together, kW.
  public double directSaving_kW() {
    double alone_kW = zones.values().stream().mapToDouble(HeatCascade::hotUtility_kW).sum();
    return alone_kW - site.hotUtility_kW();
  }
}
