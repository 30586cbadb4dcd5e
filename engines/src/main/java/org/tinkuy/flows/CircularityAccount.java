package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.FlowFigures.Part;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Counts the circularity of a park from its flows and graph.
public final class CircularityAccount {
  private static final List<String> RESIDUES = List.of("by-product", "waste");

  private final Inventory inventory;
  private final FlowGraph graph;
  private final FlowFigures figures;
  private final EmissionFactors grid;
  private final Unit tonne;
  private final ToldFlows told;

  private CircularityAccount(ToldFlows told, FlowGraph graph, Catalog catalog, String country) {
    this.told = told;
    this.inventory = told.inventory();
    this.graph = graph;
    this.figures = new FlowFigures(catalog.rules().tolerances().get("coverageFactor"));
    this.grid = new EmissionFactors(catalog, country, inventory.period());
    this.tonne = catalog.units().get("t");
  }

  /// Counts.
  ///
  /// @param country whose grid the power comes from, ISO 3166 alpha-2
  /// @param firms ids of the firms in the park: where one tells none of what a share is of, not
  ///   even that it has none, a share of what the others tell is no share of all
  public static Circularity of(
      Inventory inventory, FlowGraph graph, Catalog catalog, String country, Set<String> firms) {
    ToldFlows told = new ToldFlows(inventory, firms);
    return new CircularityAccount(told, graph, catalog, country).count();
  }

  private Circularity count() {
    Residues residues = new Residues(inventory, figures, tonne);
    boolean whole =
        told.isWhole(residues.entries())
            && residues.entries().stream().noneMatch(e -> e.use().fate().isLinkedLonger());
    return new Circularity(
        residues.ladder(whole),
        recirculated(residues, whole),
        secondary(),
        water(),
        discharge(),
        renewable(),
        own(),
        Stream.concat(residuesTold(residues.entries()).stream(), grid.listNotices().stream())
            .toList());
  }

  /// On how many firms the share of residues rests, where some are silent.
  private Optional<Sentence> residuesTold(List<Entry> residues) {
    int silent = told.silent(residues).size();
    return residues.isEmpty() || silent == 0
        ? Optional.empty()
        : Optional.of(
            Sentence.of(
                "flows.residuesTold",
                "Firms that report by-products or waste: %s of %s. Whether the others have any is"
                    + " not known; a row with 0 says that a firm has none.",
                told.firms().size() - silent,
                told.firms().size()));
  }

  private static Part part(Entry entry, Amount amount) {
    return Part.of(entry, amount);
  }

  private Figure share(String id, Unit unit, List<Part> part, List<Part> all, boolean whole) {
    String name = "circularity." + id;
    return figures.share(name, part, all, whole, terms(name, unit, part, all));
  }

  private List<Term> terms(String name, Unit unit, List<Part> part, List<Part> all) {
    return List.of(
        figures.term(name + ".part", unit, part), figures.term(name + ".all", unit, all));
  }

  /// What goes on being used as a material; that of which nobody tells whether it stays one may be
  /// any part of it.
  private Figure recirculated(Residues residues, boolean whole) {
    String name = "circularity.recirculated";
    List<Part> stays = residues.circular();
    List<Part> all = residues.parts();
    return figures.share(name, stays, residues.open(), all, whole, terms(name, tonne, stays, all));
  }

  /// Inputs that were a residue before: what links bring of by-products and waste, and carriers
  /// that are waste by kind. What a neighbour made to be sold was none.
  private Figure secondary() {
    List<Entry> inputs =
        inventory.entries().stream()
            .filter(entry -> entry.direction() == Direction.IN && entry.family().isMaterial())
            .toList();
    List<Part> before = new ArrayList<>();
    for (Entry entry : inputs) {
      double all = entry.known().value();
      double linked = residuesTaken(entry);
      double share =
          entry.carrier().group().equals("waste") || all <= 0 ? 1 : Math.min(1, linked / all);
      if (share > 0 && entry.amount().isPresent()) {
        before.add(part(entry, entry.known().times(share)));
      }
    }
    // that nobody tells of an input does not say that there is none, which a row with 0 does
    boolean whole = !inputs.isEmpty() && told.isWhole(inputs);
    return share("secondaryInput", tonne, before, parts(inputs), whole);
  }

  private double residuesTaken(Entry entry) {
    return inventory.exchanges().stream()
        .filter(exchange -> exchange.to().equals(entry.flow()))
        .filter(
            exchange ->
                inventory
                    .findEntry(exchange.from())
                    .filter(given -> RESIDUES.contains(given.use().kind()))
                    .isPresent())
        .mapToDouble(exchange -> exchange.taken().value())
        .sum();
  }

