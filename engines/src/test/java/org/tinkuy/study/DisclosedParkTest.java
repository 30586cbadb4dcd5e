package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

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

  @Test
  void aTenantSeesItsOwnRowBesides() {
    assertThat(cells(DisclosedPark.of(Firms15.park(3), "F02")))
        .isEqualTo("plots:P1;industrial\ntenants:F02;secretName2;1313");
    assertThat(cells(DisclosedPark.of(Firms15.park(3), "F99"))).isEqualTo("plots:P1;industrial");
  }
}
