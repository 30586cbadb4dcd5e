package org.tinkuy.samples.plan;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A road by its middle line, one feature of a map layer.
///
/// @param id what its parts have in common
/// @param name as on the street sign
/// @param roadClass a code of the table `roads`
/// @param width_m width of the right of way, > 0
/// @param line points of its middle, at least two
public record PlanRoad(
    String id, String name, String roadClass, double width_m, List<PlanPoint> line) {
  public PlanRoad {
    line = List.copyOf(line);
    Check.that(
        line.size() >= 2 && width_m > 0,
        "samples.road.line",
        "Road '%s': it needs 2 points and a width, but has %s and %s m.",
        id,
        line.size(),
        width_m);
  }
}
