package org.tinkuy.finance.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Series;

/// Debt as another run drew and serves it: in a downside the loans do not shrink with the cash.
///
/// @param draws by the id of the layer
/// @param services by the id of the layer, from the first payment on
public record KeptDebt(Map<String, Series> draws, Map<String, Series> services) {
  /// Debt is sized anew.
  public static final KeptDebt NONE = new KeptDebt(Map.of(), Map.of());

  public KeptDebt {
    draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
  }

  Optional<Series> draw(String layer) {
    return Optional.ofNullable(draws.get(layer));
  }

  Optional<Series> service(String layer) {
    return Optional.ofNullable(services.get(layer));
  }
}
