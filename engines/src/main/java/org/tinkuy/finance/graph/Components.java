package org.tinkuy.finance.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// The strongly connected components of a directed graph: nodes that reach one another.
///
/// Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1
/// (1972) 146-160. Walked without recursion, since a chain of lines can be long.
final class Components {
  private final IntFunction<int[]> targets;
  private final int[] order;
  private final int[] low;
  private final boolean[] open;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Integer>> found = new ArrayList<>();
  private int count;

  private Components(int size, IntFunction<int[]> targets) {
    this.targets = targets;
    this.order = new int[size];
    this.low = new int[size];
    this.open = new boolean[size];
    Arrays.fill(order, -1);
  }

  /// The components, each after those that it points to.
  ///
  /// @param size of the whole graph, nodes are 0 to size - 1
  /// @param nodes those to look at
  /// @param targets where a node points to, within `nodes`
  static List<List<Integer>> of(int size, Set<Integer> nodes, IntFunction<int[]> targets) {
    Components components = new Components(size, targets);
    for (int node : nodes) {
      if (components.order[node] < 0) {
        components.walk(node);
      }
    }
    return components.found;
  }

  /// A node on the way down, and how many of its targets have been looked at.
  private static final class Visit {
    private final int node;
    private final int[] targets;
    private int next;

    Visit(int node, int[] targets) {
      this.node = node;
      this.targets = targets;
    }
  }

  private void walk(int root) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(root));
    while (!path.isEmpty()) {
      Visit visit = path.element();
      if (visit.next < visit.targets.length) {
        int target = visit.targets[visit.next++];
        if (order[target] < 0) {
          path.push(enter(target));
        } else if (open[target]) {
          low[visit.node] = Math.min(low[visit.node], order[target]);
        }
      } else {
        path.pop();
        leave(visit.node);
        if (!path.isEmpty()) {
          int parent = path.element().node;
          low[parent] = Math.min(low[parent], low[visit.node]);
        }
      }
    }
  }

  private Visit enter(int node) {
    order[node] = count;
    low[node] = count;
    count++;
    stack.push(node);
    open[node] = true;
    return new Visit(node, targets.apply(node));
  }

  private void leave(int node) {
    if (low[node] < order[node]) {
      return;
    }
    List<Integer> component = new ArrayList<>();
    int member;
    do {
      member = stack.pop();
      open[member] = false;
      component.add(member);
    } while (member != node);
    found.add(component);
  }
}
