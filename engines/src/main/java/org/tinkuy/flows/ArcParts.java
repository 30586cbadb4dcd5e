package org.tinkuy.flows;

import java.util.List;
import java.util.Optional;
import org.tinkuy.flows.FlowFigures.Part;
import org.tinkuy.flows.FlowGraph.Arc;

/// Whose an arc is, as parts of a sum: an arc that supplies several firms is no single firm's.
///
/// @param inventory whose flows the arcs are made of
record ArcParts(Inventory inventory) {

  /// A source tells row by row; an arc that supplies several flows together is shared out among
  /// them.
  List<Part> of(Arc arc) {
    Optional<Inventory.Source> source = inventory.findSource(arc.source());
    if (source.isPresent()) {
      return ofSource(arc, source.get().withdrawals());
    }
    if (arc.exchange()) {
      return List.of(ofExchange(arc));
    }
    if (arc.flows().size() == 1) {
      return List.of(part(arc.flows().getFirst(), arc.known()));
    }
    List<Entry> entries =
        arc.flows().stream().map(flow -> inventory.findEntry(flow).orElseThrow()).toList();
    double all = entries.stream().mapToDouble(entry -> entry.known().value()).sum();
    double deviations = entries.stream().mapToDouble(e -> square(e.known().deviation())).sum();
    double scale = deviations > 0 ? arc.known().deviation() / Math.sqrt(deviations) : 0;
    return entries.stream()
        .map(
            entry ->
                part(
                    entry.flow(),
                    arc.known()
                        .like(
                            arc.known().value() * entry.known().value() / all,
                            scale * entry.known().deviation())))
        .toList();
  }

  private static double square(double value) {
    return value * value;
  }

  /// What is handed over is told by the rows of the link, and is the giver's.
  private Part ofExchange(Arc arc) {
    String from = arc.flows().getFirst();
    Entry giver = inventory.findEntry(from).orElseThrow();
    return Part.of(
        giver, inventory.findExchange(from, arc.flows().getLast()).orElseThrow(), arc.known());
  }

  private Part part(String flow, Amount amount) {
    Entry entry = inventory.findEntry(flow).orElseThrow();
    return Part.of(entry, amount);
  }

  /// The rows of a source lie behind one meter: their deviations are such that together they have
  /// that of the arc.
  private List<Part> ofSource(Arc arc, List<Inventory.Withdrawal> withdrawals) {
    String holder = inventory.findEntry(arc.flows().getFirst()).orElseThrow().holder();
    double all = withdrawals.stream().mapToDouble(Inventory.Withdrawal::water_m3).sum();
    double norm = Math.sqrt(withdrawals.stream().mapToDouble(w -> square(w.water_m3())).sum());
    Amount whole = arc.known();
    return withdrawals.stream()
        .map(
            each ->
                Part.of(
                    holder,
                    each.row(),
                    whole.like(
                        all > 0 ? whole.value() * each.water_m3() / all : 0,
                        norm > 0 ? whole.deviation() * each.water_m3() / norm : 0),
                    each.secrecy()))
        .toList();
  }
}
