package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tinkuy.catalog.BurnableMaterial;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.catalog.HaulMode;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Brings together what firms give out and need: by the park's own table of routes, by one and the
/// same carrier, and by the types of exchange that the catalog knows.
final class CandidateSearch {
  private static final String ANY = "any";

  private final Park park;
  private final Catalog catalog;
  private final Ways ways;
  private final CarriageCosts costs;
  private final ParkMoney money;
  private final Permits permits;
  private final Crossings crossings;
  private final Energy energy;
  private final BurningReader burning;
  private final LostLinks lostLinks;

  /// Two flows that fit, before their way is known.
  private record Match(Offer offer, Need need, String knownBy, OptionalDouble ratio) {}

  CandidateSearch(Park park, Catalog catalog, Period period) {
    this.park = park;
    this.catalog = catalog;
    this.ways = new Ways(park, catalog.rules().tolerances().get("detour"));
    this.money = new ParkMoney(park, period, catalog.rules().exchange().indices());
    this.costs = new CarriageCosts(catalog, money, "");
    this.permits = new Permits(park, catalog, period);
    this.crossings = new Crossings(park, catalog.rules().exchange());
    this.energy = Energy.of(catalog);
    this.burning = new BurningReader(catalog, energy);
    this.lostLinks = new LostLinks(park, period);
  }

  /// Every candidate, in the order of flows and modes; those that a route rejects are left out.
  List<Candidate> among(List<Offer> offers, List<Need> needs) {
    List<Candidate> candidates = new ArrayList<>();
    for (Offer offer : offers) {
      for (Need need : needs) {
        boolean apart = !offer.flow().firm().equals(need.flow().firm());
        boolean fits =
            offer.flow().unit().equals(need.flow().unit())
                || BurningReader.isBurnt(offer.flow(), need.flow());
        if (apart && fits) {
          match(offer, need).ifPresent(match -> candidates.addAll(byMode(match)));
        }
      }
    }
    return candidates;
  }

