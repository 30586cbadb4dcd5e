package org.tinkuy.flows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// The emission factors of a country and year, each noted when it is used, with its source.
final class EmissionFactors {
  /// Averages are for inventories; margins are for appraising projects and never stand in for them.
  private static final String INVENTORY = "average";

  /// What is left of the grid when all that was sold by contract or certificate is taken off.
  private static final String RESIDUAL = "residual";

  private static final double TJ_PER_MWH = 0.0036;

  private final Catalog catalog;
  private final String country;
  private final Period period;

  /// References that were asked for, by name and kind: each flow of power asks for the same ones.
  private final Map<String, Optional<ReferenceValue>> asked = new HashMap<>();

  private final Map<String, Carbon.Factor> used = new LinkedHashMap<>();
  private final Set<Sentence> notices = new LinkedHashSet<>();

  EmissionFactors(Catalog catalog, String country, Period period) {
    this.catalog = catalog;
    this.country = country;
    this.period = period;
  }

  List<Carbon.Factor> listUsed() {
    return List.copyOf(used.values());
  }

  /// What stands in for what is not known.
  List<Sentence> listNotices() {
    return List.copyOf(notices);
  }

  /// The factor of power from the grid in t/MWh: that of the year, else of the latest year before;
  /// one that is older than the catalog lets pass is told.
  Optional<Double> grid() {
    return latest("gridFactor", INVENTORY).map(value -> taken(value, "gridFactor " + country));
  }

  /// The factor of power that no contract covers, in t/MWh: that of the residual mix of the
  /// country, else the average of the grid, which is told, for it counts twice what others have
  /// bought.
  ///
  /// Source: GHG Protocol, _Scope 2 Guidance_ (2015), table 6.3 and 6.11.4.
  Optional<Double> residual() {
    Optional<ReferenceValue> mix = latest("gridFactor", RESIDUAL);
    if (mix.isPresent()) {
      return mix.map(value -> taken(value, "gridFactor " + country + " " + Carbon.Factor.RESIDUAL));
    }
    Optional<Double> average = grid();
    if (average.isPresent()) {
      notices.add(
          Sentence.of(
              "reason.carbon.noResidual",
              "By market: the catalog has no residual mix of %s, so that for power without a"
                  + " contract the average of its grid stands in.",
              Sentence.country(country)));
    }
    return average;
  }

  private double taken(ReferenceValue value, String what) {
    Unit tPerMWh = catalog.units().get("tCO2e").per(catalog.units().get("MWh"));
    double factor = value.value().in(tPerMWh).value();
    note(
        new Carbon.Factor(
            what,
            factor,
            value.period().text(),
            "",
            value.provenance().source(),
            value.provenance().verified()));
    if (isOld(value)) {
      notices.add(
          Sentence.of(
              "reason.carbon.oldFactor",
              "The factor of the grid of %s is of %s and stands in for %s: the catalog has none"
                  + " that is nearer.",
              Sentence.country(country),
              value.period().text(),
              period.text()));
    }
    return factor;
  }

  /// The share of the grid's power that is renewable; one that is older than the catalog lets pass
  /// is told.
  Optional<Double> renewableGrid() {
    return latest("renewableElectricity", "value")
        .map(
            value -> {
              if (isOld(value)) {
                notices.add(
                    Sentence.of(
                        "reason.circularity.oldShare",
                        "The renewable share of the grid of %s is of %s and stands in for %s: the"
                            + " catalog has none that is nearer.",
                        Sentence.country(country),
                        value.period().text(),
                        period.text()));
              }
              return value.value().value();
            });
  }

  private boolean isOld(ReferenceValue value) {
    int age_yr = period.end().getYear() - value.period().end().getYear();
    return age_yr > catalog.rules().tolerances().get("factorAge");
  }

  private Optional<ReferenceValue> latest(String name, String kind) {
    return asked.computeIfAbsent(name + "/" + kind, _ -> find(name, kind));
  }

  private Optional<ReferenceValue> find(String name, String kind) {
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
