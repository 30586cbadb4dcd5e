package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.flows.Direction;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// What the rows of estimated flows note, which the report dropped: that a source names no year.
class EstimatedTableTest {
  private static final Wording WORDS = CatalogWords.in("en");

  private static EstimatedTable table(String note) {
    Park park =
        ParkSketch.empty()
            .table("bodies", "body id - key", "name text")
            .table("tenants", "tenant id - key", "name text", "sector text", "note text")
            .row("tenants", "tenant=mill", "name=Molino", "note=" + note)
            .park();
    return new EstimatedTable(new FlowNames(park, WORDS), WORDS);
  }

  @Test
  void anEstimateStandsWithWhatItsRowSaysOfIt() {
    Flowed flowed =
        new Flowed().with(Flowed.estimate("mill", Direction.OUT, "wastewater", Flowed.WATER));

    assertThat(Pages.rows(table("year not stated").of(flowed.results()).orElseThrow()))
        .containsExactly(
            "Molino | industrial wastewater | outflow | ~ 200 | 100 | m³ | year not stated");
  }

  /// Dust that a firm puts back into its own kiln was told as given out.
  @Test
  void whatAFirmUsesAgainItselfIsHandedToNobody() {
    Flowed flowed =
        new Flowed()
            .with(
                Flowed.estimate("mill", Direction.OUT, "wastewater", Flowed.WATER, "reusedInFirm"));

    assertThat(Pages.rows(table("dust").of(flowed.results()).orElseThrow()))
        .containsExactly(
            "Molino | industrial wastewater | used again in the firm | ~ 200 | 100 | m³ | dust");
  }

  @Test
  void whereNoRowSaysAnythingThereIsNoTable() {
    Flowed flowed =
        new Flowed().with(Flowed.estimate("mill", Direction.OUT, "wastewater", Flowed.WATER));

    assertThat(table("").of(flowed.results())).isEmpty();
    assertThat(table("year not stated").of(new Flowed().results())).isEmpty();
  }
}
