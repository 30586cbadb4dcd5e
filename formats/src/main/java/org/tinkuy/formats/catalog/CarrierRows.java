package org.tinkuy.formats.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.catalog.BurnableMaterial;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.WarmingGas;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.UnitTable;

/// Reads `carriers.csv`, and `burnables.csv`: what materials are worth as fuels.
///
/// The factor of a carrier is `CO2 + CH4 x potential + N2O x potential`, in kgCO2e/TJ, exact in
/// decimals, with the potentials of one set of `warming.csv`. CH4 of combustion counts without its
/// own oxidation to CO2.
///
/// Source: IPCC 2006 Guidelines, volume 2, chapter 2.
final class CarrierRows {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final List<String> GROUPS =
      List.of("energy", "water", "wastewater", "material", "waste");

  private final CatalogReading reading;
  private final UnitTable units;
  private final String set;
  private final Map<String, WarmingGas> gases;

  /// A reader.
  ///
  /// @param set the set of warming potentials to use, a column of `warming.csv`
  /// @param gases the gases with their potentials
  CarrierRows(CatalogReading reading, UnitTable units, String set, Map<String, WarmingGas> gases) {
    this.reading = reading;
    this.units = units;
    this.set = set;
    this.gases = gases;
  }

  Map<String, Carrier> read(TextRows texts) {
    Map<String, Carrier> carriers = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows(
            "carriers.csv",
            "carrier",
            "name",
            "group",
            "form",
            "heatingValue",
            "heatingUnit",
            "density",
            "densityUnit",
            "co2_kgPerTJ",
            "ch4_kgPerTJ",
            "n2o_kgPerTJ",
            "biogenicCo2_kgPerTJ",
            "factorYear",
            "renewable",
            "hazardous",
            "source",
            "year",
            "confidence",
            "verified")) {
      String id = row.text("carrier");
      if (reading.isNew("carrier." + id, row.place())) {
        carriers.put(id, carrier(row));
        texts.add("carrier." + id + ".name", row.text("name"));
        texts.add("carrier." + id + ".note", row.text("note"));
      }
    }
    return carriers;
  }

  private Carrier carrier(CatalogRow row) {
    return new Carrier(
        row.text("carrier"),
        row.word("group", GROUPS),
        attributes(row),
        quantity(row, "heatingValue", "heatingUnit"),
        quantity(row, "density", "densityUnit"),
        factor(row),
        number(row, "renewable").map(BigDecimal::doubleValue),
        row.provenance());
  }

  List<BurnableMaterial> burnables() {
    List<BurnableMaterial> burnables = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "burnables.csv",
            "burnable",
            "codes",
            "carriers",
            "burntAs",
            "form",
            "heatingValue",
            "low",
            "high",
            "dry",
            "heatingUnit",
            "co2_kgPerTJ",
            "ch4_kgPerTJ",
            "n2o_kgPerTJ",
            "biogenicCo2_kgPerTJ",
            "source",
            "year",
            "confidence",
            "verified")) {
      if (reading.isNew("burnable." + row.text("burnable"), row.place())) {
        row.make(() -> burnable(row)).ifPresent(burnables::add);
      }
    }
    return burnables;
  }

  private BurnableMaterial burnable(CatalogRow row) {
    Optional<Quantity> low = quantity(row, "low", "heatingUnit");
    Optional<Quantity> high = quantity(row, "high", "heatingUnit");
    return new BurnableMaterial(
        row.text("burnable"),
        row.items("codes", '|'),
        row.items("carriers", '|'),
        row.text("burntAs"),
        row.word("form", List.of("solid", "liquid", "gas")),
        new BurnableMaterial.Heat(
            quantity(row, "heatingValue", "heatingUnit"),
            low.flatMap(from -> high.map(to -> new BurnableMaterial.Range(from, to))),
            quantity(row, "dry", "heatingUnit")),
        new BurnableMaterial.Emissions(
            factor(row),
            number(row, "biogenicCo2_kgPerTJ")
                .map(co2 -> new Quantity(co2.doubleValue(), units.get("kg/TJ")))),
        row.provenance());
  }

  private Map<String, String> attributes(CatalogRow row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String column : List.of("form", "hazardous", "biogenicCo2_kgPerTJ", "factorYear")) {
      if (!row.text(column).isEmpty()) {
        attributes.put(column, row.text(column));
      }
    }
    if (!row.text("co2_kgPerTJ").isEmpty()) {
      attributes.put("warmingSet", set);
    }
    return attributes;
  }

  private Optional<Quantity> quantity(CatalogRow row, String column, String unitColumn) {
    return number(row, column)
        .flatMap(
            value ->
                row.at(
                    unitColumn,
                    () -> new Quantity(value.doubleValue(), units.get(row.text(unitColumn)))));
  }

  private Optional<Quantity> factor(CatalogRow row) {
    return number(row, "co2_kgPerTJ")
        .flatMap(
            co2 ->
                row.make(
                    () -> {
                      BigDecimal sum =
                          co2.add(weighted(row, "ch4_kgPerTJ", WarmingGas.METHANE))
                              .add(weighted(row, "n2o_kgPerTJ", WarmingGas.NITROUS_OXIDE));
                      return new Quantity(sum.doubleValue(), units.get("kgCO2e/TJ"));
                    }));
  }

  private BigDecimal weighted(CatalogRow row, String column, String gas) {
    Optional<Double> potential =
        Optional.ofNullable(gases.get(gas)).map(found -> found.potentials().get(set));
    Check.that(
        potential.isPresent(),
        "catalog.warming.missing",
        "Gas '%s' is not in warming.csv, or has no potential in the set %s.",
        gas,
        set);
    return number(row, column)
        .orElse(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(potential.orElse(0.0)));
  }

  private static Optional<BigDecimal> number(CatalogRow row, String column) {
    return row.text(column).isEmpty()
        ? Optional.empty()
        : row.at(column, () -> decimal(row.text(column)));
  }

  static BigDecimal decimal(String text) {
    Check.that(
        DECIMAL.matcher(text).matches(),
        "catalog.number",
        "Number: a decimal number is expected, but it is '%s'.",
        text);
    return new BigDecimal(text);
  }
}
