package org.tinkuy.formats.geo;

import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.tinkuy.formats.geo.RawLayer.Position;

/// Brings positions of a file to the coordinates of the plan, and to longitude and latitude for
/// people to read.
///
/// For one thread. A position that a system cannot express becomes NaN.
final class PlanFrame {
  private static final double STEP_deg = 1e-4;
  private static final double EQUATOR_RADIUS_m = 6378137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double FARTHEST_FROM_MERIDIAN_deg = 9;

  private final PlanSystem source;
  private final PlanSystem plan;
  private final CoordinateTransform toPlan;
  private final CoordinateTransform toLonLat;
  private final CoordinateTransform lonLatToPlan;

  PlanFrame(PlanSystem source, PlanSystem plan) {
    this.source = source;
    this.plan = plan;
    CoordinateTransformFactory transforms = new CoordinateTransformFactory();
    toPlan = transforms.createTransform(source.crs(), plan.crs());
    toLonLat = transforms.createTransform(source.crs(), PlanSystems.WGS84.crs());
    lonLatToPlan = transforms.createTransform(PlanSystems.WGS84.crs(), plan.crs());
  }

  PlanSystem source() {
    return source;
  }

  PlanSystem plan() {
    return plan;
  }

  Position toPlan(Position position) {
    return source.epsg() == plan.epsg() ? position : transform(toPlan, position);
  }

  Position toLonLat(Position position) {
    return source.epsg() == PlanSystems.WGS84.epsg() ? position : transform(toLonLat, position);
  }

  /// How many times its true area a small piece of land has on the plan; NaN where the plan's
  /// system cannot express it.
  ///
  /// `k = |∂x/∂λ ∂y/∂φ - ∂x/∂φ ∂y/∂λ| / (M N cos φ)` with the radii of curvature `M = a (1 - e²) /
  /// w³`, `N = a / w`, `w = sqrt(1 - e² sin² φ)`; derivatives by central differences.
  ///
  /// Source: Snyder, _Map Projections: A Working Manual_ (USGS 1395, 1987), eq. 4-18 and 4-20 for M
  /// and N.
  double areaScale(Position lonLat) {
    Position west = transform(lonLatToPlan, new Position(lonLat.x() - STEP_deg, lonLat.y()));
    Position east = transform(lonLatToPlan, new Position(lonLat.x() + STEP_deg, lonLat.y()));
    Position south = transform(lonLatToPlan, new Position(lonLat.x(), lonLat.y() - STEP_deg));
    Position north = transform(lonLatToPlan, new Position(lonLat.x(), lonLat.y() + STEP_deg));
    double planArea_m2 =
        Math.abs(
            (east.x() - west.x()) * (north.y() - south.y())
                - (north.x() - south.x()) * (east.y() - west.y()));
    double squareEccentricity = FLATTENING * (2 - FLATTENING);
    double latitude = Math.toRadians(lonLat.y());
    double w = Math.sqrt(1 - squareEccentricity * Math.pow(Math.sin(latitude), 2));
    double meridian_m = EQUATOR_RADIUS_m * (1 - squareEccentricity) / Math.pow(w, 3);
    double parallel_m = EQUATOR_RADIUS_m / w * Math.cos(latitude);
    double step = Math.toRadians(2 * STEP_deg);
    return planArea_m2 / (meridian_m * parallel_m * step * step);
  }

  /// Whether a place lies so far from the central meridian that the plan's system is not meant for
  /// it, even where its areas happen to come out right.
  boolean isFarFromMeridian(Position lonLat) {
    if (!plan.isTransverseMercator()) {
      return false;
    }
    double apart_deg = Math.IEEEremainder(lonLat.x() - plan.centralMeridian_deg(), 360);
    return Math.abs(apart_deg) > FARTHEST_FROM_MERIDIAN_deg;
  }

  private static Position transform(CoordinateTransform transform, Position position) {
    ProjCoordinate result = new ProjCoordinate(Double.NaN, Double.NaN);
    try {
      transform.transform(new ProjCoordinate(position.x(), position.y()), result);
    } catch (Proj4jException | IllegalStateException _) {
      // the shift between datums refuses a latitude beyond the poles in a way of its own
      return new Position(Double.NaN, Double.NaN);
    }
    return new Position(result.x, result.y);
  }
}
