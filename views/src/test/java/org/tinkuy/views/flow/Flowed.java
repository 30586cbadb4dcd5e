package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Carbon;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.Fate;
import org.tinkuy.flows.FlowGraph;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.FlowYear;
import org.tinkuy.flows.Inventory;
import org.tinkuy.flows.Lack;
import org.tinkuy.flows.Ladder;
import org.tinkuy.flows.MeterNetwork;
import org.tinkuy.flows.Reconciliation;
import org.tinkuy.flows.Rung;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.wording.Wording;

/// What the flow engine could have found, put together by a test: balances, arcs and meters of a
/// park with the firms `dairy` and `mill` and the body `office`.
public final class Flowed {
  public static final Unit M3 = SketchUnits.TABLE.get("m3");
  static final Unit TONNE = SketchUnits.TABLE.get("t");
  static final Unit GASES = SketchUnits.TABLE.get("tCO2e");
  public static final Family WATER = new Family(Family.WATER, M3);

  private final List<Balance> balances = new ArrayList<>();
  private final Map<String, FlowGraph.Node> nodes = new LinkedHashMap<>();
  private final List<FlowGraph.Arc> arcs = new ArrayList<>();
  private final List<MeterNetwork> networks = new ArrayList<>();
  private final List<Reconciliation> reconciliations = new ArrayList<>();
  private final List<Inventory.Filled> filled = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<FlowYear> years = new ArrayList<>();
  private Circularity circularity = circularity(none("circularity.recirculated"), Map.of());

  static Park park() {
    return ParkSketch.empty()
        .table("bodies", "body id - key", "name text")
        .table("tenants", "tenant id - key", "name text", "sector text")
        .row("bodies", "body=office", "name=Gestora")
        .row("tenants", "tenant=dairy", "name=Lácteos")
        .row("tenants", "tenant=mill", "name=Molino")
        .park();
  }

  static FlowNames names(Wording words) {
    return new FlowNames(park(), words);
  }

  public static Figure known(String id, double value, Unit unit) {
    return Figure.known(id, value, unit, Origin.NONE);
  }

  /// What is told of a sum to which something is missing.
  public static Figure least(String id, double value, Unit unit) {
    Figure.Range range = new Figure.Range(value, value, Double.POSITIVE_INFINITY);
    return Figure.uncertain(id, range, unit, Origin.NONE, Sentence.NONE);
  }

  public static Figure none(String id) {
    return Figure.none(id, Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);
  }

  static Figure hidden(String id) {
    return Figure.hidden(id, Sentence.NONE);
  }

  /// Water that came in, went out and was used up; what is left of it is unexplained.
  Flowed water(String subject, double in, double out, double used, Balance.Verdict verdict) {
    double rest = in - out - used;
    Balance.Sides sides =
        new Balance.Sides(
            known("in", in, M3),
            known("out", out, M3),
            known("consumed", used, M3),
            known("stored", 0, M3));
    return balance(
        new Balance(
            subject,
            WATER,
            sides,
            known("unexplained", rest, M3),
            known("share", rest / in, Unit.ONE),
            verdict,
            List.of()));
  }

  /// Of one side alone something is told.
  Flowed incomplete(String subject, Family family, double in, Lack... lacks) {
    return incomplete(subject, family, known("in", in, family.unit()), lacks);
  }

  public Flowed incomplete(String subject, Family family, Figure in, Lack... lacks) {
    Balance.Sides sides = new Balance.Sides(in, none("out"), none("consumed"), none("stored"));
    return balance(
        new Balance(
            subject,
            family,
            sides,
            none("unexplained"),
            none("share"),
            Balance.Verdict.INCOMPLETE,
            List.of(lacks)));
  }

  Flowed balance(Balance balance) {
    balances.add(balance);
    return this;
  }

  Flowed node(String id, FlowGraph.Kind kind, String subject) {
    nodes.put(id, new FlowGraph.Node(id, kind, subject));
    return this;
  }

  Flowed arc(String from, String to, Family family, String carrier, double amount) {
    Optional<Amount> told = Optional.of(new Amount(amount, 0, Amount.Found.MEASURED));
    arcs.add(new FlowGraph.Arc(from, to, family, carrier, told, List.of(), false, ""));
    return this;
  }

