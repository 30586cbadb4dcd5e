package org.tinkuy.flows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// Streams of one kind of thing between nodes, as meters read them in a period.
///
/// What enters a node leaves it, for every node that has streams on both sides; a node with streams
/// on one side only lies on the edge, where nothing is said of the other side. Nothing is stored.
///
/// @param id what it is a network of, e.g. `T05.water`
/// @param unit of all its readings; 1 where it is not said
/// @param streams between nodes, in an order of their own; each id once
public record MeterNetwork(String id, Unit unit, List<Stream> streams) {
  /// A network whose unit does not matter.
  public MeterNetwork(String id, List<Stream> streams) {
    this(id, Unit.ONE, streams);
  }

  /// What runs from one node to another.
  ///
  /// @param id unique in the network: the meter
  /// @param from node it leaves
  /// @param to node it enters
  /// @param reading what its meter says; absent where it has none
  public record Stream(String id, String from, String to, Optional<Reading> reading) {
    public Stream {
      Check.that(
          !from.equals(to),
          "flows.network.loop",
          "Stream '%s': it must run between two nodes, but both ends are '%s'.",
          id,
          from);
    }
  }

  /// A metered amount.
  ///
  /// @param value in the unit of the network, finite
  /// @param deviation its standard uncertainty, in the unit of the network, > 0
  public record Reading(double value, double deviation) {
    public Reading {
      Check.that(
          Double.isFinite(value) && deviation > 0 && Double.isFinite(deviation),
          "flows.network.reading",
          "Reading: it must be finite with an uncertainty > 0, but is %s +- %s.",
          value,
          deviation);
    }
  }

  public MeterNetwork {
    streams = List.copyOf(streams);
    long ids = streams.stream().map(Stream::id).distinct().count();
    Check.that(
        ids == streams.size(),
        "flows.network.streamTwice",
        "Network '%s': each stream must have an id of its own, but %s streams have %s ids.",
        id,
        streams.size(),
        ids);
  }

  /// Nodes at which what enters must leave, in the order of their names.
  public List<String> balancedNodes() {
    Set<String> entered = new TreeSet<>();
    Set<String> left = new TreeSet<>();
    for (Stream stream : streams) {
      entered.add(stream.to());
      left.add(stream.from());
    }
    return entered.stream().filter(left::contains).toList();
  }
}
