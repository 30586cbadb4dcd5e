package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.ParkRow;

/// What is particular to heat, steam, cooling and power between firms: temperatures that fit, what
/// a boiler need not burn, and what gets lost on the way.
///
/// @param approach_K least difference of temperature over which heat passes, K, > 0
/// @param coolingApproach_K the same where cold is given, K, > 0
/// @param boilerEfficiency heat from a boiler for the fuel that it burns, above 0 to 1
/// @param mostEfficient the most of it that a boiler can reach, above 1: by net heating value one
///   that condenses its steam gives more than the fuel holds
record Energy(
    double approach_K, double coolingApproach_K, double boilerEfficiency, double mostEfficient) {
  /// What the law calls it: no waste, whatever its owner calls it.
  static final String KIND = "energy";

  private static final String GROUP = "energy";
  private static final String FUEL = "fuel";
  private static final Set<String> HEAT = Set.of("heat", "steam");
  private static final Set<String> GIVEN = Set.of("heat", "steam", "cooling", "power");
  private static final String COOLING = "cooling";
  private static final String EFFICIENCY = "boilerEfficiency";

  private static final String FROM = "temperatureFrom_C";
  private static final String TO = "temperatureTo_C";

  /// By what the catalog says of the least difference and of usual boilers.
  static Energy of(Catalog catalog) {
    return new Energy(
        catalog.rules().tolerances().get("minimumApproach"),
        catalog.rules().tolerances().get("coolingApproach"),
        catalog.rules().tolerances().get("referenceHeat"),
        catalog.rules().tolerances().get("boilerMost"));
  }

  /// Whether a carrier is counted by its energy.
  static boolean isEnergy(Carrier carrier) {
    return carrier.group().equals(GROUP);
  }

  /// Whether a firm could give it as energy; a fuel that is left over is matter of its own law.
  static boolean isGiven(Carrier carrier) {
    return GIVEN.contains(form(carrier));
  }

  static boolean isHeat(Carrier carrier) {
    return HEAT.contains(form(carrier));
  }

  /// Whether it takes heat away.
  static boolean isCooling(Carrier carrier) {
    return form(carrier).equals(COOLING);
  }

  static boolean isFuel(Carrier carrier) {
    return isEnergy(carrier) && form(carrier).equals(FUEL);
  }

  /// Whether it is energy in place of a fuel, which leaves in the fuel what is in it: no limit of
  /// the fuel is its own.
  static boolean sparesFuel(Carrier given, Carrier needed) {
    return isGiven(given) && isFuel(needed);
  }

  /// `heat`, `steam`, `cooling`, `power` or `fuel` of what is counted by its energy.
  static String form(Carrier carrier) {
    return carrier.attributes().getOrDefault("form", "");
  }

  /// Greenhouse gases of burning a MWh of a fuel, kg CO2e/MWh; absent where the catalog has no
  /// factor of it.
  static OptionalDouble co2_kgPerMWh(Carrier carrier, UnitTable units) {
    Unit kgPerMWh = units.get("kgCO2e").per(units.get("MWh"));
    Optional<Double> factor =
        carrier.co2Factor().map(quantity -> quantity.in(kgPerMWh)).map(Quantity::value);
    return factor.isPresent() ? OptionalDouble.of(factor.get()) : OptionalDouble.empty();
  }

  /// MWh of a fuel that a MWh of heat spares: `1 / efficiency` of the boiler that burns it, as its
  /// owner states it (`quality`: boilerEfficiency=88 %), else as usual. Absent where what is stated
  /// is no share that a boiler can reach: 88 without its % is not guessed to be one.
  OptionalDouble spared(Map<String, Quantity> stated) {
    if (isBeyondBoilers(stated)) {
      return OptionalDouble.empty();
    }
    Quantity own = stated.get(EFFICIENCY);
    return OptionalDouble.of(1 / (own == null ? boilerEfficiency : own.in(Unit.ONE).value()));
  }

  /// Whether an efficiency is stated that is no share that a boiler can reach.
  boolean isBeyondBoilers(Map<String, Quantity> stated) {
    Quantity own = stated.get(EFFICIENCY);
    if (own == null) {
      return false;
    }
    double efficiency = own.unit().converts(Unit.ONE) ? own.in(Unit.ONE).value() : 0;
    return !(efficiency > 0 && efficiency <= mostEfficient);
  }

  /// What arrives of what is sent: `(1 - loss)^distance`.
  ///
  /// @param loss_perKm share that is lost on each kilometre, 0 to below 1
  /// @param distance_km length of the way, km, >= 0
  static double arrives(double loss_perKm, double distance_km) {
    return Math.pow(1 - loss_perKm, distance_km);
  }

  /// What keeps heat or cold of one flow from serving another: a temperature that nobody states, or
  /// one that does not reach. Heat passes from what is warm to what is cold, which of cold that is
  /// given is the other way round: it is the need that gives heat off. In a countercurrent
  /// exchanger both ends must differ by the least difference: `warm from - cold to >= approach` and
  /// `warm to - cold from >= approach`.
  ///
  /// Source: I. C. Kemp, Pinch Analysis and Process Integration (2007), chapter 2.
  List<Lack> lacks(FreeFlow offer, FreeFlow need) {
    List<Lack> lacks = new ArrayList<>();
    boolean cools = isCooling(offer.carrier());
    if (!cools && !isHeat(offer.carrier())) {
      return lacks;
    }
    FreeFlow warm = cools ? need : offer;
    FreeFlow cold = cools ? offer : need;
    OptionalDouble warmFrom = temperature(warm, FROM, lacks);
    OptionalDouble warmTo = temperature(warm, TO, lacks);
    OptionalDouble coldFrom = temperature(cold, FROM, lacks);
    OptionalDouble coldTo = temperature(cold, TO, lacks);
    if (!lacks.isEmpty()) {
      return lacks;
    }
    wrongWay(warm, warmFrom.getAsDouble() < warmTo.getAsDouble(), lacks);
    wrongWay(cold, coldFrom.getAsDouble() > coldTo.getAsDouble(), lacks);
    double least_K = cools ? coolingApproach_K : approach_K;
    boolean reaches =
        warmFrom.getAsDouble() - coldTo.getAsDouble() >= least_K
            && warmTo.getAsDouble() - coldFrom.getAsDouble() >= least_K;
    if (lacks.isEmpty() && !reaches) {
      Lack.Kind kind = cools ? Lack.Kind.TOO_WARM : Lack.Kind.TOO_COLD;
      lacks.add(new Lack(kind, offer.id() + ">" + need.id()));
    }
    return lacks;
  }

  private static OptionalDouble temperature(FreeFlow flow, String column, List<Lack> lacks) {
    Optional<Double> stated = flow.row().findNumber(column);
    if (stated.isEmpty()) {
      lacks.add(missing(Lack.Kind.TEMPERATURE, flow.row(), flow.id(), column));
    }
    return stated.isPresent() ? OptionalDouble.of(stated.get()) : OptionalDouble.empty();
  }

  /// What gives heat off gets colder, and what takes it gets warmer.
  private static void wrongWay(FreeFlow flow, boolean wrong, List<Lack> lacks) {
    if (wrong) {
      lacks.add(missing(Lack.Kind.WRONG_WAY, flow.row(), flow.id(), TO));
    }
  }

  private static Lack missing(Lack.Kind kind, ParkRow row, String flow, String column) {
    return new Lack(kind, flow, column, Optional.of(row.place().at(column)));
  }
}
