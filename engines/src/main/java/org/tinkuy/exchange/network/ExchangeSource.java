package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// A material that somebody has to give in a year.
///
/// @param name unique among sources
/// @param firm whose it is
/// @param outside whether the firm is no player: what it is paid is then a cost
/// @param material code or name, for people; "" where none is given
/// @param supply_t tonnes a year, >= 0; what is not taken is disposed of
/// @param disposal_perT what disposing of a tonne costs its firm, may be negative; 0 for a product
/// @param disposalCo2_kgPerT CO2 of disposing of a tonne, kg/t; 0 where it counts none
/// @param quality what is in it, by property; a property that is not named is not known
public record ExchangeSource(
    String name,
    String firm,
    boolean outside,
    String material,
    double supply_t,
    double disposal_perT,
    double disposalCo2_kgPerT,
    Map<String, Double> quality) {
  public ExchangeSource {
    quality = Collections.unmodifiableMap(new LinkedHashMap<>(quality));
    Check.that(
        supply_t >= 0,
        "exchange.network.supply",
        "Source '%s': supply_t must be >= 0, but is %s. Maybe the minus is a dash; what is needed"
            + " is a sink.",
        name,
        supply_t);
  }
}
