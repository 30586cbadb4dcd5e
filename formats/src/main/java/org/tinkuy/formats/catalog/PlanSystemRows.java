package org.tinkuy.formats.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.catalog.PlanSystem;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.kernel.Check;

/// Reads `planSystems.csv`, which org.tinkuy.formats.geo reads when it projects a layer: a code
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

  List<PlanSystem> read() {
    return reading
        .rows(
            "planSystems.csv",
            "epsg",
            "name",
            "parameters",
            "accuracy_m",
            "source",
            "confidence",
            "verified")
        .stream()
        .flatMap(row -> system(row).stream())
        .toList();
  }

  private Optional<PlanSystem> system(CatalogRow row) {
    reading.isNew("planSystem." + row.text("epsg"), row.place());
    Provenance provenance = row.provenance();
    Optional<String> code = cell(row, "epsg", CODE, "a code of 4 to 6 digits");
    Optional<String> name = cell(row, "name", Pattern.compile(".+"), "a name");
    cell(row, "parameters", PARAMETERS, "proj4 parameters in metres or degrees");
    return cell(row, "accuracy_m", ACCURACY_M, "a number of metres, 0 or more")
        .filter(_ -> code.isPresent() && name.isPresent())
        .map(metres -> CarrierRows.decimal(metres).doubleValue())
        .map(metres -> new PlanSystem(code.orElseThrow(), name.orElseThrow(), metres, provenance));
  }

  private static Optional<String> cell(
      CatalogRow row, String column, Pattern pattern, String wanted) {
    return row.at(
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
