package org.tinkuy.flows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.WasteCode;

/// Reads what becomes of flows: what their rows say, and what their material leaves open.
///
/// @param catalog the List of Waste, and the lists by which codes are read
record Fates(Park park, Catalog catalog) {

  Fate of(Pieces flow, Carrier carrier) {
    ParkRow last = flow.rows().getLast();
    return new Fate(last.text("today"), usedAs(flow), possible(last, carrier));
  }

  /// What all the rows say; rows of parts of a period that differ, or of which one is silent, tell
  /// nothing of the whole.
  static Optional<Material.Use> usedAs(Pieces pieces) {
    List<String> said = pieces.rows().stream().map(row -> row.text("usedAs")).distinct().toList();
    return Optional.of(said.getFirst())
        .filter(word -> said.size() == 1 && !word.isEmpty())
        .map(word -> Material.Use.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /// The uses of its entry in the List of Waste; without a code, those of every entry of its
  /// carrier.
  private List<Material.Use> possible(ParkRow row, Carrier carrier) {
    Materials materials = catalog.library().materials();
    Optional<Material> entry =
        WasteCode.list(park, row, catalog).stream()
            .filter(code -> code.list().equals(CodeList.LIST_OF_WASTE))
            .flatMap(code -> materials.find(code.code()).stream())
            .findFirst();
    return entry
        .map(Material::uses)
        .orElseGet(
            () ->
                materials.byCode().values().stream()
                    .filter(material -> material.carrier().equals(carrier.id()))
                    .flatMap(material -> material.uses().stream())
                    .distinct()
                    .sorted()
                    .toList());
  }
}
