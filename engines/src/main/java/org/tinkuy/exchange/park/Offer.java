package org.tinkuy.exchange.park;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.kernel.Quantity;

/// What a firm gives out and somebody else could use.
///
/// @param flow the flow
/// @param residue what it is in the eyes of the law
/// @param today where it goes at present; empty where not said
/// @param disposal_perUnit what that costs for a tonne, or a MWh, in the park's currency; negative
///   where it earns a price; absent where nobody says
/// @param quality what is in it, by property
public record Offer(
    FreeFlow flow,
    Residue residue,
    String today,
    OptionalDouble disposal_perUnit,
    Map<String, Quantity> quality) {
  public Offer {
    quality = Collections.unmodifiableMap(new LinkedHashMap<>(quality));
  }
}
