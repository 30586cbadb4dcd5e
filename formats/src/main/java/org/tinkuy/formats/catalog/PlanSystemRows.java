package org.tinkuy.formats.catalog;

import java.util.regex.Pattern;
import org.tinkuy.kernel.Check;

/// Checks `planSystems.csv`, which org.tinkuy.formats.geo reads when it projects a layer: a code
/// stands once, a system is in metres or degrees, and the accuracy of its shift is stated.
final class PlanSystemRows {
  private static final Pattern CODE = Pattern.compile("[1-9]\\d{3,5}");
  private static final Pattern ACCURACY_M = Pattern.compile("\\d{1,3}(\\.\\d)?");
  private static final Pattern PARAMETERS =
      Pattern.compile("\\+proj=(longlat \\+.*|\\w+ \\+.* \\+units=m .*)\\+no_defs");

  private final CatalogReading reading;

  PlanSystemRows(CatalogReading reading) {
    this.reading = reading;
  }

  void check() {
    reading
        .rows(
            "planSystems.csv",
            "epsg",
            "name",
            "parameters",
            "accuracy_m",
            "source",
            "confidence",
            "verified")
        .forEach(this::check);
  }

  private void check(CatalogRow row) {
    reading.isNew("planSystem." + row.text("epsg"), row.place());
    row.provenance();
    cell(row, "epsg", CODE, "a code of 4 to 6 digits");
    cell(row, "name", Pattern.compile(".+"), "a name");
    cell(row, "accuracy_m", ACCURACY_M, "a number of metres, 0 or more");
    cell(row, "parameters", PARAMETERS, "proj4 parameters in metres or degrees");
  }

  private static void cell(CatalogRow row, String column, Pattern pattern, String wanted) {
    row.at(
        column,
        () -> {
          String text = row.text(column);
          Check.that(
              pattern.matcher(text).matches(),
              "catalog.planSystem",
              "Column '%s': it must be %s, but is '%s'.",
              column,
              wanted,
              text);
          return text;
        });
  }
}
