package org.tinkuy.finance.graph;

import java.util.List;

/// A piece of work in the order in which a plan is run.
sealed interface Block {

  /// Local formulas: period by period, in this order within each.
  record Sweep(List<Integer> nodes) implements Block {
    public Sweep {
      nodes = List.copyOf(nodes);
    }
  }

  /// One formula that needs all periods of what it reads.
  record WholeLife(int node) implements Block {}

  /// What lies between an unknown and its equation, run until both agree.
  record Loop(Resolution resolution, List<Block> body) implements Block {
    public Loop {
      body = List.copyOf(body);
    }
  }
}
