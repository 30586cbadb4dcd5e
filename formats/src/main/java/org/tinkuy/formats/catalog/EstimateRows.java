package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.catalog.Estimates;
import org.tinkuy.catalog.Estimates.SectorProfile;
import org.tinkuy.catalog.Estimates.Tolerance;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.UnitTable;

/// Reads `tolerances.csv` and `sectorProfiles.csv`.
final class EstimateRows {
  /// Every tolerance that an engine asks for; without one of them the catalog is not whole.
  private static final List<String> NEEDED =
      List.of(
          "measured",
          "calculated",
          "estimated",
          "coverageFactor",
          "significance",
          "suspectMargin",
          "referenceHeat",
          "referencePower");

  private final CatalogReading reading;
  private final UnitTable units;

  EstimateRows(CatalogReading reading, UnitTable units) {
    this.reading = reading;
    this.units = units;
  }

  Estimates read(Set<String> carriers) {
    return new Estimates(tolerances(), profiles(List.copyOf(carriers)));
  }

  private Map<String, Tolerance> tolerances() {
    Map<String, Tolerance> tolerances = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows("tolerances.csv", "name", "value", "source", "confidence", "verified")) {
      String name = row.word("name", NEEDED);
      if (reading.isNew("tolerance." + name, row.place())) {
        row.make(() -> new Tolerance(name, number(row, "value"), row.provenance()))
            .ifPresent(tolerance -> tolerances.put(name, tolerance));
      }
    }
    for (String name : NEEDED) {
      if (!tolerances.containsKey(name)) {
        reading.error(
            "catalog.tolerance.missing",
            Place.file("catalog/tolerances.csv"),
            "Tolerance '%s' is missing.".formatted(name),
            name);
      }
    }
    return tolerances;
  }

  private List<SectorProfile> profiles(List<String> carriers) {
    List<SectorProfile> profiles = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "sectorProfiles.csv",
            "sector",
            "carrier",
            "direction",
            "low",
            "high",
            "unit",
            "product",
            "source",
            "confidence",
            "verified")) {
      String key =
          "profile.%s,%s,%s"
              .formatted(row.text("sector"), row.text("carrier"), row.text("direction"));
      if (reading.isNew(key, row.place())) {
        row.make(() -> profile(row, carriers)).ifPresent(profiles::add);
      }
    }
    return profiles;
  }

  private SectorProfile profile(CatalogRow row, List<String> carriers) {
    return new SectorProfile(
        row.text("sector"),
        row.word("carrier", carriers),
        row.word("direction", List.of("in", "out")),
        new Quantity(number(row, "low"), units.get(row.text("unit"))),
        new Quantity(number(row, "high"), units.get(row.text("unit"))),
        row.text("product"),
        row.provenance());
  }

  private static double number(CatalogRow row, String column) {
    return CarrierRows.decimal(row.text(column)).doubleValue();
  }
}
