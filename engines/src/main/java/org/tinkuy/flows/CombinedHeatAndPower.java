package org.tinkuy.flows;

import org.tinkuy.kernel.Check;

/// Shares the emissions of a plant that makes heat and power from one fuel between the two.
///
/// @param heat reference efficiency of making heat alone, between 0 and 1
/// @param power reference efficiency of making power alone, between 0 and 1
public record CombinedHeatAndPower(double heat, double power) {
  public CombinedHeatAndPower {
    Check.that(
        heat > 0 && heat <= 1 && power > 0 && power <= 1,
        "flows.chp.efficiency",
        "Reference efficiencies must lie between 0 and 1, but are %s for heat and %s for power.",
        heat,
        power);
  }

  /// The share of the emissions that falls to heat, by the efficiency method: `(H / h) / (H / h + P
  /// / p)`.
  ///
  /// Source: GHG Protocol, _Allocation of GHG Emissions from a Combined Heat and Power Plant_
  /// (2006), efficiency method.
  ///
  /// @param heat_MWh heat made, >= 0
  /// @param power_MWh power made, >= 0
  /// @return from 0 to 1; 0 where nothing is made
  public double heatShare(double heat_MWh, double power_MWh) {
    double forHeat = heat_MWh / heat;
    double forPower = power_MWh / power;
    return forHeat + forPower > 0 ? forHeat / (forHeat + forPower) : 0;
  }
}
