package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tinkuy.kernel.Refusal;

/// Orders the nodes of a graph into blocks, and refuses loops that nothing closes.
///
/// Local nodes share a sweep over the periods, so that a balance may read its own past; what needs
/// all periods of another node stands between two sweeps. A loop is allowed where every way round
/// it reads an earlier period, or where a resolver closes it.
final class Schedule {
  private final List<Node> nodes;
  private final Map<Line, Integer> lines = new HashMap<>();

  private Schedule(List<Node> nodes) {
    this.nodes = nodes;
    for (int i = 0; i < nodes.size(); i++) {
      lines.putIfAbsent(nodes.get(i).owner(), i);
    }
  }

  static List<Block> of(List<Node> nodes, List<Resolution> resolutions) {
    Set<Integer> all =
        IntStream.range(0, nodes.size())
            .boxed()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Schedule(nodes).order(all, resolutions);
  }

  private List<Block> order(Set<Integer> members, List<Resolution> resolutions) {
    Map<Integer, Integer> closing = new HashMap<>();
    for (Resolution each : resolutions) {
      closing.put(lines.get(each.unknown()), lines.get(each.equation()));
    }
    List<List<Integer>> components =
        Components.of(nodes.size(), members, node -> reads(node, members, closing));
    Map<Integer, List<Integer>> sweeps = new TreeMap<>();
    Map<Integer, List<Block>> barriers = new TreeMap<>();
    Map<Integer, Integer> levels = new HashMap<>();
    Set<Integer> behind = new HashSet<>();
    for (List<Integer> component : components) {
      boolean isBarrier = isBarrier(component, members, closing);
      int level = level(component, members, closing, levels, behind, isBarrier);
      component.forEach(node -> levels.put(node, level));
      if (isBarrier) {
        behind.addAll(component);
        barriers
            .computeIfAbsent(level, key -> new ArrayList<>())
            .add(barrier(component, resolutions));
      } else {
        sweeps.computeIfAbsent(level, key -> new ArrayList<>()).addAll(local(component));
      }
    }
    return blocks(sweeps, barriers);
  }

  private static List<Block> blocks(
      Map<Integer, List<Integer>> sweeps, Map<Integer, List<Block>> barriers) {
    Set<Integer> all = new TreeSet<>(sweeps.keySet());
    all.addAll(barriers.keySet());
    List<Block> blocks = new ArrayList<>();
    for (int level : all) {
      if (sweeps.containsKey(level)) {
        blocks.add(new Block.Sweep(sweeps.getOrDefault(level, List.of())));
      }
      blocks.addAll(barriers.getOrDefault(level, List.of()));
    }
    return blocks;
  }

  private int[] reads(int node, Set<Integer> members, Map<Integer, Integer> closing) {
    IntStream operands = nodes.get(node).operands().stream().mapToInt(Node.Operand::node);
    Integer equation = closing.get(node);
    return (equation == null ? operands : IntStream.concat(operands, IntStream.of(equation)))
        .filter(members::contains)
        .distinct()
        .toArray();
  }

  private boolean isBarrier(
      List<Integer> component, Set<Integer> members, Map<Integer, Integer> closing) {
    int first = component.getFirst();
    return component.size() == 1
        ? nodes.get(first).isWhole() || closing.containsKey(first)
        : component.stream().anyMatch(node -> closes(node, component, members, closing));
  }

  private static boolean closes(
      int node, List<Integer> component, Set<Integer> members, Map<Integer, Integer> closing) {
    Integer equation = closing.get(node);
    return equation != null && members.contains(equation) && component.contains(equation);
  }

  private int level(
      List<Integer> component,
      Set<Integer> members,
      Map<Integer, Integer> closing,
      Map<Integer, Integer> levels,
      Set<Integer> behind,
      boolean isBarrier) {
    int level = 0;
    for (int node : component) {
      for (int read : reads(node, members, closing)) {
        Integer before = levels.get(read);
        if (before != null) {
          level = Math.max(level, before + (isBarrier || behind.contains(read) ? 1 : 0));
        }
      }
    }
    return level;
  }

  private Block barrier(List<Integer> component, List<Resolution> resolutions) {
    int first = component.getFirst();
    if (component.size() == 1 && nodes.get(first).isWhole()) {
      return new Block.WholeLife(first);
    }
    List<Resolution> within =
        resolutions.stream()
            .filter(each -> component.contains(lines.getOrDefault(each.unknown(), -1)))
            .toList();
    Resolution closes = within.getFirst();
    List<Resolution> rest = within.stream().filter(each -> !each.equals(closes)).toList();
    Set<Integer> body = new LinkedHashSet<>(component);
    // where the equation does not read the unknown, nothing is left to run and one step closes it
    body.remove(lines.get(closes.unknown()));
    return new Block.Loop(closes, order(body, rest));
  }

  /// The nodes of a component in an order in which each comes after what it reads in the period.
  private List<Integer> local(List<Integer> component) {
    if (component.size() == 1 && !readsItself(component.getFirst())) {
      return component;
    }
    Set<Integer> members = new LinkedHashSet<>(component);
    for (int node : component) {
      if (nodes.get(node).isWhole()) {
        throw cycle(component, "over the periods to come");
      }
    }
    List<List<Integer>> parts =
        Components.of(nodes.size(), members, node -> readsNow(node, members));
    for (List<Integer> part : parts) {
      boolean readsItself =
          Arrays.stream(readsNow(part.getFirst(), members)).anyMatch(part::contains);
      if (part.size() > 1 || readsItself) {
        throw cycle(part, "within one period");
      }
    }
    return parts.stream().map(List::getFirst).toList();
  }

  private boolean readsItself(int node) {
    return nodes.get(node).operands().stream().anyMatch(operand -> operand.node() == node);
  }

  private int[] readsNow(int node, Set<Integer> members) {
    return nodes.get(node).operands().stream()
        .filter(operand -> operand.lag() == 0 && members.contains(operand.node()))
        .mapToInt(Node.Operand::node)
        .distinct()
        .toArray();
  }

  private Refusal cycle(List<Integer> component, String how) {
    String names =
        component.reversed().stream()
            .map(node -> nodes.get(node).owner().id())
            .distinct()
            .collect(Collectors.joining(", "));
    return Refusal.of(
        "finance.graph.cycle",
        "Lines %s: they depend on one another %s. Maybe one reads the period before, or a resolver"
            + " is missing.",
        names,
        how);
  }
}
