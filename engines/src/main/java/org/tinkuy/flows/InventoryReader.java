package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Entry.Use;
import org.tinkuy.flows.Inventory.Exchange;
import org.tinkuy.flows.Inventory.Filled;
import org.tinkuy.flows.Inventory.Source;
import org.tinkuy.flows.Inventory.Withdrawal;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Property;
import org.tinkuy.park.RowRef;

/// Takes the inventory of a park: flows as they stand, meters where no flow says anything, and,
/// only where asked for, the usual flows of a sector where firms say nothing.
public final class InventoryReader {
  private static final double KG_PER_T = 1000;

  private final Park park;
  private final Catalog catalog;
  private final Period period;
  private final Conversion conversion;
  private final Owners owners;
  private final Fates fates;

  /// The estimates that stand in the place of flows, by flow: what links say of these holds.
  private final Map<String, String> estimated = new HashMap<>();

  /// A reader.
  ///
  /// @param catalog carriers, units and tolerances
  public InventoryReader(Park park, Catalog catalog, Period period) {
    this.park = park;
    this.catalog = catalog;
    this.period = period;
    this.conversion = new Conversion(catalog.units());
    this.owners = new Owners(park);
    this.fates = new Fates(park, catalog);
  }

  /// Reads the inventory.
  ///
  /// @param estimates whether sector profiles fill what firms do not say
  /// @param rowsLeftOut whether rows of these tables were left out for errors
  public Inventory read(boolean estimates, boolean rowsLeftOut) {
    estimated.clear();
    List<Entry> entries = new ArrayList<>();
    pieces("flows", "flow").values().forEach(flow -> entry(flow).ifPresent(entries::add));
    MeterTotals meters = new MeterTotals(park, catalog, period, conversion);
    entries.addAll(meters.entries(entries));
    entries.addAll(longer(entries));
    List<Filled> filled = new ArrayList<>();
    if (estimates) {
      filled.addAll(new ProfileEstimates(park, catalog, period, conversion).filled(entries));
      fill(entries, filled.stream().map(Filled::entry).toList());
    }
    filled.sort(Comparator.comparing(each -> each.entry().flow()));
    return new Inventory(
        period,
        park.profile().governance().parkBody(),
        entries,
        exchanges(entries),
        sources(),
        meters.networks(),
        filled,
        rowsLeftOut);
  }

  /// Puts estimates in the place of flows that are named and not told.
  private void fill(List<Entry> entries, List<Entry> estimates) {
    for (Entry entry : List.copyOf(entries)) {
      estimates.stream()
          .filter(estimate -> entry.amount().isEmpty() && estimate.isOfTheSame(entry))
          .findFirst()
          .ifPresent(
              estimate -> {
                entries.remove(entry);
                estimated.put(entry.flow(), estimate.flow());
              });
    }
    entries.addAll(estimates);
  }

  /// Flows of which only a longer period is told: a month is no twelfth of a year, so that they are
  /// named without an amount.
  private List<Entry> longer(List<Entry> told) {
    Map<String, Entry> longer = new TreeMap<>();
    for (ParkRow row : park.table("flows").rows()) {
      Period of = Pieces.periodOf(row);
      if (of.contains(period) && of.days() > period.days()) {
        Optional.ofNullable(catalog.carriers().get(row.text("carrier")))
            .map(carrier -> longer(row, carrier))
            .filter(
                entry ->
                    told.stream()
                        .noneMatch(e -> e.flow().equals(entry.flow()) || e.isOfTheSame(entry)))
            .ifPresent(entry -> longer.put(entry.flow(), entry));
      }
    }
    return List.copyOf(longer.values());
  }

  private Entry longer(ParkRow row, Carrier carrier) {
    return new Entry(
        row.text("flow"),
        row.text("tenant"),
        direction(row.text("direction")),
        carrier,
        conversion.family(carrier),
        Optional.empty(),
        use(
            new Pieces(period, List.of(row)),
            carrier,
            List.of(amount(row, carrier)),
            Optional.empty()),
        Gap.LONGER);
  }

  private Map<String, Pieces> pieces(String table, String... key) {
    return Pieces.of(
        park.table(table).rows(),
        period,
        row -> String.join(">", List.of(key).stream().map(row::text).toList()));
  }

  /// The entry of a flow; empty where its carrier is not known.
  private Optional<Entry> entry(Pieces flow) {
    ParkRow last = flow.rows().getLast();
    return Optional.ofNullable(catalog.carriers().get(last.text("carrier")))
        .map(carrier -> entry(flow, carrier));
  }

