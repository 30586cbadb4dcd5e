package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// Comparisons between rows that both stand: where two places say different things, both are shown
/// and neither is changed.
final class CrossChecks {
  /// What sums of fractions of people may differ by.
  private static final double ROUNDING = 1e-6;

  private static final double PERCENT = 100;

  /// Taxes of which a country may ask several at one rate.
  private static final Set<String> LEVIES = Set.of("payroll", "property", "dividend");

  private final Park park;
  private final Tolerances tolerances;
  private final Attempt attempt;

  /// @param tolerances what passes without a word; a comparison whose tolerance is missing is not
  ///   made
  CrossChecks(Park park, Tolerances tolerances, Attempt attempt) {
    this.park = park;
    this.tolerances = tolerances;
    this.attempt = attempt;
  }

  void run() {
    tolerances
        .find("areaDifference")
        .ifPresent(
            tolerance -> {
              areas(tolerance);
              boundary(tolerance);
            });
    new RoadWidths(park, tolerances, attempt).check();
    plotsOfTenants();
    leases();
    workers();
    routes();
    levies();
    debtLimits();
    reviews();
  }

  private List<ParkRow> rows(String table) {
    return Optional.ofNullable(park.tables().get(table)).map(ParkTable::rows).orElse(List.of());
  }

  /// @param tolerance share of the drawn area, > 0
  private void areas(double tolerance) {
    for (ParkRow plot : rows("plots")) {
      Outline outline = park.outlines().get(plot.key());
      double typed_m2 = plot.findNumber("area_m2").orElse(0.0);
      if (outline == null || typed_m2 == 0 || outline.polygons().isEmpty()) {
        continue;
      }
      double drawn_m2 = outline.area_m2();
      if (Math.abs(typed_m2 - drawn_m2) > tolerance * drawn_m2) {
        attempt.warn(
            "plot.areaDiffers",
            plot.place().at("area_m2"),
            Sentence.of(
                "hint.plot.areaDiffers",
                "Maybe the plot was divided, or the number is the buildable area."),
            "Plot '%s': area_m2 must be within %s%% of its outline's %s m², but is %s m².",
            plot.key(),
            Shown.of(tolerance * PERCENT),
            Sentence.number(BigDecimal.valueOf(Math.round(drawn_m2))),
            Sentence.number(BigDecimal.valueOf(Math.round(typed_m2))));
      }
    }
  }

  /// Plots lie within the boundary of their park.
  ///
  /// @param tolerance share of the drawn area, > 0
  private void boundary(double tolerance) {
    double plots_m2 = park.outlines().values().stream().mapToDouble(Outline::area_m2).sum();
    double within_m2 = park.findArea_m2().orElse(Double.POSITIVE_INFINITY);
    if (plots_m2 > within_m2 * (1 + tolerance)) {
      attempt.warn(
          "plot.beyondBoundary",
          Place.file(rows("plots").getFirst().place().file()),
          Sentence.of(
              "hint.plot.beyondBoundary",
              "Draw the boundary around all plots, or correct the outlines that overlap."),
          "All plots: their outlines must fit into the boundary of the park with %s m², but have"
              + " %s m².",
          Sentence.number(BigDecimal.valueOf(Math.round(within_m2))),
          Sentence.number(BigDecimal.valueOf(Math.round(plots_m2))));
    }
  }

  private void plotsOfTenants() {
    Map<String, TreeSet<String>> held = new HashMap<>();
    for (ParkRow plot : rows("plots")) {
      plot.texts("tenant")
          .forEach(t -> held.computeIfAbsent(t, _ -> new TreeSet<>()).add(plot.key()));
    }
    for (ParkRow tenant : rows("tenants")) {
      TreeSet<String> copy = new TreeSet<>(tenant.texts("plots"));
      TreeSet<String> rule = held.getOrDefault(tenant.key(), new TreeSet<>());
      if (!copy.isEmpty() && !copy.equals(rule)) {
        attempt.warn(
            "tenant.plotsDiffer",
            tenant.place().at("plots"),
            Sentence.of("hint.tenant.plotsDiffer", "Correct the one that is out of date."),
            "Tenant '%s': its plots must be those of the table plots, which takes precedence: %s,"
                + " but are %s.",
            tenant.key(),
            rule.isEmpty() ? "-" : String.join(", ", rule),
            String.join(", ", copy));
      }
    }
  }

