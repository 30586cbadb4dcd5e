package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What owners have in a sum where some of it is of two firms, as an exchange is: each of the two
/// knows all of it. Whoever tells what it knows then tells what its partners have with it, and a
/// firm's part of the sum is all that it has with anybody.
///
/// @param owners what each owner has, >= 0, by owner; the park's own is not in it
record Partners(Map<String, Double> owners) {
  /// The most colluders for whom what they know is found exactly; for more it is bounded above.
  private static final int EXACT = 2;

  Partners {
    owners = new TreeMap<>(owners);
    owners.remove(TableCell.PARK);
  }

  /// The firms of an owner.
  static List<String> firms(String owner) {
    int and = owner.indexOf(CellPart.AND);
    return and < 0
        ? List.of(owner)
        : List.of(owner.substring(0, and), owner.substring(and + CellPart.AND.length()));
  }

  private boolean isJoint() {
    return owners.keySet().stream().anyMatch(owner -> owner.contains(CellPart.AND));
  }

  /// What each firm has, alone and with others; what two have counts for both.
  Map<String, Double> byFirm() {
    Map<String, Double> byFirm = new TreeMap<>();
    owners.forEach(
        (owner, amount) -> firms(owner).forEach(firm -> byFirm.merge(firm, amount, Double::sum)));
    return byFirm;
  }

  /// How many firms there are that share nothing with one another, at least: each pair that
  /// exchanges counts once, the largest first, and no firm twice.
  int count() {
    if (!isJoint()) {
      return owners.size();
    }
    Set<String> counted = new TreeSet<>();
    int count = 0;
    List<Map.Entry<String, Double>> largest = new ArrayList<>(owners.entrySet());
    largest.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    for (Map.Entry<String, Double> each : largest) {
      List<String> firms = firms(each.getKey());
      if (firms.stream().noneMatch(counted::contains)) {
        counted.addAll(firms);
        count++;
      }
    }
    return count;
  }

  /// The most that some firms have together, so that each amount counts once.
  ///
  /// @param firms how many of them, >= 0
  double most(int firms) {
    List<Map.Entry<String, Double>> largest = new ArrayList<>(byFirm().entrySet());
    largest.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
    double bound = largest.stream().limit(firms).mapToDouble(Map.Entry::getValue).sum();
    return !isJoint() || firms != EXACT ? Math.min(bound, sum()) : mostOfTwo(largest);
  }

  private double mostOfTwo(List<Map.Entry<String, Double>> largest) {
    double most = largest.isEmpty() ? 0 : largest.getFirst().getValue();
    for (int one = 0; one < largest.size(); one++) {
      for (int other = one + 1; other < largest.size(); other++) {
        double both = largest.get(one).getValue() + largest.get(other).getValue();
        if (both <= most) {
          break;
        }
        String owner = CellPart.owner(largest.get(one).getKey(), largest.get(other).getKey());
        most = Math.max(most, both - owners.getOrDefault(owner, 0.0));
      }
    }
    return most;
  }

  /// What all have.
  double sum() {
    return owners.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What others have than an owner or firm: of an owner of two all but what these have together,
  /// of a firm all that it has no part in.
  Partners without(String ownerOrFirm) {
    Map<String, Double> others = new TreeMap<>(owners);
    others
        .keySet()
        .removeIf(owner -> owner.equals(ownerOrFirm) || firms(owner).contains(ownerOrFirm));
    return new Partners(others);
  }

  /// Everybody whose part must be looked at: each owner, and each firm with all that it has. Where
  /// nothing is of two firms the largest is enough, for whoever is nearer to the rest has less.
  Map<String, Double> parts() {
    if (!isJoint()) {
      return owners.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(largest -> Map.of(largest.getKey(), largest.getValue()))
          .orElse(Map.of());
    }
    Map<String, Double> parts = byFirm();
    parts.putAll(owners);
    return parts;
  }
}
