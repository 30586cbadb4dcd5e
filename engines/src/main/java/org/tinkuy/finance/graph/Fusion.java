package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.List;

/// Joins formulas that only one other reads into it, so that what lies between needs no row.
final class Fusion {
  private Fusion() {}

  /// More arrays in one loop than this no longer fit the registers.
  static final int MOST_OPERANDS = 12;

  /// A formula with what was joined into it.
  ///
  /// @param operands what it reads in the end, in the order of the code
  record Joined(Tree tree, List<Node.Operand> operands) {
    Joined {
      operands = List.copyOf(operands);
    }
  }

  /// A tree of operations over operands.
  sealed interface Tree {
    /// An operand.
    record Leaf(int operand) implements Tree {}

    /// What an earlier formula of the same pass has just computed.
    record Ready(int part) implements Tree {}

    /// An operation on trees.
    record Branch(Arithmetic arithmetic, List<Tree> parts) implements Tree {}
  }

  /// Joins a node with those it reads that nobody else does.
  ///
  /// @param inlined which nodes may be joined into their only reader
  static Joined join(Plan plan, int node, boolean[] inlined) {
    List<Node.Operand> operands = new ArrayList<>();
    Tree tree = tree(plan, node, inlined, operands);
    return new Joined(tree, operands);
  }

  private static Tree tree(Plan plan, int node, boolean[] inlined, List<Node.Operand> operands) {
    Work.Local local = (Work.Local) plan.node(node).work();
    List<Tree> parts = new ArrayList<>();
    for (Node.Operand operand : plan.node(node).operands()) {
      if (inlined[operand.node()]) {
        parts.add(tree(plan, operand.node(), inlined, operands));
      } else {
        parts.add(new Tree.Leaf(operands.size()));
        operands.add(operand);
      }
    }
    return new Tree.Branch(local.arithmetic(), parts);
  }

  /// What decides whether a node may be joined into its reader, by node.
  static final class Ground {
    private final boolean[] active;
    private final int[] home;
    private final boolean[] wanted;
    private final boolean[] steady;

    /// @param active which are computed
    /// @param home number of the block of each
    /// @param wanted whose rows are read from outside
    /// @param steady which are computed once and not in every period
    Ground(boolean[] active, int[] home, boolean[] wanted, boolean[] steady) {
      this.active = active;
      this.home = home;
      this.wanted = wanted;
      this.steady = steady;
    }
  }

  /// Which nodes are joined into their only reader: read once, now, by a formula that can take them
  /// in, and wanted by nobody else.
  static boolean[] inlined(Plan plan, Ground ground) {
    boolean[] active = ground.active;
    int[] home = ground.home;
    int count = active.length;
    int[] reads = new int[count];
    int[] reader = new int[count];
    boolean[] isPlain = new boolean[count];
    for (int node = 0; node < count; node++) {
      for (Node.Operand operand :
          active[node] ? plan.node(node).operands() : List.<Node.Operand>of()) {
        reads[operand.node()]++;
        reader[operand.node()] = node;
        isPlain[operand.node()] = operand.lag() == 0;
      }
    }
    int[] width = new int[count];
    boolean[] inlined = new boolean[count];
    for (int node = 0; node < count; node++) {
      width[node] = plan.node(node).operands().size();
    }
    for (int node = 0; node < count; node++) {
      int by = reader[node];
      boolean fits =
          active[node]
              && !ground.wanted[node]
              && ground.steady[node] == ground.steady[reader[node]]
              && reads[node] == 1
              && isPlain[node]
              && home[node] == home[by]
              && isJoinable(plan, node)
              && isJoinable(plan, by)
              && active[by]
              && root(inlined, reader, by) != node;
      if (fits) {
        int root = root(inlined, reader, by);
        if (width[root] - 1 + width[node] <= MOST_OPERANDS) {
          width[root] += width[node] - 1;
          inlined[node] = true;
        }
      }
    }
    return inlined;
  }

  private static int root(boolean[] inlined, int[] reader, int node) {
    int root = node;
    while (inlined[root]) {
      root = reader[root];
    }
    return root;
  }

  static boolean isJoinable(Plan plan, int node) {
    return plan.node(node).work() instanceof Work.Local local
        && !(local.arithmetic() instanceof Arithmetic.Other);
  }
}
