package org.tinkuy.flows;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tinkuy.catalog.Family;
import org.tinkuy.kernel.Check;

/// Everything that runs through a park in a period, as arcs between nodes: what balances, pictures,
/// circularity and emissions are all read from.
///
/// An arc stands for a flow or a part of one, once: an exchange is one arc, though giver and taker
/// both tell of it, and what the park's works hand on is what the firms say they took.
///
/// @param nodes by id
/// @param arcs families in their order, then by nodes and carrier
public record FlowGraph(SequencedMap<String, Node> nodes, List<Arc> arcs) {

  /// Node of power from outside.
  public static final String GRID = "from:grid";

  /// Node of power made by its user without fuel.
  public static final String OWN = "from:own";

  /// Node that all power runs through where the park body sells some on.
  public static final String POWER = "works:power";

  /// Node of fuel that is made of what a firm of the park gives away.
  public static final String RECOVERED = "from:recovered";

  /// What a node is.
  public enum Kind {
    /// A firm of the park.
    TENANT,
    /// The body that runs the park, and others that are no firm of it.
    BODY,
    /// A plant or network of the park body that takes in, treats or hands out.
    WORKS,
    /// Where something comes from: a river, the grid, suppliers.
    SOURCE,
    /// Where something goes that leaves the park: a landfill, buyers.
    SINK,
    /// What evaporates, is built into products or used up; or is used in the park, by whom nobody
    /// tells.
    CONSUMED,
    /// What is put on stock or taken from it.
    STOCK;

    /// Whether it lies inside the fence and what enters it must leave.
    public boolean isInside() {
      return switch (this) {
        case TENANT, BODY, WORKS -> true;
        case SOURCE, SINK, CONSUMED, STOCK -> false;
      };
    }
  }

  /// A place that things run from or to.
  ///
  /// @param id unique: the holder's id, `works:water`, `from:river`, `to:landfill`
  /// @param kind what it is
  /// @param subject what it is about: id of the holder, kind of the source, route, carrier
  public record Node(String id, Kind kind, String subject) {}

  /// What runs from one node to another.
  ///
  /// @param from id of the node it leaves
  /// @param to id of the node it enters; the same node where a firm uses something again
  /// @param family in whose unit it is counted
  /// @param carrier code of the carrier as the giver names it
  /// @param amount in the unit of the family, >= 0; absent where nobody tells it
  /// @param flows ids of the flows it is a part of: of an exchange giver, then taker; else one, or
  ///   all takers where it supplies them together
  /// @param exchange whether one firm hands it to another by a link
  /// @param source id of the water source it is withdrawn from; empty for everything else
  public record Arc(
      String from,
      String to,
      Family family,
      String carrier,
      Optional<Amount> amount,
      List<String> flows,
      boolean exchange,
      String source) {
    public Arc {
      flows = List.copyOf(flows);
      Check.that(
          amount.isEmpty() || amount.get().value() >= 0,
          "flows.arc.negative",
          "Arc '%s' to '%s': the amount must be >= 0, but is %s.",
          from,
          to,
          amount);
    }

    /// Whether it comes back to where it left.
    public boolean isLoop() {
      return from.equals(to);
    }

    Amount known() {
      return amount.orElse(Amount.NONE);
    }
  }

  public FlowGraph {
    Map<String, Node> known = nodes;
    arcs =
        arcs.stream()
            .sorted(
                Comparator.comparing(Arc::family)
                    .thenComparing(Arc::from)
                    .thenComparing(Arc::to)
                    .thenComparing(Arc::carrier)
                    .thenComparing(arc -> String.join(">", arc.flows()))
                    .thenComparing(Arc::source))
            .toList();
    arcs.forEach(
        arc ->
            Check.that(
                known.containsKey(arc.from()) && known.containsKey(arc.to()),
                "flows.graph.node",
                "Arc '%s' to '%s': both must be nodes of the graph.",
                arc.from(),
                arc.to()));
    nodes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(nodes)));
  }

  /// The node of an id.
  public Node node(String id) {
    Node node = nodes.get(id);
    Check.that(node != null, "flows.graph.unknown", "Node '%s' is not in the graph.", id);
    return Objects.requireNonNull(node);
  }

  /// Flows by which the park body sells power on: who of all takers gets it is not told.
  public List<String> resales() {
    return arcs.stream()
        .filter(arc -> arc.to().equals(POWER) && stays(arc))
        .flatMap(arc -> arc.flows().stream())
        .toList();
  }

  /// The arcs of a family.
  public List<Arc> arcs(Family family) {
    return arcs.stream().filter(arc -> arc.family().equals(family)).toList();
  }

  /// Whether an arc comes into the park.
  public boolean enters(Arc arc) {
    return node(arc.from()).kind() == Kind.SOURCE && node(arc.to()).kind().isInside();
  }

  /// Whether an arc goes out of the park.
  public boolean leaves(Arc arc) {
    return node(arc.from()).kind().isInside() && node(arc.to()).kind() == Kind.SINK;
  }

  /// Whether an arc stays between nodes inside the park.
  public boolean stays(Arc arc) {
    return node(arc.from()).kind().isInside() && node(arc.to()).kind().isInside();
  }

  /// What is left at an inside node: all that enters less all that leaves, is used up or stored; by
  /// its arcs, so that what nobody tells of is in it.
  public Amount rest(String node, Family family) {
    Amount rest = Amount.NONE;
    for (Arc arc : arcs(family)) {
      if (arc.isLoop() || arc.amount().isEmpty()) {
        continue;
      }
      if (arc.to().equals(node)) {
        rest = rest.plus(arc.known());
      } else if (arc.from().equals(node)) {
        rest = rest.minus(arc.known());
      }
    }
    return rest;
  }
}
