package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Told;

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
    return sample(sketch, day, value, "note=");
  }

  private static ParkSketch sample(ParkSketch sketch, String day, String value, String note) {
    return sketch.row(
        "samples",
        "point=W1",
        "parameter=cod",
        "at=" + day + "T12:00:00Z",
        "value=" + value,
        "unit=mg/L",
        note);
  }

  private static Section section(ParkSketch sketch, String language) {
    Park park = sketch.park();
    return new ComplianceSection(
            ComplianceEngine.check(
                PeriodRows.of(park, Period.year(2024)),
                new Figures(park),
                SketchUnits.TABLE,
                sketch.formulas()),
            Names.of(park),
            Told.of(park, language),
            CatalogWords.in(language))
        .section();
  }

  /// An exceedance is held against a permit that ran out the year before: the headline, the card
  /// and the table say so.
  @Test
  void aLimitWhosePermitHasEndedSaysSo() {
    ParkSketch sketch =
        sample(
            Registers.outfall()
                .row("permits", "permit=A03", "from=2018-04-01", "until=2023-03-31")
                .row(
                    "limits",
                    "limit=L1",
                    "permit=A03",
                    "point=W1",
                    "parameter=cod",
                    "value=100",
                    "unit=mg/L",
                    "operator=max"),
            "2024-05-01",
            "140");

    Section section = section(sketch, "en");

    assertThat(Pages.findings(section).getFirst())
        .contains("Of the exceeded limits, 1 is of a permit that has ended");
    KeyFigures cards =
        section.blocks().stream()
            .filter(KeyFigures.class::isInstance)
            .map(KeyFigures.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(Pages.plain(cards.figures().getFirst().note()))
        .endsWith("; its permit ended on 31 Mar 2023");
    assertThat(Pages.rows(Pages.table(section, "limits-table")))
        .singleElement()
        .asString()
        .endsWith("exceeded; its permit ended on 31 Mar 2023");
  }

  /// What nobody told is said as such, and never as "kept".
  @Test
  void aFolderWithoutLimitsWatersSubstancesAndStripsSaysSoOfEach() {
    Section section = section(Registers.outfall(), "es");

    assertThat(Pages.findings(section)).isEmpty();
    assertThat(Pages.notes(section))
        .hasSize(4)
        .contains(
            "El registro de sustancias peligrosas está vacío; eso no significa que no las haya.")
        .last()
        .asString()
        .startsWith("No hay plano de los lotes, por lo que no se sabe");
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
        .contains("; excedido en 1 muestra, la última el 1/5/2024; no consta")
        .startsWith("del límite (");
  }

  @Test
  void anExceedanceHasItsDayAndWhatFollowed() {
    ParkSketch sketch = limit(Registers.outfall());
    sample(sketch, "2024-05-01", "150");
    sample(sketch, "2024-07-01", "90");
    Section section = section(sketch, "fr");

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.table(section, "limits-exceedances").rows().getFirst().cells().get(2))
        .isEqualTo(new DayCell(LocalDate.of(2024, 5, 1), "1ᵉʳ\u00A0mai\u00A02024"));
    assertThat(Pages.rows(Pages.table(section, "limits-exceedances")).getFirst())
        .isEqualTo(
            "W1 | demande chimique en oxygène (DCO) | 2024-05-01 | 150 mg/L | de nouveau dans la"
                + " limite le 1ᵉʳ juil. 2024");
  }

  /// "Events: V499, V511" said neither what they were nor when.
  @Test
  void whatFollowedIsToldByWhatItWasAndWhen() {
    ParkSketch sketch = limit(Registers.outfall());
    sample(sketch, "2024-05-01", "150");
    sketch.row(
        "events",
        "event=V5",
        "kind=inspection",
        "opened=2024-05-03",
        "tenant=dairy",
        "topic=visita al desagüe");

    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "limits-exceedances")))
        .singleElement()
        .asString()
        .endsWith("inspección del 3/5/2024: visita al desagüe");
  }

  /// Of the second nothing followed, which its note does not hide.
  @Test
  void whatWasNotedWithASampleStandsBesideWhatFollowed() {
    ParkSketch sketch = limit(Registers.outfall());
    sample(sketch, "2024-05-01", "150", "note=cuve réparée en juin");
    sample(sketch, "2024-07-01", "90");
    sample(sketch, "2024-09-01", "160", "note=cuve percée");
    Table table = Pages.table(section(sketch, "fr"), "limits-exceedances");

    assertThat(Pages.rows(table))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .endsWith("1ᵉʳ juil. 2024 (noté avec le prélèvement : cuve réparée en juin)"),
            second ->
                assertThat(second)
                    .endsWith(
                        "rien que le dossier montre (noté avec le prélèvement : cuve percée)"));
    assertThat(table.rows().getLast().cells().getLast()).isInstanceOf(StateCell.class);
  }

  @Test
  void substancesAreCountedByTheirHolders() {
    ParkSketch sketch =
        Registers.outfall()
            .row(
                "hazmat",
                "tenant=dairy",
                "substance=Ammonia 7664-41-7",
                "hazard=H221;H331",
                "maximum=2",
                "unit=t");

    assertThat(Pages.table(section(sketch, "es"), "chemicals-table").title())
        .isEqualTo("Sustancias peligrosas: 1 registro de 1 empresa residente");
    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "chemicals-table")))
        .containsExactly("Lácteos | Ammonia CAS 7664-41-7 | H221, H331 | 2 t");
    assertThat(Pages.table(section(sketch, "es"), "chemicals-table").note())
        .endsWith("eso no significa que no tenga ninguna.");
  }

  @Test
  void sourcesUnderStressAreNamedWithTheirShare() {
    ParkSketch sketch = Registers.outfall();
    source(sketch, "wells", "aquifer", "25", "high");
    source(sketch, "stream", "river", "75", "low");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("Con estrés hídrico alto o crítico: acuífero; de allí viene el 25 % del agua.");
  }

  /// 100 m³ are drawn; the 40 used again were drawn before and are told beside.
  @Test
  void waterUsedAgainIsToldBesideWhatIsWithdrawn() {
    ParkSketch sketch = Registers.outfall();
    source(sketch, "stream", "river", "100", "low");
    assertThat(withdrawnNotes(sketch)).containsOnlyOnce("").noneMatch(note -> note.contains("m³"));

    source(sketch, "effluent", "reuse", "40", "low");
    assertThat(withdrawnNotes(sketch)).containsOnlyOnce("sin contar 40 m³ de reúso");
  }

  private static List<String> withdrawnNotes(ParkSketch sketch) {
    return section(sketch, "es").blocks().stream()
        .filter(KeyFigures.class::isInstance)
        .flatMap(block -> ((KeyFigures) block).figures().stream())
        .filter(figure -> figure.label().equals("Extraído"))
        .map(KeyFigure::note)
        .toList();
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
        .anyMatch(row -> row.startsWith("Puits | "))
        .noneMatch(row -> row.contains("wells"));
  }

  /// A square plot of 1 ha over a strip that is 20 m wide there: 0.2 ha, a fifth of the plot.
  @Test
  void aPlotInAStripIsToldWithItsFirmItsAreaAndItsShare() {
    ParkSketch sketch =
        Registers.outfall().row("plots", "plot=A-1", "use=industrial", "tenant=dairy");
    Park plain = sketch.park();
    Park park =
        new Park(
            plain.profile(),
            plain.tables(),
            Map.of("A-1", area(0, 100)),
            List.of(MapLayer.of("buffers", List.of(area(-100, 120)))));
    Section section =
        new ComplianceSection(
                ComplianceEngine.check(
                    PeriodRows.of(park, Period.year(2024)),
                    new Figures(park),
                    SketchUnits.TABLE,
                    sketch.formulas()),
                Names.of(park),
                Told.of(park, "en"),
                CatalogWords.in("en"))
            .section();

    assertThat(Pages.findings(section))
        .containsExactly(
            "1 plot reaches into the strip that must stay free: A-1 with 2,000 m² (20.0% of"
                + " it).");
    assertThat(Pages.rows(Pages.table(section, "strips-table")))
        .containsExactly("A-1 | Lácteos | 2,000 | 20.0");
  }

  /// 100 m wide and so high, from a place on.
  private static Outline area(double from_m, double high_m) {
    List<Outline.Point> corners =
        List.of(
            new Outline.Point(0, from_m),
            new Outline.Point(100, from_m),
            new Outline.Point(100, from_m + high_m),
            new Outline.Point(0, from_m + high_m),
            new Outline.Point(0, from_m));
    return new Outline(List.of(List.of(new Outline.Ring(corners))), List.of());
  }
}
