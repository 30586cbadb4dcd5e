package org.tinkuy.samples;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;
import org.tinkuy.samples.plan.GeoLayer;
import org.tinkuy.samples.plan.PlanPoint;
import org.tinkuy.samples.plan.PlanRing;
import org.tinkuy.samples.plan.PlanShape;
import org.tinkuy.samples.plan.Utm;

/// The plots of a synthetic park, in a square: one for each firm, a fifth more that stand empty,
/// and green ones.
///
/// @param draws chance
/// @param tenants number of firms
record SyntheticLand(Draws draws, int tenants) {
  private static final double EASTING_m = 300_000;
  private static final double NORTHING_m = 8_600_000;
  private static final double STREET_m = 12;
  private static final double PITCH_m = 150;

  void write(SampleFolder folder) {
    TableFile plots =
        folder.table("plots", "plot use status area_m2 netArea_m2 tenant title utilityPoints");
    TableFile leases = folder.table("leases", "lease plot tenant kind from until rent");
    List<PlanShape> shapes = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      String plot = "P%05d".formatted(i + 1);
      PlanRing ring = ring(i);
      shapes.add(PlanShape.of("plot", plot, ring));
      boolean let = i < tenants;
      boolean green = i >= tenants + tenants / 5;
      plots
          .row()
          .set("plot", plot)
          .set("use", green ? "green" : "industrial")
          .set("status", let || green ? "operating" : "vacant")
          .set("area_m2", ring.area_m2(), 0)
          .set("netArea_m2", ring.area_m2() * 0.8, 0)
          .set("tenant", let ? SyntheticPark.firm(i) : "")
          .set("title", "clean")
          .set("utilityPoints", green ? "" : "power|water|wastewater");
      if (let) {
        lease(leases, i, plot);
      }
    }
    folder.text("plots.geojson", new GeoLayer(new Utm(18, true)).text(shapes));
  }

  private int count() {
    return tenants + tenants / 5 + tenants / 10 + 1;
  }

  private void lease(TableFile leases, int number, String plot) {
    leases
        .row()
        .set("lease", "L%05d".formatted(number + 1))
        .set("plot", plot)
        .set("tenant", SyntheticPark.firm(number))
        .set("kind", "lease")
        .set("from", SyntheticFirms.since(draws, number).toString())
        .set("until", "2034-12-31")
        .set("rent", draws.between("rent " + number, 3, 9), 2);
  }

  private PlanRing ring(int number) {
    int side = (int) Math.ceil(Math.sqrt(count()));
    int row = number / side;
    int column = number % side;
    double west = EASTING_m + column * PITCH_m;
    double south = NORTHING_m + row * PITCH_m;
    double east = west + draws.between("width " + number, 60, PITCH_m - STREET_m);
    double north = south + draws.between("depth " + number, 60, PITCH_m - STREET_m);
    return new PlanRing(
        List.of(
            new PlanPoint(west, south),
            new PlanPoint(east, south),
            new PlanPoint(east, north),
            new PlanPoint(west, north)));
  }
}
