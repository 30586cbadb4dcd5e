package org.tinkuy.samples.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tinkuy.kernel.Check;

/// The outline of a plot, road or river: its corners once around, counter-clockwise, the first one
/// not repeated.
///
/// @param corners at least three
public record PlanRing(List<PlanPoint> corners) {
  public PlanRing {
    Check.that(
        corners.size() >= 3,
        "samples.ring.corners",
        "Ring: at least 3 corners are needed, but there are %d.",
        corners.size());
    List<PlanPoint> ordered = new ArrayList<>(corners);
    if (twiceSigned_m2(ordered) < 0) {
      Collections.reverse(ordered);
    }
    corners = List.copyOf(ordered);
  }

  /// Enclosed area, m2, by the shoelace formula about the first corner.
  public double area_m2() {
    return twiceSigned_m2(corners) / 2;
  }

  /// Centre of gravity of the enclosed area.
  public PlanPoint centre() {
    PlanPoint origin = corners.getFirst();
    double east = 0;
    double north = 0;
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      PlanPoint a = corners.get(i);
      PlanPoint b = corners.get((i + 1) % corners.size());
      double cross = cross_m2(origin, a, b);
      east += cross * (a.easting_m() + b.easting_m() - 2 * origin.easting_m());
      north += cross * (a.northing_m() + b.northing_m() - 2 * origin.northing_m());
      twice += cross;
    }
    return new PlanPoint(
        origin.easting_m() + east / (3 * twice), origin.northing_m() + north / (3 * twice));
  }

  private static double twiceSigned_m2(List<PlanPoint> corners) {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      twice += cross_m2(corners.getFirst(), corners.get(i), corners.get((i + 1) % corners.size()));
    }
    return twice;
  }

  private static double cross_m2(PlanPoint origin, PlanPoint a, PlanPoint b) {
    return (a.easting_m() - origin.easting_m()) * (b.northing_m() - origin.northing_m())
        - (b.easting_m() - origin.easting_m()) * (a.northing_m() - origin.northing_m());
  }
}
