package org.tinkuy.samples.valley;

import org.tinkuy.samples.plan.PlanPoint;

/// A point in the frame of the avenue.
///
/// @param u_m along the avenue, up the valley, from the western edge of the first block
/// @param v_m across it, away from the river
record Spot(double u_m, double v_m) {
  /// The plan's point of `u = 0, v = 0`, on dry land where there is no park.
  private static final double EASTING_m = 341_800;

  private static final double NORTHING_m = 8_574_200;

  /// Direction of the avenue: 18° north of east, as `5 / √275` and `√250 / √275` would not be
  /// exact.
  private static final double SIN = StrictMath.sin(StrictMath.toRadians(18));

  private static final double COS = StrictMath.cos(StrictMath.toRadians(18));

  private static final double TOUCH_m = 1e-6;

  PlanPoint onGround() {
    return new PlanPoint(EASTING_m + u_m * COS - v_m * SIN, NORTHING_m + u_m * SIN + v_m * COS);
  }

  double distance_m(Spot other) {
    double du = other.u_m - u_m;
    double dv = other.v_m - v_m;
    return Math.sqrt(du * du + dv * dv);
  }

  /// The spot so far from this one in the direction of another.
  Spot toward(Spot other, double step_m) {
    double part = step_m / distance_m(other);
    return new Spot(u_m + part * (other.u_m - u_m), v_m + part * (other.v_m - v_m));
  }

  /// Whether it lies on the straight line from one spot to another, at neither end.
  boolean isBetween(Spot from, Spot to) {
    double left = distance_m(from);
    double right = distance_m(to);
    return left > TOUCH_m && right > TOUCH_m && left + right - from.distance_m(to) < TOUCH_m;
  }
}
