package org.tinkuy.flows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Entry.Use;
import org.tinkuy.flows.MeterNetwork.Reading;
import org.tinkuy.flows.MeterNetwork.Stream;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What meters counted in a period, from the summaries in `readings`. A day begins at midnight of
/// the clock by which a reading was written: with its offset from UTC a year of Lima ends at 05:00
/// UTC.
final class MeterTotals {
  /// A gap in the readings shorter than this share of the period is none: clocks and shifts differ.
  private static final double WHOLE = 0.999;

  private final Catalog catalog;
  private final Conversion conversion;
  private final LocalDateTime start;
  private final LocalDateTime end;
  private final List<Total> totals = new ArrayList<>();

  MeterTotals(Park park, Catalog catalog, Period period, Conversion conversion) {
    this.catalog = catalog;
    this.conversion = conversion;
    this.start = period.start().atStartOfDay();
    this.end = period.end().plusDays(1).atStartOfDay();
    for (ParkRow meter : park.table("meters").rows()) {
      List<ParkRow> readings =
          park.table("readings").named(meter.firstKey()).stream()
              .filter(row -> !row.text("quality").equals("missing"))
              .sorted(Comparator.comparing(MeterTotals::at))
              .toList();
      Optional.ofNullable(catalog.carriers().get(meter.text("carrier")))
          .map(carrier -> total(meter, carrier, readings))
          .ifPresent(totals::add);
    }
  }

  /// What one meter counted.
  ///
  /// @param meter its row
  /// @param carrier what ran through it
  /// @param amount in the unit of the carrier's family; empty where it has no readings
  /// @param whole whether readings cover the period
  private record Total(ParkRow meter, Carrier carrier, Optional<Amount> amount, boolean whole) {
    boolean hasNodes() {
      return !meter.text("fromNode").isEmpty() && !meter.text("toNode").isEmpty();
    }
  }

  /// What readings add up to.
  ///
  /// @param covered the time they cover
  /// @param sum in the unit of the meter; of a rate times seconds
  private record Count(Duration covered, double sum) {}

  /// Entries of meters that count what no flow says: a holder's carrier in a direction.
  List<Entry> entries(List<Entry> told) {
    List<Entry> entries = new ArrayList<>();
    for (Total total : totals) {
      Direction direction =
          total.meter().text("direction").equals("in") ? Direction.IN : Direction.OUT;
      String holder = total.meter().text("tenant");
      boolean known =
          told.stream()
              .anyMatch(
                  entry ->
                      entry.holder().equals(holder)
                          && entry.carrier().equals(total.carrier())
                          && entry.direction() == direction);
      if (!known && !total.hasNodes() && total.amount().isPresent()) {
        entries.add(entry(total, holder, direction));
      }
    }
    return entries;
  }

