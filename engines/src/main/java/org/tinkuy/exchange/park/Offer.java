package org.tinkuy.exchange.park;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.ParkRow;

/// What a firm gives out and somebody else could use.
///
/// @param flow the flow
/// @param residue what it is in the eyes of the law
/// @param today where it goes at present; empty where not said
/// @param disposal_perUnit what that costs for a tonne, or a MWh, in the park's currency; negative
///   where it earns a price; absent where nobody says
/// @param quality what is in it, by property
/// @param parts what each of its rows says is in it, in the order of time; one alone, with that
///   quality, where a single row tells it
public record Offer(
    FreeFlow flow,
    Residue residue,
    String today,
    OptionalDouble disposal_perUnit,
    Map<String, Quantity> quality,
    List<Part> parts) {
  public Offer {
    quality = Collections.unmodifiableMap(new LinkedHashMap<>(quality));
    parts = List.copyOf(parts);
  }

  /// What one row says is in its part of a flow.
  ///
  /// @param row which
  /// @param quality what is in it, by property
  /// @param share of the whole amount in tonnes, mostly above 0 to 1, below 0 where it takes away
  public record Part(ParkRow row, Map<String, Quantity> quality, double share) {
    public Part {
      quality = Collections.unmodifiableMap(new LinkedHashMap<>(quality));
    }
  }
}
