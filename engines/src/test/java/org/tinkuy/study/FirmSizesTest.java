package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.FirmLimits;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;

/// Limits of 10 and 100 people, so that the test fails if those of the shipped catalog stand in
/// code.
class FirmSizesTest {
  private static final FirmLimits LIMITS = new FirmLimits(10, 100);

  private static FirmSizes sizes() {
    Park park =
        ParkSketch.empty()
            .table("bodies", "body id - key", "role text - need")
            .table(
                "tenants", "tenant id - key", "name text", "sector text", "employees number people")
            .table("plots", "plot id - key", "use text", "status text", "tenant list<ref:tenants>")
            .row("tenants", "tenant=T10", "employees=10")
            .row("tenants", "tenant=T11", "employees=11")
            .row("tenants", "tenant=T100", "employees=100")
            .row("tenants", "tenant=T101", "employees=101")
            .row("tenants", "tenant=T0", "employees=0")
            .row("tenants", "tenant=silent")
            .row("plots", "plot=P10", "tenant=T10")
            .row("plots", "plot=P11", "tenant=T11")
            .row("plots", "plot=P100", "tenant=T100")
            .row("plots", "plot=shared", "tenant=T10|T101|silent")
            .row("plots", "plot=empty")
            .row("plots", "plot=none", "tenant=T0")
            .row("plots", "plot=unknown", "tenant=silent")
            .park();
    return FirmSizes.of(park, LIMITS);
  }

  @Test
  void aFirmAtALimitIsOfTheSmallerClass() {
    assertThat(sizes().findSize("P10")).contains(FirmSizes.Size.SMALL);
    assertThat(sizes().findSize("P11")).contains(FirmSizes.Size.MEDIUM);
    assertThat(sizes().findSize("P100")).contains(FirmSizes.Size.MEDIUM);
  }

  @Test
  void theLargestFirmOfAPlotDecides() {
    assertThat(sizes().findPeople("shared")).contains(101.0);
    assertThat(sizes().findSize("shared")).contains(FirmSizes.Size.LARGE);
  }

  @Test
  void aFirmThatDoesNotTellItsPeopleIsNotOneWithoutPeople() {
    assertThat(sizes().findPeople("unknown")).isEmpty();
    assertThat(sizes().findSize("empty")).isEmpty();
    assertThat(sizes().findPeople("none")).contains(0.0);
  }

  @Test
  void othersAreToldTheLimitsAndNoFirm() {
    assertThat(sizes().kept()).isEqualTo(new FirmSizes(LIMITS, Map.of()));
  }

  @Test
  void limitsThatDoNotRiseAreRefused() {
    assertThatThrownBy(() -> new FirmLimits(100, 10))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("swapped");
    assertThatThrownBy(() -> new FirmLimits(10, 10)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new FirmLimits(0, 10)).isInstanceOf(Refusal.class);
  }

  @Test
  void plotsStandInTheOrderOfTheirIds() {
    assertThat(sizes().people().keySet()).containsExactly("P10", "P100", "P11", "none", "shared");
  }
}