  /// A lease without an end runs on, so its plot is not vacant. One that states its end says
  /// nothing of today.
  private void leases() {
    for (ParkRow lease : rows("leases")) {
      boolean runsOn = !lease.text("kind").equals("option") && lease.findDate("until").isEmpty();
      String plot = lease.text("plot");
      boolean vacant = statusOf(plot).equals("vacant");
      if (runsOn && vacant) {
        attempt.warn(
            "lease.plotVacant",
            lease.place().at("plot"),
            Sentence.of(
                "hint.lease.plotVacant",
                "Fill the lease's 'until', or correct the plot's 'status'."),
            "Lease '%s': a plot with a lease that runs on must not be vacant, but plot '%s' is.",
            lease.key(),
            plot);
      }
    }
  }

  private String statusOf(String plot) {
    return Optional.ofNullable(park.tables().get("plots"))
        .flatMap(plots -> plots.find(plot))
        .map(row -> row.text("status"))
        .orElse("");
  }

  private void workers() {
    Map<String, Map<String, ParkRow>> groups = new TreeMap<>();
    for (ParkRow row : rows("workforce")) {
      String group = row.text("tenant") + "," + row.findPeriod("period").orElseThrow().text();
      groups.computeIfAbsent(group, _ -> new HashMap<>()).put(row.text("sex"), row);
    }
    for (Map<String, ParkRow> bySex : groups.values()) {
      ParkRow all = bySex.get("all");
      ParkRow female = bySex.get("female");
      ParkRow male = bySex.get("male");
      if (all != null && female != null && male != null) {
        counted(all.schema()).forEach(column -> sum(column, all, female, male));
      } else if (all != null) {
        bySex.values().forEach(part -> parts(all, part));
      }
    }
  }

  private void parts(ParkRow all, ParkRow part) {
    if (part != all) {
      counted(all.schema()).forEach(column -> part(column, all, part));
    }
  }

  /// Columns that count people or hours, so that women and men add up to all.
  private static List<String> counted(TableSchema schema) {
    return schema.fields().stream()
        .filter(field -> field.type().kind() == FieldKind.NUMBER && !field.unit().isEmpty())
        .map(Field::column)
        .toList();
  }

  private void sum(String column, ParkRow all, ParkRow female, ParkRow male) {
    Optional<Double> whole = all.findNumber(column);
    Optional<Double> women = female.findNumber(column);
    Optional<Double> men = male.findNumber(column);
    if (whole.isEmpty() || women.isEmpty() || men.isEmpty()) {
      return;
    }
    double parts = women.get() + men.get();
    if (Math.abs(parts - whole.get()) > ROUNDING * Math.max(1, parts)) {
      attempt.warn(
          "workforce.sumDiffers",
          all.place().at(column),
          Sentence.of(
              "hint.workforce.sumDiffers",
              "The rows for women and men take precedence; correct the one that is wrong."),
          "Workforce '%s': %s must be the sum of women and men = %s, but is %s.",
          all.key(),
          all.schema().said(column),
          Shown.of(parts),
          Shown.of(whole.get()));
    }
  }

  private void part(String column, ParkRow all, ParkRow part) {
    double whole = all.findNumber(column).orElse(Double.MAX_VALUE);
    double own = part.findNumber(column).orElse(0.0);
    if (own > whole * (1 + ROUNDING)) {
      attempt.warn(
          "workforce.partExceeds",
          part.place().at(column),
          Sentence.of("hint.workforce.partExceeds", "Correct the one that is wrong."),
          "Workforce '%s': %s must not exceed that of all = %s, but is %s.",
          part.key(),
          column,
          Shown.of(whole),
          Shown.of(own));
    }
  }