  private Entry entry(Pieces flow, Carrier carrier) {
    ParkRow last = flow.rows().getLast();
    Gap gap = flow.isWhole() ? Gap.NONE : Gap.PARTIAL;
    List<Optional<Amount>> amounts = flow.rows().stream().map(row -> amount(row, carrier)).toList();
    Optional<Amount> sum = Optional.empty();
    Optional<Double> stated = Optional.of(0.0);
    for (int i = 0; i < amounts.size(); i++) {
      ParkRow row = flow.rows().get(i);
      Optional<Amount> part = amounts.get(i);
      if (part.isEmpty()) {
        gap = gapOf(row);
        continue;
      }
      sum = Optional.of(sum.map(before -> before.alike(part.get())).orElse(part.get()));
      stated = stated.flatMap(before -> stated_tCO2e(row).map(now -> before + now));
    }
    return new Entry(
        last.text("flow"),
        last.text("tenant"),
        direction(last.text("direction")),
        carrier,
        conversion.family(carrier),
        sum,
        use(flow, carrier, amounts, sum.isPresent() ? stated : Optional.empty()),
        gap);
  }

  private static Gap gapOf(ParkRow row) {
    return switch (row.text("state")) {
      case "refused" -> Gap.REFUSED;
      case "unknown" -> Gap.UNKNOWN;
      default -> Gap.UNIT;
    };
  }

  private static Direction direction(String word) {
    return switch (word) {
      case "in" -> Direction.IN;
      case "out" -> Direction.OUT;
      case "stored" -> Direction.STORED;
      case "consumed" -> Direction.CONSUMED;
      default -> throw new IllegalStateException("no direction: " + word);
    };
  }

  /// @param amounts of the rows of the flow, one by one; absent where nothing usable is known
  private Use use(
      Pieces flow, Carrier carrier, List<Optional<Amount>> amounts, Optional<Double> stated_tCO2e) {
    ParkRow row = flow.rows().getLast();
    return new Use(
        row.text("kind"),
        fates.of(flow, carrier),
        row.text("origin"),
        row.findNumber("renewable"),
        stated_tCO2e,
        row.find("treatedToStandard", Cell.YesNo.class).map(Cell.YesNo::yes),
        reads(flow, carrier, amounts),
        secrecy(flow));
  }

  /// The rows of a flow with what each gives of its amount.
  private List<Entry.Read> reads(Pieces flow, Carrier carrier, List<Optional<Amount>> amounts) {
    List<Entry.Read> shares =
        Entry.Read.of(
            flow.rows().stream().map(InventoryReader::ref).toList(),
            amounts.stream().map(amount -> amount.map(Amount::value)).toList());
    return IntStream.range(0, shares.size())
        .mapToObj(at -> shares.get(at).by(counting(flow.rows().get(at), carrier)))
        .toList();
  }

  private Optional<Quantity> counting(ParkRow row, Carrier carrier) {
    return row.find("quantity", Cell.Band.class)
        .flatMap(band -> conversion.counting(carrier, band.unit(), heat(row)));
  }

  static RowRef ref(ParkRow row) {
    return new RowRef(row.schema().name(), row.key());
  }

  private static Optional<Double> stated_tCO2e(ParkRow row) {
    Optional<Cell.Band> band = row.find("quantity", Cell.Band.class);
    return row.findNumber("emissionFactor")
        .flatMap(factor -> band.map(b -> (b.low() + b.high()) / 2 * factor / KG_PER_T));
  }

