package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.testkit.ParkSketch;

/// What is left of a park for others.
class DisclosedParkTest {
  private static String cells(Park park) {
    return park.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .map(DisclosedParkTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ParkRow row) {
    return row.schema().fields().stream()
        .flatMap(field -> row.find(field.column()).stream())
        .map(Object::toString)
        .collect(Collectors.joining(";", row.schema() + ":", ""));
  }

  @Test
  void thePublicSeesPlotsAndTheirUseAndNothingElse() {
    Park shown = DisclosedPark.of(Firms15.park(3), "");

    assertThat(cells(shown)).isEqualTo("plots:P1;industrial");
    assertThat(shown.tables()).containsKeys("offers", "tenants", "bodies");
  }

  /// What nobody holds tells of no tenant.
  @ParameterizedTest
  @CsvSource({"planned, true", "vacant, true", "reserved, true", "sold, false", "operating, false"})
  void aPlotKeepsItsStatusWhereNobodyHoldsIt(String status, boolean kept) {
    Park park =
        ParkSketch.empty()
            .table("plots", "plot id - key", "use text", "status text")
            .table("tenants", "tenant id - key")
            .row("plots", "plot=P1", "use=industrial", "status=" + status)
            .park();

    assertThat(cells(DisclosedPark.of(park, "")))
        .isEqualTo("plots:P1;industrial" + (kept ? ";" + status : ""));
  }

  @Test
  void aTenantSeesItsOwnRowBesides() {
    assertThat(cells(DisclosedPark.of(Firms15.park(3), "F02")))
        .isEqualTo("plots:P1;industrial\ntenants:F02;secretName2;1313");
    assertThat(cells(DisclosedPark.of(Firms15.park(3), "F99"))).isEqualTo("plots:P1;industrial");
  }
}
