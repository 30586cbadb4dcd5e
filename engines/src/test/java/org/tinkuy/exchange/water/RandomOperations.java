package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Small problems of water with loads, by seed.
final class RandomOperations {
  private RandomOperations() {}

  /// @param number of operations, > 0
  /// @param contaminants at least one
  /// @param forbidden share of the links that must not be, 0 to 1
  static LoadProblem of(long seed, int number, List<String> contaminants, double forbidden) {
    Random random = new Random(seed);
    List<WaterOperation> operations = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Map<String, WaterOperation.Load> loads = new LinkedHashMap<>();
      for (String each : contaminants) {
        double inlet = 10 * random.nextInt(0, 12);
        double load = random.nextInt(1, 40) / 4.0;
        loads.put(each, new WaterOperation.Load(load, inlet, inlet + 50 * random.nextInt(1, 10)));
      }
      operations.add(new WaterOperation("W" + i, "site " + i % 2, loads));
    }
    Set<LoadProblem.Link> links = new LinkedHashSet<>();
    for (WaterOperation one : operations) {
      for (WaterOperation other : operations) {
        if (!one.equals(other) && random.nextDouble() < forbidden) {
          links.add(new LoadProblem.Link(one.name(), other.name()));
        }
      }
    }
    Map<String, Double> fresh = new LinkedHashMap<>();
    contaminants.forEach(each -> fresh.put(each, 0.0));
    return new LoadProblem(fresh, operations, Optional.empty(), links);
  }
}
