package org.tinkuy.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSystemsTest {

  @ParameterizedTest
  @CsvSource({
    "-76.9, -12.0, 32718",
    "-78.1, -12.0, 32717",
    "-78.0, -12.0, 32718",
    "11.1, 55.7, 32632",
    "-180, 0, 32601",
    "179.9, -0.1, 32760",
    "180, 10, 32601"
  })
  void knowsTheUtmZoneOfAPlace(double lon_deg, double lat_deg, int epsg) {
    assertThat(PlanSystems.utmAt(lon_deg, lat_deg)).map(PlanSystem::epsg).contains(epsg);
  }

  @Test
  void hasNoUtmZoneAtThePoles() {
    assertThat(PlanSystems.utmAt(0, 85)).isEmpty();
    assertThat(PlanSystems.utmAt(0, -81)).isEmpty();
    assertThat(PlanSystems.utmAt(Double.NaN, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 32600, 32661, 32700, 32761, 99999})
  void doesNotInventASystem(int epsg) {
    assertThat(PlanSystems.find(epsg)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 4326",
    "null, 4326",
    "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
    "urn:ogc:def:crs:OGC::CRS84, 4326",
    "OGC:CRS84, 4326",
    "EPSG:4326, 4326",
    "urn:ogc:def:crs:EPSG::32718, 32718",
    "urn:ogc:def:crs:EPSG:6.9:32718, 32718",
    "http://www.opengis.net/def/crs/EPSG/0/24878, 24878",
    "epsg:24878, 24878"
  })
  void understandsHowFilesDeclareTheirSystem(String text, int epsg) {
    assertThat(new DeclaredSystem(text).find()).map(PlanSystem::epsg).contains(epsg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:99999", "EPSG:", "ESRI:102100", "?", "EPSG:4326 and more"})
  void doesNotGuessADeclaredSystem(String text) {
    assertThat(new DeclaredSystem(text).find()).isEmpty();
  }
}
