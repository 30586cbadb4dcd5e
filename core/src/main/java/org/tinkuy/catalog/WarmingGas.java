package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;

/// How much a gas warms the climate over a hundred years, compared with carbon dioxide.
///
/// @param gas its formula or trade name, e.g. `CH4`
/// @param potentials kg CO2e for 1 kg of it, > 0, by set (`AR4`, `AR5`, `AR6`); sets are never
///   mixed
/// @param provenance source and confidence
public record WarmingGas(String gas, Map<String, Double> potentials, Provenance provenance) {
  /// Methane and nitrous oxide, which fuels give off when they burn.
  public static final String METHANE = "CH4";

  public static final String NITROUS_OXIDE = "N2O";

  public WarmingGas {
    potentials = Ordered.copyOf(potentials);
  }

  /// Whether the factors of fuels hold a part of it.
  public boolean isOfCombustion() {
    return List.of(METHANE, NITROUS_OXIDE).contains(gas);
  }
}
