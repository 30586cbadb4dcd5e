package org.tinkuy.samples.plan;

import org.tinkuy.kernel.Check;

/// A zone of the Universal Transverse Mercator projection on WGS 84, from plan to longitude and
/// latitude.
///
/// Uses `StrictMath`, so that the same plan gives the same digits on every machine.
///
/// @param zone 1 to 60; zone 18 is centred on 75° west
/// @param south whether northings count from 10,000,000 m at the equator
public record Utm(int zone, boolean south) {
  private static final double SEMI_MAJOR_m = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double SCALE = 0.9996;
  private static final double FALSE_EASTING_m = 500_000;
  private static final double FALSE_NORTHING_m = 10_000_000;

  public Utm {
    Check.that(zone >= 1 && zone <= 60, "samples.utm.zone", "UTM zone: 1 to 60, but is %d.", zone);
  }

  /// A place on the globe.
  ///
  /// @param longitude_deg degrees east of Greenwich, west negative
  /// @param latitude_deg degrees north of the equator, south negative
  public record LonLat(double longitude_deg, double latitude_deg) {}

  /// The place of a point, to less than a tenth of a millimetre inside the zone.
  ///
  /// With `n = f / (2 - f)`, `A = a / (1 + n) (1 + n²/4 + n⁴/64)`, `ξ = N / (k A)`, `η = (E - E₀) /
  /// (k A)`: `ξ' = ξ - Σ β_j sin 2jξ cosh 2jη`, `η' = η - Σ β_j cos 2jξ sinh 2jη`, `χ = asin(sin ξ'
  /// / cosh η')`, `λ = λ₀ + atan2(sinh η', cos ξ')`, `φ = χ + Σ δ_j sin 2jχ`.
  ///
  /// Source: Kawase, _A General Formula for Calculating Meridian Arc Length and its Application to
  /// Coordinate Conversion in the Gauss-Krüger Projection_, Bulletin of the GSI 59 (2011).
  public LonLat place(PlanPoint point) {
    double n = FLATTENING / (2 - FLATTENING);
    double n2 = n * n;
    double n3 = n2 * n;
    double radius_m = SCALE * SEMI_MAJOR_m / (1 + n) * (1 + n2 / 4 + n2 * n2 / 64);
    double xi = (point.northing_m() - (south ? FALSE_NORTHING_m : 0)) / radius_m;
    double eta = (point.easting_m() - FALSE_EASTING_m) / radius_m;
    double n4 = n2 * n2;
    double[] beta = {
      n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360,
      n2 / 48 + n3 / 15 - 437 * n4 / 1440,
      17 * n3 / 480 - 37 * n4 / 840,
      4397 * n4 / 161280,
    };
    double[] delta = {
      2 * n - 2 * n2 / 3 - 2 * n3 + 116 * n4 / 45,
      7 * n2 / 3 - 8 * n3 / 5 - 227 * n4 / 45,
      56 * n3 / 15 - 136 * n4 / 35,
      4279 * n4 / 630,
    };
    double xiPrime = xi;
    double etaPrime = eta;
    for (int j = 1; j <= beta.length; j++) {
      xiPrime -= beta[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
      etaPrime -= beta[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
    }
    double chi = StrictMath.asin(StrictMath.sin(xiPrime) / StrictMath.cosh(etaPrime));
    double latitude = chi;
    for (int j = 1; j <= delta.length; j++) {
      latitude += delta[j - 1] * StrictMath.sin(2 * j * chi);
    }
    double longitude = StrictMath.atan2(StrictMath.sinh(etaPrime), StrictMath.cos(xiPrime));
    return new LonLat(
        zone * 6 - 183 + StrictMath.toDegrees(longitude), StrictMath.toDegrees(latitude));
  }
}