  private Entry entry(Total total, String holder, Direction direction) {
    Use use =
        new Use(
            "utility",
            Fate.UNSAID,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Entry.Read.whole(InventoryReader.ref(total.meter()))),
            Secrecy.T1);
    return new Entry(
        "meter:" + total.meter().firstKey(),
        holder,
        direction,
        total.carrier(),
        conversion.family(total.carrier()),
        total.amount(),
        use,
        total.whole() ? Gap.NONE : Gap.PARTIAL);
  }

  /// Networks of meters with nodes, one for each holder and family; a meter whose readings do not
  /// cover the period is an unmetered stream.
  List<MeterNetwork> networks() {
    Map<String, List<Stream>> streams = new TreeMap<>();
    Map<String, Unit> units = new TreeMap<>();
    for (Total total : totals) {
      if (total.hasNodes()) {
        Family family = conversion.family(total.carrier());
        String id = total.meter().text("tenant") + "." + family.id();
        units.put(id, family.unit());
        streams.computeIfAbsent(id, _ -> new ArrayList<>()).add(stream(total));
      }
    }
    List<MeterNetwork> networks = new ArrayList<>();
    streams.forEach(
        (id, of) -> networks.add(new MeterNetwork(id, units.getOrDefault(id, Unit.ONE), of)));
    return networks;
  }

  private static Stream stream(Total total) {
    Optional<Reading> reading =
        total
            .amount()
            .filter(amount -> total.whole() && amount.deviation() > 0)
            .map(amount -> new Reading(amount.value(), amount.deviation()));
    return new Stream(
        total.meter().firstKey(),
        total.meter().text("fromNode"),
        total.meter().text("toNode"),
        reading);
  }

  private Total total(ParkRow meter, Carrier carrier, List<ParkRow> readings) {
    Count count =
        switch (meter.text("register")) {
          case "counter" -> counted(meter, readings);
          case "rate" -> flowed(readings);
          default -> summed(readings);
        };
    Unit unit = catalog.units().get(meter.text("unit"));
    Unit counted = meter.text("register").equals("rate") ? unit.times(second()) : unit;
    OptionalDouble factor = conversion.factor(carrier, counted);
    Optional<Amount> amount =
        count.covered().isZero() || factor.isEmpty()
            ? Optional.empty()
            : Optional.of(amount(meter, count.sum() * multiplier(meter) * factor.getAsDouble()));
    boolean whole = count.covered().toSeconds() >= WHOLE * Duration.between(start, end).toSeconds();
    return new Total(meter, carrier, amount, whole);
  }

  private Unit second() {
    return catalog.units().get("s");
  }

  private static double multiplier(ParkRow meter) {
    return meter.findNumber("multiplier").orElse(1.0);
  }

  /// A class of accuracy is the most that the meter may be off, each error within it as likely as
  /// the other.
  ///
  /// Source: JCGM 100:2008 (GUM), 4.3.7.
  private Amount amount(ParkRow meter, double value) {
    double relative =
        meter
            .findNumber("accuracy")
            .map(limit -> limit / Math.sqrt(3))
            .orElseGet(() -> catalog.rules().tolerances().get("measured"));
    return new Amount(value, Math.abs(value) * relative, Found.MEASURED);
  }

  /// What a counter went up by between readings in the period, also where it rolled over. Where it
  /// fell and its size is not stated nobody knows what it counted meanwhile: that time is not
  /// covered.
  private Count counted(ParkRow meter, List<ParkRow> readings) {
    List<ParkRow> inside =
        readings.stream()
            .filter(r -> !local(r, "at").isBefore(start) && !local(r, "at").isAfter(end))
            .toList();
    Optional<Double> modulus = meter.findNumber("modulus");
    Duration covered = Duration.ZERO;
    double rise = 0;
    for (int i = 1; i < inside.size(); i++) {
      double step = value(inside.get(i)) - value(inside.get(i - 1));
      if (step >= 0 || modulus.isPresent()) {
        rise += step < 0 ? step + modulus.get() : step;
        covered = covered.plus(Duration.between(at(inside.get(i - 1)), at(inside.get(i))));
      }
    }
    return new Count(covered, rise);
  }

  private Count summed(List<ParkRow> readings) {
    Duration covered = Duration.ZERO;
    double sum = 0;
    for (ParkRow row : inside(readings)) {
      covered = covered.plus(length(row));
      sum += value(row);
    }
    return new Count(covered, sum);
  }

  /// Rates times the seconds they hold for.
  private Count flowed(List<ParkRow> readings) {
    Duration covered = Duration.ZERO;
    double sum = 0;
    for (ParkRow row : inside(readings)) {
      covered = covered.plus(length(row));
      sum += value(row) * length(row).toSeconds();
    }
    return new Count(covered, sum);
  }

  private List<ParkRow> inside(List<ParkRow> readings) {
    return readings.stream()
        .filter(row -> until(row).isPresent())
        .filter(row -> !local(row, "at").isBefore(start) && !local(row, "until").isAfter(end))
        .toList();
  }

  private static Duration length(ParkRow row) {
    return Duration.between(at(row), until(row).orElseThrow());
  }

  private static Instant at(ParkRow row) {
    return row.find("at", Cell.Time.class).orElseThrow().at();
  }

  private static LocalDateTime local(ParkRow row, String column) {
    return row.find(column, Cell.Time.class).orElseThrow().local();
  }

  private static Optional<Instant> until(ParkRow row) {
    return row.find("until", Cell.Time.class).map(Cell.Time::at);
  }

  private static double value(ParkRow row) {
    return row.findNumber("value").orElseThrow();
  }
}
