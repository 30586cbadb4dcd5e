package org.tinkuy.catalog;

import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// A way of carrying things between firms, with what it usually costs.
///
/// @param id `truck`, `pipe`
/// @param forms what it carries: solid, sludge, liquid, gas, or of energy heat, steam, cooling
/// @param cost what it costs
/// @param reach how far it carries
/// @param factor id of its emission factor in `factors.csv`; empty of a mode for energy, whose
///   pumps are not counted
/// @param provenance source and confidence
public record HaulMode(
    String id, List<String> forms, Cost cost, Reach reach, String factor, Provenance provenance) {

  /// How far a mode carries, and what it loses.
  ///
  /// @param loss_perKm share that is lost on each kilometre, 0 to below 1; 0 where nothing is
  /// @param most_km the longest way, km, > 0; absent where nothing bounds it
  public record Reach(double loss_perKm, OptionalDouble most_km) {
    /// Nothing is lost, however far.
    public static final Reach ANYWHERE = new Reach(0, OptionalDouble.empty());

    public Reach {
      Check.that(
          loss_perKm >= 0 && loss_perKm < 1 && most_km.orElse(1) > 0,
          "catalog.mode.reach",
          "Mode: the loss must be from 0 to below 1 and the reach > 0, but are %s and %s.",
          loss_perKm,
          most_km);
    }
  }

  /// What carrying costs.
  ///
  /// @param haul_perTkm for a tonne, or of energy a MWh, and a kilometre, >= 0
  /// @param build_perKm for a kilometre that must be built first, >= 0; 0 where nothing is
  /// @param life_yr years that what is built serves, > 0
  /// @param upkeep what keeping and driving it costs a year, a share of building it, 0 to below 1;
  ///   0 where nothing is built
  /// @param currency of both
  /// @param priceYear year of its prices
  public record Cost(
      double haul_perTkm,
      double build_perKm,
      double life_yr,
      double upkeep,
      Currency currency,
      int priceYear) {
    public Cost {
      Check.that(
          haul_perTkm >= 0 && build_perKm >= 0 && life_yr > 0,
          "catalog.mode.cost",
          "Mode: costs must be >= 0 and the life > 0, but are %s, %s and %s.",
          haul_perTkm,
          build_perKm,
          life_yr);
      Check.that(
          upkeep >= 0 && upkeep < 1,
          "catalog.mode.upkeep",
          "Mode: the upkeep must be from 0 to below 1 of what is built, but is %s. Maybe it is"
              + " written in percent.",
          upkeep);
    }
  }

  public HaulMode {
    forms = List.copyOf(forms);
  }
}
