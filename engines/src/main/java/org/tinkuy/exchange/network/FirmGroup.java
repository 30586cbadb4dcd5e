package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Firms that some chain of possible exchanges, or a limit that they share, ties together. What one
/// group does is of no matter to another, so that each splits its own saving.
///
/// @param firms at least one, in the order of the problem
/// @param problem what they could do among themselves
public record FirmGroup(List<String> firms, ExchangeProblem problem) {
  public FirmGroup {
    firms = List.copyOf(firms);
  }

  /// The groups of a problem, in the order of their first firms.
  public static List<FirmGroup> of(ExchangeProblem problem) {
    Map<String, String> parents = new HashMap<>();
    problem.firms().forEach(firm -> parents.put(firm, firm));
    for (ExchangeProblem part : Components.of(problem)) {
      List<String> tied =
          part.arcs().stream()
              .flatMap(arc -> ends(problem, arc).stream())
              .filter(parents::containsKey)
              .distinct()
              .toList();
      tied.forEach(firm -> parents.put(root(parents, firm), root(parents, tied.getFirst())));
    }
    Map<String, List<String>> byRoot = new LinkedHashMap<>();
    for (String firm : problem.firms()) {
      byRoot.computeIfAbsent(root(parents, firm), _ -> new ArrayList<>()).add(firm);
    }
    return byRoot.values().stream()
        .map(firms -> new FirmGroup(firms, problem.among(Set.copyOf(firms))))
        .toList();
  }

  private static List<String> ends(ExchangeProblem problem, ExchangeArc arc) {
    return List.of(problem.source(arc).firm(), problem.sink(arc).firm());
  }

  private static String root(Map<String, String> parents, String firm) {
    String root = firm;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }
}
