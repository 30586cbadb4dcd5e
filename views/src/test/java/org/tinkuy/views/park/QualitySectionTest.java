package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Park;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyResults;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.score.Assessed;
import org.tinkuy.views.study.Studied;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// How good the data of a park are, as who must ask for them reads it.
class QualitySectionTest {
  /// One row of three is estimated, one refused, one has a document; one was looked at.
  private static Park park() {
    return ParkSketch.empty()
        .table(
            "facts",
            "fact id - key",
            "value text",
            "state code - - measured;estimated;refused",
            "evidence list<id>")
        .table(
            "reviews",
            "review id - key",
            "table text",
            "key text",
            "result code - - confirmed;returned")
        .row("facts", "fact=a", "value=1", "state=estimated")
        .row("facts", "fact=b", "state=refused")
        .row("facts", "fact=c", "value=1", "state=measured", "evidence=E1")
        .row("reviews", "review=1", "table=facts", "key=c", "result=confirmed")
        .row("reviews", "review=2", "table=facts", "key=a", "result=returned")
        .park();
  }

  private static Issue issue(String code, String file) {
    return Issue.inEnglish(
        code, Place.row(file, 7), "It is wrong.", List.of(), "Maybe correct it.");
  }

  private static Section section(StudyResults results, String language) {
    return new QualitySection(results, CatalogWords.in(language)).section();
  }

  private static StudyResults results(Audience audience, Issue... issues) {
    Assessment assessment = Assessed.eip(2024, "PM-P1 MET", "PM-P2 NO_DATA", "EN-P1 MET");
    AssessmentResults assessed = Assessed.results(assessment);
    return Studied.of(park(), Optional.of(assessed), audience, issues);
  }

  @Test
  void whatHasNoDataIsCountedAndListedToBeAsked() {
    Section section = section(results(Audience.OPERATOR), "es");

    assertThat(Pages.findings(section).getFirst())
        .isEqualTo("1 criterio no tiene respuesta porque faltan datos.");
    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.rows(Pages.table(section, "data-missing")))
        .containsExactly("PM-P2 | Terrenos y servicios compartidos | –");
  }

  @Test
  void whereAllHasDataThatIsGood() {
    AssessmentResults whole = Assessed.results(Assessed.eip(2024, "PM-P1 MET"));
    Section section = section(Studied.of(park(), Optional.of(whole), Audience.OPERATOR), "es");

    assertThat(section.blocks().getFirst())
        .isEqualTo(new Finding("Todos los criterios aplicables tienen datos.", Tone.GOOD));
    assertThat(Pages.findings(section))
        .endsWith("No se halló ningún problema en los archivos del parque.");
  }

  /// Eight rows of a scheme of 45 questions had data: "every applicable criterion has data".
  @Test
  void whereASchemeIsNotKnownWholeItsKnownRowsAreNotAllOfIt() {
    AssessmentResults known =
        Assessed.results(Assessed.incomplete(Assessed.eip(2024, "PM-P1 MET")));
    Section section = section(Studied.of(park(), Optional.of(known), Audience.OPERATOR), "en");

    assertThat(section.blocks().getFirst())
        .isEqualTo(
            new Finding(
                "All known rows of the scheme have data; what share of the scheme they represent is"
                    + " unknown.",
                Tone.NEUTRAL));
  }

  /// One of two criteria of the first category has data; no row of the scheme was compared.
  @Test
  void coverageIsToldByCategoryWithTheRowsNobodyCompared() {
    assertThat(Pages.rows(Pages.table(section(results(Audience.OPERATOR), "es"), "data-coverage")))
        .containsExactly(
            "Gestión del parque | 50 | 1 | 2 | 0 | 2", "Desempeño ambiental | 100 | 1 | 1 | 0 | 1");
  }

  /// A row that was sent back is not reviewed; the table of reviews is no data itself.
  @Test
  void rowsAreCountedByHowWellTheyAreKnown() {
    assertThat(Pages.rows(Pages.table(section(results(Audience.OPERATOR), "es"), "data-tables")))
        .containsExactly("Facts | 3 | 1 | 1 | 1 | 2");
  }

  /// Those of one kind stand together, ten places at most.
  @Test
  void problemsAreGroupedByKindWithTheirFirstPlaces() {
    Issue[] issues =
        IntStream.range(0, 12)
            .mapToObj(i -> issue("made.up", "t" + i + ".csv"))
            .toArray(Issue[]::new);
    List<String> rows =
        Pages.rows(Pages.table(section(results(Audience.OPERATOR, issues), "es"), "data-issues"));

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> assertThat(row).startsWith("Error | 12 | It is wrong. Maybe correct it. |"))
        .satisfies(row -> assertThat(row).contains("t0.csv:7, t1.csv:7"))
        .satisfies(row -> assertThat(row).endsWith("t9.csv:7, …"));
  }

  /// Problems name rows and cells of firms: others are told that the operator has the list.
  @Test
  void othersSeeNoRowsAndNoProblems() {
    Section section = section(results(Audience.PUBLIC, issue("made.up", "secret.csv")), "es");

    assertThat(section.blocks().toString()).doesNotContain("secret.csv");
    assertThat(section.blocks()).noneMatch(Table.class::isInstance);
    assertThat(Pages.notes(section)).singleElement().asString().contains("el operador tiene la");
  }
}
