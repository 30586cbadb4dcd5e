package org.tinkuy.park;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

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
    area_m2.ifPresent(
        area ->
            Check.that(
                area > 0,
                "park.plot.area",
                "Plot '%s': area_m2 must be > 0, but is %s.",
                id,
                area));
    if (area_m2.isPresent() && netArea_m2.isPresent()) {
      Check.that(
          netArea_m2.get() >= 0 && netArea_m2.get() <= area_m2.get(),
          "park.plot.netArea",
          "Plot '%s': netArea_m2 must lie between 0 and area_m2 = %s m2, but is %s m2. Maybe the two"
              + " are swapped.",
          id,
          area_m2.get(),
          netArea_m2.get());
    }
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
