package org.tinkuy.exchange.water;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// A use of water that picks up a load, whatever flows through it.
///
/// @param name unique among operations
/// @param site the place it belongs to
/// @param contaminants what it picks up and bears, by contaminant; at least one
public record WaterOperation(String name, String site, Map<String, Load> contaminants) {
  private static final double G_PER_KG = 1000;

  /// What an operation picks up of one contaminant, and what it bears.
  ///
  /// @param load_kgPerHour picked up, kg/h, >= 0; 0 where it picks up nothing
  /// @param inletMax_ppm most at the inlet, g/t, >= 0; 0 asks for pure water
  /// @param outletMax_ppm most at the outlet, g/t, above the inlet where there is a load
  public record Load(double load_kgPerHour, double inletMax_ppm, double outletMax_ppm) {
    public Load {
      Check.that(
          load_kgPerHour >= 0,
          "exchange.water.load",
          "load_kgPerHour must be >= 0, but is %s. Maybe the minus is a dash; an operation picks up"
              + " what it is given.",
          load_kgPerHour);
      Check.that(
          inletMax_ppm >= 0,
          "exchange.water.inlet",
          "inletMax_ppm must be >= 0, but is %s. Maybe write 0 where it needs pure water.",
          inletMax_ppm);
      Check.that(
          outletMax_ppm > inletMax_ppm || (load_kgPerHour == 0 && outletMax_ppm == inletMax_ppm),
          "exchange.water.outlet",
          "outletMax_ppm must be above inletMax_ppm, but they are %s and %s. Maybe swap them.",
          outletMax_ppm,
          inletMax_ppm);
    }

    /// The flow that takes the load from the inlet's limit to the outlet's: `L / (Cout - Cin)`,
    /// t/h.
    double limitingFlow_tPerHour() {
      return load_kgPerHour == 0 ? 0 : G_PER_KG * load_kgPerHour / (outletMax_ppm - inletMax_ppm);
    }

    /// The load in g/h, which is what t/h times ppm gives.
    double load_gPerHour() {
      return G_PER_KG * load_kgPerHour;
    }
  }

  public WaterOperation {
    contaminants = Collections.unmodifiableMap(new LinkedHashMap<>(contaminants));
    Check.that(
        !contaminants.isEmpty(),
        "exchange.water.noContaminant",
        "Operation '%s': it must have a contaminant. Maybe an object by contaminant is empty.",
        name);
  }

  /// The flow it needs of water of the given qualities alone: `L / (Cout - C0)` of the contaminant
  /// that asks for most, t/h; infinite where that water is too dirty, and 0 where nothing is picked
  /// up at all: what needs no water asks nothing of it.
  double freshAlone_tPerHour(Map<String, Double> fresh_ppm) {
    if (contaminants.values().stream().allMatch(load -> load.load_kgPerHour() == 0)) {
      return 0;
    }
    double most_tPerHour = 0;
    for (var each : contaminants.entrySet()) {
      Load load = each.getValue();
      double fresh = fresh_ppm.getOrDefault(each.getKey(), 0.0);
      double need = load.load_gPerHour() / (load.outletMax_ppm() - fresh);
      boolean tooDirty = fresh > load.inletMax_ppm();
      most_tPerHour =
          tooDirty
              ? Double.POSITIVE_INFINITY
              : Math.max(most_tPerHour, load.load_kgPerHour() == 0 ? 0 : need);
    }
    return most_tPerHour;
  }

  /// The most flow it can have a use for: the largest of its limiting flows, t/h.
  double limitingFlow_tPerHour() {
    return contaminants.values().stream().mapToDouble(Load::limitingFlow_tPerHour).max().orElse(0);
  }
}
