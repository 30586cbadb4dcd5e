package org.tinkuy.park;

import java.util.Optional;
import org.tinkuy.kernel.Check;

/// A road of the plan.
///
/// @param id as in the map layer `roads`; its name where it has no id
/// @param name what it is called; empty text where it has no name
/// @param kind what it is for; absent where nobody told it
/// @param width_m width of its right of way, > 0; absent where nobody told it
public record Road(String id, String name, Optional<RoadClass> kind, Optional<Double> width_m) {
  public Road {
    Check.that(
        width_m.orElse(1.0) > 0,
        "park.road.width",
        "Road '%s': width_m must be > 0 m, but is %s m. Maybe leave it empty.",
        id,
        width_m.orElse(0.0));
  }

  public static Road of(ParkRow row) {
    return new Road(
        row.text("road"),
        row.text("name"),
        RoadClass.find(row.text("class")),
        row.findNumber("width_m"));
  }
}
