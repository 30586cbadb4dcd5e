package org.tinkuy.finance.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.zone.ZoneRegime.Incentive;
import org.tinkuy.finance.zone.ZoneRegime.Tax;

/// A levy as incentives name it: it is asked once, however many of them relieve of it, so that no
/// more of it is saved or given up than the levy.
///
/// @param tax whose kind it is
/// @param normal its rate outside, a share of what it applies to, >= 0
/// @param base what it applies to, as written; empty where nothing is said, which is one levy
public record Levy(Tax tax, double normal, String base) {
  /// What is saved of each levy by year since the investment, for a unit of it: where several
  /// incentives relieve of one levy, what saves most of a year counts, as of several on the tax on
  /// profits the lowest rate does. Reliefs that are not valued are no part of it.
  ///
  /// @return by levy, in the order in which reliefs name them first
  public static SequencedMap<Levy, Series> saved(List<Relief> reliefs) {
    SequencedMap<Levy, Series> most = new LinkedHashMap<>();
    for (Relief each : reliefs) {
      each.saved().ifPresent(saved -> most.merge(of(each.incentive()), saved, Levy::most));
    }
    return most;
  }

  private static Levy of(Incentive incentive) {
    return new Levy(
        incentive.tax(), incentive.normalRate().orElseThrow(), incentive.terms().base().strip());
  }

  private static Series most(Series one, Series other) {
    return Series.of(one.length(), year -> Math.max(one.at(year), other.at(year)));
  }
}