  /// A pair that is set aside by any means of carriage, and agreed upon by one: the row of that one
  /// holds, as the narrower of both.
  private void routes() {
    for (ParkRow refused : rows("routes")) {
      if (isRoute(refused, "any", "rejected")) {
        rows("routes").stream()
            .filter(row -> row.text("from").equals(refused.text("from")))
            .filter(row -> row.text("to").equals(refused.text("to")))
            .filter(row -> isRoute(row, row.text("mode"), "agreed"))
            .forEach(agreed -> contradicts(refused, agreed));
      }
    }
  }

  private static boolean isRoute(ParkRow row, String mode, String status) {
    return row.text("mode").equals(mode) && row.text("status").equals(status);
  }

  private void contradicts(ParkRow refused, ParkRow agreed) {
    attempt.warn(
        "route.agreedAndRejected",
        refused.place().at("status"),
        Sentence.of(
            "hint.route.agreedAndRejected",
            "Reject both rows where the pair is given up; leave the rejected row out where it is"
                + " not."),
        "Route '%s': rejected for any mode, but '%s' is agreed: by that mode the pair is still"
            + " weighed.",
        refused.key(),
        agreed.key());
  }

  /// Incentives on a levy of one rate relieve of the same levy or of two: what each applies to
  /// tells which, and nobody else does.
  private void levies() {
    Map<List<Object>, List<ParkRow>> alike = new LinkedHashMap<>();
    for (ParkRow row : rows("incentives")) {
      if (LEVIES.contains(row.text("tax"))) {
        row.findNumber("normalRate")
            .ifPresent(
                rate ->
                    alike
                        .computeIfAbsent(List.of(row.text("tax"), rate), _ -> new ArrayList<>())
                        .add(row));
      }
    }
    for (List<ParkRow> rows : alike.values()) {
      rows.stream()
          .filter(row -> rows.size() > 1 && row.text("base").isBlank())
          .forEach(row -> baseUnstated(row, rows));
    }
  }

  private void baseUnstated(ParkRow row, List<ParkRow> alike) {
    ParkRow other = alike.stream().filter(each -> each != row).findFirst().orElseThrow();
    attempt.warn(
        "incentive.baseUnstated",
        row.place().at("base"),
        Sentence.of(
            "hint.incentive.baseUnstated",
            "Write what each rate applies to: the same words for one levy, others for another."),
        "Incentive '%s': base must be stated where '%s' relieves of the same tax at the same"
            + " normalRate, but it is empty: nobody knows whether they relieve of one levy or of"
            + " two.",
        row.key(),
        other.key());
  }

  /// A limit of debt is read beside the power to borrow, and beside no other.
  private void debtLimits() {
    for (ParkRow row : rows("powers")) {
      if (row.find("debtLimit").isPresent() && !row.text("power").equals("borrow")) {
        attempt.warn(
            "power.debtLimitUnread",
            row.place().at("debtLimit"),
            Sentence.of(
                "hint.power.debtLimitUnread",
                "Move it to the row of the body whose power is borrow."),
            "Power '%s': debtLimit is of the power borrow alone; here it is not read.",
            row.key());
      }
    }
  }

  /// A review names a row of another table by its key.
  private void reviews() {
    for (ParkRow review : rows("reviews")) {
      String table = review.text("table");
      boolean known =
          Optional.ofNullable(park.tables().get(table))
              .flatMap(rows -> rows.find(review.text("key")))
              .isPresent();
      if (!known) {
        attempt.warn(
            "review.rowUnknown",
            review.place().at("key"),
            Sentence.of(
                "hint.review.rowUnknown",
                "Maybe the row was renamed. The key is its key cells joined by commas, defaults"
                    + " too."),
            "Review '%s': must name a row of a table, but '%s' has no row '%s'.",
            review.key(),
            table,
            review.text("key"));
      }
    }
  }
}
