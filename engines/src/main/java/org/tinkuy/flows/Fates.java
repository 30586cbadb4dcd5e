package org.tinkuy.flows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;
import org.tinkuy.park.WasteCode;

/// Reads what becomes of flows: what their rows say, and what their material leaves open.
///
/// @param catalog the List of Waste, and the lists by which codes are read
record Fates(Park park, Catalog catalog) {

  Fate of(Pieces flow, Carrier carrier) {
    ParkRow last = flow.rows().getLast();
    return new Fate(
        last.text("today"),
        usedAs(flow),
        possible(last, carrier),
        isLinkedLonger(last.text("flow"), flow.period()));
  }

  /// Whether a link leaves a flow that is told of a longer period alone.
  private boolean isLinkedLonger(String flow, Period period) {
    ParkTable all = park.table("links");
    List<ParkRow> links = all.where(all.schema().indexOf("from"), flow);
    if (links.isEmpty()) {
      return false;
    }
    List<String> told =
        links.stream()
            .filter(link -> period.contains(Pieces.periodOf(link)))
            .map(link -> link.text("to"))
            .toList();
    return links.stream()
        .filter(link -> !told.contains(link.text("to")))
        .map(Pieces::periodOf)
        .anyMatch(of -> of.contains(period) && of.days() > period.days());
  }

  /// What all the rows say; rows of parts of a period that differ, or of which one is silent, tell
  /// nothing of the whole.
  static Optional<Material.Use> usedAs(Pieces pieces) {
    List<String> said = pieces.rows().stream().map(row -> row.text("usedAs")).distinct().toList();
    return Optional.of(said.getFirst())
        .filter(word -> said.size() == 1 && !word.isEmpty())
        .map(word -> Material.Use.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /// The uses of all its entries in the List of Waste, since each code may be of the part that is
  /// used; without a code, those of every entry of its carrier.
  private List<Material.Use> possible(ParkRow row, Carrier carrier) {
    Materials materials = catalog.library().materials();
    List<Material> entries = WasteCode.entries(WasteCode.list(park, row, catalog), materials);
    return uses(entries.isEmpty() ? materials.ofCarrier(carrier.id()) : entries);
  }

  private static List<Material.Use> uses(List<Material> materials) {
    return materials.stream()
        .flatMap(material -> material.uses().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
