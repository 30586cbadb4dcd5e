package org.tinkuy.flows;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;

/// The emission factors of a country and year, each noted when it is used, with its source.
final class EmissionFactors {
  /// Averages are for inventories; margins are for appraising projects and never stand in for them.
  private static final String INVENTORY = "average";

  private static final double TJ_PER_MWH = 0.0036;

  private final Catalog catalog;
  private final String country;
  private final Period period;
  private final Map<String, Carbon.Factor> used = new LinkedHashMap<>();

  EmissionFactors(Catalog catalog, String country, Period period) {
    this.catalog = catalog;
    this.country = country;
    this.period = period;
  }

  List<Carbon.Factor> listUsed() {
    return List.copyOf(used.values());
  }

  /// The factor of power from the grid in t/MWh: that of the year, else of the latest year before.
  Optional<Double> grid() {
    Optional<ReferenceValue> found = latest("gridFactor", INVENTORY);
    return found.map(
        value -> {
          Unit tPerMWh = catalog.units().get("tCO2e").per(catalog.units().get("MWh"));
          double factor = value.value().in(tPerMWh).value();
          note(
              new Carbon.Factor(
                  "gridFactor " + country,
                  factor,
                  value.period().text(),
                  "",
                  value.provenance().source(),
                  value.provenance().verified()));
          return factor;
        });
  }

  /// The share of the grid's power that is renewable.
  Optional<Double> renewableGrid() {
    return latest("renewableElectricity", "value").map(value -> value.value().value());
  }

  private Optional<ReferenceValue> latest(String name, String kind) {
    return catalog.references().stream()
        .filter(value -> value.name().equals(name) && value.kind().equals(kind))
        .filter(value -> value.country().equals(country))
        .filter(value -> !value.period().start().isAfter(period.end()))
        .max(Comparator.comparing(value -> value.period().end()));
  }

  /// The factor of burning a fuel in t/MWh; empty where the catalog has none.
  Optional<Double> fuel(Carrier carrier) {
    return carrier
        .co2Factor()
        .map(
            quantity -> {
              Unit tPerTJ = catalog.units().get("tCO2e").per(catalog.units().get("TJ"));
              double factor = quantity.in(tPerTJ).value() * TJ_PER_MWH;
              note(
                  new Carbon.Factor(
                      carrier.id(),
                      factor,
                      carrier.attributes().getOrDefault("factorYear", ""),
                      carrier.attributes().getOrDefault("warmingSet", ""),
                      carrier.provenance().source(),
                      carrier.provenance().verified()));
              return factor;
            });
  }

  /// CO2 of what grew, in t/MWh of a fuel; 0 where it has none.
  static double biogenic_tPerMWh(Carrier carrier) {
    String text = carrier.attributes().getOrDefault("biogenicCo2_kgPerTJ", "0");
    return Double.parseDouble(text) / 1000 * TJ_PER_MWH;
  }

  private void note(Carbon.Factor factor) {
    used.putIfAbsent(factor.what(), factor);
  }
}