  /// Meters of the dairy, with what agrees with all of them.
  Flowed meters(MeterNetwork network, Reconciliation found) {
    networks.add(network);
    reconciliations.add(found);
    return this;
  }

  /// A flow that nobody told, filled by what is usual.
  Flowed filled(Entry entry, double low, double high, Provenance... sources) {
    filled.add(new Inventory.Filled(entry, low, high, List.of(sources)));
    return this;
  }

  Flowed year(int year, FlowYear.Line... lines) {
    years.add(new FlowYear(Period.year(year), List.of(lines)));
    return this;
  }

  Flowed with(Entry entry) {
    entries.add(entry);
    return this;
  }

  /// A flow of which nothing is known.
  static Entry entry(String holder, Direction direction, String carrier, Family family) {
    return new Entry(
        holder + "-" + carrier,
        holder,
        direction,
        new Carrier(
            carrier,
            family.id(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Provenance("test", "D", false)),
        family,
        Optional.empty(),
        new Entry.Use(
            "utility",
            Fate.UNSAID,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Entry.Read.whole(new RowRef("tenants", holder))),
            Secrecy.T1),
        Entry.Gap.UNKNOWN);
  }

  /// A flow that is told as an estimate of +- half of it.
  static Entry estimate(String holder, Direction direction, String carrier, Family family) {
    return estimate(holder, direction, carrier, family, "");
  }

  /// The same where its row says where it goes.
  static Entry estimate(
      String holder, Direction direction, String carrier, Family family, String today) {
    Entry silent = entry(holder, direction, carrier, family);
    Entry.Use use = silent.use();
    return new Entry(
        silent.flow(),
        holder,
        direction,
        silent.carrier(),
        family,
        Optional.of(new Amount(200, 50, Amount.Found.ESTIMATED)),
        new Entry.Use(
            use.kind(),
            new Fate(today, Optional.empty(), List.of(), false),
            use.origin(),
            use.renewable(),
            use.stated_tCO2e(),
            use.treated(),
            use.reads(),
            use.secrecy()),
        Entry.Gap.NONE);
  }

  Flowed with(Circularity other) {
    circularity = other;
    return this;
  }

  /// Nothing is told of any share but the one of what goes on being used.
  static Circularity circularity(Figure recirculated, Map<Rung, Figure> told) {
    return circularity(recirculated, told, Map.of());
  }

  static Circularity circularity(
      Figure recirculated,
      Map<Rung, Figure> told,
      Map<Ladder.Where, Figure> where,
      Ladder.Untold... untold) {
    LinkedHashMap<Rung, Figure> rungs = new LinkedHashMap<>();
    for (Rung rung : Rung.values()) {
      rungs.put(rung, told.getOrDefault(rung, known("ladder." + rung, 0, TONNE)));
    }
    LinkedHashMap<Ladder.Where, Figure> places = new LinkedHashMap<>();
    for (Ladder.Where place : Ladder.Where.values()) {
      places.put(place, where.getOrDefault(place, known("place." + place, 0, TONNE)));
    }
    return new Circularity(
        new Ladder(rungs, places, List.of(untold)),
        recirculated,
        none("circularity.secondaryInput"),
        none("circularity.circularWater"),
        none("circularity.treatedDischarge"),
        none("circularity.renewableEnergy"),
        none("circularity.ownEnergy"),
        List.of());
  }

  static Carbon.Footprint footprint(String subject, double scope1, double scope2) {
    return new Carbon.Footprint(
        subject,
        known("scope1", scope1, GASES),
        known("scope2Location", scope2, GASES),
        known("scope2Market", scope2, GASES),
        known("purchased", 0, GASES),
        known("biogenic", 0, GASES));
  }

  public FlowResults results() {
    Inventory inventory =
        new Inventory(
            Period.year(2024), "office", entries, List.of(), List.of(), networks, filled, false);
    Carbon carbon =
        new Carbon(
            List.of(),
            footprint(Balance.PARK, 0, 0),
            known("handedOver", 0, GASES),
            known("tenants", 0, GASES),
            List.of(),
            List.of(),
            List.of());
    return new FlowResults(
        inventory,
        new FlowGraph(new LinkedHashMap<>(nodes), arcs),
        balances,
        reconciliations,
        circularity,
        carbon,
        years,
        2);
  }
}
