package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.flows.FlowGraph.Kind;
import org.tinkuy.flows.FlowGraph.Node;
import org.tinkuy.flows.Inventory.Exchange;
import org.tinkuy.flows.Inventory.Source;

/// Makes the graph of an inventory: links first, then what they do not cover by its present route
/// or its usual source.
///
/// What the park body takes in and hands out as a utility runs through works of its own, one for a
/// kind of carrier, so that the leak of the mains is not mixed with what its gardens use.
public final class GraphBuilder {
  /// What is left after links where it is less than this share of the flow is rounding.
  private static final double ROUNDING = 1e-9;

  private final Inventory inventory;
  private final Set<String> tenants;

  /// What the works hand to the firms.
  private final List<Entry> handedOut;

  /// Power that the body buys and sells on. Who buys it and who buys from the grid is not told, so
  /// both run through one node.
  private final List<Entry> resales;

  /// What the plant takes in; empty where the park has none.
  private final Optional<Entry> sewage;

  private final LinkedHashMap<String, Node> nodes = new LinkedHashMap<>();
  private final List<Arc> arcs = new ArrayList<>();

  private GraphBuilder(Inventory inventory, Set<String> tenants) {
    this.inventory = inventory;
    this.tenants = tenants;
    this.handedOut = inventory.entries().stream().filter(this::isHandedOut).toList();
    this.sewage =
        inventory.entries().stream()
            .filter(entry -> entry.direction() == Direction.IN && isWorks(entry))
            .filter(entry -> entry.carrier().group().equals("wastewater"))
            .findFirst();
    this.resales = handedOut.stream().filter(entry -> entry.form().equals("power")).toList();
  }

  /// Builds the graph.
  ///
  /// @param tenants ids of the firms of the park; every other holder is a body
  public static FlowGraph build(Inventory inventory, Set<String> tenants) {
    return new GraphBuilder(inventory, tenants).build();
  }

  private FlowGraph build() {
    inventory.exchanges().forEach(this::exchange);
    for (Entry entry : inventory.entries()) {
      switch (entry.direction()) {
        case IN -> in(entry);
        case OUT -> out(entry);
        case CONSUMED -> used(entry);
        case STORED -> stored(entry);
      }
    }
    if (!resales.isEmpty()) {
      power();
    }
    return new FlowGraph(nodes, arcs);
  }

  private void power() {
    double sold_MWh = 0;
    for (Entry resale : resales) {
      Optional<Amount> rest = rest(resale, inventory.givenFrom(resale.flow()));
      if (rest.isPresent() || resale.amount().isEmpty()) {
        add(place(resale), FlowGraph.POWER, resale, rest);
      }
      sold_MWh += rest.orElse(Amount.NONE).value();
    }
    List<Arc> taken = arcs.stream().filter(arc -> arc.from().equals(FlowGraph.POWER)).toList();
    Amount all = taken.stream().map(Arc::known).reduce(Amount.NONE, Amount::plus);
    double rest_MWh = all.value() - sold_MWh;
    Entry resale = resales.getFirst();
    if (rest_MWh > 0) {
      arcs.add(
          new Arc(
              node(FlowGraph.GRID, Kind.SOURCE, "grid"),
              FlowGraph.POWER,
              resale.family(),
              resale.carrier().id(),
              Optional.of(all.like(rest_MWh, all.deviation())),
              taken.stream().flatMap(arc -> arc.flows().stream()).toList(),
              false,
              ""));
    }
  }

  private void exchange(Exchange exchange) {
    Entry from = inventory.findEntry(exchange.from()).orElseThrow();
    Entry to = inventory.findEntry(exchange.to()).orElseThrow();
    arcs.add(
        new Arc(
            place(from),
            place(to),
            from.family(),
            from.carrier().id(),
            Optional.of(exchange.given()),
            List.of(from.flow(), to.flow()),
            true,
            ""));
    if (to.family().isEnergy() && !from.family().isEnergy()) {
      arcs.add(
          new Arc(
              node(FlowGraph.RECOVERED, Kind.SOURCE, "recovered"),
              place(to),
              to.family(),
              to.carrier().id(),
              Optional.of(exchange.taken()),
              List.of(from.flow(), to.flow()),
              true,
              ""));
    }
  }

