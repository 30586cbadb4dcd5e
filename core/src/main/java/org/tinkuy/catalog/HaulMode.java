package org.tinkuy.catalog;

import java.util.Currency;
import java.util.List;
import org.tinkuy.kernel.Check;

/// A way of carrying things between firms, with what it usually costs.
///
/// @param id `truck`, `pipe`
/// @param forms forms of matter that it carries: solid, sludge, liquid, gas
/// @param cost what it costs
/// @param factor id of its emission factor in `factors.csv`
/// @param provenance source and confidence
public record HaulMode(
    String id, List<String> forms, Cost cost, String factor, Provenance provenance) {

  /// What carrying costs.
  ///
  /// @param haul_perTkm for a tonne and a kilometre, >= 0
  /// @param build_perKm for a kilometre that must be built first, >= 0; 0 where nothing is
  /// @param life_yr years that what is built serves, > 0
  /// @param currency of both
  /// @param priceYear year of its prices
  public record Cost(
      double haul_perTkm, double build_perKm, double life_yr, Currency currency, int priceYear) {
    public Cost {
      Check.that(
          haul_perTkm >= 0 && build_perKm >= 0 && life_yr > 0,
          "catalog.mode.cost",
          "Mode: costs must be >= 0 and the life > 0, but are %s, %s and %s.",
          haul_perTkm,
          build_perKm,
          life_yr);
    }
  }

  public HaulMode {
    forms = List.copyOf(forms);
  }
}
