package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.catalog.Texts;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.catalog.Tolerances.Tolerance;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Entry.Use;
import org.tinkuy.flows.Inventory.Exchange;
import org.tinkuy.flows.Inventory.Source;
import org.tinkuy.flows.Inventory.Withdrawal;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.RowRef;

/// A small park for tests: flows of firms whose id begins with F and of the body B.
final class Firms {
  private static final Optional<Quantity> NONE = Optional.empty();
  static final Provenance OURS = new Provenance("test", "D", false);
  static final UnitTable UNITS = units();
  static final Catalog CATALOG = catalog();

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Fate> fates = new HashMap<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private boolean rowsLeftOut;

  private static UnitTable units() {
    Dimension mass = Dimension.base("mass");
    Dimension energy =
        mass.times(Dimension.base("length").power(2)).per(Dimension.base("time").power(2));
    Dimension gases = Dimension.base("co2e");
    return UnitTable.builder()
        .add(Unit.of("m3", Dimension.base("length").power(3), Fraction.of(1)), false, List.of())
        .add(Unit.of("kg", mass, Fraction.of(1)), false, List.of())
        .add(Unit.of("t", mass, Fraction.of(1000)), false, List.of())
        .add(Unit.of("MJ", energy, Fraction.of(1_000_000)), false, List.of())
        .add(Unit.of("MWh", energy, Fraction.of(3_600_000_000L)), false, List.of())
        .add(Unit.of("TJ", energy, Fraction.of(1_000_000_000_000L)), false, List.of())
        .add(Unit.of("kgCO2e", gases, Fraction.of(1)), false, List.of())
        .add(Unit.of("tCO2e", gases, Fraction.of(1000)), false, List.of())
        .build();
  }

  private static Catalog catalog() {
    Map<String, Carrier> carriers = new TreeMap<>();
    add(carriers, "water", "water", "liquid", NONE, per(1000, "kg", "m3"));
    add(carriers, "reclaimedWater", "water", "liquid", NONE, per(1000, "kg", "m3"));
    add(carriers, "rainwater", "water", "liquid", NONE, per(1000, "kg", "m3"));
    add(carriers, "wastewater", "wastewater", "liquid", NONE, per(1000, "kg", "m3"));
    add(carriers, "power", "energy", "power", NONE, NONE);
    add(carriers, "heat", "energy", "heat", NONE, NONE);
    add(carriers, "gas", "energy", "fuel", per(48, "MJ", "kg"), per(0.75, "kg", "m3"));
    add(carriers, "slag", "material", "solid", NONE, NONE);
    add(carriers, "scrap", "waste", "solid", NONE, NONE);
    Map<String, Tolerance> tolerances = new HashMap<>();
    Map.of(
            "measured",
            0.05,
            "calculated",
            0.165,
            "estimated",
            0.5,
            "coverageFactor",
            2.0,
            "significance",
            0.05,
            "suspectMargin",
            0.1,
            "referenceHeat",
            0.8,
            "referencePower",
            0.35,
            "factorAge",
            2.0)
        .forEach((name, value) -> tolerances.put(name, new Tolerance(name, value, OURS)));
    Unit perMWh = UNITS.get("tCO2e").per(UNITS.get("MWh"));
    ReferenceValue grid =
        new ReferenceValue(
            "gridFactor", "XX", Period.year(2023), new Quantity(0.5, perMWh), "average", OURS);
    ReferenceValue margin =
        new ReferenceValue(
            "gridFactor",
            "XX",
            Period.year(2024),
            new Quantity(0.9, perMWh),
            "combinedMargin",
            OURS);
    ReferenceValue renewable =
        new ReferenceValue(
            "renewableElectricity",
            "XX",
            Period.year(2024),
            new Quantity(0.4, Unit.ONE),
            "value",
            OURS);
    return new Catalog(
        "test",
        UNITS,
        Map.of(),
        Library.of(carriers),
        Map.of(),
        List.of(
            grid,
            margin,
            renewable,
            new ReferenceValue(
                "renewableElectricity",
                "YY",
                Period.year(2020),
                new Quantity(0.2, Unit.ONE),
                "value",
                OURS),
            gridOfYy(2020, 0.5, "average"),
            gridOfYy(2023, 0.7, "residual")),
        new Catalog.Rules(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Aliases.NONE,
            new Tolerances(tolerances),
            ExchangeRules.NONE,
            DisclosureRules.NONE),
        new Texts(new TreeMap<>()));
  }

  private static ReferenceValue gridOfYy(int year, double factor_tPerMWh, String kind) {
    Unit perMWh = UNITS.get("tCO2e").per(UNITS.get("MWh"));
    return new ReferenceValue(
        "gridFactor", "YY", Period.year(year), new Quantity(factor_tPerMWh, perMWh), kind, OURS);
  }

  private static void add(
      Map<String, Carrier> carriers,
      String id,
      String group,
      String form,
      Optional<Quantity> heat,
      Optional<Quantity> density) {
    boolean fuel = form.equals("fuel");
    carriers.put(
        id,
        new Carrier(
            id,
            group,
            Map.of("form", form),
            heat,
            density,
            fuel
                ? Optional.of(new Quantity(56_155, UNITS.get("kgCO2e").per(UNITS.get("TJ"))))
                : Optional.empty(),
            fuel ? Optional.of(0.0) : Optional.empty(),
            OURS));
  }