  private void in(Entry entry) {
    if (isWorks(entry)) {
      intake(entry);
      return;
    }
    Optional<Amount> rest = rest(entry, inventory.takenBy(entry.flow()));
    if (rest.isPresent() || entry.amount().isEmpty()) {
      add(source(entry), place(entry), entry, rest);
    }
  }

  /// What the works take in: water by source, wastewater as the firms give it.
  private void intake(Entry entry) {
    List<Source> sources = inventory.sources().stream().filter(s -> !s.isReuse()).toList();
    if (entry.carrier().group().equals("wastewater") && giversOfWastewater()) {
      return;
    }
    if (entry.carrier().group().equals("water") && !sources.isEmpty()) {
      sources.forEach(
          source ->
              add(
                  node("from:" + source.kind(), Kind.SOURCE, source.kind()),
                  place(entry),
                  entry,
                  source.withdrawn().map(amount -> metered(amount, entry)),
                  source.id()));
      return;
    }
    rest(entry, inventory.takenBy(entry.flow()))
        .ifPresent(rest -> add(outside(entry), place(entry), entry, Optional.of(rest)));
  }

  /// Water of a source is as sure as the meter that all sources run through.
  private static Amount metered(Amount source_m3, Entry intake) {
    double all_m3 = intake.known().value();
    return all_m3 <= 0
        ? source_m3
        : new Amount(
            source_m3.value(),
            source_m3.value() * intake.known().deviation() / all_m3,
            source_m3.found());
  }

  private boolean giversOfWastewater() {
    return inventory.entries().stream()
        .anyMatch(entry -> entry.direction() == Direction.OUT && isToSewer(entry));
  }

  private void out(Entry entry) {
    if (isHandedOut(entry)) {
      return;
    }
    Optional<Amount> rest = rest(entry, inventory.givenFrom(entry.flow()));
    if (rest.isPresent() || entry.amount().isEmpty()) {
      add(place(entry), target(entry), entry, rest);
    }
  }

  private void used(Entry entry) {
    add(place(entry), node("consumed", Kind.CONSUMED, "consumed"), entry, entry.amount());
  }

  private void stored(Entry entry) {
    String stock = node("stock", Kind.STOCK, "stock");
    if (entry.known().value() < 0) {
      add(stock, place(entry), entry, entry.amount().map(amount -> amount.times(-1)));
    } else {
      add(place(entry), stock, entry, entry.amount());
    }
  }

  /// What links leave of a flow; empty where they leave nothing or its amount is not known.
  private static Optional<Amount> rest(Entry entry, Amount linked) {
    return entry
        .amount()
        .filter(all -> all.value() - linked.value() > ROUNDING * Math.abs(all.value()))
        .map(
            all -> {
              double rest = all.value() - linked.value();
              double share = rest / all.value();
              return all.like(rest, all.deviation() * share);
            });
  }

  /// Where a flow comes from that no link brings.
  private String source(Entry entry) {
    if (entry.form().equals("power")) {
      if (entry.use().origin().equals("own")) {
        return node(FlowGraph.OWN, Kind.SOURCE, "own");
      }
      boolean ownContract = List.of("contract", "certificate").contains(entry.use().origin());
      return !resales.isEmpty() && !ownContract && !entry.holder().equals(inventory.body())
          ? node(FlowGraph.POWER, Kind.WORKS, "power")
          : node(FlowGraph.GRID, Kind.SOURCE, "grid");
    }
    Optional<Entry> supply = handedOut.stream().filter(other -> supplies(other, entry)).findFirst();
    return supply.map(this::place).orElseGet(() -> outside(entry));
  }

  private static boolean supplies(Entry other, Entry taker) {
    return other.carrier().equals(taker.carrier())
        && taker.use().kind().equals("utility")
        && !other.holder().equals(taker.holder());
  }

