package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Formulas that follow one another and are computed in one loop over the lanes. What one of them
/// computes and only later ones of the same pass read stays in a register and needs no row.
///
/// @param parts in the order in which they are computed
/// @param operands the rows that they read, each once
record Pass(List<Part> parts, List<Node.Operand> operands) {
  /// More rows in one loop than this, and longer code, was slower where it was measured.
  private static final int MOST_ROWS = 14;

  private static final int MOST_OPERATIONS = 40;

  /// A formula of a pass.
  ///
  /// @param isKept whether anybody reads its row
  record Part(int node, Fusion.Tree tree, boolean isKept) {}

  Pass {
    parts = List.copyOf(parts);
    operands = List.copyOf(operands);
  }

  /// The parts that somebody reads elsewhere.
  List<Part> kept() {
    return parts.stream().filter(Part::isKept).toList();
  }

  /// Splits a list of nodes into passes and, between them, nodes that have a kernel of their own.
  static final class Builder {
    private final Plan plan;
    private final boolean[] inlined;
    private final boolean[] wanted;
    private final int[] reads;
    private final List<List<Integer>> groups = new ArrayList<>();

    /// @param active which nodes are computed
    /// @param inlined which of them are computed within their only reader
    /// @param wanted whose rows are read from outside the formulas
    Builder(Plan plan, boolean[] active, boolean[] inlined, boolean[] wanted) {
      this.plan = plan;
      this.inlined = inlined;
      this.wanted = wanted;
      this.reads = new int[active.length];
      for (int node = 0; node < active.length; node++) {
        if (active[node]) {
          plan.node(node).operands().forEach(operand -> reads[operand.node()]++);
        }
      }
    }

    /// The passes in order; a node that cannot be joined is a group of its own.
    ///
    /// @param nodes that are due, none of them inlined
    List<List<Integer>> groups(List<Integer> nodes) {
      Growing growing = new Growing();
      List<Integer> group = new ArrayList<>();
      for (int node : nodes) {
        boolean isJoinable = Fusion.isJoinable(plan, node);
        if (!group.isEmpty() && !(isJoinable && growing.fits(node))) {
          groups.add(List.copyOf(group));
          group.clear();
          growing = new Growing();
        }
        if (isJoinable) {
          growing.add(node);
          group.add(node);
        } else {
          groups.add(List.of(node));
        }
      }
      if (!group.isEmpty()) {
        groups.add(group);
      }
      return groups;
    }

    /// The pass of a group.
    Pass pass(List<Integer> group) {
      Growing growing = new Growing();
      group.forEach(growing::add);
      return growing.done();
    }

    /// A pass to which nodes are added.
    private final class Growing {
      private final Map<Integer, Integer> place = new HashMap<>();
      private final List<Fusion.Tree> trees = new ArrayList<>();
      private final List<Integer> nodes = new ArrayList<>();
      private final List<Node.Operand> operands = new ArrayList<>();
      private final Map<Integer, Integer> readHere = new HashMap<>();
      private int operations;

      /// Rows that are written count as well: at most one for each node.
      boolean fits(int node) {
        Fusion.Joined joined = Fusion.join(plan, node, inlined);
        int more = 0;
        for (Node.Operand operand : joined.operands()) {
          more += isReady(operand) || operands.contains(operand) ? 0 : 1;
        }
        return operands.size() + more + stored() + 1 <= MOST_ROWS
            && operations + size(joined.tree()) <= MOST_OPERATIONS;
      }

      private int stored() {
        int stored = 0;
        for (int node : nodes) {
          stored += isKept(node) ? 1 : 0;
        }
        return stored;
      }

      private boolean isReady(Node.Operand operand) {
        return operand.lag() == 0 && place.containsKey(operand.node());
      }

      private boolean isKept(int node) {
        return wanted[node] || readHere.getOrDefault(node, 0) < reads[node];
      }

      void add(int node) {
        Fusion.Joined joined = Fusion.join(plan, node, inlined);
        Fusion.Tree[] leaves = new Fusion.Tree[joined.operands().size()];
        for (int i = 0; i < leaves.length; i++) {
          leaves[i] = leaf(joined.operands().get(i));
        }
        trees.add(moved(joined.tree(), leaves));
        operations += size(joined.tree());
        place.put(node, nodes.size());
        nodes.add(node);
      }

      private Fusion.Tree leaf(Node.Operand operand) {
        if (isReady(operand)) {
          readHere.merge(operand.node(), 1, Integer::sum);
          return new Fusion.Tree.Ready(place.getOrDefault(operand.node(), 0));
        }
        int known = operands.indexOf(operand);
        if (known < 0) {
          operands.add(operand);
          known = operands.size() - 1;
        }
        return new Fusion.Tree.Leaf(known);
      }

      Pass done() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
          parts.add(new Part(nodes.get(i), trees.get(i), isKept(nodes.get(i))));
        }
        return new Pass(parts, operands);
      }
    }

    private static Fusion.Tree moved(Fusion.Tree tree, Fusion.Tree[] leaves) {
      return switch (tree) {
        case Fusion.Tree.Leaf(int operand) -> leaves[operand];
        case Fusion.Tree.Ready ready -> ready;
        case Fusion.Tree.Branch(var arithmetic, var parts) ->
            new Fusion.Tree.Branch(
                arithmetic, parts.stream().map(part -> moved(part, leaves)).toList());
      };
    }

    private static int size(Fusion.Tree tree) {
      return switch (tree) {
        case Fusion.Tree.Leaf _, Fusion.Tree.Ready _ -> 0;
        case Fusion.Tree.Branch(_, var parts) ->
            parts.stream().mapToInt(Builder::size).sum() + Math.max(1, parts.size() - 1);
      };
    }
  }

  /// What decides which code computes it: the trees, which parts are kept, and which operands have
  /// one number for all lanes.
  String shape(boolean[] isSingle) {
    StringBuilder shape = new StringBuilder();
    for (Part part : parts) {
      shape.append(part.tree).append(part.isKept ? '!' : ';');
    }
    return shape.append(Arrays.toString(isSingle)).toString();
  }
}
