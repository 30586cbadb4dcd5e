package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Material;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Carbon.Footprint;
import org.tinkuy.flows.FlowFigures.Part;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.flows.FlowGraph.Kind;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.RowRef;

/// Accounts for the greenhouse gases of a park.
///
/// Scope 1 is fuel burnt, and not what becomes a part of products; scope 2 is power, heat, steam
/// and cooling that a holder buys less what it passes on, at the factor of the grid (by location)
/// or of its contract (by market), and inside the park at the real factor of who makes it. `sum
/// (scope 1 + scope 2) - what makers hand over` is the footprint at the fence. Heat that a firm
/// gives away as a by-product carries nothing (cut-off); a plant of the park body that makes heat
/// and power shares by [CombinedHeatAndPower]; what a firm makes of fuel and sells to another
/// carries what it states ([MadeByFirms]), and where that is open so is the taker's scope 2
/// ([OpenEnergy]).
///
/// Source: GHG Protocol, _Corporate Accounting and Reporting Standard_ (2004) and _Scope 2
/// Guidance_ (2015).
public final class CarbonAccount {
  private final Inventory inventory;

  /// The flows of each holder, in the order of their ids.
  private final Map<String, List<Entry>> flows;

  private final FlowGraph graph;
  private final EmissionFactors factors;
  private final CombinedHeatAndPower plant;
  private final FlowFigures figures;
  private final Unit tonne;

  /// Of carbon dioxide alone, which no potential weighs.
  private final Unit plainTonne;

  private final Set<Entry> fuelLacks = new LinkedHashSet<>();
  private final Set<Entry> locationLacks = new LinkedHashSet<>();
  private final Set<Entry> marketLacks = new LinkedHashSet<>();

  private final ToldEnergy told;

  private CarbonAccount(ToldFlows told, FlowGraph graph, Catalog catalog, String country) {
    this.inventory = told.inventory();
    this.told = ToldEnergy.of(told);
    this.flows = inventory.entries().stream().collect(Collectors.groupingBy(Entry::holder));
    this.graph = graph;
    this.factors = new EmissionFactors(catalog, country, inventory.period());
    this.plant =
        new CombinedHeatAndPower(
            catalog.rules().tolerances().get("referenceHeat"),
            catalog.rules().tolerances().get("referencePower"));
    this.figures = new FlowFigures(catalog.rules().tolerances().get("coverageFactor"));
    this.tonne = catalog.units().get("tCO2e");
    this.plainTonne = catalog.units().get("t");
  }

  /// Accounts for an inventory.
  ///
  /// @param country whose grid the power comes from, ISO 3166 alpha-2
  /// @param firms ids of the firms in the park: where one tells none of what a sum is of, not even
  ///   that it has none, the sum is no sum of all
  public static Carbon of(
      Inventory inventory, FlowGraph graph, Catalog catalog, String country, Set<String> firms) {
    ToldFlows told = new ToldFlows(inventory, firms);
    return new CarbonAccount(told, graph, catalog, country).account();
  }

  private Carbon account() {
    TradedEnergy traded = TradedEnergy.of(inventory);
    MadeByFirms sold = MadeByFirms.of(traded, inventory.body());
    double burnt_t = burnt(inventory.body()).stream().mapToDouble(p -> p.amount().value()).sum();
    MadeByBody body = MadeByBody.of(inventory, traded, plant, burnt_t, fuelLacks);
    EnergyMix location = mix(this::byLocation, sold, body);
    EnergyMix market = mix(this::byMarket, sold, body);
    SequencedMap<String, Lists> books = books(location, market);
    // what is missing of one is known once all have been gone through, and not before
    Map<String, Entry> made = new TreeMap<>(traded.untold());
    made.putAll(sold.open());
    made.putAll(body.open());
    OpenEnergy openLocation = new OpenEnergy(inventory, location, locationLacks, made);
    OpenEnergy openMarket = new OpenEnergy(inventory, market, marketLacks, made);
    Set<String> unsureByLocation = holdersOf(openLocation.nodes());
    Set<String> unsureByMarket = holdersOf(openMarket.nodes());
    List<Entry> grown = grownLacks();
    List<Entry> untold = ToldEnergy.unmeasured(inventory);
    List<Footprint> holders = new ArrayList<>();
    List<Part> tenants = new ArrayList<>();
    Lists all = new Lists();
    books.forEach(
        (holder, own) -> {
          boolean taken = !traded.isOwnPartOpen(holder) && isOfNone(untold, holder);
          Whole whole =
              new Whole(
                  isOfNone(fuelLacks, holder),
                  isOfNone(grown, holder),
                  taken && !unsureByLocation.contains(holder),
                  taken && !unsureByMarket.contains(holder));
          holders.add(footprint(holder, own, whole));
          all.add(own);
          if (isTenant(holder)) {
            tenants.addAll(own.scope1());
            tenants.addAll(own.location());
          }
        });
    List<Part> handedOver = made(location);
    handedOver.forEach(p -> all.location().add(negative(p)));
    // what a firm makes for others counts once: with a firm that uses it, or in the scope 2 of the
    // body that does, which is none of its scope 3
    handedOver.stream().filter(p -> isTenant(p.owner())).forEach(p -> tenants.add(negative(p)));
    made(market).forEach(p -> all.market().add(negative(p)));
    boolean fence = untold.isEmpty() && !isResaleOpen() && told.silentOnBought().isEmpty();
    boolean burnt = told.silentOnFuel().isEmpty();
    Whole park =
        new Whole(
            burnt && fuelLacks.isEmpty(),
            burnt && grown.isEmpty(),
            fence && locationLacks.isEmpty(),
            fence && marketLacks.isEmpty());
    return new Carbon(
        holders.stream().map(told::told).toList(),
        footprint(Balance.PARK, all, park),
        sum("carbon.handedOver", Balance.PARK, handedOver, !openLocation.isMadeOpen()),
        sum(
            "carbon.tenants",
            Balance.PARK,
            tenants,
            isOfTenantsWhole(untold, openLocation) && told.isOfAllBut(inventory.body())),
        factors.listUsed(),
        Stream.of(fuelLacks, locationLacks, marketLacks, untold)
            .flatMap(Collection::stream)
            .distinct()
            .sorted(Comparator.comparing(Entry::flow))
            .toList(),
        Stream.of(factors.listNotices(), openLocation.notices(), told.notices())
            .flatMap(List::stream)
            .toList());
  }

