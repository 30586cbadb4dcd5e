package org.tinkuy.catalog;

import java.util.List;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// An exchange between two sectors that is known to work somewhere: fly ash of a power plant into
/// cement. What flows and what it becomes stands under `exchange.ID.name` in the texts.
///
/// @param id unique in the catalog
/// @param from class of ISIC Rev. 4 that gives; empty where any sector may
/// @param materials codes of the List of Waste; none where what flows is told by its carrier
/// @param carriers carriers that flow, where no code of waste tells; none where the codes do
/// @param to classes of ISIC Rev. 4 that take; none where any sector may
/// @param swap what it stands in for
/// @param cases how many cases the source counts; 0 where it counts none
/// @param provenance source and confidence
public record ExchangeType(
    String id,
    String from,
    List<String> materials,
    List<String> carriers,
    List<String> to,
    Swap swap,
    int cases,
    Provenance provenance) {

  /// What an exchange stands in for.
  ///
  /// @param replaces carriers that a taker buys less of; none where the source does not say
  /// @param ratio tonnes replaced by a tonne, > 0; absent where it depends on the case
  public record Swap(List<String> replaces, OptionalDouble ratio) {
    public Swap {
      replaces = List.copyOf(replaces);
      Check.that(
          ratio.orElse(1) > 0,
          "catalog.exchange.ratio",
          "Exchange: the ratio must be > 0, but is %s.",
          ratio);
    }
  }

  public ExchangeType {
    materials = List.copyOf(materials);
    carriers = List.copyOf(carriers);
    to = List.copyOf(to);
    Check.that(
        cases >= 0,
        "catalog.exchange.cases",
        "Exchange '%s': its cases must be 0 or more, but are %s.",
        id,
        cases);
  }

  /// Whether a sector that has something of this material or carrier may give by this type.
  ///
  /// @param codes of the List of Waste, six digits each; none where none is stated
  public boolean mayGive(String sector, List<String> codes, String carrier) {
    return (from.isEmpty() || from.equals(sector))
        && (codes.stream().anyMatch(materials::contains) || carriers.contains(carrier));
  }

  /// Whether a sector that needs this carrier may take by this type.
  public boolean mayTake(String sector, String carrier) {
    return (to.isEmpty() || to.contains(sector)) && swap.replaces().contains(carrier);
  }
}
