package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.tinkuy.kernel.Check;

/// What holds for a whole network.
///
/// @param currency of all prices
/// @param oneModePerPair whether a source may reach a sink by one of its arcs only
/// @param partnersMax most other firms that a firm may exchange with, giving and taking together,
///   by firm; a firm that is not named may exchange with any number
/// @param carbonPrice_perTonne price of a tonne of CO2, >= 0; 0 where it costs nothing
/// @param budget most that all fixed costs may come to in a year, >= 0; absent for no limit
/// @param partners for each firm those that are its partners already, so that one more exchange
///   with them makes no new one; none where nothing is known of it. They are no part of
///   partnersMax.
public record ExchangeTerms(
    String currency,
    boolean oneModePerPair,
    Map<String, Double> partnersMax,
    double carbonPrice_perTonne,
    OptionalDouble budget,
    Map<String, Set<String>> partners) {
  private static final double T_PER_KG = 1e-3;

  /// Terms of firms that have no partners yet.
  public ExchangeTerms(
      String currency,
      boolean oneModePerPair,
      Map<String, Double> partnersMax,
      double carbonPrice_perTonne,
      OptionalDouble budget) {
    this(currency, oneModePerPair, partnersMax, carbonPrice_perTonne, budget, Map.of());
  }

  public ExchangeTerms {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    partners.forEach((firm, own) -> known.put(firm, Set.copyOf(own)));
    partners = Collections.unmodifiableMap(known);
    partnersMax = Collections.unmodifiableMap(new LinkedHashMap<>(partnersMax));
    partnersMax.forEach(
        (firm, most) ->
            Check.that(
                most >= 0 && most == Math.rint(most),
                "exchange.network.partners",
                "Firm '%s': partnersMax must be a whole number >= 0, but is %s. Maybe leave the"
                    + " firm out where it has no limit.",
                firm,
                most));
    Check.that(
        carbonPrice_perTonne >= 0,
        "exchange.network.carbon",
        "carbonPrice_perTonne must be >= 0, but is %s. Maybe the minus is a dash; leave it out"
            + " where carbon costs nothing.",
        carbonPrice_perTonne);
    Check.that(
        !(budget.orElse(0) < 0),
        "exchange.network.budget",
        "The budget must be >= 0, but is %s. Maybe leave it out where there is no limit.",
        budget.orElse(0));
  }

  /// Whether two firms are partners already, or are one.
  boolean arePartners(String one, String other) {
    return one.equals(other) || partners.getOrDefault(one, Set.of()).contains(other);
  }

  /// What the CO2 of a tonne of material costs.
  ///
  /// @param co2_kgPerT kg/t
  double carbon_perT(double co2_kgPerT) {
    return carbonPrice_perTonne * T_PER_KG * co2_kgPerT;
  }
}
