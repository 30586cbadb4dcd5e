package org.tinkuy.finance.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives the row of a formula that nobody reads any more to one that comes later in the period, so
/// that the rows of a period are few and stay in cache.
final class RowPool {
  private final Rows[] rows;
  private final boolean[] wanted;
  private final int lanes;

  /// @param rows by node; those of a pool are put here
  /// @param wanted whose rows are read from outside the passes
  RowPool(Rows[] rows, boolean[] wanted, int lanes) {
    this.rows = rows;
    this.wanted = wanted;
    this.lanes = lanes;
  }

  /// Settles who gets whose row.
  ///
  /// @param passes in the order in which they are run in each period
  void share(List<Pass> passes) {
    Map<Integer, Integer> lastRead = new HashMap<>();
    for (int i = 0; i < passes.size(); i++) {
      for (Node.Operand operand : passes.get(i).operands()) {
        lastRead.put(operand.node(), i);
      }
    }
    Map<Integer, Deque<Rows>> free = new HashMap<>();
    Deque<Rows> idle = new ArrayDeque<>();
    for (int i = 0; i < passes.size(); i++) {
      for (Pass.Part part : passes.get(i).kept()) {
        int node = part.node();
        if (isPassing(node)) {
          Rows taken = idle.poll();
          rows[node] = taken == null ? rows[node] : taken;
          int until = lastRead.getOrDefault(node, i);
          free.computeIfAbsent(until, key -> new ArrayDeque<>()).push(rows[node]);
        }
      }
      free.getOrDefault(i, new ArrayDeque<>()).forEach(idle::push);
    }
  }

  /// Whether a row is read in its own period and pass of the sweep only.
  private boolean isPassing(int node) {
    return !wanted[node] && rows[node].isSingle() && rows[node].width() == lanes;
  }
}
