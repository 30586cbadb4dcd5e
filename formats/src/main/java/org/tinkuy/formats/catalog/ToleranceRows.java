package org.tinkuy.formats.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.catalog.Tolerances.Tolerance;
import org.tinkuy.kernel.Place;

/// Reads `tolerances.csv`.
final class ToleranceRows {
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
          "referencePower",
          "detour",
          "minimumApproach",
          "coolingApproach",
          "factorAge",
          "interest",
          "upkeep",
          "smallFirm",
          "mediumFirm",
          "usualCover",
          "grantRate",
          "grantThreshold",
          "rareLoss",
          "strongCategory",
          "policyEffect",
          "areaDifference",
          "boilerMost",
          "roadLeast.highway",
          "roadLeast.access",
          "roadLeast.avenue",
          "roadLeast.collector",
          "roadLeast.local",
          "roadLeast.service",
          "roadMost.highway",
          "roadMost.access",
          "roadMost.avenue",
          "roadMost.collector",
          "roadMost.local",
          "roadMost.service");

  private final CatalogReading reading;

  ToleranceRows(CatalogReading reading) {
    this.reading = reading;
  }

  Tolerances read() {
    Map<String, Tolerance> tolerances = new LinkedHashMap<>();
    @Nullable CatalogRow medium = null;
    for (CatalogRow row :
        reading.rows("tolerances.csv", "name", "value", "source", "confidence", "verified")) {
      String name = row.word("name", NEEDED);
      if (reading.isNew("tolerance." + name, row.place())) {
        row.make(() -> new Tolerance(name, value(row), row.provenance()))
            .ifPresent(tolerance -> tolerances.put(name, tolerance));
        medium = name.equals("mediumFirm") && tolerances.containsKey(name) ? row : medium;
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
    Tolerances read = new Tolerances(tolerances);
    if (medium != null && tolerances.containsKey("smallFirm")) {
      medium.make(read::firmLimits);
    }
    return read;
  }

  private static double value(CatalogRow row) {
    return CarrierRows.decimal(row.text("value")).doubleValue();
  }
}
