package org.tinkuy.park;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tinkuy.kernel.Check;

/// The rules that a row must obey by itself, by table. Rules of rows that have a record stand in
/// the record's constructor and are only called from here.
public final class RowRules {
  private static final List<String> PARTS_OF_WORKERS =
      List.of(
          "agency",
          "permanentDirect",
          "local",
          "youth",
          "withDisability",
          "migrant",
          "managers",
          "apprentices",
          "overLimit",
          "facilityUsers",
          "unionCovered");

  private static final Map<String, Consumer<ParkRow>> BY_TABLE =
      Map.ofEntries(
          Map.entry("plots", Plot::of),
          Map.entry("tenants", Tenant::of),
          Map.entry("flows", Flow::of),
          Map.entry("leases", row -> dates(row, "from", "until")),
          Map.entry("bodies", row -> dates(row, "from", "until")),
          Map.entry("permits", row -> dates(row, "from", "until")),
          Map.entry("incentives", row -> dates(row, "from", "until")),
          Map.entry("links", RowRules::link),
          Map.entry("certificates", RowRules::certificate),
          Map.entry("evidence", row -> dates(row, "issued", "expires")),
          Map.entry("events", RowRules::event),
          Map.entry("occupancy", row -> Counts.partOf(row, "let_m2", "lettable_m2")),
          Map.entry("workforce", RowRules::workforce),
          Map.entry("surveys", RowRules::survey),
          Map.entry("procurement", RowRules::procurement),
          Map.entry("facts", RowRules::fact));

  private RowRules() {}

  /// Checks one row; throws a [org.tinkuy.kernel.Refusal] that names the rule it breaks.
  public static void check(ParkRow row) {
    BY_TABLE.getOrDefault(row.schema().name(), _ -> {}).accept(row);
  }

  private static void dates(ParkRow row, String earlier, String later) {
    Dates.inOrder(
        "Row '%s' of %s".formatted(row.key(), row.schema().name()),
        earlier,
        row.findDate(earlier),
        later,
        row.findDate(later));
  }

  private static void link(ParkRow row) {
    dates(row, "since", "until");
    Check.that(
        !row.text("from").equals(row.text("to")),
        "park.link.toItself",
        "Link '%s': a flow cannot feed itself.",
        row.key());
  }

  private static void certificate(ParkRow row) {
    dates(row, "issued", "expires");
    Check.that(
        !row.text("scheme").equals("other") || row.findText("otherName").isPresent(),
        "park.certificate.otherName",
        "Certificate '%s': otherName is needed where the scheme is 'other'.",
        row.key());
  }

  private static void event(ParkRow row) {
    dates(row, "opened", "acknowledged");
    dates(row, "opened", "addressed");
    dates(row, "opened", "concluded");
    Counts.partOf(row, "responded", "people");
  }

  private static void workforce(ParkRow row) {
    PARTS_OF_WORKERS.forEach(part -> Counts.partOf(row, part, "workers"));
  }

  private static void survey(ParkRow row) {
    Counts.partOf(row, "positive", "responded");
    Counts.partOf(row, "responded", "invited");
    Counts.partOf(row, "responded", "populationSize");
  }

  private static void procurement(ParkRow row) {
    for (String part : List.of("local", "small", "womenOwned")) {
      part(row, part);
    }
  }

  private static void part(ParkRow row, String column) {
    double total = row.find("total", Cell.Amount.class).map(a -> a.money().amount()).orElse(0.0);
    row.find(column, Cell.Amount.class)
        .ifPresent(
            part ->
                Check.that(
                    part.money().amount() >= 0 && part.money().amount() <= total,
                    "park.procurement.part",
                    "Procurement '%s': %s must lie between 0 and total = %s, but is %s.",
                    row.key(),
                    column,
                    total,
                    part.money().amount()));
  }

  private static void fact(ParkRow row) {
    boolean silent = List.of("refused", "unknown", "notApplicable").contains(row.text("state"));
    Check.that(
        row.find("value").isPresent() != silent,
        "park.fact.valueState",
        "Fact '%s': a value is given exactly where the state is not refused, unknown or"
            + " notApplicable, but the state is %s and the value '%s'.",
        row.key(),
        row.text("state"),
        row.find("value").map(Cell::toString).orElse(""));
  }
}