  private Optional<Match> match(Offer offer, Need need) {
    List<ParkRow> routes = routes(offer, need);
    String sector = offer.flow().firm().sector();
    String carrier = offer.flow().carrier().id();
    String needed = need.flow().carrier().id();
    if (needed.equals(carrier)) {
      return Optional.of(new Match(offer, need, Candidate.SAME_CARRIER, OptionalDouble.of(1)));
    }
    Optional<Match> known =
        catalog.library().exchanges().stream()
            .filter(type -> type.mayGive(sector, offer.residue().listed(), carrier))
            .filter(type -> type.mayTake(need.flow().firm().sector(), needed))
            .findFirst()
            .map((ExchangeType type) -> new Match(offer, need, type.id(), ratio(type, need)));
    return known.or(
        () ->
            routes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(offer, need, Candidate.ROUTE, OptionalDouble.empty())));
  }

  /// What the type says; of a fuel that heat stands in for, what its boiler burns. Of what is burnt
  /// its heat decides, and not the type.
  private OptionalDouble ratio(ExchangeType type, Need need) {
    boolean fuel = Energy.isFuel(need.flow().carrier());
    return fuel && type.swap().ratio().isEmpty()
        ? energy.spared(need.quality())
        : type.swap().ratio();
  }

  private List<ParkRow> routes(Offer offer, Need need) {
    return park.table("routes").named(offer.flow().id()).stream()
        .filter(row -> row.text("to").equals(need.flow().id()))
        .toList();
  }

  /// One candidate for each mode that can carry the material, or that a route names.
  private List<Candidate> byMode(Match match) {
    List<ParkRow> routes = routes(match.offer(), match.need());
    Carrier carrier = match.offer().flow().carrier();
    String form = form(match.offer(), carrier);
    Stream<String> usual =
        catalog.rules().exchange().modes().values().stream()
            .filter(mode -> mode.forms().contains(form))
            .map(HaulMode::id);
    Stream<String> named =
        routes.stream().map(row -> row.text("mode")).filter(mode -> !mode.equals(ANY));
    return Stream.concat(usual, named)
        .distinct()
        .flatMap(mode -> candidate(match, mode, route(routes, mode)).stream())
        .toList();
  }

  /// The form of a residue by its code, else by its carrier; solid where neither tells.
  private String form(Offer offer, Carrier carrier) {
    return catalog
        .library()
        .materials()
        .find(offer.residue().code())
        .map(material -> material.form())
        .or(() -> burning.find(offer).map(BurnableMaterial::form))
        .or(() -> Optional.ofNullable(carrier.attributes().get("form")))
        .orElse("solid");
  }

  private static Optional<ParkRow> route(List<ParkRow> routes, String mode) {
    Optional<ParkRow> own =
        routes.stream().filter(row -> row.text("mode").equals(mode)).findFirst();
    return own.or(() -> routes.stream().filter(row -> row.text("mode").equals(ANY)).findFirst());
  }

  private Optional<Candidate> candidate(Match match, String mode, Optional<ParkRow> route) {
    if (route.filter(RejectedPair::isSaidBy).isPresent()) {
      return Optional.empty();
    }
    Optional<Way> way =
        route
            .flatMap(row -> row.findNumber("distance_m"))
            .map(distance_m -> new Way(distance_m / 1000, Way.Found.STATED))
            .or(() -> ways.between(giver(match), taker(match), mode));
    Optional<Burning> burnt = burnt(match, route);
    Processing processing = processing(match, route, mode, way, burnt);
    boolean energetic = Energy.isGiven(match.offer().flow().carrier());
    CarriageCosts costs = costs(match);
    Carriage carriage =
        energetic ? costs.energy(mode, way, route) : costs.carriage(mode, way, route);
    Investment investment = costs.investment(mode, way, route);
    LegalCase legal = legal(match, route, burnt);
    Candidate.Laws laws = laws(legal);
    List<Lack> lacks =
        new ArrayList<>(
            new Lacks(match.offer(), match.need(), costs, energy)
                .of(processing, carriage, investment, route, burnt.isPresent()));
    burnt.ifPresent(
        each ->
            lacks.addAll(
                burning.lacks(
                    each,
                    match.offer(),
                    match.need(),
                    route,
                    match.knownBy().equals(Candidate.ROUTE))));
    lacks.addAll(energyLacks(match, mode, way, route));
    lacks.addAll(new LostRoutes(park).of(match.offer(), match.need(), mode, route));
    lacks.addAll(lostLinks.of(match.offer(), match.need()));
    return Optional.of(
        new Candidate(
            match.offer(),
            match.need(),
            match.knownBy(),
            processing,
            carriage,
            investment,
            laws.together(),
            new Candidate.Findings(
                route,
                lacks,
                laws,
                legal.crossing(),
                prices(match, mode, way, route),
                burnt,
                isCompared(match))));
  }

  private boolean isCompared(Match match) {
    return catalog.library().exchanges().stream()
        .filter(type -> type.id().equals(match.knownBy()))
        .allMatch(type -> type.provenance().verified());
  }

  /// The prices of other years that it is weighed with.
  private List<BroughtPrice> prices(
      Match match, String mode, Optional<Way> way, Optional<ParkRow> route) {
    ParkRow given = match.offer().flow().row();
    List<BroughtPrice> prices = new ArrayList<>();
    money.brought(given, FreeFlowReader.disposalColumn(given)).ifPresent(prices::add);
    money.brought(match.need().flow().row(), FreeFlowReader.PRICE).ifPresent(prices::add);
    route.flatMap(row -> money.brought(row, "treatmentCost")).ifPresent(prices::add);
    prices.addAll(costs(match).prices(mode, way, route));
    return prices;
  }

  /// Across a border the law of both countries holds with that of the border; a country without an
  /// entry leaves all open.
  private Candidate.Laws laws(LegalCase legal) {
    ExchangeRules rules = catalog.rules().exchange();
    String from = legal.crossing().from();
    Optional<Admission> receiver =
        legal.crossing().isBorder()
            ? Optional.of(Admission.of(rules.findScheme(legal.crossing().to()), legal.received()))
            : Optional.empty();
    return new Candidate.Laws(
        Admission.of(rules.findScheme(from), legal),
        Admission.of(rules.listBorders(from), legal.abroad()),
        receiver);
  }

  /// What carrying costs: of energy by the figures of modes that carry it alone.
  private CarriageCosts costs(Match match) {
    Carrier carrier = match.offer().flow().carrier();
    return Energy.isGiven(carrier) ? costs.carrying(Energy.form(carrier)) : costs;
  }

  private static String giver(Match match) {
    return match.offer().flow().firm().id();
  }

  private static String taker(Match match) {
    return match.need().flow().firm().id();
  }

  /// What keeps energy from being carried: temperatures, reach, loss, and costs of tonnes that it
  /// has none of.
  private List<Lack> energyLacks(
      Match match, String mode, Optional<Way> way, Optional<ParkRow> route) {
    FreeFlow given = match.offer().flow();
    if (!Energy.isGiven(given.carrier())) {
      return List.of();
    }
    List<Lack> lacks = new ArrayList<>(energy.lacks(given, match.need().flow()));
    String pair = given.id() + ">" + match.need().flow().id();
    if (costs(match).isTooFar(mode, way)) {
      lacks.add(Lack.byMode(Lack.Kind.TOO_FAR, pair, mode));
    }
    if (arriving(match, mode, way, route).isEmpty()) {
      lacks.add(Lack.byMode(Lack.Kind.LOSS, pair, mode));
    }
    route.ifPresent(row -> lacks.addAll(perTonne(row, pair)));
    return lacks;
  }

  private static List<Lack> perTonne(ParkRow route, String pair) {
    return Stream.of("haulCost", "treatmentCost")
        .filter(column -> route.find(column, Cell.Amount.class).isPresent())
        .map(
            column ->
                new Lack(Lack.Kind.PER_TONNE, pair, column, Optional.of(route.place().at(column))))
        .toList();
  }

  /// What arrives of energy that is sent: as the route says, else what the mode leaves over the
  /// way; absent where neither tells.
  private OptionalDouble arriving(
      Match match, String mode, Optional<Way> way, Optional<ParkRow> route) {
    Optional<Double> stated = route.flatMap(row -> row.findNumber("yield"));
    OptionalDouble loss_perKm = costs(match).loss_perKm(mode);
    if (stated.isPresent()) {
      return OptionalDouble.of(stated.get());
    }
    // without a way the pair lacks its distance, which is said for itself
    return loss_perKm.isPresent()
        ? OptionalDouble.of(
            Energy.arrives(loss_perKm.getAsDouble(), way.map(Way::distance_km).orElse(0.0)))
        : OptionalDouble.empty();
  }

  private Optional<Burning> burnt(Match match, Optional<ParkRow> route) {
    return BurningReader.isBurnt(match.offer().flow(), match.need().flow())
        ? Optional.of(burning.of(match.offer(), match.need(), route))
        : Optional.empty();
  }

  private Processing processing(
      Match match,
      Optional<ParkRow> route,
      String mode,
      Optional<Way> way,
      Optional<Burning> burnt) {
    String treatment = route.map(row -> row.text("treatment")).orElse("");
    Optional<Double> replaces = route.flatMap(row -> row.findNumber("replaces"));
    Optional<Cell.Amount> cost = route.flatMap(row -> row.find("treatmentCost", Cell.Amount.class));
    return new Processing(
        treatment,
        Energy.isGiven(match.offer().flow().carrier())
            ? arriving(match, mode, way, route).orElse(1)
            : route.flatMap(row -> row.findNumber("yield")).orElse(1.0),
        replaces.isPresent()
            ? OptionalDouble.of(replaces.get())
            : burnt.map(Burning::ratio).orElse(match.ratio()),
        treatment.isEmpty() && cost.isEmpty() ? OptionalDouble.of(0) : money.amount(cost));
  }

  private LegalCase legal(Match match, Optional<ParkRow> route, Optional<Burning> burnt) {
    String regime = park.profile().governance().zoneRegime();
    return new LegalCase(
        match.offer().residue(),
        match.need().flow().firm().sector(),
        permits.of(taker(match), match.offer().residue().codes()),
        route.flatMap(row -> row.findText("decided")).orElse("none"),
        regime.isEmpty() ? "none" : regime,
        crossings.between(giver(match), taker(match)),
        burnt
            .map(
                each ->
                    new LegalCase.Fire(
                        each.of().map(BurnableMaterial::id).orElse(LegalCase.Fire.OTHER),
                        permits.burns(taker(match))))
            .orElse(LegalCase.Fire.NONE));
  }
}
