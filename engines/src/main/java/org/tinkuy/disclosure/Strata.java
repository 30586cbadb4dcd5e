package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The holdings as they look from outside: those that the sums which are given count alike are one
/// stratum, and nobody can tell them apart by subtraction.
final class Strata {
  /// Stands for a holding that no given sum counts.
  static final int NONE = -1;

  private final List<SortedMap<Integer, Double>> coefficients = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Integer> ofHolding = new ArrayList<>();
  private final Map<Integer, List<Integer>> ofCell = new TreeMap<>();

  /// @param given places of the sums that are given
  Strata(List<Holding> holdings, Set<Integer> given) {
    Map<SortedMap<Integer, Double>, Integer> known = new LinkedHashMap<>();
    for (int index = 0; index < holdings.size(); index++) {
      SortedMap<Integer, Double> seen = new TreeMap<>(holdings.get(index).coefficients());
      seen.keySet().retainAll(given);
      if (seen.isEmpty()) {
        ofHolding.add(NONE);
        continue;
      }
      int stratum = known.computeIfAbsent(seen, this::add);
      ofHolding.add(stratum);
      members.get(stratum).add(index);
    }
  }

  private int add(SortedMap<Integer, Double> seen) {
    int stratum = coefficients.size();
    coefficients.add(seen);
    members.add(new ArrayList<>());
    seen.keySet()
        .forEach(cell -> ofCell.computeIfAbsent(cell, _ -> new ArrayList<>()).add(stratum));
    return stratum;
  }

  /// The stratum of a holding; [#NONE] where no given sum counts it.
  int of(int holding) {
    return ofHolding.get(holding);
  }

  int size() {
    return coefficients.size();
  }

  /// What one unit of a stratum adds to each given sum.
  SortedMap<Integer, Double> coefficients(int stratum) {
    return coefficients.get(stratum);
  }

  /// Places of the holdings in a stratum.
  List<Integer> members(int stratum) {
    return members.get(stratum);
  }

  /// The strata that a given sum counts.
  List<Integer> ofCell(int cell) {
    return ofCell.getOrDefault(cell, List.of());
  }
}