  private static List<Part> parts(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.amount().isPresent())
        .map(entry -> part(entry, entry.known()))
        .toList();
  }

  /// What is left of flows after links.
  private List<Part> rests(List<Entry> entries) {
    List<Part> rests = new ArrayList<>();
    for (Entry entry : entries) {
      double all = entry.known().value();
      double rest = all - inventory.givenFrom(entry.flow()).value();
      if (all > 0 && rest > 0) {
        rests.add(part(entry, entry.known().times(rest / all)));
      }
    }
    return rests;
  }

  /// Water that comes back, by links, from the reclaiming plant, within a firm, or as rain, in all
  /// that is used: what comes back and what comes in.
  private Figure water() {
    Optional<Family> family = family(Family::isWater);
    if (family.isEmpty()) {
      return figures.none("circularity.circularWater", Figure.State.NO_DATA, List.of());
    }
    List<Part> circular =
        arcs(family.get(), arc -> isReturned(arc) || arc.from().equals("from:rain"));
    List<Part> all = new ArrayList<>(circular);
    all.addAll(arcs(family.get(), arc -> graph.enters(arc) && !arc.from().equals("from:rain")));
    return share("circularWater", family.get().unit(), circular, all, isFamilyWhole(family.get()));
  }

  private boolean isReturned(Arc arc) {
    boolean reclaimed = graph.stays(arc) && arc.carrier().equals("reclaimedWater");
    return (arc.exchange() && isUsed(arc)) || reclaimed || (arc.isLoop() && graph.stays(arc));
  }

  /// Whether what an exchange hands over was used before; a firm that passes fresh water on has not
  /// used it.
  private boolean isUsed(Arc arc) {
    Entry given = inventory.findEntry(arc.flows().getFirst()).orElseThrow();
    boolean fresh = given.carrier().id().equals("water");
    return !fresh || RESIDUES.contains(given.use().kind());
  }

  /// What links carry away is not discharged.
  private Figure discharge() {
    List<Entry> wastewater =
        inventory.entries().stream()
            .filter(entry -> entry.direction() == Direction.OUT)
            .filter(entry -> entry.carrier().group().equals("wastewater"))
            .toList();
    List<Entry> discharged =
        wastewater.stream().filter(entry -> entry.use().today().equals("discharge")).toList();
    List<Entry> judged =
        discharged.stream().filter(entry -> entry.use().treated().isPresent()).toList();
    List<Entry> treated = judged.stream().filter(e -> e.use().treated().orElse(false)).toList();
    boolean routed = wastewater.stream().noneMatch(entry -> entry.use().today().isEmpty());
    boolean whole =
        routed && told.isWhole(discharged, wastewater) && judged.size() == discharged.size();
    // where nobody says of any discharge whether it is treated, none of it is told to be untreated
    return family(Family::isWater)
        .filter(_ -> discharged.isEmpty() ? !wastewater.isEmpty() : !judged.isEmpty())
        .map(
            water ->
                share("treatedDischarge", water.unit(), rests(treated), rests(discharged), whole))
        .orElseGet(
            () -> figures.none("circularity.treatedDischarge", Figure.State.NO_DATA, List.of()));
  }

  private Figure renewable() {
    Optional<Family> family = family(Family::isEnergy);
    if (family.isEmpty()) {
      return figures.none("circularity.renewableEnergy", Figure.State.NO_DATA, List.of());
    }
    List<Part> renewable = new ArrayList<>();
    List<Part> all = new ArrayList<>();
    boolean whole = isEnergyWhole(family.get());
    for (Arc arc : graph.arcs(family.get())) {
      if (graph.enters(arc) && arc.amount().isPresent()) {
        Optional<Double> share = renewableShare(arc);
        whole &= share.isPresent();
        all.addAll(parts(arc, 1));
        renewable.addAll(parts(arc, share.orElse(0.0)));
      }
    }
    return share("renewableEnergy", family.get().unit(), renewable, all, whole);
  }

  /// As the flow says, else its carrier, else the grid of the country; of fuel made of a residue as
  /// who burns it says.
  private Optional<Double> renewableShare(Arc arc) {
    Entry entry =
        inventory
            .findEntry(arc.exchange() ? arc.flows().getLast() : arc.flows().getFirst())
            .orElseThrow();
    boolean one = arc.exchange() || arc.flows().size() == 1;
    Optional<Double> said = one ? entry.use().renewable() : Optional.empty();
    if (arc.from().equals(FlowGraph.OWN)) {
      return said.or(() -> Optional.of(1.0));
    }
    return said.or(() -> entry.carrier().renewable())
        .or(() -> arc.from().equals(FlowGraph.GRID) ? grid.renewableGrid() : Optional.empty());
  }

  private Figure own() {
    Optional<Family> family = family(Family::isEnergy);
    if (family.isEmpty()) {
      return figures.none("circularity.ownEnergy", Figure.State.NO_DATA, List.of());
    }
    List<String> inside = List.of(FlowGraph.OWN, FlowGraph.RECOVERED);
    List<Part> own = arcs(family.get(), arc -> inside.contains(arc.from()));
    List<Part> all = arcs(family.get(), graph::enters);
    return share("ownEnergy", family.get().unit(), own, all, isEnergyWhole(family.get()));
  }

  /// Who tells its power and not its fuel leaves open how much energy is taken in, as it leaves
  /// open what is emitted.
  private boolean isEnergyWhole(Family family) {
    return isFamilyWhole(family) && ToldEnergy.of(told).isOfAll();
  }

  private boolean isFamilyWhole(Family family) {
    return told.isWhole(
        inventory.entries().stream().filter(e -> e.family().equals(family)).toList());
  }

  private Optional<Family> family(Predicate<Family> which) {
    return inventory.families().stream().filter(which).findFirst();
  }

  private List<Part> arcs(Family family, Predicate<Arc> which) {
    return graph.arcs(family).stream()
        .filter(which)
        .filter(arc -> arc.amount().isPresent())
        .flatMap(arc -> parts(arc, 1).stream())
        .toList();
  }

  private List<Part> parts(Arc arc, double share) {
    return new ArcParts(inventory).of(arc).stream().map(part -> part.times(share)).toList();
  }
}
