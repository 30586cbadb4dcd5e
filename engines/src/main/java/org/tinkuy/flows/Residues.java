package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.FlowFigures.Part;
import org.tinkuy.flows.Inventory.Exchange;
import org.tinkuy.flows.Ladder.Untold;
import org.tinkuy.flows.Ladder.Where;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.RowRef;

/// By-products and waste, each tonne put on one rung: by links into the park, the rest by its
/// present route.
final class Residues {
  private static final List<String> KINDS = List.of("by-product", "waste");

  private final Inventory inventory;
  private final FlowFigures figures;
  private final Unit tonne;
  private final Map<Rung, List<Part>> rungs = new EnumMap<>(Rung.class);
  private final Map<Where, List<Part>> places = new EnumMap<>(Where.class);
  private final List<Untold> untold = new ArrayList<>();

  Residues(Inventory inventory, FlowFigures figures, Unit tonne) {
    this.inventory = inventory;
    this.figures = figures;
    this.tonne = tonne;
    for (Rung rung : Rung.values()) {
      rungs.put(rung, new ArrayList<>());
    }
    for (Where where : Where.values()) {
      places.put(where, new ArrayList<>());
    }
    entries().forEach(this::climb);
    untold.sort(Comparator.comparingDouble(each -> -each.amount().value()));
  }

  List<Entry> entries() {
    return inventory.entries().stream()
        .filter(entry -> entry.direction() == Direction.OUT && entry.family().isMaterial())
        .filter(entry -> KINDS.contains(entry.use().kind()))
        .toList();
  }

  private void climb(Entry entry) {
    if (entry.amount().isEmpty()) {
      return;
    }
    Fate fate = entry.use().fate();
    Amount rest = entry.known();
    for (Exchange exchange : inventory.exchanges()) {
      if (exchange.from().equals(entry.flow())) {
        Rung rung = isFuel(exchange) ? Rung.RECOVERED : fate.taken(exchange.usedAs());
        Part part = Part.of(entry, exchange, exchange.given());
        add(rung, where(entry, exchange), entry, exchange.rows(), part);
        rest = rest.like(rest.value() - exchange.given().value(), rest.deviation());
      }
    }
    double share = entry.known().value() > 0 ? rest.value() / entry.known().value() : 0;
    if (share > 0) {
      Part part = Part.of(entry, entry.known().times(share));
      add(fate.rung(), fate.where(), entry, entry.use().rows(), part);
    }
  }

  /// A link between two flows of one firm leads to no other firm.
  private Where where(Entry entry, Exchange exchange) {
    return inventory
            .findEntry(exchange.to())
            .filter(taker -> taker.holder().equals(entry.holder()))
            .isPresent()
        ? Where.IN_FIRM
        : Where.IN_PARK;
  }

  private boolean isFuel(Exchange exchange) {
    return inventory
        .findEntry(exchange.to())
        .filter(taker -> taker.family().isEnergy())
        .isPresent();
  }

  private void add(Rung rung, Where where, Entry entry, List<RowRef> said, Part part) {
    rungs.computeIfAbsent(rung, _ -> new ArrayList<>()).add(part);
    if (rung.isCircular()) {
      places.computeIfAbsent(where, _ -> new ArrayList<>()).add(part);
    }
    if (rung.isUntold() && part.amount().value() > 0) {
      untold.add(
          new Untold(
              said,
              entry.flow(),
              entry.holder(),
              entry.carrier().id(),
              part.amount(),
              entry.use().fate().possible()));
    }
  }

  /// The ladder.
  ///
  /// @param whole whether no flow is missing
  Ladder ladder(boolean whole) {
    SequencedMap<Rung, Figure> byRung = new LinkedHashMap<>();
    rungs.forEach(
        (rung, parts) ->
            byRung.put(rung, figures.sum("circularity.ladder." + rung, tonne, parts, whole)));
    SequencedMap<Where, Figure> byPlace = new LinkedHashMap<>();
    places.forEach(
        (where, parts) ->
            byPlace.put(where, figures.sum("circularity.place." + where, tonne, parts, whole)));
    return new Ladder(byRung, byPlace, untold);
  }

  List<Part> parts() {
    return parts(_ -> true);
  }

  /// That of which nobody tells whether it stays a material.
  List<Part> open() {
    return parts(Rung::isOpen);
  }

  /// What goes on being used as a material.
  List<Part> circular() {
    return parts(Rung::isCircular);
  }

  private List<Part> parts(Predicate<Rung> which) {
    return rungs.entrySet().stream()
        .filter(rung -> which.test(rung.getKey()))
        .flatMap(rung -> rung.getValue().stream())
        .toList();
  }
}
