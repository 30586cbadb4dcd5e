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
/// @param byMains what zones need that share through steam mains only; absent where none are given
public record HeatTarget(
    HeatCascade site,
    Map<String, HeatCascade> zones,
    List<CurvePoint> hotCurve,
    List<CurvePoint> coldCurve,
    Optional<UtilityLoads> loads,
    Optional<MainsTarget> byMains) {
  public HeatTarget {
    zones = Collections.unmodifiableMap(new LinkedHashMap<>(zones));
    hotCurve = List.copyOf(hotCurve);
    coldCurve = List.copyOf(coldCurve);
  }

  /// The target of a problem.
  ///
  /// @param effort for the linear programs that levels of utilities and loads of mains need
  public static HeatTarget of(HeatProblem problem, Effort effort) {
    HeatTarget target = of(problem.streams());
    Optional<UtilityLoads> loads =
        problem.utilities().isEmpty()
            ? Optional.empty()
            : Optional.of(UtilityLoads.of(problem, effort));
    Optional<MainsTarget> byMains =
        problem.mains().isEmpty()
            ? Optional.empty()
            : Optional.of(MainsTarget.of(byZone(problem.streams()), problem.mains(), effort));
    return new HeatTarget(
        target.site, target.zones, target.hotCurve, target.coldCurve, loads, byMains);
  }

  /// The target of streams, of which there is at least one.
  public static HeatTarget of(List<HeatStream> streams) {
    HeatCascade site = HeatCascade.of(streams);
    Map<String, HeatCascade> zones = new LinkedHashMap<>();
    byZone(streams).forEach((zone, own) -> zones.put(zone, HeatCascade.of(own)));
    return new HeatTarget(
        site,
        zones,
        CompositeCurve.of(streams, HeatStream.Side.HOT, 0),
        CompositeCurve.of(streams, HeatStream.Side.COLD, site.coldUtility_kW()),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, List<HeatStream>> byZone(List<HeatStream> streams) {
    return streams.stream()
        .collect(Collectors.groupingBy(HeatStream::zone, LinkedHashMap::new, Collectors.toList()));
  }

  /// Hot utility that zones save by sharing streams directly: the sum of what each needs alone,
  /// less what all need together, kW.
  public double directSaving_kW() {
    double alone_kW = zones.values().stream().mapToDouble(HeatCascade::hotUtility_kW).sum();
    return alone_kW - site.hotUtility_kW();
  }
}
