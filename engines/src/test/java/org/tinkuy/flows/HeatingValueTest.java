package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.flows.Entry.Gap;

/// Fuel that is weighed, and what it gives by the word of its firm or of the catalog.
class HeatingValueTest {
  private static final String WET = "quality=heatingValue=2 MWh/t";

  /// 100 t of 5 MWh/t (18 MJ/kg) are 500 MWh; a link hands over 40 t, 200 MWh.
  @Test
  void countsByTheHeatingValueThatTheFlowStates() {
    Inventory inventory =
        FlowSketch.knowing()
            .flow(
                "pellets",
                "mill",
                "out",
                "refuseFuel",
                "quantity=100",
                "unit=t",
                "state=measured",
                "quality=heatingValue=5 MWh/t")
            .flow("kiln", "brew", "in", "refuseFuel", "quantity=40", "unit=t", "state=measured")
            .row("links", "from=pellets", "to=kiln", "period=2024", "quantity=40", "unit=t")
            .inventory("2024", false);

    Entry pellets = FlowSketch.entry(inventory, "pellets");
    assertThat(pellets.known().value()).isCloseTo(500, within(1e-9));
    assertThat(pellets.isWhole()).isTrue();
    assertThat(inventory.exchanges())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.given().value()).isCloseTo(200, within(1e-9));
              assertThat(link.taken().value()).isCloseTo(200, within(1e-9));
            });
  }

  /// What limits a taker, or is in another unit, is no heating value of what is there.
  @Test
  void guessesNoneWhereNoneIsStated() {
    for (String quality :
        new String[] {
          "quality=LOI=3 %", "quality=heatingValue<=5 MWh/t", "quality=heatingValue=5 %"
        }) {
      Inventory inventory =
          FlowSketch.knowing()
              .flow(
                  "pellets",
                  "mill",
                  "out",
                  "refuseFuel",
                  "quantity=100",
                  "unit=t",
                  "state=measured",
                  quality)
              .inventory("2024", false);

      Entry pellets = FlowSketch.entry(inventory, "pellets");
      assertThat(pellets.amount()).isEmpty();
      assertThat(pellets.gap()).isEqualTo(Gap.UNIT);
    }
  }

  /// 100 t at 2 MWh/t as the firm states are 200 MWh, and not 300 by the catalog; its row says so.
  /// What is in energy already is counted by none.
  @Test
  void whatAFlowStatesCountsBeforeTheCatalog() {
    Inventory inventory =
        FlowSketch.knowing()
            .flow("wet", "mill", "in", "bagasse", "quantity=100", "unit=t", "state=measured", WET)
            .flow("plain", "mill", "out", "bagasse", "quantity=100", "unit=t", "state=measured")
            .flow(
                "told", "brew", "in", "bagasse", "quantity=100", "unit=MWh", "state=measured", WET)
            .inventory("2024", false);

    assertThat(FlowSketch.entry(inventory, "wet").known().value()).isCloseTo(200, within(1e-9));
    assertThat(FlowSketch.entry(inventory, "wet").use().reads())
        .singleElement()
        .satisfies(
            read ->
                assertThat(read.heat())
                    .hasValueSatisfying(heat -> assertThat(heat.value()).isEqualTo(2)));
    assertThat(FlowSketch.entry(inventory, "plain").known().value()).isCloseTo(300, within(1e-9));
    assertThat(FlowSketch.entry(inventory, "plain").use().reads().getFirst().heat()).isEmpty();
    assertThat(FlowSketch.entry(inventory, "told").known().value()).isCloseTo(100, within(1e-9));
    assertThat(FlowSketch.entry(inventory, "told").use().reads().getFirst().heat()).isEmpty();
  }
}
