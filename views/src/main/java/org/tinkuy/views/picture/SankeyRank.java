package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the nodes of a Sankey diagram into a row in which as little as possible runs back: what
/// only gives first, what only takes last, else what gives most beyond what it takes; then each
/// node is moved to where least runs back, as long as that helps. Ties go by the order that was
/// given.
///
/// Source: P. Eades, X. Lin, W. F. Smyth, _A fast and effective heuristic for the feedback arc set
/// problem_, Information Processing Letters 47 (1993), 319-323, with links weighted by their value.
final class SankeyRank {
  private static final int ROUNDS = 8;

  /// A link whose amount is not told weighs next to nothing, but is there.
  private static final double LEAST = Double.MIN_NORMAL;

  private final List<String> row = new ArrayList<>();
  private final Map<String, Map<String, Double>> out = new HashMap<>();
  private final Map<String, Map<String, Double>> in = new HashMap<>();

  private SankeyRank(List<SankeyLink> links) {
    for (SankeyLink link : links) {
      if (!link.from().equals(link.to())) {
        double value = Math.max(link.value(), LEAST);
        out.computeIfAbsent(link.from(), _ -> new HashMap<>()).merge(link.to(), value, Double::sum);
        in.computeIfAbsent(link.to(), _ -> new HashMap<>()).merge(link.from(), value, Double::sum);
      }
    }
  }

  /// The row.
  static List<String> of(List<SankeyNode> nodes, List<SankeyLink> links) {
    SankeyRank rank = new SankeyRank(links);
    rank.choose(new LinkedHashSet<>(nodes.stream().map(SankeyNode::id).toList()));
    for (int round = 0; round < ROUNDS && rank.move(); round++) {}
    return rank.row;
  }

  private void choose(Set<String> left) {
    List<String> last = new ArrayList<>();
    while (!left.isEmpty()) {
      String next = left.iterator().next();
      double best = Double.NEGATIVE_INFINITY;
      boolean sink = false;
      for (String node : left) {
        double gives = sum(out, node, left);
        double takes = sum(in, node, left);
        double surplus = takes == 0 ? Double.POSITIVE_INFINITY : gives - takes;
        sink = gives == 0;
        if (sink || surplus > best) {
          best = surplus;
          next = node;
        }
        if (sink) {
          break;
        }
      }
      left.remove(next);
      if (sink) {
        last.addFirst(next);
      } else {
        row.add(next);
      }
    }
    row.addAll(last);
  }

  private static double sum(Map<String, Map<String, Double>> side, String node, Set<String> left) {
    double sum = 0;
    for (var link : side.getOrDefault(node, Map.of()).entrySet()) {
      sum += left.contains(link.getKey()) ? link.getValue() : 0;
    }
    return sum;
  }

  /// Moves each node to the place at which least runs back, and says whether anything was gained.
  private boolean move() {
    boolean better = false;
    for (String node : List.copyOf(row)) {
      int at = row.indexOf(node);
      Map<String, Double> gives = out.getOrDefault(node, Map.of());
      Map<String, Double> takes = in.getOrDefault(node, Map.of());
      double change = 0;
      double least = 0;
      int best = at;
      for (int i = at - 1; i >= 0; i--) {
        String passed = row.get(i);
        change += takes.getOrDefault(passed, 0.0) - gives.getOrDefault(passed, 0.0);
        if (change < least) {
          least = change;
          best = i;
        }
      }
      change = 0;
      for (int i = at + 1; i < row.size(); i++) {
        String passed = row.get(i);
        change += gives.getOrDefault(passed, 0.0) - takes.getOrDefault(passed, 0.0);
        if (change < least) {
          least = change;
          best = i;
        }
      }
      if (best != at) {
        row.add(best, row.remove(at));
        better = true;
      }
    }
    return better;
  }
}