  /// What each holder emits, in their order.
  private SequencedMap<String, Lists> books(EnergyMix location, EnergyMix market) {
    SequencedMap<String, Lists> books = new LinkedHashMap<>();
    HolderArcs arcs = HolderArcs.of(location, this::holderOf);
    for (String holder : inventory.holders()) {
      books.put(
          holder,
          new Lists(
              burnt(holder),
              used(holder, arcs, location, this::byLocation),
              used(holder, arcs, market, this::byMarket),
              purchased(holder),
              biogenic(holder)));
    }
    return books;
  }

  private static boolean isOfNone(Collection<Entry> lacking, String holder) {
    return lacking.stream().noneMatch(entry -> entry.holder().equals(holder));
  }

  /// Which figures of a footprint miss nothing.
  private record Whole(boolean fuel, boolean grown, boolean location, boolean market) {}

  /// Fuels of which something is missing that grew, or of which the catalog does not tell whether
  /// they did; what is missing of others adds no biogenic CO2.
  private List<Entry> grownLacks() {
    return fuelLacks.stream()
        .filter(entry -> entry.carrier().renewable().filter(share -> share == 0).isEmpty())
        .toList();
  }

  private Set<String> holdersOf(Set<String> nodes) {
    return nodes.stream().map(this::holderOf).collect(Collectors.toSet());
  }

  /// What firms emit is whole where nothing of theirs is missing, and where nothing open crosses
  /// between them and the body; what is open among them cancels out.
  private boolean isOfTenantsWhole(List<Entry> untold, OpenEnergy open) {
    return !isResaleOpen()
        && Stream.of(fuelLacks, locationLacks, untold)
            .flatMap(Collection::stream)
            .noneMatch(entry -> isTenant(entry.holder()))
        && open.passed().stream()
            .noneMatch(arc -> isTenant(holderOf(arc.from())) != isTenant(holderOf(arc.to())));
  }

  /// Whether the body does not tell how much power it sells on, so that nobody knows how much of
  /// what firms take comes from the grid besides.
  private boolean isResaleOpen() {
    return graph.resales().stream()
        .anyMatch(flow -> !inventory.findEntry(flow).orElseThrow().isWhole());
  }

  private boolean isTenant(String holder) {
    return graph.nodes().containsKey(holder) && graph.node(holder).kind() == Kind.TENANT;
  }

