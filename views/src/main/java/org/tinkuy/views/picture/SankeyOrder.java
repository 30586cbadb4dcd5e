package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders the nodes of each column so that few ribbons cross: sweeps by the mean place of
/// neighbours, then swaps of nodes that stand next to one another. The best order that was seen is
/// kept, and ties go by the order that was given, so the same diagram is always drawn the same.
///
/// Source: K. Sugiyama, S. Tagawa, M. Toda, IEEE Transactions on Systems, Man, and Cybernetics 11
/// (1981), 109-125.
final class SankeyOrder {
  private static final int SWEEPS = 12;

  private final List<List<String>> columns;
  private final Map<String, List<SankeyLink>> out = new HashMap<>();
  private final Map<String, List<SankeyLink>> in = new HashMap<>();

  private SankeyOrder(List<List<String>> columns, List<SankeyLink> links) {
    this.columns = columns;
    for (SankeyLink link : links) {
      out.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
      in.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
    }
  }

  /// Orders in place.
  ///
  /// @param columns ids by column
  /// @param links links that run from left to right
  static void order(List<List<String>> columns, List<SankeyLink> links) {
    new SankeyOrder(columns, links).run();
  }

  private void run() {
    List<List<String>> best = copy();
    double least = crossings();
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      boolean forth = sweep % 2 == 0;
      for (int i = 0; i < columns.size(); i++) {
        sort(columns.get(forth ? i : columns.size() - 1 - i), forth);
      }
      double now = crossings();
      if (now < least) {
        least = now;
        best = copy();
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, best.get(i));
    }
    columns.forEach(this::swap);
  }

  private List<List<String>> copy() {
    List<List<String>> copy = new ArrayList<>();
    columns.forEach(column -> copy.add(new ArrayList<>(column)));
    return copy;
  }

  /// Places as shares of their column, so that long and short columns compare.
  private Map<String, Double> places() {
    Map<String, Double> places = new HashMap<>();
    for (List<String> column : columns) {
      for (int i = 0; i < column.size(); i++) {
        places.put(column.get(i), (i + 0.5) / column.size());
      }
    }
    return places;
  }

  private void sort(List<String> column, boolean byGivers) {
    Map<String, Double> places = places();
    Map<String, Double> means = new HashMap<>();
    for (String node : column) {
      double weight = 0;
      double sum = 0;
      for (SankeyLink link : (byGivers ? in : out).getOrDefault(node, List.of())) {
        double value = Math.max(link.value(), 1e-9);
        weight += value;
        sum += value * place(places, byGivers ? link.from() : link.to());
      }
      means.put(node, weight > 0 ? sum / weight : places.getOrDefault(node, 0.5));
    }
    column.sort(Comparator.comparingDouble(node -> means.getOrDefault(node, 0.5)));
  }

  /// Swaps neighbours as long as that takes crossings away.
  private void swap(List<String> column) {
    Map<String, Double> places = places();
    boolean better = true;
    for (int round = 0; round < SWEEPS && better; round++) {
      better = false;
      for (int i = 0; i + 1 < column.size(); i++) {
        double before = between(column.get(i), column.get(i + 1), places);
        double after = between(column.get(i + 1), column.get(i), places);
        if (after < before) {
          column.add(i, column.remove(i + 1));
          better = true;
        }
      }
    }
  }

  /// The area of crossings of two nodes of a column where the first stands above the second.
  private double between(String above, String below, Map<String, Double> places) {
    double sum = 0;
    for (SankeyLink a : out.getOrDefault(above, List.of())) {
      for (SankeyLink b : out.getOrDefault(below, List.of())) {
        boolean cross = place(places, a.to()) > place(places, b.to());
        sum += cross ? a.value() * b.value() : 0;
      }
    }
    for (SankeyLink a : in.getOrDefault(above, List.of())) {
      for (SankeyLink b : in.getOrDefault(below, List.of())) {
        boolean cross = place(places, a.from()) > place(places, b.from());
        sum += cross ? a.value() * b.value() : 0;
      }
    }
    return sum;
  }

  /// The sum over all pairs of links that cross of the product of their widths: the area in which
  /// ribbons lie over one another. Only links between the same two columns can cross.
  private double crossings() {
    Map<String, Double> places = places();
    double sum = 0;
    for (List<String> column : columns) {
      List<SankeyLink> gap = new ArrayList<>();
      column.forEach(node -> gap.addAll(out.getOrDefault(node, List.of())));
      double[] left = gap.stream().mapToDouble(link -> place(places, link.from())).toArray();
      double[] right = gap.stream().mapToDouble(link -> place(places, link.to())).toArray();
      for (int i = 0; i < left.length; i++) {
        for (int j = i + 1; j < left.length; j++) {
          if ((left[i] - left[j]) * (right[i] - right[j]) < 0) {
            sum += gap.get(i).value() * gap.get(j).value();
          }
        }
      }
    }
    return sum;
  }

  private static double place(Map<String, Double> places, String node) {
    return places.getOrDefault(node, 0.5);
  }
}