  private String outside(Entry entry) {
    String subject =
        entry.family().isEnergy()
            ? entry.carrier().id()
            : entry.family().isWater() ? origin(entry) : "suppliers";
    return node("from:" + subject, Kind.SOURCE, subject);
  }

  /// Where water comes from that no source of the park tells: that nobody says it does not make it
  /// a well of the firm, for a network may bring it.
  private static String origin(Entry entry) {
    if (entry.carrier().id().equals("rainwater")) {
      return "rain";
    }
    return entry.use().origin().equals("own") ? "ownWater" : "unsaid";
  }

  private String target(Entry entry) {
    if (isToSewer(entry) && sewage.isPresent()) {
      return place(sewage.get());
    }
    String today = entry.use().today();
    return switch (today) {
      case "reusedInFirm" -> place(entry);
      case "stored" -> node("stock", Kind.STOCK, "stock");
      // who uses it in the park is not told, and it does not leave it
      case "reusedInPark" -> node("to:reusedInPark", Kind.CONSUMED, today);
      case "" ->
          entry.use().kind().equals("product")
              ? node("to:buyers", Kind.SINK, "buyers")
              : node("to:unsaid", Kind.SINK, "unsaid");
      default -> node("to:" + today, Kind.SINK, today);
    };
  }

  private boolean isToSewer(Entry entry) {
    return entry.carrier().group().equals("wastewater")
        && !isWorks(entry)
        && List.of("treatment", "sewer").contains(entry.use().today());
  }

  /// Whether a flow is one that the park body takes in or hands out for others; what it uses up of
  /// fresh or reclaimed water is its own, of wastewater that of its plant.
  private boolean isWorks(Entry entry) {
    boolean ofGreen =
        entry.direction() == Direction.CONSUMED && entry.carrier().group().equals("water");
    return !ofGreen
        && entry.holder().equals(inventory.body())
        && entry.use().kind().equals("utility")
        && entry.family().isWater()
        && !isOwnUse(entry);
  }

  /// Reclaimed water that the body takes in is for its own green.
  private static boolean isOwnUse(Entry entry) {
    return entry.direction() == Direction.IN && entry.carrier().id().equals("reclaimedWater");
  }

  /// Whether a flow is what the works hand to the firms, told again by them.
  private boolean isHandedOut(Entry entry) {
    return entry.direction() == Direction.OUT
        && entry.holder().equals(inventory.body())
        && entry.use().kind().equals("utility")
        && entry.use().today().isEmpty()
        && takers(entry);
  }

  private boolean takers(Entry entry) {
    return inventory.entries().stream()
        .anyMatch(
            taker ->
                taker.direction() == Direction.IN
                    && taker.carrier().equals(entry.carrier())
                    && !taker.holder().equals(entry.holder())
                    && taker.use().kind().equals("utility"));
  }

  private String place(Entry entry) {
    if (isWorks(entry)) {
      boolean fresh =
          entry.carrier().group().equals("water") && !entry.carrier().id().equals("reclaimedWater");
      String plant = fresh ? "water" : "wastewater";
      return node("works:" + plant, Kind.WORKS, plant);
    }
    if (entry.holder().isEmpty()) {
      return node("unnamed", Kind.BODY, "unnamed");
    }
    Kind kind = tenants.contains(entry.holder()) ? Kind.TENANT : Kind.BODY;
    return node(entry.holder(), kind, entry.holder());
  }

  private String node(String id, Kind kind, String subject) {
    nodes.putIfAbsent(id, new Node(id, kind, subject));
    return id;
  }

  private void add(String from, String to, Entry entry, Optional<Amount> amount) {
    add(from, to, entry, amount, "");
  }

  private void add(String from, String to, Entry entry, Optional<Amount> amount, String source) {
    List<String> flows = List.of(entry.flow());
    arcs.add(new Arc(from, to, entry.family(), entry.carrier().id(), amount, flows, false, source));
  }
}
