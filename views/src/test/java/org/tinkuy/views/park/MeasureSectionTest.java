package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.measure.Lesson;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.measure.ParkMeasure;
import org.tinkuy.measure.ParkMeasure.Status;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Told;

/// What a report tells of measures, of what was announced and reached, and of lessons.
class MeasureSectionTest {
  private static final ParkOutcome HAWASSA =
      new ParkOutcome(
          "Hawassa",
          "ET",
          ParkOutcome.Measure.JOBS,
          60_000,
          35_000,
          "2019",
          "jobs",
          new Provenance("press", "R-M", false));

  private static Section section(MeasureReview review, String language) {
    return new MeasureSection(
            review,
            new Names(Map.of("gestora", "Gestora del Valle")),
            new Told(Map.of("jobs", "Empleo")),
            CatalogWords.in(language))
        .section();
  }

  private static MeasureReview of(ParkMeasure... measures) {
    return new MeasureReview(List.of(measures), List.of(), List.of());
  }

  @Test
  void measuresAreCountedByTheirStateAndToldWithBandPayerAndCriteria() {
    Section section =
        section(
            of(
                Measured.of("M1", Status.APPROVED, "SO-P1", "EN-I3"),
                Measured.of("M2", Status.APPROVED),
                Measured.of("M3", Status.FAILED)),
            "es-PE");

    assertThat(Pages.findings(section)).containsExactly("3 medidas: 2 aprobadas, 1 abandonada.");
    assertThat(Pages.rows(Pages.table(section, "measures-table")).getFirst())
        .contains(
            "M1",
            "aprobada",
            "el parque",
            "680,000 a 940,000",
            "11,000 a 14,000",
            "USD",
            "SO-P1, EN-I3");
    assertThat(Pages.rows(Pages.table(section, "measures-ended")))
        .singleElement()
        .asString()
        .contains("M3", "abandonada", "told by M3");
  }

  /// What was spent is told where it was booked; a saving that nobody told is a dash and no zero.
  @Test
  void onlyMeasuresWithBookingsAreHeldAgainstWhatTheyGave() {
    Section section =
        section(of(Measured.booked("M1", Status.DONE), Measured.of("M2", Status.IDEA)), "en");

    assertThat(Pages.rows(Pages.table(section, "measures-booked")))
        .singleElement()
        .asString()
        .contains("M1", "1,109,000", "USD")
        .doesNotContain("| 0");
  }

  /// 35,000 of 60,000 jobs: 58 %.
  @Test
  void whatWasAnnouncedAndReachedIsToldFirst() {
    Lesson lesson =
        new Lesson(
            "H1",
            "jobs",
            "Anunciado y logrado",
            "60 000",
            "35 000",
            Optional.empty(),
            Optional.empty(),
            "Prensa");
    MeasureReview review = new MeasureReview(List.of(), List.of(lesson), List.of(HAWASSA));

    Section section = section(review, "es-ET");

    assertThat(Pages.plain(Pages.findings(section).getFirst()))
        .isEqualTo(
            "Anunciado: 60 000 empleos; logrado en 2019: 35 000 empleos, es decir, el 58 %.");
    assertThat(Pages.rows(Pages.table(section, "outcomes-table")).getFirst()).contains("| 58 |");
    assertThat(Pages.rows(Pages.table(section, "lessons-table")).getFirst())
        .contains("Empleo", "Anunciado y logrado", "Prensa");
  }

  /// "Reached in 2019: 35,000" stood for "about 35,000 before the pandemic, year not stated".
  @Test
  void whatASourceGivesAsAboutAndWithoutAYearIsToldSo() {
    ParkOutcome about =
        new ParkOutcome(
            "Hawassa",
            "ET",
            ParkOutcome.Measure.JOBS,
            60_000,
            35_000,
            "beforePandemic",
            "jobs",
            HAWASSA.provenance());
    Section section = section(new MeasureReview(List.of(), List.of(), List.of(about)), "en");

    assertThat(Pages.plain(Pages.findings(section).getFirst()))
        .isEqualTo(
            "Announced: 60,000 jobs; reached before the pandemic, in a year that is not stated:"
                + " about 35,000 jobs, which is 58%.");
    assertThat(Pages.rows(Pages.table(section, "outcomes-table")).getFirst())
        .contains("| about 35,000 jobs |");
  }

  @Test
  void aFolderThatTellsNothingSaysSo() {
    assertThat(String.join(" ", Pages.notes(section(MeasureReview.NONE, "en"))))
        .contains("No measures are recorded in the folder.", "No lessons for other parks");
  }
}
