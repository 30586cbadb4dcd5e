package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Period;
import org.tinkuy.testkit.ParkSketch;

/// The farm left on 30 June 2024, the mill is still there.
class DepartedTest {
  private static List<ParkExchanges.Departed> departed(int year) {
    ParkSketch sketch =
        ParkSketch.empty()
            .table("bodies", "body id - key", "role text - need")
            .table("tenants", "tenant id - key", "name text", "sector text", "until date")
            .table("plots", "plot id - key", "use text", "status text")
            .table(
                "flows",
                "flow id - key",
                "period period - key",
                "tenant id",
                "direction text",
                "carrier text",
                "kind text",
                "state text")
            .row("tenants", "tenant=farm", "until=2024-06-30")
            .row("tenants", "tenant=mill")
            .row(
                "flows", "flow=feed", "period=2024", "tenant=farm", "direction=in", "state=unknown")
            .row(
                "flows",
                "flow=dung",
                "period=2023",
                "tenant=farm",
                "direction=out",
                "state=unknown")
            .row(
                "flows",
                "flow=bran",
                "period=2024",
                "tenant=mill",
                "direction=in",
                "state=unknown");
    return new FreeFlowReader(sketch.park(), sketch.catalog(), Period.year(year), List.of())
        .departed();
  }

  @Test
  void aFirmThatHasLeftByTheEndOfTheYearIsHandedOverWithItsFlowsOfIt() {
    assertThat(departed(2024))
        .singleElement()
        .satisfies(each -> assertThat(each.firm().id()).isEqualTo("farm"))
        .satisfies(each -> assertThat(each.flows()).containsExactly("feed"));
    assertThat(departed(2023)).isEmpty();
  }
}
