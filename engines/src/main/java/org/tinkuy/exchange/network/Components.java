package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The parts of a problem that share no source, no sink and no limit, so that each can be solved
/// alone: nothing else makes large networks so much easier.
final class Components {
  private final Map<String, String> parents = new HashMap<>();

  private Components() {}

  /// The parts with arcs, those with most arcs first; and one part with all that no arc touches.
  static List<ExchangeProblem> of(ExchangeProblem problem) {
    Components joined = new Components();
    for (ExchangeArc arc : problem.arcs()) {
      joined.join("source " + arc.from(), "sink " + arc.to());
      joined.join("source " + arc.from(), "source " + problem.line(arc).getFirst().from());
      for (String firm : limited(problem, arc)) {
        joined.join("source " + arc.from(), "firm " + firm);
      }
      if (problem.terms().budget().isPresent() && arc.cost().fixed_perYear() > 0) {
        joined.join("source " + arc.from(), "budget");
      }
    }
    return joined.parts(problem);
  }

  /// The parts with arcs that share no source and no sink, whatever limits they share: what passes
  /// in one does not depend on what passes in another, once it is known which lines there are.
  static List<ExchangeProblem> flows(ExchangeProblem problem) {
    Components joined = new Components();
    problem.arcs().forEach(arc -> joined.join("source " + arc.from(), "sink " + arc.to()));
    return joined.parts(problem).stream().filter(part -> !part.arcs().isEmpty()).toList();
  }

  /// The firms at the ends of an arc whose partners are limited.
  private static List<String> limited(ExchangeProblem problem, ExchangeArc arc) {
    return Stream.of(problem.source(arc).firm(), problem.sink(arc).firm())
        .filter(problem.terms().partnersMax()::containsKey)
        .toList();
  }

  private List<ExchangeProblem> parts(ExchangeProblem problem) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (ExchangeSource each : problem.sources()) {
      part(parts, "source " + each.name()).sources.add(each);
    }
    for (ExchangeSink each : problem.sinks()) {
      part(parts, "sink " + each.name()).sinks.add(each);
    }
    for (ExchangeArc each : problem.arcs()) {
      part(parts, "source " + each.from()).arcs.add(each);
    }
    return parts.values().stream()
        .sorted(Comparator.comparingInt(part -> -part.arcs.size()))
        .map(part -> new ExchangeProblem(problem.terms(), part.sources, part.sinks, part.arcs))
        .toList();
  }

  private static final class Part {
    private final List<ExchangeSource> sources = new ArrayList<>();
    private final List<ExchangeSink> sinks = new ArrayList<>();
    private final List<ExchangeArc> arcs = new ArrayList<>();
  }

  private Part part(Map<String, Part> parts, String node) {
    String root = parents.containsKey(node) ? root(node) : "alone";
    return parts.computeIfAbsent(root, _ -> new Part());
  }

  private void join(String one, String other) {
    parents.put(root(one), root(other));
  }

  private String root(String node) {
    String root = node;
    while (!parents.computeIfAbsent(root, each -> each).equals(root)) {
      String parent = Objects.requireNonNull(parents.get(root));
      String next = Objects.requireNonNull(parents.get(parent));
      parents.put(root, next);
      root = next;
    }
    return root;
  }
}
