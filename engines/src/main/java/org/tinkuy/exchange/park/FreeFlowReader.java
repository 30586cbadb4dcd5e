package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Property;
import org.tinkuy.park.RowRef;
import org.tinkuy.park.Tenant;
import org.tinkuy.park.WasteCode;

/// Takes from a park what its firms give out and what they need, as far as no link has it already.
///
/// A firm that has left by the end of the period has nothing to exchange any more; a flow that its
/// own firm uses again is not free.
final class FreeFlowReader {
  /// The column of what is paid for a flow.
  static final String PRICE = "price";

  private static final String HEATING_VALUE = "heatingValue";
  private static final Set<String> GIVEN = Set.of("by-product", "waste");
  private static final Set<String> MATTER = Set.of("material", "waste", "water", "wastewater");

  private final Park park;
  private final Catalog catalog;
  private final Period period;
  private final Map<String, FlowAmount> amounts;
  private final Map<RowRef, ParkRow> rows;
  private final ParkMoney money;
  private final Counting counting;
  private final Qualities qualities;

  FreeFlowReader(Park park, Catalog catalog, Period period, List<FlowAmount> amounts) {
    this.park = park;
    this.catalog = catalog;
    this.period = period;
    this.amounts = amounts.stream().collect(Collectors.toMap(FlowAmount::flow, each -> each));
    this.rows =
        park.table("flows").rows().stream().collect(Collectors.toMap(ParkRow::ref, each -> each));
    this.money = new ParkMoney(park, period, catalog.rules().exchange().indices());
    this.counting = new Counting(catalog.units());
    this.qualities = new Qualities(catalog.units());
  }

