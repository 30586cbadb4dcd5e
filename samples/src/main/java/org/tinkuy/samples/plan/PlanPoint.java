package org.tinkuy.samples.plan;

/// A point in plan coordinates.
///
/// @param easting_m metres east in its UTM zone, false easting included
/// @param northing_m metres north, on the southern hemisphere with 10,000,000 m at the equator
public record PlanPoint(double easting_m, double northing_m) {

  /// Distance in the plan, m.
  public double distance_m(PlanPoint other) {
    double east = other.easting_m - easting_m;
    double north = other.northing_m - northing_m;
    return Math.sqrt(east * east + north * north);
  }
}
