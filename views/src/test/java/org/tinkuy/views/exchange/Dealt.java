package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.exchange.network.ArcCost;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;
import org.tinkuy.exchange.network.ExchangeTerms;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.park.Calendar;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Carriage;
import org.tinkuy.exchange.park.Climate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.FreeFlow;
import org.tinkuy.exchange.park.Investment;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.exchange.park.MonthlyAmount;
import org.tinkuy.exchange.park.Need;
import org.tinkuy.exchange.park.Offer;
import org.tinkuy.exchange.park.Outlook;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.Processing;
import org.tinkuy.exchange.park.RampUp;
import org.tinkuy.exchange.park.Side;
import org.tinkuy.exchange.park.Way;
import org.tinkuy.exchange.park.YearAmount;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.wording.Wording;

/// Exchanges of a park put together by a test: the mill gives 100 t of bran, the dairy needs feed.
/// Without exchange that costs 100 t x (40 + 30) = 7,000 PEN a year, with it 100 t x 10 + 1,000 =
/// 2,000 PEN, so that 5,000 PEN are saved.
public final class Dealt {
  private static final Provenance OURS = new Provenance("made up", "D", false);
  private static final double WITHOUT = 7_000;
  private static final double WITH = 2_000;
  private static final Network.FirmPays NOTHING_KNOWN =
      new Network.FirmPays(Optional.empty(), OptionalDouble.empty(), Optional.empty());

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<ParkExchanges.Departed> departed = new ArrayList<>();
  private Optional<Network> network = Optional.empty();
  private int year = 2024;
  private ParkExchanges.Extras extras =
      new ParkExchanges.Extras(ExchangeAsk.PLAIN, Optional.empty(), Optional.empty());

  static Park park() {
    return ParkSketch.empty()
        .table("bodies", "body id - key", "name text")
        .table("tenants", "tenant id - key", "name text", "sector text")
        .table("plots", "plot id - key", "use text", "status text")
        .table(
            "flows",
            "flow id - key",
            "period period - key",
            "tenant id",
            "carrier text",
            "state text")
        .row("tenants", "tenant=mill", "name=Molino S.A.")
        .row("tenants", "tenant=dairy", "name=Lácteos")
        .row("tenants", "tenant=farm", "name=Granja")
        .row(
            "flows",
            "flow=mill-bran",
            "period=2024",
            "tenant=mill",
            "carrier=otherWaste",
            "state=unknown")
        .row(
            "flows",
            "flow=mill-dust",
            "period=2024",
            "tenant=mill",
            "carrier=dust",
            "state=unknown")
        .row(
            "flows",
            "flow=dairy-feed",
            "period=2024",
            "tenant=dairy",
            "carrier=animalFeed",
            "state=unknown")
        .row(
            "flows",
            "flow=dairy-meal",
            "period=2024",
            "tenant=dairy",
            "carrier=animalFeed",
            "state=unknown")
        .row(
            "flows",
            "flow=farm-feed",
            "period=2024",
            "tenant=farm",
            "carrier=animalFeed",
            "state=unknown")
        .park();
  }

  static ExchangeNames names(Wording words) {
    return new ExchangeNames(park(), words);
  }