  /// The amount of a row: a band is what lies between its ends; else the row's own uncertainty, or
  /// that of its state.
  private Optional<Amount> amount(ParkRow row, Carrier carrier) {
    Optional<Cell.Band> band = row.find("quantity", Cell.Band.class);
    if (band.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble factor = conversion.factor(carrier, band.get().unit(), heat(row));
    if (factor.isEmpty()) {
      return Optional.empty();
    }
    double low = band.get().low() * factor.getAsDouble();
    double high = band.get().high() * factor.getAsDouble();
    Found found = found(row.text("state"));
    if (low < high) {
      return Optional.of(Amount.between(low, high, found));
    }
    double relative = row.findNumber("uncertainty").orElseGet(() -> tolerance(found));
    return Optional.of(new Amount(low, Math.abs(low) * relative, found));
  }

  /// The heating value that a row of a flow states.
  private Optional<Quantity> heat(ParkRow row) {
    return Property.stated(row, "heatingValue", catalog.units());
  }

  /// The heating value of what is linked, as its taker states it, else its giver.
  private Optional<Quantity> heat(Entry... flows) {
    return Stream.of(flows)
        .map(entry -> entry.use().row())
        .flatMap(row -> park.find(row).stream())
        .flatMap(row -> heat(row).stream())
        .findFirst();
  }

  private static Found found(String state) {
    return switch (state) {
      case "measured" -> Found.MEASURED;
      case "calculated" -> Found.CALCULATED;
      default -> Found.ESTIMATED;
    };
  }

  private double tolerance(Found found) {
    return catalog
        .rules()
        .tolerances()
        .get(
            switch (found) {
              case MEASURED -> "measured";
              case CALCULATED -> "calculated";
              case ESTIMATED -> "estimated";
            });
  }

  /// Links whose two flows are known. A link is as sure as the flow it leaves.
  private List<Exchange> exchanges(List<Entry> entries) {
    List<Exchange> exchanges = new ArrayList<>();
    for (Pieces link : pieces("links", "from", "to").values()) {
      ParkRow first = link.rows().getFirst();
      Optional<Entry> from = find(entries, first.text("from"));
      Optional<Entry> to = find(entries, first.text("to"));
      if (from.isPresent() && to.isPresent()) {
        Counted giver = new Counted(from.get().carrier(), heat(from.get()));
        Counted taker = new Counted(to.get().carrier(), heat(to.get(), from.get()));
        Optional<Amount> given = linked(link, from.get(), giver);
        Optional<Amount> taken = linked(link, from.get(), taker);
        given.ifPresent(
            g ->
                exchanges.add(
                    new Exchange(
                        from.get().flow(),
                        to.get().flow(),
                        g,
                        taken.orElse(g),
                        Fates.usedAs(link),
                        linkReads(link, giver),
                        secrecy(link))));
      }
    }
    return exchanges;
  }

  /// As what a link is counted.
  private record Counted(Carrier as, Optional<Quantity> heat) {}

  private List<Entry.Read> linkReads(Pieces link, Counted counted) {
    return Entry.Read.of(
        link.rows().stream().map(InventoryReader::ref).toList(),
        link.rows().stream().map(row -> linked(row, counted)).toList());
  }

  private Secrecy secrecy(Pieces pieces) {
    return pieces.rows().stream().map(owners::secrecy).reduce(Secrecy.T3, Secrecy::and);
  }

  private Optional<Entry> find(List<Entry> entries, String flow) {
    String named = estimated.getOrDefault(flow, flow);
    return entries.stream().filter(entry -> entry.flow().equals(named)).findFirst();
  }

  private Optional<Amount> linked(Pieces link, Entry from, Counted counted) {
    double relative =
        from.amount()
            .filter(amount -> amount.value() != 0)
            .map(amount -> amount.deviation() / Math.abs(amount.value()))
            .orElse(tolerance(Found.MEASURED));
    Found found = from.amount().map(Amount::found).orElse(Found.MEASURED);
    double sum = 0;
    for (ParkRow row : link.rows()) {
      Optional<Double> part = linked(row, counted);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum += part.get();
    }
    return Optional.of(new Amount(sum, sum * relative, found));
  }

  private Optional<Double> linked(ParkRow link, Counted counted) {
    Cell.Measure quantity = link.find("quantity", Cell.Measure.class).orElseThrow();
    OptionalDouble factor = conversion.factor(counted.as(), quantity.unit(), counted.heat());
    return factor.isPresent()
        ? Optional.of(quantity.value() * factor.getAsDouble())
        : Optional.empty();
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Pieces source : pieces("waterSources", "source").values()) {
      ParkRow last = source.rows().getLast();
      List<Withdrawal> withdrawals = withdrawals(source);
      double sum_m3 = withdrawals.stream().mapToDouble(Withdrawal::water_m3).sum();
      Optional<Amount> withdrawn =
          withdrawals.isEmpty()
              ? Optional.empty()
              : Optional.of(new Amount(sum_m3, sum_m3 * tolerance(Found.MEASURED), Found.MEASURED));
      sources.add(new Source(last.text("source"), last.text("kind"), withdrawn, withdrawals));
    }
    return sources;
  }

  /// What was withdrawn, row by row; none where a part of the period is not told. The table states
  /// a rate by year, of which a period has the share of its days.
  private List<Withdrawal> withdrawals(Pieces source) {
    List<Withdrawal> withdrawals = new ArrayList<>();
    for (ParkRow row : source.rows()) {
      Optional<Double> rate = row.findNumber("withdrawn_m3PerYear");
      if (rate.isEmpty() || !source.isWhole()) {
        return List.of();
      }
      double water_m3 = rate.get() * years(Pieces.periodOf(row));
      withdrawals.add(new Withdrawal(ref(row), water_m3, owners.secrecy(row)));
    }
    return withdrawals;
  }

  private static double years(Period period) {
    return switch (period.kind()) {
      case CALENDAR_YEAR, FISCAL_YEAR -> 1;
      case QUARTER, MONTH, DAY -> period.days() / (double) period.start().lengthOfYear();
    };
  }
}
