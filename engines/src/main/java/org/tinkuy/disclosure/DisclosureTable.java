package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The additive table behind figures: sums of rows, and the holdings that they are sums of. A row
/// that two sums count is one holding where the factor between the two is one that anybody knows:
/// none, or one that is the same for several owners, as an emission factor is.
final class DisclosureTable {
  private static final double DIGITS = 1e7;

  private final List<TableCell> cells;
  private final Map<TableCell, Integer> places = new HashMap<>();
  private final List<Holding> holdings = new ArrayList<>();

  private DisclosureTable(List<TableCell> cells) {
    this.cells = cells;
    for (int place = 0; place < cells.size(); place++) {
      places.put(cells.get(place), place);
    }
  }

  /// The table of some sums; equal sums are one.
  static DisclosureTable of(List<TableCell> sums) {
    DisclosureTable table = new DisclosureTable(List.copyOf(new LinkedHashSet<>(sums)));
    Map<List<String>, List<Use>> rows = table.rows();
    Map<Ratio, Set<String>> owners = table.ratios(rows.values());
    rows.forEach((row, uses) -> table.hold(row.getLast(), uses, owners));
    return table;
  }

  /// What a sum counts of a row.
  private record Use(int cell, double amount, String owner) {}

  /// What a unit of one measure is in another, for a row.
  private record Ratio(String from, String to, double factor) {}

  private Map<List<String>, List<Use>> rows() {
    Map<List<String>, List<Use>> rows = new LinkedHashMap<>();
    for (int place = 0; place < cells.size(); place++) {
      Map<List<String>, Double> amounts = new LinkedHashMap<>();
      for (CellPart part : cells.get(place).parts()) {
        amounts.merge(List.of(part.row(), part.owner()), part.amount(), Double::sum);
      }
      for (Map.Entry<List<String>, Double> each : amounts.entrySet()) {
        if (each.getValue() != 0) {
          rows.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
              .add(new Use(place, each.getValue(), each.getKey().getLast()));
        }
      }
    }
    return rows;
  }

  private Map<Ratio, Set<String>> ratios(Iterable<List<Use>> rows) {
    Map<Ratio, Set<String>> owners = new HashMap<>();
    for (List<Use> uses : rows) {
      for (int first = 0; first < uses.size(); first++) {
        for (int second = first + 1; second < uses.size(); second++) {
          owners
              .computeIfAbsent(ratio(uses.get(first), uses.get(second)), _ -> new LinkedHashSet<>())
              .add(uses.get(first).owner());
        }
      }
    }
    return owners;
  }

  private Ratio ratio(Use from, Use to) {
    double factor = Math.abs(to.amount() / from.amount());
    double scale = Math.pow(10, Math.floor(Math.log10(factor)));
    double rounded = Math.rint(factor / scale * DIGITS) / DIGITS * scale;
    return new Ratio(cells.get(from.cell()).unit(), cells.get(to.cell()).unit(), rounded);
  }

  private boolean isKnown(Ratio ratio, Map<Ratio, Set<String>> owners) {
    return (ratio.factor() == 1 && ratio.from().equals(ratio.to()))
        || Objects.requireNonNull(owners.get(ratio)).size() > 1;
  }

  /// One holding for the uses of a row that known factors link.
  private void hold(String owner, List<Use> uses, Map<Ratio, Set<String>> owners) {
    List<List<Use>> groups = new ArrayList<>();
    for (Use use : uses) {
      groups.stream()
          .filter(group -> isKnown(ratio(group.getFirst(), use), owners))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(use), () -> groups.add(new ArrayList<>(List.of(use))));
    }
    for (List<Use> group : groups) {
      double amount = Math.abs(group.getFirst().amount());
      SortedMap<Integer, Double> coefficients = new TreeMap<>();
      for (Use use : group) {
        double sign = Math.signum(use.amount());
        coefficients.put(use.cell(), sign * ratio(group.getFirst(), use).factor());
      }
      holdings.add(new Holding(owner, amount, coefficients));
    }
  }

  List<TableCell> cells() {
    return cells;
  }

  List<Holding> holdings() {
    return holdings;
  }

  /// The place of a sum.
  int place(TableCell cell) {
    return Objects.requireNonNull(places.get(cell));
  }

  /// What an attacker may be after: what each firm gave to a sum, by firm, and what two gave
  /// together, by both.
  Map<String, Target> targets(int place) {
    Map<String, Map<Integer, Double>> byOwner = new TreeMap<>();
    for (int index = 0; index < holdings.size(); index++) {
      Double coefficient = holdings.get(index).coefficients().get(place);
      if (coefficient != null) {
        Set<String> after = new LinkedHashSet<>(Partners.firms(holdings.get(index).owner()));
        after.add(holdings.get(index).owner());
        for (String owner : after) {
          byOwner.computeIfAbsent(owner, _ -> new TreeMap<>()).put(index, Math.abs(coefficient));
        }
      }
    }
    Map<String, Target> targets = new TreeMap<>();
    byOwner.remove(TableCell.PARK);
    byOwner.forEach((owner, weights) -> targets.put(owner, new Target(weights)));
    return targets;
  }

  /// What all firms together gave to a sum.
  Target whole(int place) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    targets(place).values().forEach(target -> weights.putAll(target.weights()));
    return new Target(weights);
  }
}
