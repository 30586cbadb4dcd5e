package org.tinkuy.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an attacker is after: a sum of holdings.
///
/// @param weights what one unit of a holding adds to it, > 0, by the place of the holding
record Target(SortedMap<Integer, Double> weights) {
  Target {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  Target(Map<Integer, Double> weights) {
    this(new TreeMap<>(weights));
  }

  /// What it comes to, in the unit of the target.
  double amount(List<Holding> holdings) {
    double amount = 0;
    for (Map.Entry<Integer, Double> each : weights.entrySet()) {
      amount += each.getValue() * holdings.get(each.getKey()).amount();
    }
    return amount;
  }
}
