package org.tinkuy.flows;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Material.Use;
import org.tinkuy.catalog.Materials;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;

/// A park of tables written by hand whose inventory is taken: the brewery `brew` of sector 1103,
/// the mill `mill` of sector 2410 and the body `office`.
final class FlowSketch {
  private final ParkSketch park;
  private final Library library;

  private FlowSketch(ParkSketch park, Library library) {
    this.park = park;
    this.library = library;
  }

  /// The park before anything is said of its flows.
  static FlowSketch knowing(SectorRate... rates) {
    Library carriers =
        Library.of(
            Map.of(
                "water", carrier("water", "water"),
                "wastewater", carrier("wastewater", "wastewater"),
                "power", carrier("power", "energy"),
                "heat", carrier("heat", "energy", "heat"),
                "steam", carrier("steam", "energy", "steam"),
                "refuseFuel", carrier("refuseFuel", "energy", "fuel"),
                "bagasse", bagasse(),
                "grain", carrier("grain", "material")));
    Library library =
        new Library(
            carriers.carriers(),
            new Materials(
                List.of("02"),
                Map.of(
                    "020304", grain("020304", Use.RECYCLE, Use.RECOVER, Use.DISPOSE),
                    "020399", grain("020399", Use.REUSE, Use.DISPOSE))),
            carriers.gases(),
            carriers.factors(),
            List.of(rates),
            carriers.exchanges(),
            carriers.goals(),
            carriers.experience());
    ParkSketch park =
        ParkSketch.empty()
            .header("parkBody", "office")
            .knowing(library)
            .table(
                "tenants",
                "tenant id - key",
                "name text - need",
                "sector text - need",
                "activity text")
            .table("bodies", "body id - key", "name text")
            .table(
                "economics", "tenant ref:tenants - key", "period period - key", "output quantity")
            .table(
                "flows",
                "flow id - key",
                "period period - key",
                "tenant id - need",
                "direction text - need",
                "carrier text - need",
                "kind text",
                "quality pairs",
                "quantity band",
                "unit unit - need",
                "state text - need",
                "uncertainty share",
                "origin text",
                "renewable share",
                "emissionFactor number",
                "today text",
                "usedAs text",
                "wasteScheme text",
                "wasteCode text",
                "treatedToStandard boolean")
            .table(
                "links",
                "from ref:flows - key",
                "to ref:flows - key",
                "period period - key",
                "quantity number - need",
                "unit unit - need",
                "usedAs text")
            .table(
                "waterSources",
                "source id - key",
                "period period - key",
                "kind text - need",
                "withdrawn_m3PerYear number")
            .table(
                "meters",
                "meter id - key",
                "tenant id",
                "carrier text - need",
                "register text - need",
                "unit unit - need",
                "multiplier number 1",
                "modulus number",
                "accuracy share",
                "fromNode text",
                "toNode text",
                "direction text - need")
            .table(
                "readings",
                "meter ref:meters - key",
                "at time - key",
                "until time",
                "value number - need",
                "quality text")
            .row("bodies", "body=office", "name=Office")
            .row("tenants", "tenant=brew", "name=Brewery", "sector=1103")
            .row("tenants", "tenant=mill", "name=Mill", "sector=2410");
    return new FlowSketch(park, library);
  }

  private static Material grain(String code, Use... uses) {
    return new Material(
        code,
        Material.Hazard.NONE,
        "solid",
        "grain",
        List.of(uses),
        Map.of("en", List.of("grain waste " + code)),
        2015,
        Firms.OURS);
  }

  /// A fuel that gives 3 MWh/t.
  private static Carrier bagasse() {
    return new Carrier(
        "bagasse",
        "energy",
        Map.of("form", "fuel"),
        Optional.of(new Quantity(3, unit("MWh").per(unit("t")))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Firms.OURS);
  }

  private static Carrier carrier(String id, String group) {
    return carrier(id, group, group);
  }

  private static Carrier carrier(String id, String group, String form) {
    return new Carrier(
        id,
        group,
        Map.of("form", form),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Firms.OURS);
  }

  /// What a sector takes or gives for one unit of its product.
  ///
  /// @param of product and its unit, parted by a space
  static SectorRate rate(
      String sector, String of, String direction, String carrier, SectorRate.Range range) {
    String[] product = of.split(" ", 2);
    return new SectorRate(
        sector,
        new SectorRate.Product(product[0], unit(product[1]), List.of()),
        direction,
        carrier,
        carrier,
        range,
        Firms.OURS);
  }

  static SectorRate.Range range(double low, double high, String unit) {
    return new SectorRate.Range(low, high, unit(unit));
  }

  private static Unit unit(String code) {
    return SketchUnits.TABLE.get(code);
  }

  FlowSketch row(String table, String... cells) {
    park.row(table, cells);
    return this;
  }

  /// A whole flow of the year 2024.
  FlowSketch flow(String flow, String tenant, String direction, String carrier, String... cells) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "flow=" + flow,
                "period=2024",
                "tenant=" + tenant,
                "direction=" + direction,
                "carrier=" + carrier));
    all.addAll(List.of(cells));
    return row("flows", all.toArray(String[]::new));
  }

  /// A meter of the brewery for water that comes in.
  FlowSketch meter(String meter, String register, String unit, String... cells) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "meter=" + meter,
                "tenant=brew",
                "register=" + register,
                "unit=" + unit,
                "direction=in"));
    all.addAll(List.of(cells));
    if (List.of(cells).stream().noneMatch(cell -> cell.startsWith("carrier="))) {
      all.add("carrier=water");
    }
    return row("meters", all.toArray(String[]::new));
  }

  /// What a counter showed when a day began.
  FlowSketch counted(String meter, String day, double value) {
    return row("readings", "meter=" + meter, "at=" + day + "T00:00:00Z", "value=" + value);
  }

  /// What was read of the time between the beginnings of two days.
  FlowSketch read(String meter, String from, String until, double value, String... cells) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "meter=" + meter,
                "at=" + from + "T00:00:00Z",
                "until=" + until + "T00:00:00Z",
                "value=" + value));
    all.addAll(List.of(cells));
    return row("readings", all.toArray(String[]::new));
  }

  private Catalog catalog() {
    Catalog own = park.catalog();
    return new Catalog(
        own.version(),
        own.units(),
        own.tables(),
        library,
        new TreeMap<>(),
        List.of(),
        rules(own),
        own.texts());
  }

  /// Those of [Firms], with the lists of codes of the sketch.
  private static Catalog.Rules rules(Catalog own) {
    Catalog.Rules of = Firms.CATALOG.rules();
    return new Catalog.Rules(
        of.frameworks(),
        of.definitions(),
        of.figures(),
        of.codeLists(),
        of.aliases(),
        of.tolerances(),
        own.rules().exchange(),
        of.disclosure());
  }

  Inventory inventory(String period, boolean estimates) {
    return new InventoryReader(park.park(), catalog(), Period.parse(period, MonthDay.of(1, 1)))
        .read(estimates, false);
  }

  /// The one flow of an id.
  static Entry entry(Inventory inventory, String flow) {
    return inventory.findEntry(flow).orElseThrow();
  }
}