  private static FreeFlow flow(String id, double free_t) {
    Park park = park();
    ParkRow row = park.table("flows").named(id).getFirst();
    Tenant firm =
        park.tenants().stream()
            .filter(each -> each.id().equals(row.text("tenant")))
            .findFirst()
            .orElseThrow();
    Carrier carrier =
        new Carrier(
            row.text("carrier"),
            "waste",
            Map.of("form", "solid"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OURS);
    return new FreeFlow(
        row,
        firm,
        carrier,
        new YearAmount(free_t, free_t, free_t, false),
        0,
        0,
        new Calendar(
            new TreeSet<>(IntStream.rangeClosed(1, 12).boxed().toList()),
            OptionalDouble.empty(),
            Optional.empty()),
        SketchUnits.TABLE.get("t"));
  }

  static Admission law(LawRule.Verdict verdict) {
    Sentence asks =
        verdict == LawRule.Verdict.OPEN ? Sentence.of("made.up.asks", "Is it so?") : Sentence.NONE;
    LawRule rule =
        new LawRule(
            "r",
            verdict,
            "byProduct",
            Map.of(),
            Sentence.value("The law says so."),
            asks,
            2024,
            OURS);
    return new Admission(
        verdict, "byProduct", List.of(rule), Optional.of("pe"), List.of("LoW", "PE"));
  }

  /// A pair as far as one knows it.
  static Candidate candidate(String from, String to, LawRule.Verdict verdict, Lack... lacks) {
    Offer offer =
        new Offer(
            flow(from, 100),
            new Residue(
                "by-product", List.of(), "otherWaste", Optional.empty(), Optional.of(false)),
            "stored",
            OptionalDouble.of(40),
            Map.of(),
            List.of());
    Need need =
        new Need(
            flow(to, 100),
            OptionalDouble.of(30),
            OptionalDouble.empty(),
            Map.of(),
            Map.of(),
            Set.of());
    return new Candidate(
        offer,
        need,
        Candidate.ROUTE,
        new Processing("", 1, OptionalDouble.of(1), OptionalDouble.of(0)),
        new Carriage(
            "truck",
            Optional.of(new Way(0.4, Way.Found.ROADS)),
            OptionalDouble.of(10),
            OptionalDouble.empty()),
        Investment.NONE,
        law(verdict),
        new Candidate.Findings(
            Optional.empty(),
            List.of(lacks),
            new Candidate.Laws(
                law(verdict),
                new Admission(LawRule.Verdict.OPEN, "", List.of(), Optional.empty(), List.of()),
                Optional.empty()),
            Crossing.within("PE"),
            List.of(),
            Optional.empty(),
            true));
  }

  /// A side of a deal.
  ///
  /// @param payback in years, as text; empty where it is not known
  /// @param hurdle in years, as text; empty where none is stated
  static Side side(String firm, double gain, double capex, String payback, String hurdle) {
    return new Side(firm, gain, gain, capex, years(payback), years(payback), years(hurdle));
  }

  private static OptionalDouble years(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  static Outlook outlook(Outlook.Step next, Outlook.Risk... risks) {
    return new Outlook(
        Optional.empty(),
        0,
        RampUp.NONE,
        1,
        new Outlook.Backup(List.of(), List.of()),
        List.of(risks),
        next);
  }

  /// The mill's bran for the dairy, in equal parts each month.
  static Deal deal(Candidate candidate, Side giver, Side taker, Outlook outlook) {
    return new Deal(
        candidate,
        new YearAmount(100, 90, 120, true),
        giver,
        taker,
        new Deal.Price(-5, -20, 10),
        new Climate(OptionalDouble.empty(), OptionalDouble.empty(), "cutOff"),
        outlook,
        new MonthlyAmount(100, Collections.nCopies(12, 100.0 / 12)));
  }

  Dealt with(Deal deal) {
    deals.add(deal);
    return with(deal.candidate());
  }

  Dealt with(Candidate candidate) {
    candidates.add(candidate);
    return this;
  }

  Dealt with(ParkExchanges.Extras other) {
    extras = other;
    return this;
  }

  Dealt in(int other) {
    year = other;
    return this;
  }

  /// As asked, with nothing found beyond the network.
  public Dealt asked(ExchangeAsk ask) {
    return with(new ParkExchanges.Extras(ask, Optional.empty(), Optional.empty()));
  }

  /// The same network, of which only a bound of the cost is proved since the time ran out.
  Dealt outOfTime(double bound, Map<String, Double> exits) {
    return outOfTimeBetween(bound, exact(exits));
  }

  private static Map<String, ProvedRange> exact(Map<String, Double> exits) {
    Map<String, ProvedRange> proved = new LinkedHashMap<>();
    exits.forEach((firm, left) -> proved.put(firm, new ProvedRange(left, left)));
    return proved;
  }

  /// The same, with what is proved of the exits.
  Dealt outOfTimeBetween(double bound, Map<String, ProvedRange> exits) {
    return network(
            Proof.ended(
                Proof.Status.FEASIBLE,
                OptionalDouble.of(WITH),
                OptionalDouble.of(bound),
                Proof.Method.own("search"),
                false),
            exits)
        .cut(Cut.SEARCH);
  }

  /// The same, of which the clock ended parts.
  public Dealt cut(Cut... parts) {
    network = network.map(each -> each.cut(Set.of(parts)));
    return this;
  }

  /// The farm left on 30 June 2023.
  ///
  /// @param flows its flows of the period
  Dealt departed(String... flows) {
    Tenant farm =
        Tenant.of(
            ParkSketch.empty()
                .table("tenants", "tenant id - key", "name text", "sector text", "until date")
                .row("tenants", "tenant=farm", "name=Granja", "until=2023-06-30")
                .park()
                .table("tenants")
                .rows()
                .getFirst());
    departed.add(new ParkExchanges.Departed(farm, List.of(flows)));
    return this;
  }

  Dealt leftOut(String table) {
    leftOut.add(table);
    return this;
  }

  /// The network in which all bran is given, proved the best.
  public Dealt proved(Map<String, Double> exits) {
    return network(Proof.exact("enumeration", WITH), exact(exits));
  }

  /// The same, of which only a bound of the cost is proved.
  Dealt bounded(double bound) {
    return network(
        Proof.ended(
            Proof.Status.FEASIBLE,
            OptionalDouble.of(WITH),
            OptionalDouble.of(bound),
            Proof.Method.own("search"),
            true),
        Map.of());
  }

  private Dealt network(Proof proof, Map<String, ProvedRange> exits) {
    return network(proof, new ProvedRange(WITHOUT, WITHOUT), exits);
  }

  /// The network in which all bran is given, proved the best, with what is proved beside it.
  ///
  /// @param without what there would be without exchange
  public Dealt provedBetween(ProvedRange without, Map<String, ProvedRange> exits) {
    return network(Proof.exact("enumeration", WITH), without, exits);
  }

  private Dealt network(Proof proof, ProvedRange without, Map<String, ProvedRange> exits) {
    ExchangeProblem problem =
        new ExchangeProblem(
            new ExchangeTerms("PEN", false, Map.of(), 0, OptionalDouble.empty()),
            List.of(new ExchangeSource("bran", "mill", false, "bran", 100, 40, 0, Map.of())),
            List.of(
                new ExchangeSink(
                    "feed", "dairy", 100, OptionalDouble.of(30), 0, Map.of(), Map.of())),
            List.of(
                new ExchangeArc(
                    "bran", "feed", "truck", 0.4, new ArcCost(0, 10, 1_000, 0, false), 0, 1)));
    Map<String, Network.FirmPays> pays = new LinkedHashMap<>();
    exits.forEach(
        (firm, left) ->
            pays.put(
                firm,
                new Network.FirmPays(Optional.empty(), OptionalDouble.empty(), Optional.of(left))));
    pays.putIfAbsent("mill", NOTHING_KNOWN);
    pays.putIfAbsent("dairy", NOTHING_KNOWN);
    network =
        Optional.of(
            new Network(
                proof,
                Plan.greedy(problem),
                Optional.of(without),
                OptionalDouble.of(WITH + 500),
                List.of(),
                pays,
                Optional.empty(),
                Set.of()));
    return this;
  }

  public ParkExchanges results() {
    return new ParkExchanges(
        Period.year(year),
        Currency.getInstance("PEN"),
        candidates,
        network,
        deals,
        extras,
        List.of(),
        new ParkExchanges.LeftOut(leftOut, departed));
  }
}
