package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.catalog.DisclosureRules;

/// Sums that lie within others, as those of nested filters do: what is left when one is taken from
/// the other is a sum too, and is held to the same rules.
final class Nesting {
  private final DisclosureTable table;
  private final Sensitivity sensitivity;

  Nesting(DisclosureTable table, DisclosureRules rules) {
    this.table = table;
    this.sensitivity = new Sensitivity(rules);
  }

  /// Pairs of sums that must not both be known.
  ///
  /// @param among places of the sums that are looked at
  List<Set<Integer>> pairs(Set<Integer> among) {
    Map<Integer, BitSet> held = held(among);
    List<Set<Integer>> pairs = new ArrayList<>();
    for (Map.Entry<Integer, BitSet> outer : held.entrySet()) {
      for (Map.Entry<Integer, BitSet> inner : held.entrySet()) {
        if (!outer.getKey().equals(inner.getKey())
            && left(outer, inner).flatMap(sensitivity::of).isPresent()) {
          pairs.add(Set.of(outer.getKey(), inner.getKey()));
        }
      }
    }
    return pairs;
  }

  private Map<Integer, BitSet> held(Set<Integer> among) {
    Map<Integer, BitSet> held = new TreeMap<>();
    among.forEach(cell -> held.put(cell, new BitSet()));
    for (int index = 0; index < table.holdings().size(); index++) {
      for (int cell : table.holdings().get(index).coefficients().keySet()) {
        int holding = index;
        held.computeIfPresent(
            cell,
            (_, set) -> {
              set.set(holding);
              return set;
            });
      }
    }
    return held;
  }

  /// What each owner has in the outer sum and not in the inner one; empty where the inner one does
  /// not lie within it, or is counted by another measure.
  private Optional<Map<String, Double>> left(
      Map.Entry<Integer, BitSet> outer, Map.Entry<Integer, BitSet> inner) {
    BitSet outside = (BitSet) inner.getValue().clone();
    outside.andNot(outer.getValue());
    if (!outside.isEmpty() || inner.getValue().isEmpty()) {
      return Optional.empty();
    }
    Set<Double> factors = new TreeSet<>();
    inner.getValue().stream()
        .forEach(index -> factors.add(factor(index, outer.getKey(), inner.getKey())));
    if (factors.size() != 1) {
      return Optional.empty();
    }
    BitSet rest = (BitSet) outer.getValue().clone();
    rest.andNot(inner.getValue());
    Map<String, Double> owners = new TreeMap<>();
    rest.stream().forEach(index -> add(index, outer.getKey(), owners));
    return Optional.of(owners);
  }

  private double factor(int index, int outer, int inner) {
    Map<Integer, Double> coefficients = table.holdings().get(index).coefficients();
    return coefficients.getOrDefault(outer, 0.0) / coefficients.getOrDefault(inner, 1.0);
  }

  private void add(int index, int cell, Map<String, Double> owners) {
    Holding holding = table.holdings().get(index);
    double amount = Math.abs(holding.coefficients().getOrDefault(cell, 0.0)) * holding.amount();
    owners.merge(holding.owner(), amount, Double::sum);
  }
}
