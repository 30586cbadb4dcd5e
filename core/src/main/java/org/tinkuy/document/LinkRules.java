package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// The rules on links and the flows they join: a link leads from what is given out to what is taken
/// in, is measured as its flows are, and all links of a flow carry no more than the flow.
///
/// Where they carry more, none of them is taken: nothing tells which one is too large.
final class LinkRules {
  /// What two ways of rounding may differ by, as a share.
  private static final double ROUNDING = 1e-9;

  private final CheckedRows links;
  private final CheckedRows flows;
  private final Attempt attempt;

  LinkRules(Map<String, CheckedRows> tables, Attempt attempt) {
    this.links = tables.getOrDefault("links", new CheckedRows());
    this.flows = tables.getOrDefault("flows", new CheckedRows());
    this.attempt = attempt;
  }

  /// The links of a flow on one side in a period.
  ///
  /// @param flow id of the flow
  /// @param side `from` or `to`
  /// @param quantity what the flow carries in the period
  /// @param links those whose period lies in it
  private record Bundle(
      String flow, String side, Period period, Cell.Band quantity, List<ParkRow> links) {
    /// What the links carry together, in the unit of the flow.
    double sum() {
      return links.stream()
          .flatMap(link -> link.find("quantity", Cell.Measure.class).stream())
          .mapToDouble(number -> number.unit().convert(number.value(), quantity.unit()))
          .sum();
    }

    boolean exceeds() {
      return sum() > quantity.high() * (1 + ROUNDING);
    }
  }

  void check() {
    links.rows().forEach(link -> direction(link, "from", "out"));
    links.rows().forEach(link -> direction(link, "to", "in"));
    links.rows().forEach(link -> unit(link, "from"));
    links.rows().forEach(link -> unit(link, "to"));
    List<Bundle> bundles = new ArrayList<>(bundles("from"));
    bundles.addAll(bundles("to"));
    bundles.stream().filter(Bundle::exceeds).toList().forEach(this::exceeded);
  }

  private void direction(ParkRow link, String side, String expected) {
    List<String> directions =
        flows.named(link.text(side)).stream()
            .filter(row -> touches(row, link))
            .map(row -> row.text("direction"))
            .distinct()
            .toList();
    if (!directions.isEmpty() && !directions.contains(expected)) {
      links.leaveOut(link);
      attempt.error(
          "link.direction",
          link.place().at(side),
          Sentence.of("hint.link.direction", "Maybe from and to are swapped."),
          "Link '%s': %s must be a flow with direction %s, but '%s' has %s.",
          link.key(),
          side,
          expected,
          link.text(side),
          directions.getFirst());
    }
  }

  private void unit(ParkRow link, String side) {
    Optional<Unit> own = link.find("quantity", Cell.Measure.class).map(Cell.Measure::unit);
    Optional<ParkRow> flow =
        flows.named(link.text(side)).stream()
            .filter(row -> touches(row, link))
            .filter(row -> quantity(row).isPresent())
            .findFirst();
    Optional<Unit> other = flow.flatMap(LinkRules::quantity).map(Cell.Band::unit);
    if (own.isPresent() && other.isPresent() && !own.get().converts(other.get())) {
      links.leaveOut(link);
      attempt.error(
          "link.unit",
          link.place().at("unit"),
          Sentence.maybe(List.of(other.get().code())),
          "Link '%s': must be in a unit like %s, as flow '%s', but is in %s.",
          link.key(),
          other.get(),
          link.text(side),
          own.get());
    }
  }

  private static boolean touches(ParkRow flow, ParkRow link) {
    return period(flow).overlaps(period(link));
  }

  private static Optional<Cell.Band> quantity(ParkRow flow) {
    return flow.find("quantity", Cell.Band.class);
  }

  private List<Bundle> bundles(String side) {
    Map<String, List<ParkRow>> byFlow = new LinkedHashMap<>();
    for (ParkRow link : links.rows()) {
      byFlow.computeIfAbsent(link.text(side), _ -> new ArrayList<>()).add(link);
    }
    List<Bundle> bundles = new ArrayList<>();
    byFlow.forEach((flow, of) -> bundles.addAll(bundles(flow, side, of)));
    return bundles;
  }

  private List<Bundle> bundles(String flow, String side, List<ParkRow> of) {
    Set<Period> periods = new TreeSet<>();
    flows.named(flow).forEach(row -> periods.add(period(row)));
    of.forEach(link -> periods.add(period(link)));
    List<Bundle> bundles = new ArrayList<>();
    for (Period period : periods) {
      List<ParkRow> inside = inside(of, period);
      Optional<Cell.Band> quantity = inside.isEmpty() ? Optional.empty() : quantity(flow, period);
      quantity.ifPresent(q -> bundles.add(new Bundle(flow, side, period, q, inside)));
    }
    return bundles;
  }

  /// What a flow carries in a period: its row, else the sum of the rows that make it up; empty
  /// where a part of it is not known.
  private Optional<Cell.Band> quantity(String flow, Period period) {
    double low = 0;
    double high = 0;
    int days = 0;
    Optional<Unit> unit = Optional.empty();
    for (ParkRow row : flows.named(flow)) {
      Optional<Cell.Band> band = quantity(row);
      Period own = period(row);
      if (own.contains(period) && period.contains(own)) {
        return band;
      }
      if (period.contains(own) && band.isPresent()) {
        Unit sumUnit = unit.orElse(band.get().unit());
        if (!band.get().unit().converts(sumUnit)) {
          return Optional.empty();
        }
        unit = Optional.of(sumUnit);
        low += band.get().unit().convert(band.get().low(), sumUnit);
        high += band.get().unit().convert(band.get().high(), sumUnit);
        days += own.days();
      }
    }
    return days == period.days()
        ? Optional.of(new Cell.Band(low, high, unit.orElseThrow()))
        : Optional.empty();
  }

  private static Period period(ParkRow row) {
    return row.findPeriod("period").orElseThrow();
  }

  /// The links that make up a period: that of the period itself, else those of parts of it, for
  /// each pair of flows.
  private static List<ParkRow> inside(List<ParkRow> links, Period period) {
    Map<List<String>, List<ParkRow>> byPair = new LinkedHashMap<>();
    for (ParkRow link : links) {
      if (period.contains(period(link))) {
        byPair
            .computeIfAbsent(List.of(link.text("from"), link.text("to")), _ -> new ArrayList<>())
            .add(link);
      }
    }
    List<ParkRow> inside = new ArrayList<>();
    for (List<ParkRow> pair : byPair.values()) {
      Optional<ParkRow> whole =
          pair.stream().filter(link -> period(link).contains(period)).findFirst();
      inside.addAll(whole.map(List::of).orElse(pair));
    }
    return inside;
  }

  private void exceeded(Bundle bundle) {
    for (ParkRow link : bundle.links()) {
      links.leaveOut(link);
      attempt.error(
          "link.exceedsFlow",
          link.place().at("quantity"),
          Sentence.of(
              "hint.link.exceedsFlow",
              "Maybe a link is given in another unit or period, or the flow is out of date."),
          "Link '%s': all links whose %s is flow '%s' must carry at most its %s in %s, but carry %s"
              + " %s.",
          link.key(),
          bundle.side(),
          bundle.flow(),
          bundle.quantity(),
          bundle.period(),
          Shown.of(bundle.sum()),
          bundle.quantity().unit());
    }
  }
}
