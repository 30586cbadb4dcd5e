package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.zone.DeliveredCost;
import org.tinkuy.finance.zone.EffectiveTax;
import org.tinkuy.finance.zone.ForgoneRevenue;
import org.tinkuy.finance.zone.Relief;
import org.tinkuy.finance.zone.ZoneNeed;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneServices;

/// What the incentives of a park give its tenants, cost the state, and whether a zone is needed for
/// them.
///
/// @param regime the incentives as the park states them
/// @param burdens of a typical tenant, outside, inside, and inside with the minimum tax
/// @param gains how much of its profit a tenant keeps more inside, by how profitable it is
/// @param state what it costs the state; absent where the case does not say what tenants invest
/// @param cost of a unit; absent where the case does not say how it is made
/// @param services of the counter against the same outside
/// @param needs whether a zone is needed, lever by lever
/// @param reliefs of other taxes than those on profits, on entry and on purchases
public record ZoneOutcome(
    ZoneRegime regime,
    List<Burden> burdens,
    List<Gain> gains,
    Optional<State> state,
    Optional<UnitCost> cost,
    ZoneServices services,
    List<ZoneNeed> needs,
    List<Valued> reliefs) {

  /// Where a tenant is.
  public enum Where {
    OUTSIDE,
    INSIDE,
    /// In the zone, topped up by the global minimum tax.
    TOPPED_UP
  }

  /// The tax burden at a place.
  ///
  /// @param onePeriod of the one-period form, financed by retained profit
  /// @param onDebt of the one-period form, financed by debt
  public record Burden(
      Where where, EffectiveTax onePeriod, EffectiveTax onDebt, EffectiveTax permanent) {}

  /// What a tenant gains by the zone.
  ///
  /// @param profit net, before tax, for a unit of investment and year
  /// @param outside effective average rate of the permanent form
  /// @param inside the same in the zone, with the minimum tax where it is due
  public record Gain(double profit, double outside, double inside) {}

  /// What the zone costs the state, reliefs of all taxes that are valued together and each levy
  /// once, in the prices of the base month and the money of the case.
  ///
  /// @param invested by the tenants, by year
  /// @param revenue that is given, wasted and gained, as present values
  /// @param forgone by year: of tenants who would have come anyway
  /// @param jobs most permanent jobs at one time; 0 where the case states none
  /// @param clawback what is taken back for a unit of investment where the terms are broken; absent
  ///   where the case does not ask
  public record State(
      Series invested,
      ForgoneRevenue revenue,
      Series forgone,
      double jobs,
      Optional<Double> clawback) {}

  /// A relief, and what it comes to alone: where others relieve of the same levy, what the state
  /// gives up of it is less than their sum.
  ///
  /// @param tenant present value for a unit of investment at the tenant's rate, over the years of
  ///   the case; not a number where it is not valued
  /// @param given by the state to all tenants, those who would have come anyway and the others,
  ///   present value at its rate; what is forgone is the part of the former; not a number where it
  ///   is not valued, or where the case does not say what tenants invest
  public record Valued(Relief relief, double tenant, double given) {}

  /// What a unit costs at the buyer's door.
  public record UnitCost(DeliveredCost inside, DeliveredCost outside) {}

  public ZoneOutcome {
    burdens = List.copyOf(burdens);
    gains = List.copyOf(gains);
    needs = List.copyOf(needs);
    reliefs = List.copyOf(reliefs);
  }
}
