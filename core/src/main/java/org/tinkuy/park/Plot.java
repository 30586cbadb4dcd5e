package org.tinkuy.park;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;

/// A parcel of the master plan.
///
/// @param id as in the geometry file
/// @param use industrial, utility, green, road, ...
/// @param status planned, vacant, reserved, leased, sold or operating
/// @param area_m2 gross area, > 0; absent where only the geometry has it
/// @param netArea_m2 buildable area, at most the gross area; absent where not stated
/// @param tenants its present users, none where it is not let
public record Plot(
    String id,
    String use,
    String status,
    Optional<Double> area_m2,
    Optional<Double> netArea_m2,
    List<String> tenants) {
  public Plot {
    tenants = List.copyOf(tenants);
    Check.that(
        area_m2.orElse(1.0) > 0,
        "park.plot.area",
        "Plot '%s': area_m2 must be > 0 m2, but is %s. Maybe leave it empty: the outline has"
            + " it.",
        id,
        square(area_m2));
    Check.that(
        netArea_m2.orElse(0.0) >= 0 && netArea_m2.orElse(0.0) <= area_m2.orElse(Double.MAX_VALUE),
        "park.plot.netArea",
        "Plot '%s': netArea_m2 must lie between 0 and area_m2 = %s, but is %s. Maybe the two are"
            + " swapped.",
        id,
        square(area_m2),
        square(netArea_m2));
  }

  private static String square(Optional<Double> area_m2) {
    return area_m2.map(area -> new Quantity(area, Unit.ONE) + " m2").orElse("unknown");
  }

  public static Plot of(ParkRow row) {
    return new Plot(
        row.text("plot"),
        row.text("use"),
        row.text("status"),
        row.findNumber("area_m2"),
        row.findNumber("netArea_m2"),
        row.texts("tenant"));
  }
}