  /// What firms give out, in the order of the flows.
  List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (FreeFlow stream : streams("out")) {
      ParkRow row = stream.row();
      boolean free = GIVEN.contains(row.text("kind")) && !row.text("today").equals("reusedInFirm");
      if (free && isUsable(row)) {
        offers.add(offer(stream));
      }
    }
    return offers;
  }

  /// Wastewater that is not treated to standard is nothing that a neighbour could use as it is.
  private static boolean isUsable(ParkRow row) {
    boolean wastewater = row.text("carrier").equals("wastewater");
    return !wastewater
        || row.find("treatedToStandard", Cell.YesNo.class).map(Cell.YesNo::yes).orElse(false);
  }

  private Offer offer(FreeFlow stream) {
    ParkRow row = stream.row();
    Residue residue =
        Residue.of(
            Energy.isGiven(stream.carrier()) ? Energy.KIND : row.text("kind"),
            WasteCode.list(park, row, catalog),
            row.text("carrier"),
            row.find("hazardous", Cell.YesNo.class).map(Cell.YesNo::yes),
            catalog.library().materials());
    Map<String, Quantity> quality = quality(stream);
    return new Offer(
        stream, residue, row.text("today"), disposal(stream), quality, told(stream, quality));
  }

  /// What a tonne costs where it goes today: its cost, or the price that it earns with the other
  /// sign.
  private OptionalDouble disposal(FreeFlow stream) {
    String column = disposalColumn(stream.row());
    OptionalDouble amount = perTonne(stream, column);
    return column.equals(PRICE) && amount.isPresent()
        ? OptionalDouble.of(0 - amount.getAsDouble())
        : amount;
  }

  /// The column that says what a tonne costs where it goes today: the price where it is sold and
  /// one is stated, whether or not it can be brought into the park's currency.
  static String disposalColumn(ParkRow row) {
    boolean sold = Set.of("sold", "reusedOutsidePark").contains(row.text("today"));
    return sold && row.find(PRICE, Cell.Amount.class).isPresent() ? PRICE : "disposalCost";
  }

  /// What firms take in, in the order of the flows.
  List<Need> needs() {
    return streams("in").stream()
        .filter(stream -> !stream.row().text("kind").equals("product"))
        .map(
            stream ->
                new Need(
                    stream,
                    perTonne(stream, PRICE),
                    virginCo2(stream),
                    qualities.limits(stream.row()),
                    qualities.values(stream.row()),
                    qualities.unread(stream.row())))
        .toList();
  }

  /// What a tonne or a MWh of all rows together emits: `sum of share x factor`. Absent where any
  /// row that gives of the amount does not tell.
  private OptionalDouble virginCo2(FreeFlow stream) {
    List<FlowAmount.Part> parts =
        parts(stream.row()).stream().filter(part -> part.share() != 0).toList();
    if (parts.isEmpty()) {
      return virginCo2(stream.row(), stream.carrier());
    }
    double sum = 0;
    for (FlowAmount.Part part : parts) {
      OptionalDouble own = virginCo2(rows.getOrDefault(part.row(), stream.row()), stream.carrier());
      if (own.isEmpty()) {
        return own;
      }
      sum += part.share() * own.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /// What its supplier states; of a fuel, else what burning it emits.
  private OptionalDouble virginCo2(ParkRow row, Carrier carrier) {
    Optional<Double> perUnit = row.findNumber("emissionFactor");
    if (perUnit.isEmpty() && Energy.isFuel(carrier)) {
      return Energy.co2_kgPerMWh(carrier, catalog.units());
    }
    OptionalDouble factor = unit(row, carrier, false);
    return perUnit.isPresent() && factor.isPresent()
        ? OptionalDouble.of(perUnit.get() / factor.getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble unit(ParkRow row, Carrier carrier, boolean gives) {
    return row.find("quantity", Cell.Band.class)
        .map(band -> counted(row, carrier, band.unit(), gives))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble counted(ParkRow row, Carrier carrier, Unit unit, boolean gives) {
    return gives
        ? counting.given(carrier, unit, heat(row))
        : counting.factor(carrier, unit, heat(row));
  }

  /// The heating value that a flow states of its own.
  private Optional<Quantity> heat(ParkRow row) {
    return Property.stated(row, HEATING_VALUE, catalog.units());
  }

  private static boolean gives(ParkRow row) {
    return row.text("direction").equals("out");
  }

  private OptionalDouble perTonne(FreeFlow stream, String column) {
    Optional<Cell.Amount> cell = stream.row().find(column, Cell.Amount.class);
    OptionalDouble amount = money.amount(cell);
    if (amount.isEmpty()) {
      return amount;
    }
    OptionalDouble units =
        counted(stream.row(), stream.carrier(), cell.orElseThrow().per(), gives(stream.row()));
    return units.isPresent()
        ? OptionalDouble.of(amount.getAsDouble() / units.getAsDouble())
        : OptionalDouble.empty();
  }

  /// The firms that have left by the end of the period, in the order of the park, each with its
  /// flows of the period, which are left out.
  List<ParkExchanges.Departed> departed() {
    return park.tenants().stream()
        .filter(this::hasLeft)
        .map(
            firm ->
                new ParkExchanges.Departed(
                    firm,
                    rowsOfPeriod()
                        .filter(row -> row.text("tenant").equals(firm.id()))
                        .map(row -> row.text("flow"))
                        .distinct()
                        .toList()))
        .toList();
  }

  private boolean hasLeft(Tenant firm) {
    return firm.hasLeftBy(period);
  }

  /// The rows of the flows of the period.
  private Stream<ParkRow> rowsOfPeriod() {
    return park.table("flows").rows().stream()
        .filter(row -> row.findPeriod("period").filter(period::contains).isPresent());
  }

  private List<FreeFlow> streams(String direction) {
    Map<String, Tenant> firms = new TreeMap<>();
    park.tenants().stream()
        .filter(firm -> !hasLeft(firm))
        .forEach(firm -> firms.put(firm.id(), firm));
    Map<String, ParkRow> latest = new TreeMap<>();
    rowsOfPeriod()
        .filter(row -> row.text("direction").equals(direction))
        .sorted(Comparator.comparing(row -> row.findPeriod("period").orElseThrow().end()))
        .forEach(row -> latest.put(row.text("flow"), row));
    List<FreeFlow> streams = new ArrayList<>();
    for (ParkRow row : latest.values()) {
      if (firms.containsKey(row.text("tenant"))) {
        stream(row, Objects.requireNonNull(firms.get(row.text("tenant")))).ifPresent(streams::add);
      }
    }
    return streams;
  }

  /// The free part of a flow; empty where its amount is not known or cannot be weighed.
  private Optional<FreeFlow> stream(ParkRow row, Tenant firm) {
    Optional<Carrier> carrier =
        Optional.ofNullable(catalog.carriers().get(row.text("carrier")))
            .filter(each -> MATTER.contains(each.group()) || Energy.isEnergy(each));
    Optional<FlowAmount> known = Optional.ofNullable(amounts.get(row.text("flow")));
    boolean gives = gives(row);
    OptionalDouble units =
        carrier
            .map(each -> gives ? givenFactor(each, row) : counting.factor(each))
            .orElse(OptionalDouble.empty());
    if (known.isEmpty() || units.isEmpty()) {
      return Optional.empty();
    }
    double factor = units.getAsDouble();
    double value = Math.max(0, known.get().value() * factor);
    double half = known.get().half() * factor;
    double linked = known.get().linked() * factor;
    YearAmount whole =
        new YearAmount(value, Math.max(0, value - half), value + half, known.get().estimated());
    double minimum =
        row.findNumber("minimumLot").orElse(0.0) * unit(row, carrier.get(), gives).orElse(1);
    return Optional.of(
        new FreeFlow(
            row,
            firm,
            carrier.get(),
            whole.minus(linked),
            linked,
            minimum,
            calendar(row),
            gives ? counting.given(carrier.get()) : counting.unit(carrier.get())));
  }

  /// How many of the unit in which a flow is given are in one in which the study counts it: `sum of
  /// share x factor`, each row of a fuel by the heating value that it states itself, for its energy
  /// was found by that.
  private OptionalDouble givenFactor(Carrier carrier, ParkRow latest) {
    List<FlowAmount.Part> parts = parts(latest);
    if (!Energy.isFuel(carrier) || parts.isEmpty()) {
      return counting.givenFactor(carrier, heat(latest));
    }
    double sum = 0;
    for (FlowAmount.Part part : parts) {
      ParkRow row = rows.getOrDefault(part.row(), latest);
      OptionalDouble factor = counting.givenFactor(carrier, heat(row));
      if (factor.isEmpty()) {
        return factor;
      }
      sum += part.share() * factor.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  private List<FlowAmount.Part> parts(ParkRow row) {
    return Optional.ofNullable(amounts.get(row.text("flow")))
        .map(FlowAmount::parts)
        .orElse(List.of());
  }

  /// What is stated of a flow. Where several rows of a fuel tell it and the last states a heating
  /// value, it is the one that all its tonnes have together.
  private Map<String, Quantity> quality(FreeFlow stream) {
    Map<String, Quantity> stated = new LinkedHashMap<>(qualities.values(stream.row()));
    OptionalDouble tonnesPerMWh = givenFactor(stream.carrier(), stream.row());
    boolean isToldInParts = Energy.isFuel(stream.carrier()) && parts(stream.row()).size() > 1;
    if (isToldInParts && tonnesPerMWh.orElse(0) > 0) {
      Quantity whole = new Quantity(1 / tonnesPerMWh.orElseThrow(), catalog.units().get("MWh/t"));
      stated.computeIfPresent(HEATING_VALUE, (_, _) -> whole);
    }
    return stated;
  }

  /// What each row says is in its part of a flow, without rows that give nothing of it. The energy
  /// of a fuel is that of all rows, so that the share of each is turned into one of tonnes.
  private List<Offer.Part> told(FreeFlow stream, Map<String, Quantity> quality) {
    List<FlowAmount.Part> parts = parts(stream.row());
    double whole = givenFactor(stream.carrier(), stream.row()).orElse(0);
    if (parts.size() < 2 || !(whole > 0)) {
      return List.of(new Offer.Part(stream.row(), quality, 1));
    }
    return parts.stream()
        .filter(part -> part.share() != 0)
        .map(
            part -> {
              ParkRow row = rows.getOrDefault(part.row(), stream.row());
              double own = counting.givenFactor(stream.carrier(), heat(row)).orElse(whole);
              return new Offer.Part(row, qualities.values(row), part.share() * own / whole);
            })
        .toList();
  }

  private Calendar calendar(ParkRow row) {
    TreeSet<Integer> months = new TreeSet<>();
    row.find("months", Cell.Items.class)
        .ifPresent(
            items ->
                items.items().stream()
                    .filter(Cell.Measure.class::isInstance)
                    .forEach(month -> months.add((int) ((Cell.Measure) month).value())));
    if (months.isEmpty()) {
      IntStream.rangeClosed(1, Calendar.YEAR).forEach(months::add);
    }
    Optional<Double> variability = row.findNumber("variability");
    return new Calendar(
        months,
        variability.isPresent() ? OptionalDouble.of(variability.get()) : OptionalDouble.empty(),
        // a contract that ended before the year began binds nothing of it
        row.findDate("committedUntil").filter(day -> !day.isBefore(period.start())));
  }
}
