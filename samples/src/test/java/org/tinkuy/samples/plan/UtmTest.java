package org.tinkuy.samples.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

class UtmTest {
  /// A tenth of a millimetre on the ground.
  private static final double TOLERANCE_deg = 1e-9;

  @ParameterizedTest
  @CsvSource({
    "500000, 10000000",
    "341800, 8574200",
    "344500, 8576300",
    "200000, 8000000",
    "780000, 9990000",
  })
  void agreesWithASecondProjection(double easting, double northing) {
    CRSFactory systems = new CRSFactory();
    ProjCoordinate expected = new ProjCoordinate();
    new CoordinateTransformFactory()
        .createTransform(
            systems.createFromParameters(
                "plan", "+proj=utm +zone=18 +south +datum=WGS84 +units=m +no_defs"),
            systems.createFromParameters("globe", "+proj=longlat +datum=WGS84 +no_defs"))
        .transform(new ProjCoordinate(easting, northing), expected);

    Utm.LonLat place = new Utm(18, true).place(new PlanPoint(easting, northing));

    assertThat(place.longitude_deg()).isEqualTo(expected.x, within(TOLERANCE_deg));
    assertThat(place.latitude_deg()).isEqualTo(expected.y, within(TOLERANCE_deg));
  }
}
