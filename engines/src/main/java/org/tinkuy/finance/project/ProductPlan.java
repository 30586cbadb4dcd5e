package org.tinkuy.finance.project;

import java.util.List;
import org.tinkuy.kernel.LocalizedText;

/// What the park sells or lets. Inputs: `area` or `share` of the land budget's net area; `price`;
/// `sellingCost`; for services `use` per area or `capacity` and `utilisation`, `margin`,
/// `peakFactor`, `module`; `market`, the most that is taken in a year.
///
/// @param id unique among the products
/// @param absorption id of how fast it is taken
/// @param ready ids of works that must be done before; none where it is not bound to them
/// @param hasVat whether value-added tax is collected on it
public record ProductPlan(
    String id,
    LocalizedText name,
    Kind kind,
    String absorption,
    List<String> ready,
    boolean hasVat) {

  /// How it earns.
  public enum Kind {
    /// Land or buildings sold, or let for a premium.
    SALE,
    /// Ground rent, building rent, service charge.
    RENT,
    /// Water, power, treatment, waste at the gate: by volume.
    SERVICE,
    /// Paid once for what is newly connected.
    CONNECTION
  }

  public ProductPlan {
    ready = List.copyOf(ready);
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "products." + id + "." + word;
  }
}
