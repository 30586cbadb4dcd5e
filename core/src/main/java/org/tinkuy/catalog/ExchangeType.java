package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Check;

/// An exchange between two sectors that is known to work somewhere: fly ash of a power plant into
/// cement.
///
/// @param id unique in the catalog
/// @param from class of ISIC Rev. 4 that gives; empty where any sector may
/// @param materials codes of the List of Waste; none where what flows is no waste, such as heat
/// @param to classes of ISIC Rev. 4 that take
/// @param what what flows and what it becomes, in English
/// @param cases how many cases the source counts; 0 where it counts none
/// @param provenance source and confidence
public record ExchangeType(
    String id,
    String from,
    List<String> materials,
    List<String> to,
    String what,
    int cases,
    Provenance provenance) {
  public ExchangeType {
    materials = List.copyOf(materials);
    to = List.copyOf(to);
    Check.that(
        cases >= 0,
        "catalog.exchange.cases",
        "Exchange '%s': its cases must be 0 or more, but are %s.",
        id,
        cases);
  }
}
