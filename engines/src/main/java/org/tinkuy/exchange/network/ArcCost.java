package org.tinkuy.exchange.network;

import org.tinkuy.kernel.Check;

/// What the use of an arc costs, and whom.
///
/// @param price_perT what the taker pays the giver for a tonne; negative where the giver pays, 0
///   where nobody does
/// @param variable_perT transport and handling of a tonne, >= 0
/// @param fixed_perYear what the arc costs a year if it is used at all, >= 0
/// @param co2_kgPerT CO2 of moving a tonne, kg/t; 0 where it counts none
/// @param burntCo2_kgPerT greenhouse gases of burning a tonne at the taker, kg/t, whose carbon the
///   taker always pays; 0 where it is not burnt
/// @param giverPays whether transport, fixed cost and its carbon are the giver's and not the
///   taker's
public record ArcCost(
    double price_perT,
    double variable_perT,
    double fixed_perYear,
    double co2_kgPerT,
    double burntCo2_kgPerT,
    boolean giverPays) {

  /// Of what is not burnt.
  public ArcCost(
      double price_perT,
      double variable_perT,
      double fixed_perYear,
      double co2_kgPerT,
      boolean giverPays) {
    this(price_perT, variable_perT, fixed_perYear, co2_kgPerT, 0, giverPays);
  }

  public ArcCost {
    Check.that(
        variable_perT >= 0,
        "exchange.network.variable",
        "variable_perT must be >= 0, but is %s. Maybe it is a price.",
        variable_perT);
    Check.that(
        fixed_perYear >= 0,
        "exchange.network.fixed",
        "fixed_perYear must be >= 0, but is %s. Maybe write 0 where only tonnes cost.",
        fixed_perYear);
  }
}
