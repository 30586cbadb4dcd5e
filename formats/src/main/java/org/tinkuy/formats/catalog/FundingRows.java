package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.catalog.CountryDoor;
import org.tinkuy.catalog.FundingLibrary;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.catalog.PresetLayer;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.LocalizedText;

/// Reads `fundingPresets.csv`, `fundingLayers.csv` and `countryDoors.csv`.
final class FundingRows {
  private static final List<String> FAMILIES =
      List.of("publicBudget", "capitalMarket", "projectFinance", "impact");
  private static final List<String> ANSWERS = List.of("no", "yes");

  private final CatalogReading reading;

  FundingRows(CatalogReading reading) {
    this.reading = reading;
  }

  /// @param usual rates and limits that hold for every park
  FundingLibrary read(Tolerances usual) {
    return new FundingLibrary(presets(), layers(), doors(), usual);
  }

  private List<FundingPreset> presets() {
    List<FundingPreset> presets = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "fundingPresets.csv",
            "preset",
            "family",
            "stack",
            "contract",
            "publicParties",
            "funds_months",
            "source",
            "confidence",
            "verified",
            "note")) {
      if (reading.isNew("fundingPreset." + row.text("preset"), row.place())) {
        row.make(() -> preset(row)).ifPresent(presets::add);
      }
    }
    return presets;
  }

  private static FundingPreset preset(CatalogRow row) {
    return new FundingPreset(
        row.text("preset"),
        row.word("family", FAMILIES),
        row.text("stack"),
        row.text("contract"),
        Set.copyOf(row.items("publicParties", '|')),
        CarrierRows.decimal(row.text("funds_months")).doubleValue(),
        row.provenance());
  }

  private List<PresetLayer> layers() {
    List<PresetLayer> layers = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "fundingLayers.csv",
            "stack",
            "layer",
            "kind",
            "payer",
            "name",
            "nameEs",
            "nameFr",
            "nameVi",
            "terms",
            "source",
            "confidence",
            "verified",
            "note")) {
      if (reading.isNew(
          "fundingLayer." + row.text("stack") + "." + row.text("layer"), row.place())) {
        row.make(() -> layer(row)).ifPresent(layers::add);
      }
    }
    return layers;
  }

  /// Terms stand as `share=55 %|rate=7.5 %`.
  private static PresetLayer layer(CatalogRow row) {
    SequencedMap<String, String> terms = new LinkedHashMap<>();
    for (String term : row.items("terms", '|')) {
      int at = term.indexOf('=');
      terms.put(term.substring(0, Math.max(0, at)).strip(), term.substring(at + 1).strip());
    }
    return new PresetLayer(
        row.text("stack"),
        row.text("layer"),
        row.text("kind"),
        row.text("payer"),
        LocalizedText.of("en", row.text("name"))
            .with("es", row.text("nameEs"))
            .with("fr", row.text("nameFr"))
            .with("vi", row.text("nameVi")),
        terms,
        row.provenance());
  }

  private List<CountryDoor> doors() {
    List<CountryDoor> doors = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "countryDoors.csv",
            "country",
            "door",
            "open",
            "source",
            "confidence",
            "verified",
            "note")) {
      if (reading.isNew(
          "countryDoor." + row.text("country") + "." + row.text("door"), row.place())) {
        row.make(
                () ->
                    new CountryDoor(
                        row.text("country"),
                        row.text("door"),
                        row.word("open", ANSWERS).equals("yes"),
                        row.provenance()))
            .ifPresent(doors::add);
      }
    }
    return doors;
  }
}