  private static Optional<Quantity> per(double value, String above, String below) {
    return Optional.of(new Quantity(value, UNITS.get(above).per(UNITS.get(below))));
  }

  static Carrier carrier(String id) {
    return Optional.ofNullable(CATALOG.carriers().get(id)).orElseThrow();
  }

  /// Adds a flow `HOLDER-name` known to 5 % with what else is said: kind, route, origin.
  Firms flow(String id, Direction direction, String carrier, double value, String... said) {
    return entry(
        id,
        direction,
        carrier,
        Optional.of(new Amount(value, Math.abs(value) * 0.05, Found.MEASURED)),
        Gap.NONE,
        said);
  }

  /// Adds a flow that is told as what lies between two ends.
  Firms band(String id, Direction direction, String carrier, double low, double high) {
    return entry(
        id, direction, carrier, Optional.of(Amount.between(low, high, Found.CALCULATED)), Gap.NONE);
  }

  /// Adds a flow of which a part of the period is told.
  Firms partial(String id, Direction direction, String carrier, double value, String... said) {
    return entry(
        id,
        direction,
        carrier,
        Optional.of(new Amount(value, Math.abs(value) * 0.05, Found.MEASURED)),
        Gap.PARTIAL,
        said);
  }

  /// Adds a flow of which nothing is told.
  Firms silent(String id, Direction direction, String carrier, Gap gap, String... said) {
    return entry(id, direction, carrier, Optional.empty(), gap, said);
  }

  private Firms entry(
      String id,
      Direction direction,
      String carrier,
      Optional<Amount> amount,
      Gap gap,
      String... said) {
    Use use =
        new Use(
            said.length > 0 ? said[0] : "utility",
            fates.getOrDefault(
                id, new Fate(said.length > 1 ? said[1] : "", Optional.empty(), List.of(), false)),
            said.length > 2 ? said[2] : "",
            Optional.empty(),
            said.length > 3 ? Optional.of(Double.valueOf(said[3])) : Optional.empty(),
            Optional.empty(),
            List.of(Entry.Read.whole(new RowRef("flows", id + ",2024"))),
            Secrecy.T1);
    Carrier of = carrier(carrier);
    entries.add(
        new Entry(
            id,
            id.substring(0, id.indexOf('-')),
            direction,
            of,
            new Conversion(UNITS).family(of),
            amount,
            use,
            gap));
    return this;
  }

  Firms link(String from, String to, double value) {
    Amount amount = new Amount(value, value * 0.05, Found.MEASURED);
    return link(from, to, amount, Optional.empty());
  }

  /// A link that says what becomes of what it carries.
  Firms link(String from, String to, double value, Material.Use usedAs) {
    return link(from, to, new Amount(value, 0, Found.MEASURED), Optional.of(usedAs));
  }

  private Firms link(String from, String to, Amount amount, Optional<Material.Use> usedAs) {
    RowRef row = new RowRef("links", from + "," + to + ",2024");
    exchanges.add(
        new Exchange(from, to, amount, amount, usedAs, List.of(Entry.Read.whole(row)), Secrecy.T1));
    return this;
  }

  /// What is said of the next flow of an id, and what its material leaves open.
  Firms fate(String id, String today, Optional<Material.Use> usedAs, Material.Use... possible) {
    fates.put(id, new Fate(today, usedAs, List.of(possible), false));
    return this;
  }

  Firms source(String kind, double value_m3) {
    return source(kind, kind, Map.of("2024", value_m3));
  }

  /// A source that is told period by period.
  Firms source(String id, String kind, Map<String, Double> water_m3) {
    List<Withdrawal> withdrawals = new ArrayList<>();
    new TreeMap<>(water_m3)
        .forEach(
            (period, value) ->
                withdrawals.add(
                    new Withdrawal(
                        new RowRef("waterSources", id + "," + period), value, Secrecy.T2)));
    double sum_m3 = withdrawals.stream().mapToDouble(Withdrawal::water_m3).sum();
    Amount all = new Amount(sum_m3, sum_m3 * 0.05, Found.MEASURED);
    sources.add(new Source(id, kind, Optional.of(all), withdrawals));
    return this;
  }

  Firms withRowsLeftOut() {
    rowsLeftOut = true;
    return this;
  }

  Inventory inventory() {
    return new Inventory(
        Period.year(2024), "B", entries, exchanges, sources, List.of(), List.of(), rowsLeftOut);
  }

  FlowGraph graph() {
    Set<String> tenants = new TreeSet<>(inventory().holders());
    tenants.remove("B");
    return GraphBuilder.build(inventory(), tenants);
  }

  Balance balance(String id) {
    return Balances.of(inventory(), graph(), 2).stream()
        .filter(balance -> id.equals(balance.subject() + "." + balance.family().id()))
        .findFirst()
        .orElseThrow();
  }

  Carbon carbon() {
    return CarbonAccount.of(inventory(), graph(), CATALOG, "XX", Set.of());
  }

  Circularity circularity() {
    return CircularityAccount.of(inventory(), graph(), CATALOG, "XX", Set.of());
  }
}
