package org.tinkuy.formats.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.EmissionFactor;
import org.tinkuy.catalog.WarmingGas;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.UnitTable;

/// Reads `warming.csv` and `factors.csv`.
final class FactorRows {
  private static final List<String> SETS = List.of("AR4", "AR5", "AR6");

  private final CatalogReading reading;

  FactorRows(CatalogReading reading) {
    this.reading = reading;
  }

  Map<String, WarmingGas> gases() {
    Map<String, WarmingGas> gases = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows(
            "warming.csv",
            "gas",
            "AR4",
            "AR5",
            "AR6",
            "source",
            "year",
            "confidence",
            "verified")) {
      String gas = row.text("gas");
      if (reading.isNew("gas." + gas, row.place())) {
        Map<String, Double> potentials = new LinkedHashMap<>();
        SETS.forEach(
            set ->
                row.at(set, () -> positive(row.text(set)))
                    .ifPresent(potential -> potentials.put(set, potential)));
        gases.put(gas, new WarmingGas(gas, potentials, row.provenance()));
      }
    }
    return gases;
  }

  private static double positive(String text) {
    BigDecimal number = CarrierRows.decimal(text);
    Check.that(
        number.signum() > 0,
        "catalog.warming.positive",
        "Warming potential: it must be > 0, but is %s.",
        text);
    return number.doubleValue();
  }

  List<EmissionFactor> factors(UnitTable units, TextRows texts) {
    List<EmissionFactor> factors = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "factors.csv",
            "factor",
            "name",
            "value",
            "unit",
            "country",
            "year",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("factor");
      if (reading.isNew("factor." + id, row.place())) {
        texts.add("factor." + id + ".name", row.text("name"));
        factor(row, units).ifPresent(factors::add);
      }
    }
    return factors;
  }

  private static Optional<EmissionFactor> factor(CatalogRow row, UnitTable units) {
    Optional<Integer> year = row.at("year", () -> CatalogRow.year(row.text("year")));
    return year.flatMap(
        found ->
            row.make(
                () ->
                    new EmissionFactor(
                        row.text("factor"),
                        new Quantity(
                            CarrierRows.decimal(row.text("value")).doubleValue(),
                            units.get(row.text("unit"))),
                        row.text("country"),
                        found,
                        row.provenance())));
  }
}
