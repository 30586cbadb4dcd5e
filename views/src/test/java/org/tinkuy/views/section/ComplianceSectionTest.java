package org.tinkuy.views.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;

/// Limits against samples, substances and waters, as an official reads them.
class ComplianceSectionTest {
  private static ParkSketch limit(ParkSketch sketch) {
    return sketch.row(
        "limits",
        "limit=L1",
        "point=W1",
        "parameter=cod",
        "value=100",
        "unit=mg/L",
        "operator=max");
  }

  private static ParkSketch sample(ParkSketch sketch, String day, String value) {
    return sketch.row(
        "samples",
        "point=W1",
        "parameter=cod",
        "at=" + day + "T12:00:00Z",
        "value=" + value,
        "unit=mg/L");
  }

  private static Section section(ParkSketch sketch, String language) {
    Park park = sketch.park();
    return new ComplianceSection(
            ComplianceEngine.check(park, Period.year(2024), sketch.formulas()),
            Names.of(park),
            Told.of(park, language),
            CatalogWords.in(language))
        .section();
  }

  /// What nobody told is said as such, and never as "kept".
  @Test
  void aFolderWithoutLimitsWatersAndSubstancesSaysSoThreeTimes() {
    Section section = section(Registers.outfall(), "es");

    assertThat(Pages.findings(section)).isEmpty();
    assertThat(Pages.notes(section))
        .hasSize(3)
        .last()
        .isEqualTo(
            "El registro de sustancias peligrosas está vacío; eso no significa que no las haya.");
  }

  @Test
  void keptLimitsAreCountedWithTheWordsOfOne() {
    Section section = section(sample(limit(Registers.outfall()), "2024-05-01", "80"), "es");

    assertThat(Pages.findings(section).getFirst())
        .isEqualTo("1 de 1 límites se respetó en todas las muestras.");
    assertThat(Pages.rows(Pages.table(section, "limits-table")).getFirst())
        .contains("DQO")
        .contains("80")
        .endsWith("● respetado");
  }

  @Test
  void aLimitNobodySampledIsNeitherKeptNorExceeded() {
    Section section = section(limit(Registers.outfall()), "es");

    assertThat(Pages.findings(section).getFirst())
        .isEqualTo("0 de 1 límites se respetaron en todas las muestras. 1 no pudo compararse.");
  }

  @Test
  void aCardSaysHowOftenALimitWasExceededAndWhen() {
    ParkSketch sketch = limit(Registers.outfall());
    sample(sketch, "2024-05-01", "150");
    Section section = section(sketch, "es");

    assertThat(((KeyFigures) section.blocks().get(1)).figures().getFirst().note())
        .contains("; excedido 1 vez, la última el 1\u00A0may.\u00A02024: ");
  }

  @Test
  void anExceedanceHasItsDayAndWhatFollowed() {
    ParkSketch sketch = limit(Registers.outfall());
    sample(sketch, "2024-05-01", "150");
    sample(sketch, "2024-07-01", "90");
    Section section = section(sketch, "fr");

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.table(section, "limits-exceedances").rows().getFirst().cells().get(2))
        .isEqualTo(new DayCell(LocalDate.of(2024, 5, 1), "1\u00A0mai\u00A02024"));
    assertThat(Pages.rows(Pages.table(section, "limits-exceedances")).getFirst())
        .isEqualTo("W1 | DCO | 2024-05-01 | 150 mg/L | de nouveau dans la limite le 1 juil. 2024");
  }

  @Test
  void substancesAreCountedByTheirHolders() {
    ParkSketch sketch =
        Registers.outfall()
            .row(
                "hazmat",
                "tenant=dairy",
                "substance=Ammonia",
                "hazard=H221;H331",
                "maximum=2",
                "unit=t");

    assertThat(Pages.table(section(sketch, "es"), "chemicals-table").title())
        .isEqualTo("Sustancias peligrosas: 1 registro de 1 empresa residente");
    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "chemicals-table")))
        .containsExactly("Lácteos | Ammonia | H221, H331 | 2 t");
  }

  @Test
  void sourcesUnderStressAreNamedWithTheirShare() {
    ParkSketch sketch = Registers.outfall();
    source(sketch, "wells", "aquifer", "25", "high");
    source(sketch, "stream", "river", "75", "low");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("Bajo estrés alto o crítico: acuífero; de allí viene el 25 % del agua.");
  }

  private static void source(
      ParkSketch sketch, String id, String kind, String withdrawn, String stress) {
    sketch.row(
        "waterSources",
        "source=" + id,
        "period=2024",
        "kind=" + kind,
        "withdrawn_m3PerYear=" + withdrawn,
        "stress=" + stress);
  }

  /// Ids stay as they are written and are told where a person reads them.
  @Test
  void sourcesOfOneKindAreCalledWhatTheParkCallsThem() {
    ParkSketch sketch =
        Registers.outfall()
            .table("translations", "text text - key", "language text - key", "translation text")
            .row("translations", "text=wells", "language=es", "translation=pozos")
            .row("translations", "text=wells", "language=fr", "translation=puits");
    source(sketch, "wells", "aquifer", "25", "high");
    source(sketch, "spring", "aquifer", "75", "high");

    assertThat(Pages.findings(section(sketch, "es")))
        .anyMatch(finding -> finding.contains("acuífero: spring") && finding.contains("pozos"));
    assertThat(Pages.rows(Pages.table(section(sketch, "fr"), "waters-table")))
        .anyMatch(row -> row.startsWith("puits | "))
        .noneMatch(row -> row.contains("wells"));
  }
}
