package org.tinkuy.flows;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Power, heat, steam and cooling that the park body makes of fuel: what it hands out of a form
/// beyond what it takes in of it. The emissions of its fuel are shared out among them by
/// [CombinedHeatAndPower]; where one amount is not told they cannot be shared out among any.
///
/// @param made_MWh by holder and carrier, MWh, > 0
/// @param emitted_t what making it emits, by holder and carrier, t CO2e
/// @param open a flow that leaves it open what making it emits, by holder and carrier
record MadeByBody(
    Map<String, Double> made_MWh, Map<String, Double> emitted_t, Map<String, Entry> open) {
  private static final String POWER = "power";

  MadeByBody {
    made_MWh = Collections.unmodifiableMap(new TreeMap<>(made_MWh));
    emitted_t = Collections.unmodifiableMap(new TreeMap<>(emitted_t));
    open = Collections.unmodifiableMap(new TreeMap<>(open));
  }

  /// What the body makes.
  ///
  /// @param burnt_t what its fuel emits, t CO2e
  /// @param lacks fuel of which that is not known
  static MadeByBody of(
      Inventory inventory,
      TradedEnergy traded,
      CombinedHeatAndPower plant,
      double burnt_t,
      Set<Entry> lacks) {
    String body = inventory.body();
    Map<String, Double> made_MWh = made_MWh(inventory);
    double power_MWh = made_MWh.getOrDefault(POWER, 0.0);
    double heat_MWh = made_MWh.values().stream().mapToDouble(made -> made).sum() - power_MWh;
    double heatShare = plant.heatShare(heat_MWh, power_MWh);
    Optional<Entry> untold = untold(body, traded, lacks);
    Map<String, Double> byKey_MWh = new TreeMap<>();
    Map<String, Double> byKey_t = new TreeMap<>();
    Map<String, Entry> open = new TreeMap<>();
    made_MWh.forEach(
        (carrier, made) -> {
          String key = body + "/" + carrier;
          untold.ifPresent(flow -> open.put(key, flow));
          byKey_MWh.put(key, made);
          byKey_t.put(
              key,
              carrier.equals(POWER)
                  ? burnt_t * (1 - heatShare)
                  : burnt_t * heatShare * made / heat_MWh);
        });
    return new MadeByBody(byKey_MWh, byKey_t, open);
  }

  private static Map<String, Double> made_MWh(Inventory inventory) {
    Map<String, Double> made_MWh = new TreeMap<>();
    for (Entry entry : inventory.entries()) {
      if (entry.holder().equals(inventory.body()) && TradedEnergy.FORMS.contains(entry.form())) {
        double sign =
            switch (entry.direction()) {
              case OUT -> 1;
              case IN -> -1;
              case STORED, CONSUMED -> 0;
            };
        made_MWh.merge(entry.carrier().id(), sign * entry.known().value(), Double::sum);
      }
    }
    made_MWh.values().removeIf(made -> made <= 0);
    return made_MWh;
  }

  private static Optional<Entry> untold(String body, TradedEnergy traded, Set<Entry> lacks) {
    Set<Entry> missing = new LinkedHashSet<>(lacks);
    if (traded.burners().contains(body)) {
      missing.addAll(traded.untold().values());
    }
    return missing.stream().filter(entry -> entry.holder().equals(body)).findFirst();
  }
}
