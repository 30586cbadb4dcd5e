package org.tinkuy.flows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Power, heat, steam and cooling that firms make of fuel and sell: what they give out of a form
/// beyond what they take in of it. How much of its fuel a firm burns for what it sells nobody can
/// tell from outside, so that it carries the factor that the firm states with the flow.
///
/// A by-product carries nothing, and who burns no fuel makes it without emissions: who only gives
/// fuel out, stores it or uses it as a material burns none.
///
/// Source: GHG Protocol, _Scope 2 Guidance_ (2015), chapter 6: energy from a direct line has the
/// factor of its maker.
///
/// @param made_MWh by firm and carrier, MWh, > 0
/// @param emitted_t what making it emits, by firm and carrier, t CO2e; absent where not stated
/// @param open a flow that is sold and does not state what making it emits, by firm and carrier
record MadeByFirms(
    Map<String, Double> made_MWh, Map<String, Double> emitted_t, Map<String, Entry> open) {
  /// Less than this part of what is given out is rounding.
  private static final double ROUNDING = 1e-9;

  MadeByFirms {
    made_MWh = Collections.unmodifiableMap(new TreeMap<>(made_MWh));
    emitted_t = Collections.unmodifiableMap(new TreeMap<>(emitted_t));
    open = Collections.unmodifiableMap(new TreeMap<>(open));
  }

  /// What firms make.
  ///
  /// @param body the park body, which is no firm
  static MadeByFirms of(TradedEnergy traded, String body) {
    Map<String, Double> made_MWh = new TreeMap<>();
    Map<String, Double> emitted_t = new TreeMap<>();
    Map<String, Entry> open = new TreeMap<>();
    traded
        .sold()
        .forEach(
            (key, flows) -> {
              String holder = flows.getFirst().holder();
              double sold_MWh = flows.stream().mapToDouble(flow -> flow.known().value()).sum();
              double own_MWh = sold_MWh - traded.taken_MWh().getOrDefault(key, 0.0);
              if (holder.equals(body)
                  || traded.untold().containsKey(key)
                  || !traded.burners().contains(holder)
                  || own_MWh <= ROUNDING * sold_MWh) {
                return;
              }
              Optional<Entry> silent =
                  flows.stream().filter(flow -> flow.use().stated_tCO2e().isEmpty()).findFirst();
              if (silent.isPresent()) {
                open.put(key, silent.get());
                return;
              }
              double stated_t = stated_t(flows);
              made_MWh.put(key, own_MWh);
              emitted_t.put(key, stated_t * own_MWh / sold_MWh);
            });
    return new MadeByFirms(made_MWh, emitted_t, open);
  }

  private static double stated_t(List<Entry> flows) {
    return flows.stream().mapToDouble(flow -> flow.use().stated_tCO2e().orElseThrow()).sum();
  }
}
