package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the column of each node: given ones stay; the others stand one column after whatever leads
/// to them, as [SankeyRank] has them in a row. A sheet has room for so many columns; where chains
/// are longer, their lightest links give way and become loops.
final class SankeyColumns {
  /// More would not be readable on an upright sheet.
  static final int MOST = 6;

  private final List<SankeyNode> nodes;
  private final List<SankeyLink> links;
  private final Map<String, Integer> rank = new HashMap<>();
  private final Set<String> givers = new HashSet<>();
  private final int most;

  private SankeyColumns(Sankey sankey, int most) {
    this.most = most;
    this.nodes = sankey.nodes();
    this.links = sankey.links();
    links.forEach(link -> givers.add(link.from()));
    SankeyRank.of(nodes, links).forEach(node -> rank.put(node, rank.size()));
  }

  /// Columns from 0, without empty ones, by node.
  static Map<String, Integer> of(Sankey sankey) {
    return of(sankey, MOST);
  }

  /// The same with fewer columns.
  ///
  /// @param most columns of nodes that are not given theirs, from 2
  static Map<String, Integer> of(Sankey sankey, int most) {
    SankeyColumns columns = new SankeyColumns(sankey, most);
    return columns.closed(columns.pulledToTheRight(columns.place()));
  }

  private Map<String, Integer> place() {
    List<SankeyNode> ordered = new ArrayList<>(nodes);
    ordered.sort(Comparator.comparingInt(node -> rankOf(node.id())));
    List<SankeyLink> heavyFirst = new ArrayList<>(links);
    heavyFirst.removeIf(link -> rankOf(link.from()) >= rankOf(link.to()));
    Map<String, Integer> columns = pushed(ordered, heavyFirst);
    if (!isTooLong(columns)) {
      return columns;
    }
    heavyFirst.sort(Comparator.comparingDouble(SankeyLink::value).reversed());
    List<SankeyLink> kept = keptOf(heavyFirst, ordered);
    List<SankeyLink> fair = keptOf(lostSuppliesFirst(heavyFirst, kept), ordered);
    boolean allFed = receivers(fair).equals(receivers(heavyFirst));
    return pushed(ordered, allFed ? fair : kept);
  }

  /// Links that the columns have room for, taken in turn.
  private List<SankeyLink> keptOf(List<SankeyLink> inTurn, List<SankeyNode> ordered) {
    List<SankeyLink> kept = new ArrayList<>();
    for (SankeyLink link : inTurn) {
      kept.add(link);
      if (isTooLong(pushed(ordered, kept))) {
        kept.removeLast();
      }
    }
    return kept;
  }

  private static Set<String> receivers(List<SankeyLink> links) {
    return links.stream().map(SankeyLink::to).collect(Collectors.toSet());
  }

  /// Nodes of which nothing was kept that leads to them get their largest supply back before all
  /// else, so that none stands before what it lives on; it is for nothing where others lose theirs.
  private static List<SankeyLink> lostSuppliesFirst(
      List<SankeyLink> heavyFirst, List<SankeyLink> kept) {
    Set<String> fed = new HashSet<>(receivers(kept));
    List<SankeyLink> lost = heavyFirst.stream().filter(link -> fed.add(link.to())).toList();
    List<SankeyLink> all = new ArrayList<>(lost);
    heavyFirst.stream().filter(link -> !lost.contains(link)).forEach(all::add);
    return all;
  }

  /// Whether a node that gives stands where there is no column left to give to.
  private boolean isTooLong(Map<String, Integer> columns) {
    return nodes.stream()
        .filter(node -> node.column() < 0)
        .map(SankeyNode::id)
        .anyMatch(id -> columns.getOrDefault(id, 0) >= (givers.contains(id) ? most - 1 : most));
  }

  /// The column of each node, one after the last that leads to it by the given links.
  private static Map<String, Integer> pushed(List<SankeyNode> ordered, List<SankeyLink> leading) {
    Map<String, List<String>> leaders = new HashMap<>();
    leading.forEach(
        link -> leaders.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link.from()));
    Map<String, Integer> pushed = new HashMap<>();
    for (SankeyNode node : ordered) {
      int column = Math.max(0, node.column());
      if (node.column() < 0) {
        for (String leader : leaders.getOrDefault(node.id(), List.of())) {
          column = Math.max(column, pushed.getOrDefault(leader, 0) + 1);
        }
      }
      pushed.put(node.id(), column);
    }
    return pushed;
  }

  /// What leaves the fence stands at the right edge, where it is not told otherwise.
  private Map<String, Integer> pulledToTheRight(Map<String, Integer> columns) {
    int edge = columns.values().stream().mapToInt(column -> column).max().orElse(0);
    Map<String, Integer> pulled = new HashMap<>(columns);
    for (SankeyNode node : nodes) {
      if (!node.inside() && node.column() < 0 && !givers.contains(node.id())) {
        pulled.put(node.id(), edge);
      }
    }
    return pulled;
  }

  private int rankOf(String node) {
    return rank.getOrDefault(node, 0);
  }

  private Map<String, Integer> closed(Map<String, Integer> columns) {
    List<Integer> used = columns.values().stream().distinct().sorted().toList();
    Map<String, Integer> closed = new LinkedHashMap<>();
    nodes.forEach(node -> closed.put(node.id(), used.indexOf(columns.getOrDefault(node.id(), 0))));
    return closed;
  }
}
