package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// An attacker who shares no code with the engine: has an unknown for each row, knows every shown
/// sum and, of each pair of firms in turn, what the two gave, and works out between which ends each
/// other firm's part of a sum must lie.
///
/// @param shown sums that are shown
/// @param protection how near it may come, as a share of what a firm gave
record Spy(List<TableCell> shown, double protection) {
  private static final double ROUNDING = 1e-6;
  private static final Tag KNOWN = Tag.of("spy");

  Spy(List<TableCell> shown) {
    this(shown, 0.15);
  }

  /// Whom it learns too much of, in any of the sums it is after; whoever works with it is named
  /// too.
  List<String> learns(Iterable<TableCell> after) {
    List<String> learned = new ArrayList<>();
    for (TableCell cell : after) {
      firms(cell)
          .forEach(
              firm ->
                  coalitions(firm).stream()
                      .filter(coalition -> !isProtected(firm, cell, coalition))
                      .forEach(coalition -> learned.add(firm + " by " + coalition)));
    }
    return learned;
  }

  /// Whether it learns too much of anybody.
  boolean learnsAny(Iterable<TableCell> after) {
    for (TableCell cell : after) {
      for (String firm : firms(cell)) {
        if (coalitions(firm).stream().anyMatch(each -> !isProtected(firm, cell, each))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> firms(TableCell cell) {
    Set<String> firms = new TreeSet<>(cell.owners().keySet());
    firms.remove(TableCell.PARK);
    return firms;
  }

  /// Pairs of other firms, which know more than one of them; one or none where there are no two.
  private List<Set<String>> coalitions(String firm) {
    Set<String> others = new TreeSet<>();
    shown.forEach(cell -> others.addAll(firms(cell)));
    others.remove(firm);
    List<Set<String>> coalitions = new ArrayList<>();
    for (String one : others) {
      for (String two : others) {
        if (one.compareTo(two) < 0) {
          coalitions.add(Set.of(one, two));
        }
      }
    }
    return coalitions.isEmpty() ? List.of(others) : coalitions;
  }

  boolean isProtected(String firm, TableCell cell, Set<String> coalition) {
    double gave =
        cell.parts().stream()
            .filter(part -> part.owner().equals(firm))
            .mapToDouble(part -> Math.abs(part.amount()))
            .sum();
    double most = end(Model.maximize(), firm, cell, coalition);
    double least = end(Model.minimize(), firm, cell, coalition);
    return most >= gave * (1 + protection) * (1 - ROUNDING)
        && least <= gave * (1 - protection) * (1 + ROUNDING);
  }

  private double end(Model.Builder model, String firm, TableCell cell, Set<String> coalition) {
    Map<List<String>, Double> actual = new LinkedHashMap<>();
    for (TableCell each : shown) {
      each.parts().forEach(part -> actual.putIfAbsent(key(part), Math.abs(part.amount())));
    }
    cell.parts().forEach(part -> actual.putIfAbsent(key(part), Math.abs(part.amount())));
    Map<List<String>, Variable> rows = new LinkedHashMap<>();
    actual.forEach(
        (key, amount) -> {
          boolean told = coalition.contains(key.get(1));
          boolean own =
              key.get(1).equals(firm)
                  && cell.parts().stream().anyMatch(part -> key(part).equals(key));
          rows.put(
              key,
              model.continuous(
                  String.join("|", key),
                  told ? amount : 0,
                  told ? amount : Double.POSITIVE_INFINITY,
                  own ? 1 : 0));
        });
    int number = 0;
    for (TableCell each : shown) {
      Model.Sum sum = model.constraint("sum" + number++, KNOWN);
      each.parts()
          .forEach(
              part ->
                  sum.plus(
                      part.amount() / Objects.requireNonNull(actual.get(key(part))),
                      Objects.requireNonNull(rows.get(key(part)))));
      sum.equalTo(each.value());
    }
    Model built = model.build();
    Outcome<Solution> outcome = Sums.SOLVER.solve(SolveRequest.of(built));
    return switch (outcome) {
      case Outcome.Optimal<Solution> optimal -> optimal.answer().objective();
      case Outcome.Unbounded<Solution> _ -> built.sense() == Model.Sense.MAXIMIZE ? 1e300 : -1e300;
      default -> throw new IllegalStateException(Optional.of(outcome).toString());
    };
  }

  private static List<String> key(CellPart part) {
    return List.of(part.row(), part.owner());
  }
}
