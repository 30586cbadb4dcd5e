package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the column of each node: given ones stay; the others stand one column after whatever leads
/// to them. Links that would lead back are found first, so that as little as possible runs against
/// the stream.
///
/// Source: P. Eades, X. Lin, W. F. Smyth, _A fast and effective heuristic for the feedback arc set
/// problem_, Information Processing Letters 47 (1993), 319-323, with links weighted by their value.
final class SankeyColumns {
  private final List<SankeyNode> nodes;
  private final List<SankeyLink> links;
  private final Map<String, Integer> rank = new LinkedHashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private SankeyColumns(Sankey sankey) {
    this.nodes = sankey.nodes();
    this.links = sankey.links().stream().filter(l -> !l.from().equals(l.to())).toList();
  }

  /// Columns from 0, without empty ones, by node.
  static Map<String, Integer> of(Sankey sankey) {
    SankeyColumns columns = new SankeyColumns(sankey);
    columns.rank();
    columns.place();
    return columns.closed();
  }

  /// Puts nodes into a row in which few links lead back: what only gives first, what only takes
  /// last, else what gives most beyond what it takes.
  private void rank() {
    List<String> left = new ArrayList<>(nodes.stream().map(SankeyNode::id).toList());
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    while (!left.isEmpty()) {
      String next = left.getFirst();
      double best = Double.NEGATIVE_INFINITY;
      boolean sink = false;
      for (String node : left) {
        double out = sum(node, left, true);
        double in = sum(node, left, false);
        if (out == 0) {
          next = node;
          sink = true;
          break;
        }
        double surplus = in == 0 ? Double.POSITIVE_INFINITY : out - in;
        if (surplus > best) {
          best = surplus;
          next = node;
        }
      }
      left.remove(next);
      if (sink) {
        last.addFirst(next);
      } else {
        first.add(next);
      }
    }
    first.addAll(last);
    first.forEach(node -> rank.put(node, rank.size()));
  }

  /// What a node gives to those that are left, or takes from them; a link whose amount is not told
  /// weighs next to nothing, but is there.
  private double sum(String node, List<String> left, boolean out) {
    double sum = 0;
    for (SankeyLink link : links) {
      String own = out ? link.from() : link.to();
      String other = out ? link.to() : link.from();
      if (own.equals(node) && left.contains(other)) {
        sum += Math.max(link.value(), Double.MIN_NORMAL);
      }
    }
    return sum;
  }

  private void place() {
    List<SankeyNode> ordered = new ArrayList<>(nodes);
    ordered.sort(Comparator.comparingInt(node -> rankOf(node.id())));
    for (SankeyNode node : ordered) {
      int column = Math.max(0, node.column());
      if (node.column() < 0) {
        for (SankeyLink link : links) {
          if (link.to().equals(node.id()) && rankOf(link.from()) < rankOf(node.id())) {
            column = Math.max(column, columns.getOrDefault(link.from(), 0) + 1);
          }
        }
      }
      columns.put(node.id(), column);
    }
    pullToTheRight();
  }

  /// What leaves the fence stands at the right edge, where it is not told otherwise.
  private void pullToTheRight() {
    int edge = columns.values().stream().mapToInt(column -> column).max().orElse(0);
    for (SankeyNode node : nodes) {
      boolean gives = links.stream().anyMatch(link -> link.from().equals(node.id()));
      if (!node.inside() && node.column() < 0 && !gives) {
        columns.put(node.id(), edge);
      }
    }
  }

  private int rankOf(String node) {
    return rank.getOrDefault(node, 0);
  }

  private Map<String, Integer> closed() {
    List<Integer> used = columns.values().stream().distinct().sorted().toList();
    Map<String, Integer> closed = new LinkedHashMap<>();
    nodes.forEach(node -> closed.put(node.id(), used.indexOf(columns.getOrDefault(node.id(), 0))));
    return closed;
  }
}
