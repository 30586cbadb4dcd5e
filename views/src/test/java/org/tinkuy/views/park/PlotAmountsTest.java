package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Audience;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.study.StudyResults;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.flow.Flowed;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.study.Studied;
import org.tinkuy.views.wording.CatalogWords;

/// Plots by what the firms on them take in: the dairy 12,000 m3 on two plots, the mill 900 m3 at
/// least; of the shop nothing is told. Of two amounts each quarter begins at the lesser one, so
/// that there are two steps, up to 900 m3 and more.
class PlotAmountsTest {
  private static final Park PARK =
      ParkSketch.empty()
          .table("tenants", "tenant id - key", "name text", "sector text")
          .table("plots", "plot id - key", "use text", "status text", "tenant list<ref:tenants>")
          .table("leases", "lease id - key", "plot id")
          .table("flows", "flow id - key")
          .row("tenants", "tenant=dairy", "sector=1050")
          .row("tenants", "tenant=mill", "sector=1061")
          .row("tenants", "tenant=shop")
          .row("plots", "plot=P1", "use=industrial", "tenant=dairy")
          .row("plots", "plot=P2", "use=industrial", "tenant=mill")
          .row("plots", "plot=P3", "use=commercial", "tenant=shop")
          .row("plots", "plot=P4", "use=industrial")
          .row("plots", "plot=P5", "use=industrial", "tenant=dairy")
          .park();

  private static List<PlotMeasure> measures(Audience audience) {
    StudyResults plain = Studied.of(PARK, Optional.empty(), audience);
    StudyResults results =
        new StudyResults(
            plain.frame(),
            plain.summary(),
            plain.assessment(),
            Optional.of(
                new Flowed()
                    .incomplete("dairy", Flowed.WATER, Flowed.known("in", 12_000, Flowed.M3))
                    .incomplete("mill", Flowed.WATER, Flowed.least("in", 900, Flowed.M3))
                    .incomplete("shop", Flowed.WATER, Flowed.none("in"))
                    .results()),
            plain.exchanges(),
            plain.diagnosis(),
            plain.finance(),
            plain.disclosure());
    return PlotMeasure.of(results, CatalogWords.in("en"));
  }

  private static PlotMeasure get(String id) {
    return measures(Audience.OPERATOR).stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatNobodyTellsIsNoMeasure() {
    assertThat(measures(Audience.OPERATOR))
        .extracting(PlotMeasure::id)
        .containsExactly("letting", "use", "sector", "size", "water");
  }

  /// What a firm takes in, and in which sector it is, is its own.
  @Test
  void othersSeeLettingAndUseAlone() {
    assertThat(measures(Audience.PUBLIC))
        .extracting(PlotMeasure::id)
        .containsExactly("letting", "use");
    assertThat(measures(new Audience.Tenant("dairy")))
        .extracting(PlotMeasure::id)
        .containsExactly("letting", "use");
  }

  /// Unknown is hatched and has no number; it is not the first step, which has 0.
  @Test
  void anAmountThatIsNotToldIsNoZero() {
    PlotMeasure water = get("water");
    List<Plot> plots = PARK.plots();

    assertThat(plots)
        .extracting(water.classOf()::apply)
        .containsExactly("step1", "step0", "untold", "noTenant", "step1");
    assertThat(water.fills().get("untold")).isEqualTo(Fill.MUTED);
    assertThat(Fill.MUTED.pattern()).isEqualTo(Fill.Pattern.CROSSED);
    assertThat(plots)
        .extracting(water.markOf()::apply)
        .containsExactly("12", "≥\u202F0.90", " ", " ", "12");
    assertThat(plots)
        .extracting(water.own().amountOf()::apply)
        .containsExactly("12,000", "≥\u202F900", "", "", "12,000");
  }

  @Test
  void theStepsAndTheNumbersSayTheirUnit() {
    PlotMeasure.Telling water = get("water").own();

    assertThat(water.classes().get("step0")).isEqualTo("up to 900\u202Fm³");
    assertThat(water.classes().get("step1")).isEqualTo("over 900\u202Fm³");
    assertThat(water.places()).containsEntry("unit", "1,000\u202Fm³");
    assertThat(water.unit()).isEqualTo("m³");
  }

  /// Dairy and mill make food; of the shop no sector is told.
  @Test
  void plotsAreFilledByTheSectorsOfTheirFirms() {
    PlotMeasure sector = get("sector");

    assertThat(PARK.plots())
        .extracting(sector.classOf()::apply)
        .containsExactly("10", "10", "sectorUnknown", "noTenant", "10");
    assertThat(sector.own().classes()).containsOnlyKeys("10");
    assertThat(sector.isPrinted()).isFalse();
    assertThat(get("use").isPrinted()).isTrue();
  }
}
