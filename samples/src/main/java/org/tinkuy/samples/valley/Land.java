package org.tinkuy.samples.valley;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;
import org.tinkuy.samples.plan.GeoLayer;
import org.tinkuy.samples.plan.Utm;

/// The map layers and the tables `plots`, `leases` and `occupancy`.
final class Land {
  private static final Set<String> LETTABLE = Set.of("industrial", "logistics", "commercial");
  private static final Set<String> OWNERS = Set.of("T02", "T16", "T23", "T26", "T34");

  private static final int FIRST_OCCUPANCY = 2018;
  private static final int TERM_yr = 12;
  private static final double RENT_SHARE = 0.075;

  /// The plot whose deed says more than the survey found: left in, for the check to find.
  private static final String OLD_DEED = "P33";

  private static final double DEED_EXCESS = 1.026;

  private final Valley valley;
  private final List<Lease> leases = new ArrayList<>();

  /// First year in which plots of a phase can be let: the one after its works begin.
  private final Map<String, Integer> opened = new HashMap<>();

  Land(Valley valley) {
    this.valley = valley;
    Sheet.read("phases")
        .rows()
        .forEach(line -> opened.put(line.text("phase"), 1 + year(line.text("starts"))));
    valley.plots().rows().forEach(this::lease);
  }

  void write(SampleFolder folder) {
    GeoLayer layer = new GeoLayer(new Utm(18, true));
    SitePlan plan = valley.plan();
    folder.text("plots.geojson", layer.text(plan.plotShapes()));
    folder.text("roads.geojson", layer.roads(plan.roads()));
    folder.text("water.geojson", layer.text(plan.water()));
    folder.text("buffers.geojson", layer.text(plan.buffers()));
    folder.text("boundary.geojson", layer.text(plan.boundary()));
    plots(
        folder.table(
            "plots",
            "plot use status area_m2 netArea_m2 phase tenant title slope price "
                + "utilityPoints"));
    leases(folder.table("leases", "lease plot tenant kind from until rent note"));
    occupancy(folder.table("occupancy", "period lettable_m2 let_m2"));
  }

  private void plots(TableFile table) {
    for (Sheet.Line line : valley.plots().rows()) {
      String plot = line.text("plot");
      double area = area_m2(plot);
      boolean built = LETTABLE.contains(line.text("use"));
      table
          .row()
          .set("plot", plot)
          .set("use", line.text("use"))
          .set("status", line.text("status"))
          .set("area_m2", plot.equals(OLD_DEED) ? area * DEED_EXCESS : area, 0)
          .set("netArea_m2", built ? Decimals.significant(area * 0.82, 3) : "")
          .set("phase", line.text("phase"))
          .set("tenant", line.text("tenant"))
          .set("title", line.text("title"))
          .set("slope", valley.draws().between("slope " + plot, 0.004, 0.018), 3)
          .set("price", line.text("price"))
          .set("utilityPoints", line.text("points"));
    }
  }

  private void leases(TableFile table) {
    int number = 1;
    for (Lease lease : leases) {
      table
          .row()
          .set("lease", "L%03d".formatted(number++))
          .set("plot", lease.plot())
          .set("tenant", lease.tenant())
          .set("kind", lease.isSale() ? "sale" : "lease")
          .set("from", lease.from().toString())
          .set("until", lease.until().map(LocalDate::toString).orElse(""))
          .set("rent", lease.isSale() ? "" : Decimals.fixed(lease.rent(), 2))
          .set("note", lease.note());
    }
  }

  private void lease(Sheet.Line line) {
    String tenant = line.has("tenant") ? line.text("tenant") : line.text("former");
    if (tenant.isEmpty()) {
      return;
    }
    Firm firm = valley.firm(tenant);
    String plot = line.text("plot");
    LocalDate from = line.has("from") ? LocalDate.parse(line.text("from")) : firm.since();
    double rent = line.number("price") * RENT_SHARE;
    if (OWNERS.contains(tenant)) {
      leases.add(new Lease(plot, tenant, from, Optional.empty(), 0, ""));
      return;
    }
    LocalDate end = from.plusYears(TERM_yr).minusDays(1);
    if (firm.until().isPresent()) {
      leases.add(new Lease(plot, tenant, from, firm.until(), rent, "ended early by the tenant"));
    } else if (end.getYear() <= Years.LAST) {
      leases.add(new Lease(plot, tenant, from, Optional.of(end), rent, ""));
      LocalDate again = end.plusYears(TERM_yr);
      leases.add(
          new Lease(plot, tenant, end.plusDays(1), Optional.of(again), rent * 1.12, "renewed"));
    } else {
      leases.add(new Lease(plot, tenant, from, Optional.of(end), rent, ""));
    }
  }

  private void occupancy(TableFile table) {
    for (int year = FIRST_OCCUPANCY; year <= Years.LAST; year++) {
      double lettable = 0;
      double let = 0;
      for (Sheet.Line line : valley.plots().rows()) {
        boolean isOpen = opened.getOrDefault(line.text("phase"), Integer.MAX_VALUE) <= year;
        if (LETTABLE.contains(line.text("use")) && isOpen) {
          lettable += area_m2(line.text("plot"));
          let += area_m2(line.text("plot")) * letShare(line.text("plot"), year);
        }
      }
      table.row(Integer.toString(year), Decimals.fixed(lettable, 0), Decimals.fixed(let, 0));
    }
  }

  /// Space for firms that was let, as a mean over the days of a year.
  double let_m2(int year) {
    return leases.stream().mapToDouble(lease -> area_m2(lease.plot()) * lease.share(year)).sum();
  }

  /// Rents of a year, in US dollars: plots that were sold bring none.
  double rent_USD(int year) {
    return leases.stream()
        .mapToDouble(lease -> lease.rent() * area_m2(lease.plot()) * lease.share(year))
        .sum();
  }

  private double letShare(String plot, int year) {
    return leases.stream()
        .filter(lease -> lease.plot().equals(plot))
        .mapToDouble(lease -> lease.share(year))
        .sum();
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private double area_m2(String plot) {
    return Math.rint(valley.plan().plot(plot).area_m2());
  }
}
