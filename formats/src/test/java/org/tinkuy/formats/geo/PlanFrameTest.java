package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.proj4j.CRSFactory;
import org.tinkuy.formats.geo.RawLayer.Position;

class PlanFrameTest {
  private static final Offset<Double> CENTIMETRE = within(0.01);

  /// Source: GeographicLib, manual page of GeoConvert: 33.3 N 44.4 E is 38n 444140.54 3684706.36.
  /// Zone 18 S lies 20 zones, 120°, further west, and south of the equator northings are 10,000,000
  /// less the same, so 33.3 S 75.6 W is 18s 444140.54 6315293.64.
  @ParameterizedTest
  @CsvSource({
    "32638,  44.4,  33.3, 444140.54, 3684706.36",
    "32718, -75.6, -33.3, 444140.54, 6315293.64"
  })
  void agreesWithPublishedPlacesInUtm(
      int epsg, double lon_deg, double lat_deg, double east_m, double north_m) {
    Position plan = frame(PlanSystems.WGS84, epsg).toPlan(new Position(lon_deg, lat_deg));

    assertThat(plan.x()).isCloseTo(east_m, CENTIMETRE);
    assertThat(plan.y()).isCloseTo(north_m, CENTIMETRE);
  }

  /// Source: Snyder, Map Projections: A Working Manual (USGS 1395, 1987), appendix A: Clarke 1866,
  /// central meridian 75 W, k0 = 0.9996: 40°30' N 73°30' W is x = 127,106.5 m, y = 4,484,124.4 m.
  @Test
  void agreesWithTheWorkedExampleOfSnyder() {
    PlanSystem degrees = system(1, "+proj=longlat +ellps=clrk66 +no_defs");
    PlanSystem metres =
        system(2, "+proj=tmerc +lat_0=0 +lon_0=-75 +k=0.9996 +x_0=0 +y_0=0 +ellps=clrk66 +no_defs");

    Position plan = new PlanFrame(degrees, metres).toPlan(new Position(-73.5, 40.5));

    assertThat(plan.x()).isCloseTo(127106.5, within(0.1));
    assertThat(plan.y()).isCloseTo(4484124.4, within(0.1));
  }

  /// Three translations to WGS 84 (-288, 175, -376 m for PSAD56, NIMA TR8350.2) applied by hand to
  /// earth-centred coordinates `X = N cos φ cos λ, Y = N cos φ sin λ, Z = N (1 - e²) sin φ`.
  @Test
  void shiftsBetweenDatumsAsTheirTranslationsSay() {
    Position psad56 = new Position(-77, -12);
    double[] earth = earth(psad56, 6378388, 1 / 297.0);
    earth[0] -= 288;
    earth[1] += 175;
    earth[2] -= 376;

    Position lonLat =
        new PlanFrame(PlanSystems.find(4248).orElseThrow(), PlanSystems.WGS84).toLonLat(psad56);

    double[] found = earth(lonLat, 6378137, 1 / 298.257223563);
    double[] apart = {earth[0] - found[0], earth[1] - found[1], earth[2] - found[2]};
    double latitude = Math.toRadians(-12);
    double longitude = Math.toRadians(-77);
    double east_m = -Math.sin(longitude) * apart[0] + Math.cos(longitude) * apart[1];
    double north_m =
        -Math.sin(latitude) * (Math.cos(longitude) * apart[0] + Math.sin(longitude) * apart[1])
            + Math.cos(latitude) * apart[2];
    assertThat(east_m).isCloseTo(0, within(0.02));
    assertThat(north_m).isCloseTo(0, within(0.02));
  }

  @Test
  void takesPositionsAsTheyAreWhereFileAndPlanShareTheirSystem() {
    PlanSystem psad56 = PlanSystems.find(24878).orElseThrow();

    assertThat(new PlanFrame(psad56, psad56).toPlan(new Position(279244.1, 8667466.2)))
        .isEqualTo(new Position(279244.1, 8667466.2));
  }

  /// UTM has k0 = 0.9996 on its central meridian, so areas there are 0.9996² = 0.99920016 of the
  /// true ones; the spherical Mercator of web maps stretches lengths by about 1 / cos φ.
  @Test
  void tellsHowFarAreasAreOff() {
    assertThat(frame(PlanSystems.WGS84, 32718).areaScale(new Position(-75, -12)))
        .isCloseTo(0.99920016, within(1e-6));
    assertThat(frame(PlanSystems.WGS84, 3857).areaScale(new Position(25, 60)))
        .isCloseTo(4, within(0.03));
  }

  @Test
  void everySystemOfTheCatalogLeadsBackToWhereItBegan() {
    int[] known =
        IntStream.range(1, 40000).filter(code -> PlanSystems.find(code).isPresent()).toArray();

    assertThat(known).hasSizeGreaterThan(300);
    for (int code : known) {
      PlanSystem system = PlanSystems.find(code).orElseThrow();
      Position start = near(system);
      Position plan = new PlanFrame(PlanSystems.WGS84, system).toPlan(start);
      Position back = new PlanFrame(system, PlanSystems.WGS84).toLonLat(plan);
      assertThat(back.x()).as(system.toString()).isCloseTo(start.x(), within(2e-7));
      assertThat(back.y()).as(system.toString()).isCloseTo(start.y(), within(2e-7));
    }
  }

  /// A place half a degree east of the middle of a system, in its own hemisphere.
  private static Position near(PlanSystem system) {
    double origin_deg = Math.toDegrees(system.crs().getProjection().getProjectionLatitude());
    boolean south = system.crs().getParameterString().contains("+south");
    double lat_deg = origin_deg == 0 ? (south ? -20 : 20) : origin_deg < -80 ? -35 : origin_deg;
    return new Position(system.centralMeridian_deg() + 0.5, lat_deg + 0.5);
  }

  private static double[] earth(Position lonLat, double radius_m, double flattening) {
    double latitude = Math.toRadians(lonLat.y());
    double longitude = Math.toRadians(lonLat.x());
    double squareEccentricity = flattening * (2 - flattening);
    double n = radius_m / Math.sqrt(1 - squareEccentricity * Math.pow(Math.sin(latitude), 2));
    return new double[] {
      n * Math.cos(latitude) * Math.cos(longitude),
      n * Math.cos(latitude) * Math.sin(longitude),
      n * (1 - squareEccentricity) * Math.sin(latitude)
    };
  }

  private static PlanFrame frame(PlanSystem source, int epsg) {
    return new PlanFrame(source, PlanSystems.find(epsg).orElseThrow());
  }

  private static PlanSystem system(int epsg, String parameters) {
    return new PlanSystem(
        epsg, "test", new CRSFactory().createFromParameters("test", parameters), 0);
  }
}
