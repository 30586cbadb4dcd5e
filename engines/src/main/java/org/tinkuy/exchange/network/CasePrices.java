package org.tinkuy.exchange.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How much what a design saves in each case counts.
///
/// @param whole of what it saves while all are there, >= 0
/// @param kept of what it would save without minima, that after each exit counted in, >= 0
/// @param exits of what is left after the exit of each of these firms, each > 0, together no more
///   than `kept`
/// @param budget what a unit of fixed cost costs beside itself, >= 0
record CasePrices(double whole, double kept, Map<String, Double> exits, double budget) {

  /// Nobody's exit counts.
  static final CasePrices KEPT = new CasePrices(0, 1, Map.of(), 0);

  /// The weight of an exit, 0 where it does not count.
  double exit(String firm) {
    return exits.getOrDefault(firm, 0.0);
  }

  /// What counts of the exits in a part that some firms have a share in.
  CasePrices among(Set<String> players) {
    Map<String, Double> own = new LinkedHashMap<>(exits);
    own.keySet().retainAll(players);
    return new CasePrices(whole, kept, own, budget);
  }
}
