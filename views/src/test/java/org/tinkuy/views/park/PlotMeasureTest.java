package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Goals;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.kernel.Period;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.study.StudyResults;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.study.Studied;
import org.tinkuy.views.wording.CatalogWords;

/// What plots of a map can be filled by.
class PlotMeasureTest {
  private static ParkSketch plots() {
    return Registers.outfall()
        .row("tenants", "tenant=mill")
        .row("plots", "plot=P1", "tenant=dairy")
        .row("plots", "plot=P2", "tenant=mill")
        .row("plots", "plot=P3");
  }

  private static StudyResults results(ParkSketch sketch) {
    Park park = sketch.park();
    StudyResults plain = Studied.of(park, Optional.empty(), Audience.OPERATOR);
    Period year = plain.frame().period();
    ParkSketch bodies = Registers.bodies();
    return new StudyResults(
        plain.frame(),
        plain.summary(),
        plain.assessment(),
        plain.flows(),
        plain.exchanges(),
        Optional.of(
            new Diagnosis(
                List.of(),
                Optional.empty(),
                new Goals(List.of(), List.of()),
                Studied.NO_POLICIES,
                GovernanceEngine.review(
                    PeriodRows.of(bodies.park(), year),
                    new Figures(bodies.park()),
                    bodies.formulas()),
                ComplianceEngine.check(
                    PeriodRows.of(park, year),
                    new Figures(park),
                    SketchUnits.TABLE,
                    sketch.formulas()),
                MeasureReview.NONE)),
        plain.finance(),
        plain.disclosure());
  }

  private static List<String> ids(StudyResults results) {
    return PlotMeasure.of(results, CatalogWords.in("en")).stream().map(PlotMeasure::id).toList();
  }

  /// That nobody wrote substances down does not say that no plot has any.
  @Test
  void aParkThatKeepsNoRegisterOfSubstancesHasNoMapOfThem() {
    assertThat(ids(results(plots()))).containsExactly("letting", "use", "size");
  }

  @Test
  void aPlotIsMarkedWithTheEntriesOfItsTenants() {
    ParkSketch sketch = plots();
    for (String substance : List.of("Ammonia", "Nitric acid")) {
      sketch.row("hazmat", "tenant=dairy", "substance=" + substance, "maximum=2", "unit=t");
    }
    StudyResults results = results(sketch);
    PlotMeasure hazards = PlotMeasure.of(results, CatalogWords.in("en")).getLast();

    assertThat(hazards.id()).isEqualTo("hazards");
    List<Plot> plots = results.park().plots();
    assertThat(plots).extracting(Plot::id).containsExactly("P1", "P2", "P3");
    assertThat(plots)
        .extracting(hazards.classOf()::apply)
        .containsExactly("hazmat", "noHazmat", "noTenant");
    assertThat(plots).extracting(hazards.markOf()::apply).containsExactly("2", " ", " ");
  }
}