  /// What each figure of a footprint is made of.
  private record Lists(
      List<Part> scope1,
      List<Part> location,
      List<Part> market,
      List<Part> purchased,
      List<Part> biogenic) {
    Lists() {
      this(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    void add(Lists other) {
      scope1.addAll(other.scope1);
      location.addAll(other.location);
      market.addAll(other.market);
      purchased.addAll(other.purchased);
      biogenic.addAll(other.biogenic);
    }
  }

  private Footprint footprint(String subject, Lists parts, Whole whole) {
    String id = "carbon." + subject;
    return new Footprint(
        subject,
        sum(id + ".scope1", subject, parts.scope1(), whole.fuel()),
        sum(id + ".scope2Location", subject, parts.location(), whole.location()),
        sum(id + ".scope2Market", subject, parts.market(), whole.market()),
        parts.purchased().isEmpty()
            ? figures.none(id + ".purchased", Figure.State.NO_DATA, List.of())
            : figures.sum(id + ".purchased", tonne, parts.purchased(), false),
        sum(id + ".biogenic", subject, parts.biogenic(), whole.grown(), plainTonne));
  }

  /// A sum of emissions; where nobody tells what energy is taken in, or the firm whose they are
  /// names none, they are not known, and not none: heat that is given away says nothing of the fuel
  /// behind it.
  private Figure sum(String id, String subject, List<Part> parts, boolean whole) {
    return sum(id, subject, parts, whole, tonne);
  }

  private Figure sum(String id, String subject, List<Part> parts, boolean whole, Unit unit) {
    return !parts.isEmpty() || isEnergyTold(subject)
        ? figures.sum(id, unit, parts, whole && !inventory.rowsLeftOut())
        : figures.none(id, Figure.State.NO_DATA, parts);
  }

  private boolean isEnergyTold(String subject) {
    return inventory.entries().stream()
            .anyMatch(entry -> isIntakeOfEnergy(entry) && entry.amount().isPresent())
        && (subject.equals(Balance.PARK)
            || flowsOf(subject).stream().anyMatch(CarbonAccount::isIntakeOfEnergy));
  }

  private static boolean isIntakeOfEnergy(Entry entry) {
    return entry.direction() == Direction.IN && entry.family().isEnergy();
  }

  private List<Entry> flowsOf(String holder) {
    return flows.getOrDefault(holder, List.of());
  }

  private List<Entry> fuel(String holder) {
    return flowsOf(holder).stream()
        .filter(entry -> entry.form().equals("fuel") && entry.family().isEnergy())
        .toList();
  }

  /// How much of a flow of fuel was burnt: what came in less what was stored, passed on, or used up
  /// as a material, such as gas that becomes hydrogen.
  static int sign(Entry entry) {
    return switch (entry.direction()) {
      case IN -> 1;
      case STORED -> -1;
      case OUT -> entry.use().kind().equals("utility") ? -1 : 0;
      case CONSUMED -> isBurnt(entry) ? 0 : -1;
    };
  }

  /// Whether a fuel that is used up was burnt for its energy. What is used up for nobody knows what
  /// counts as not burnt, and is told.
  private static boolean isBurnt(Entry entry) {
    return entry
        .use()
        .fate()
        .usedAs()
        .filter(use -> use == Material.Use.RECOVER || use == Material.Use.DISPOSE)
        .isPresent();
  }

  private static boolean isOfUnknownUse(Entry entry) {
    return entry.direction() == Direction.CONSUMED && entry.use().fate().usedAs().isEmpty();
  }

  private List<Part> burnt(String holder) {
    List<Part> parts = new ArrayList<>();
    for (Entry entry : fuel(holder)) {
      if (!entry.isWhole() || isOfUnknownUse(entry)) {
        fuelLacks.add(entry);
      }
      Optional<Double> factor = factors.fuel(entry.carrier());
      Optional<Double> stated = entry.use().stated_tCO2e();
      if (sign(entry) == 0 || entry.amount().isEmpty()) {
        continue;
      }
      if (stated.isPresent()) {
        parts.add(part(entry, scaled(entry.known(), stated.get()).times(sign(entry))));
      } else if (factor.isPresent()) {
        parts.add(part(entry, entry.known().times(factor.get() * sign(entry))));
      } else {
        fuelLacks.add(entry);
      }
    }
    return parts;
  }

  /// An amount of emissions as unsure as the flow it belongs to.
  private static Amount scaled(Amount flow, double emitted_t) {
    double relative = flow.value() == 0 ? 0 : flow.deviation() / Math.abs(flow.value());
    return flow.like(emitted_t, Math.abs(emitted_t) * relative);
  }

  private List<Part> biogenic(String holder) {
    return fuel(holder).stream()
        .filter(entry -> sign(entry) != 0 && entry.amount().isPresent())
        .filter(entry -> EmissionFactors.biogenic_tPerMWh(entry.carrier()) > 0)
        .map(
            entry ->
                part(
                    entry,
                    entry
                        .known()
                        .times(EmissionFactors.biogenic_tPerMWh(entry.carrier()) * sign(entry))))
        .toList();
  }

  private List<Part> purchased(String holder) {
    return flowsOf(holder).stream()
        .filter(entry -> entry.direction() == Direction.IN)
        .filter(entry -> !entry.family().isEnergy() && entry.amount().isPresent())
        .filter(entry -> entry.use().stated_tCO2e().isPresent())
        .map(entry -> part(entry, scaled(entry.known(), entry.use().stated_tCO2e().orElseThrow())))
        .toList();
  }

  /// Energy that a holder and its works buy or are handed, less what they pass on of it.
  private List<Part> used(
      String holder, HolderArcs arcs, EnergyMix mix, ToDoubleFunction<Arc> outside) {
    List<Part> parts = new ArrayList<>();
    for (Arc arc : arcs.bought(holder)) {
      parts.add(part(holder, arc, scaled(arc.known(), outside.applyAsDouble(arc))));
    }
    for (Arc arc : arcs.handedOver(holder)) {
      if (holderOf(arc.to()).equals(holder)) {
        parts.add(part(holder, arc, mix.of(arc)));
      }
      if (holderOf(arc.from()).equals(holder)) {
        Amount passed =
            new Amount(mix.of(arc).value() - mix.madePart(arc).value(), 0, arc.known().found());
        parts.add(part(holder, arc, passed.times(-1)));
      }
    }
    return parts;
  }

  private List<Part> made(EnergyMix mix) {
    return mix.handedOver().stream()
        .filter(arc -> mix.madePart(arc).value() > 0)
        .map(arc -> part(holderOf(arc.from()), arc, mix.madePart(arc)))
        .toList();
  }

  private String holderOf(String node) {
    return graph.node(node).kind() == Kind.WORKS ? inventory.body() : node;
  }

  private static Part part(Entry entry, Amount amount) {
    return Part.of(entry, amount);
  }

  private Part part(String holder, Arc arc, Amount amount) {
    List<Entry> entries =
        arc.flows().stream().map(flow -> inventory.findEntry(flow).orElseThrow()).toList();
    Optional<Entry> own =
        entries.stream().filter(entry -> entry.holder().equals(holder)).findFirst();
    // what a body buys or passes on for others is its own, and not that of the first of them
    return own.map(entry -> Part.of(entry, amount))
        .orElseGet(
            () ->
                Part.of(
                    holder,
                    new RowRef("bodies", holder),
                    amount,
                    entries.getFirst().use().secrecy()));
  }

  private static Part negative(Part part) {
    return part.times(-1);
  }

  private double byLocation(Arc arc) {
    return shares(arc, entry -> gridOr(entry, Optional.empty(), factors::grid, locationLacks));
  }

  private double byMarket(Arc arc) {
    return shares(arc, entry -> gridOr(entry, contract(entry), factors::residual, marketLacks));
  }

  /// What a contract or certificate says: the factor its supplier states, else none where it is all
  /// renewable; in t/MWh.
  private static Optional<Double> contract(Entry entry) {
    boolean contractual = List.of("contract", "certificate").contains(entry.use().origin());
    if (!contractual) {
      return Optional.empty();
    }
    Optional<Double> stated =
        entry
            .use()
            .stated_tCO2e()
            .filter(_ -> entry.known().value() > 0)
            .map(t -> t / entry.known().value());
    return stated.or(() -> entry.use().renewable().filter(share -> share == 1).map(_ -> 0.0));
  }

  private double gridOr(
      Entry entry,
      Optional<Double> contract_tPerMWh,
      Supplier<Optional<Double>> grid,
      Set<Entry> lacks) {
    if (contract_tPerMWh.isPresent()) {
      return contract_tPerMWh.get();
    }
    Optional<Double> factor =
        entry.form().equals("power")
            ? grid.get()
            : entry
                .use()
                .stated_tCO2e()
                .filter(_ -> entry.known().value() > 0)
                .map(t -> t / entry.known().value());
    if (factor.isEmpty()) {
      lacks.add(entry);
    }
    return factor.orElse(0.0);
  }

  /// Emissions of an arc from outside, each flow of it by its own factor; what its user makes
  /// without fuel emits nothing.
  private double shares(Arc arc, ToDoubleFunction<Entry> factor_tPerMWh) {
    if (arc.from().equals(FlowGraph.OWN)) {
      return 0;
    }
    List<Entry> entries =
        arc.flows().stream().map(flow -> inventory.findEntry(flow).orElseThrow()).toList();
    double all = entries.stream().mapToDouble(entry -> entry.known().value()).sum();
    return entries.stream()
        .mapToDouble(
            entry ->
                arc.known().value()
                    * entry.known().value()
                    / all
                    * factor_tPerMWh.applyAsDouble(entry))
        .sum();
  }

  private EnergyMix mix(ToDoubleFunction<Arc> outside, MadeByFirms sold, MadeByBody body) {
    Map<String, String> forms = new TreeMap<>();
    inventory.entries().forEach(entry -> forms.put(entry.carrier().id(), entry.form()));
    Map<String, Double> generated_MWh = new TreeMap<>(body.made_MWh());
    Map<String, Double> made_t = new TreeMap<>(body.emitted_t());
    generated_MWh.putAll(sold.made_MWh());
    made_t.putAll(sold.emitted_t());
    return new EnergyMix(graph, forms, generated_MWh, made_t, outside);
  }
}
