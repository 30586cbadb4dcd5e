package org.tinkuy.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Comparisons between rows that both stand: where two places say different things, both are shown
/// and neither is changed.
final class CrossChecks {
  /// Largest difference between a typed area and the geometry that passes without a word, as a
  /// share.
  static final double AREA_TOLERANCE = 0.01;

  private final Park park;
  private final Attempt attempt;

  CrossChecks(Park park, Attempt attempt) {
    this.park = park;
    this.attempt = attempt;
  }

  void run() {
    areas();
    plotsOfTenants();
    workers();
    links();
  }

  private void areas() {
    for (ParkRow plot : park.table("plots").rows()) {
      Outline outline = park.outlines().get(plot.key());
      double typed_m2 = plot.findNumber("area_m2").orElse(0.0);
      if (outline == null || typed_m2 == 0) {
        continue;
      }
      double drawn_m2 = outline.area_m2();
      if (Math.abs(typed_m2 - drawn_m2) > AREA_TOLERANCE * drawn_m2) {
        attempt.warn(
            "plot.areaDiffers",
            plot.place().at("area_m2"),
            "Plot '%s': area_m2 is %.0f m2, but its outline encloses %.0f m2."
                .formatted(plot.key(), typed_m2, drawn_m2),
            List.of(plot.key(), "%.0f".formatted(typed_m2), "%.0f".formatted(drawn_m2)),
            "Maybe the plot was divided, or the number is the buildable area.");
      }
    }
  }

  private void plotsOfTenants() {
    Map<String, TreeSet<String>> held = new HashMap<>();
    for (ParkRow plot : park.table("plots").rows()) {
      plot.texts("tenant")
          .forEach(t -> held.computeIfAbsent(t, _ -> new TreeSet<>()).add(plot.key()));
    }
    for (ParkRow tenant : park.table("tenants").rows()) {
      TreeSet<String> copy = new TreeSet<>(tenant.texts("plots"));
      TreeSet<String> rule = held.getOrDefault(tenant.key(), new TreeSet<>());
      if (!copy.isEmpty() && !copy.equals(rule)) {
        attempt.warn(
            "tenant.plotsDiffer",
            tenant.place().at("plots"),
            "Tenant '%s': its plots are %s, but the table plots says %s, which rules."
                .formatted(tenant.key(), copy, rule),
            List.of(tenant.key(), copy.toString(), rule.toString()),
            "Mend the one that is out of date.");
      }
    }
  }

  private void workers() {
    Map<String, Map<String, ParkRow>> groups = new HashMap<>();
    for (ParkRow row : park.table("workforce").rows()) {
      String group = row.text("tenant") + "," + row.findPeriod("period").orElseThrow().text();
      groups.computeIfAbsent(group, _ -> new HashMap<>()).put(row.text("sex"), row);
    }
    groups.forEach(
        (group, bySex) -> {
          ParkRow all = bySex.get("all");
          ParkRow female = bySex.get("female");
          ParkRow male = bySex.get("male");
          if (all == null || female == null || male == null) {
            return;
          }
          double parts = number(female, "workers") + number(male, "workers");
          if (parts != number(all, "workers")) {
            attempt.warn(
                "workforce.sumDiffers",
                all.place().at("workers"),
                "Workforce '%s': women and men are %.0f together, but the row for all says %.0f."
                    .formatted(group, parts, number(all, "workers")),
                List.of(group, "%.0f".formatted(parts)),
                "The rows for women and men rule; mend the one that is wrong.");
          }
        });
  }

  private void links() {
    Map<String, Double> linked = new HashMap<>();
    for (ParkRow link : park.table("links").rows()) {
      String flow = link.text("from") + "," + link.findPeriod("period").orElseThrow().text();
      linked.merge(flow, number(link, "quantity"), Double::sum);
    }
    for (ParkRow flow : park.table("flows").rows()) {
      double sum = linked.getOrDefault(flow.key(), 0.0);
      flow.find("quantity", Cell.Band.class)
          .filter(band -> sum > band.high() * (1 + 1e-9))
          .ifPresent(
              band ->
                  attempt.warn(
                      "link.exceedsFlow",
                      flow.place().at("quantity"),
                      "Flow '%s': its links take %s, but it gives only %s."
                          .formatted(flow.key(), sum, band),
                      List.of(flow.key(), Double.toString(sum), band.toString()),
                      "Maybe a link stands in another unit or period."));
    }
  }

  private static double number(ParkRow row, String column) {
    return row.findNumber(column).orElse(0.0);
  }
}
