package org.tinkuy.views.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Verdict;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.score.Assessed;
import org.tinkuy.views.score.SchemeKnown;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// The first page, as a minister reads it.
class SummarySectionTest {
  static final Assessment HALF =
      Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET", "EN-P1 MET", "EN-P2 MET");

  static Section section(AssessmentResults assessed, String language) {
    return new SummarySection(Studied.of(assessed), assessed, CatalogWords.in(language)).section();
  }

  private static List<String> findings(Assessment assessment, String language) {
    return Pages.findings(section(Assessed.results(assessment), language));
  }

  static List<String> figures(StudyResults results, AssessmentResults assessed) {
    Section section = new SummarySection(results, assessed, CatalogWords.in("es")).section();
    return section.blocks().stream()
        .filter(KeyFigures.class::isInstance)
        .findFirst()
        .map(block -> ((KeyFigures) block).figures())
        .orElseThrow()
        .stream()
        .map(each -> Pages.plain(each.label() + ": " + each.value() + " " + each.unit()))
        .map(String::strip)
        .toList();
  }

  @Test
  void whereNoCriterionHasDataNoScoreOfZeroIsTold() {
    Assessment silent =
        Assessed.eip(2024, "PM-P1 NO_DATA", "EN-P1 NO_DATA", "EN-P2 NOT_APPLICABLE");

    assertThat(findings(silent, "es").getFirst())
        .isEqualTo(
            "Sketch aún no tiene datos de ninguno de los 2 criterios aplicables; por eso no se da"
                + " puntaje.");
    AssessmentResults assessed = Assessed.results(silent);
    assertThat(figures(Studied.of(assessed), assessed)).contains("Puntaje: sin datos");
    assertThat(findings(Assessed.eip(2024, "PM-P1 NOT_MET", "EN-P1 NO_DATA"), "es").getFirst())
        .contains("un puntaje de 0");
  }

  /// "Meets 0 of 6" stood over "? of 6".
  @Test
  void noneThatIsMetIsOneNumberInTheHeadlineAndItsFigure() {
    AssessmentResults assessed =
        Assessed.results(
            Assessed.eip(2024, "PM-P1 NOT_MET", "PM-P2 NO_DATA", "EN-P1 NO_DATA", "EN-P2 NO_DATA"));
    Section section = section(assessed, "en");

    assertThat(Pages.findings(section).getFirst()).contains("meets 0 of 4");
    assertThat(section.blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .filteredOn(figure -> figure.label().startsWith("Prerequisites"))
        .extracting(figure -> figure.value() + "; " + figure.note())
        .containsExactly("0 of 4; 0 partly met, 3 without data");
  }

  /// The Turkish scheme knows gates and nothing of prerequisites.
  @Test
  void whatIsMetIsCountedUnderTheNameThatTheSchemeHasForIt() {
    Assessment gates =
        Assessed.of(
            "green-osb",
            2024,
            List.of(Assessed.result("PM-P1", State.MET), Assessed.result("EN-I1", State.NO_DATA)));
    AssessmentResults assessed = Assessed.results(gates);
    assertThat(figures(Studied.of(assessed), assessed))
        .contains("Requisitos de entrada cumplidos: 1 de 2")
        .noneMatch(figure -> figure.startsWith("Prerrequisitos"));
    AssessmentResults eip = Assessed.results(HALF);
    assertThat(figures(Studied.of(eip), eip)).contains("Prerrequisitos cumplidos: 3 de 4");
  }

  @Test
  void theHeadlineCountsWhatIsMetOfWhatApplies() {
    assertThat(findings(HALF, "es").getFirst())
        .isEqualTo(
            "Sketch cumple 3 de 4 criterios aplicables y 0 en parte: un puntaje de 75 % (cobertura"
                + " de datos: 100 %).");
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET"), "es").getFirst())
        .contains("cumple 1 de 1 criterio aplicable");
  }

  @Test
  void theBestAndTheWeakestCategoryAreNamed() {
    assertThat(findings(HALF, "es"))
        .contains(
            "El punto fuerte es Desempeño ambiental, con 100 % (cumple 2 de 2 criterios).",
            "Donde más falta avanzar es en Gestión del parque, con 50 % (cumple 1 de 2"
                + " criterios).");
  }

  /// One of five met is no strength, and categories of which nothing is known are not held against
  /// those of which something is.
  @Test
  void littleIsNotPraisedAndSilenceIsNotBlamed() {
    Assessment little =
        Assessed.eip(
            2024, "PM-P1 MET", "PM-P2 NOT_MET", "PM-P3 NOT_MET", "EN-P1 NOT_MET", "SO-P1 NO_DATA");

    assertThat(findings(little, "es"))
        .noneMatch(said -> said.startsWith("El punto fuerte"))
        .contains(
            "Donde más falta avanzar es en Desempeño ambiental, con 0 % (cumple 0 de 1 criterio).");
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "EN-P1 NO_DATA"), "es"))
        .noneMatch(
            said -> said.startsWith("El punto fuerte") || said.startsWith("Donde más falta"));
  }

  /// Met in part counts half, in the score as in what is called strong: 1.5 of 3 points are half.
  @Test
  void whatIsMetInPartCountsForAStrengthAsItCountsInTheScore() {
    Assessment partly =
        Assessed.eip(2024, "PM-P1 MET", "PM-P2 PARTLY", "PM-P3 NOT_MET", "EN-P1 NOT_MET");

    assertThat(findings(partly, "es"))
        .contains("El punto fuerte es Gestión del parque, con 50 % (cumple 1 de 3 criterios).");
  }

  /// 1 of 2 points are half, and none of the other's: no strength where three fifths are asked for.
  @Test
  void whatIsStrongIsWhatTheCatalogCallsSo() {
    AssessmentResults half =
        Assessed.results(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET", "EN-P1 NOT_MET"));
    AssessmentResults stricter =
        new AssessmentResults(
            half.assessment(), half.movement(), half.gains(), half.history(), half.reviewed(), 0.6);

    assertThat(half.strongest()).isPresent();
    assertThat(stricter.strongest()).isEmpty();
    assertThat(Pages.findings(section(stricter, "es")))
        .noneMatch(said -> said.startsWith("El punto fuerte"));
  }

  /// One category is neither the best nor the weakest of several.
  @Test
  void oneCategoryIsNotHeldAgainstItself() {
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET"), "es"))
        .noneMatch(said -> said.startsWith("El punto fuerte"));
  }

  /// As the title of the bars does, which names the first as well.
  @Test
  void ofEqualCategoriesTheFirstIsTheWeakestAndNoneWhereAllAreEqual() {
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "EN-P1 NOT_MET", "SO-P1 NOT_MET"), "es"))
        .contains(
            "Donde más falta avanzar es en Desempeño ambiental, con 0 % (cumple 0 de 1 criterio).");
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "EN-P1 MET"), "es"))
        .noneMatch(
            said -> said.startsWith("El punto fuerte") || said.startsWith("Donde más falta"));
  }

  @Test
  void whatIsNearestIsNamedWithThePointsItAdds() {
    assertThat(findings(HALF, "es"))
        .contains(
            "Mejoras más cercanas: PM-P2 Terrenos y servicios compartidos. Suma 25,0"
                + " puntos porcentuales.");
  }

  @Test
  void whoMeetsAllIsToldToKeepIt() {
    Section section = section(Assessed.results(Assessed.eip(2024, "PM-P1 MET")), "es");

    assertThat(Pages.findings(section))
        .contains(
            "Se cumple todo criterio; queda mantenerlo así.",
            "Cumplimiento pleno: se cumplen todos los criterios aplicables.");
    assertThat(section.blocks())
        .filteredOn(Finding.class::isInstance)
        .last()
        .extracting(block -> ((Finding) block).tone())
        .isEqualTo(Tone.GOOD);
  }

  @Test
  void whoMeetsWhatIsToldIsToldHowMuchIsNot() {
    Section section =
        section(Assessed.results(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NO_DATA")), "es");

    assertThat(Pages.findings(section))
        .contains(
            "Lo que tiene datos se cumple; de 1 criterio nadie ha dicho aún lo suficiente."
                + " La lista «Qué pedir» dice por dónde empezar.");
  }

  /// Where nothing has data, that all is met would be praise for silence.
  @Test
  void whereNothingHasDataNothingIsPraised() {
    Section section = section(Assessed.results(Assessed.eip(2024, "PM-P1 NO_DATA")), "es");

    assertThat(Pages.findings(section)).contains("La lista «Qué pedir» dice por dónde empezar.");
    assertThat(section.blocks())
        .filteredOn(Finding.class::isInstance)
        .noneMatch(block -> ((Finding) block).tone() == Tone.GOOD);
  }

  @Test
  void theStrictStateSaysHowManyAreOpenWithTheWordsOfOne() {
    assertThat(findings(HALF, "es")).anySatisfy(said -> assertThat(said).endsWith("falta 1."));
    assertThat(findings(Assessed.eip(2024, "PM-P1 NOT_MET", "PM-P2 NOT_MET"), "es"))
        .anySatisfy(said -> assertThat(said).endsWith("faltan 2."));
  }

  /// Met of all applicable would tell what is hidden.
  @Test
  void whereACriterionIsHiddenTheStrictStateIsNotTold() {
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "PM-P2 HIDDEN"), "es"))
        .noneMatch(said -> said.contains("stado estricto"));
  }

  /// The public was told that 24 of 51 criteria are met where 30 are: six of them are withheld.
  @Test
  void criteriaThatAreWithheldAreNotCountedAsUnmet() {
    assertThat(findings(Assessed.incomplete(Assessed.eip(2024, "PM-P1 MET", "PM-P2 HIDDEN")), "es"))
        .anyMatch(said -> said.contains("Además, 1 criterio aplicable se reserva"));
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET"), "es"))
        .noneMatch(said -> said.contains("se reserva"));
  }

  /// "24 of 51 met and 2 partly: a score of 63 %" did not add up: the score counted 9 that were not
  /// shown, and nobody said so.
  @Test
  void aScoreThatCountsWhatIsWithheldSaysSo() {
    assertThat(findings(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET", "PM-P3 HIDDEN"), "en"))
        .anyMatch(said -> said.contains(" meets 1 of the 2 criteria shown here and 0 partly. With"))
        .anyMatch(said -> said.startsWith("Whether the criteria withheld are met is not shown"));
  }

  /// 3 of 4 are met, one of them on a statement: without it 2 of 4 with data on 3 of 4.
  @Test
  void howMuchRestsOnStatementsAloneIsSaid() {
    Judgement met = Assessed.judgement(State.MET);
    Judgement stated =
        new Judgement(
            State.MET,
            met.value(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "stated",
            true);
    Assessment assessment =
        Assessed.of(
            Assessed.EIP,
            2024,
            List.of(
                Assessed.result("PM-P1", met),
                Assessed.result("PM-P2", stated),
                Assessed.result("EN-P1", met),
                Assessed.result("EN-P2", State.NOT_MET)));

    assertThat(findings(assessment, "es"))
        .contains(
            "Solo por declaración, sin filas que lo muestren, cuenta 1 de estos criterios: PM-P2."
                + " Sin ello el puntaje es 50 % y la cobertura de datos 75 %.");
    assertThat(findings(HALF, "es")).noneMatch(said -> said.contains("declaración"));
    assertThat(findings(cut(assessment), "en"))
        .contains(
            "1 of these criteria counts on a statement alone, with no rows that show it: PM-P2."
                + " Without that the score is 50%; the data coverage is withheld.");
  }

  /// The same for others, to whom its coverage is not told.
  private static Assessment cut(Assessment whole) {
    Scores shown = whole.shown();
    GroupScore overall = shown.overall();
    Figure hidden = Figure.hidden("x", Sentence.NONE);
    GroupScore told =
        new GroupScore(overall.name(), overall.states(), overall.score(), hidden, hidden);
    return new Assessment(
        whole.framework(),
        whole.period(),
        whole.partialRule(),
        whole.results(),
        whole.current(),
        whole.intended(),
        new Scores(
            told,
            shown.macro(),
            shown.categories(),
            shown.topics(),
            shown.prerequisites(),
            shown.indicators(),
            shown.document(),
            shown.physical()));
  }

  /// A preview never looks official, and a scheme that only asks for this and that has no number.
  @Test
  void aSchemeWithoutAScoreGivesNeitherScoreNorStrictState() {
    Framework eip = HALF.framework();
    for (Framework.Status status : List.of(Framework.Status.PREVIEW, Framework.Status.COMPLETE)) {
      Scoring scoring =
          status == Framework.Status.PREVIEW
              ? Scoring.PLAIN
              : new Scoring(List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(), true);
      Framework scheme =
          new Framework(
              eip.id(),
              eip.name(),
              eip.edition(),
              status,
              eip.categories(),
              eip.criteria(),
              eip.source(),
              scoring);
      AssessmentResults assessed =
          Assessed.results(
              Assessment.of(scheme, HALF.period(), HALF.partialRule(), HALF.results()));

      assertThat(Pages.findings(section(assessed, "es")))
          .noneMatch(said -> said.contains("75 %") || said.contains("stado estricto"));
      assertThat(figures(Studied.of(assessed), assessed))
          .noneMatch(each -> each.startsWith("Puntaje") || each.startsWith("Mejora"));
    }
  }

  /// The id is that of a scheme of the catalog of which we say what we do not know. All that is
  /// known of it is met, which does not fulfil it.
  @Test
  void aSchemeThatIsKnownInPartSaysFirstWhatIsNotKnownAndGivesNoPoints() {
    Framework eip = HALF.framework();
    Scoring scoring =
        new Scoring(
            List.of("PM-P1"),
            List.of(),
            List.of(),
            Map.of("parkManagement", 39.0),
            List.of(new Scoring.Tier("gold", 70, true)),
            Map.of(),
            false);
    Framework scheme =
        new Framework(
            "green-osb",
            eip.name(),
            eip.edition(),
            Framework.Status.INCOMPLETE,
            List.of("parkManagement"),
            List.of(eip.findCriterion("PM-P1").orElseThrow()),
            eip.source(),
            scoring);
    Assessment assessment =
        Assessment.of(
            scheme,
            HALF.period(),
            HALF.partialRule(),
            List.of(Assessed.result("PM-P1", State.MET)));
    AssessmentResults assessed = Assessed.results(assessment);

    assertThat(assessed.verdict().outcome()).isEqualTo(Verdict.Outcome.OPEN);
    assertThat(assessed.verdict().points()).isEmpty();
    assertThat(Pages.findings(section(assessed, "es")).getFirst())
        .startsWith(
            "No se dispone de la tabla oficial completa del esquema. No se conocen los cuarenta (o"
                + " treinta y ocho)");
    assertThat(Pages.findings(section(assessed, "es")).get(1))
        .contains("cumple 1 de 1", "No se da puntaje");
    assertThat(Pages.rows(new SchemeKnown(scheme, CatalogWords.in("es")).rules().orElseThrow()))
        .containsExactly(
            "Peso de la categoría | Gestión del parque | 39 de 39",
            "Nivel | oro | desde 70 puntos");
  }

  /// Nothing is counted where there is nothing to count.
  @Test
  void aSchemeWithoutAKnownRowAssessesNothing() {
    Framework eip = HALF.framework();
    Framework scheme =
        new Framework(
            "pe-industrial-parks",
            eip.name(),
            eip.edition(),
            Framework.Status.INCOMPLETE,
            List.of("parkManagement"),
            List.of(),
            eip.source());
    AssessmentResults assessed =
        Assessed.results(Assessment.of(scheme, HALF.period(), HALF.partialRule(), List.of()));

    Section section = section(assessed, "fr");

    assertThat(section.blocks()).hasSize(2);
    assertThat(Pages.plain(Pages.findings(section).getLast()))
        .isEqualTo(
            "Aucune ligne de ce référentiel n’est connue ; rien n’est donc évalué avec lui.");
  }

  /// What the only veto asks for does not apply, so that the scheme is not made for the park.
  @Test
  void aParkOutOfScopeIsToldSoAndNotThatItMeetsNothing() {
    Framework eip = HALF.framework();
    Framework scheme =
        new Framework(
            eip.id(),
            eip.name(),
            eip.edition(),
            Framework.Status.COMPLETE,
            eip.categories(),
            eip.criteria(),
            eip.source(),
            new Scoring(
                List.of(), List.of("PM-P1"), List.of(), Map.of(), List.of(), Map.of(), false));
    Assessment assessment =
        Assessment.of(
            scheme,
            HALF.period(),
            HALF.partialRule(),
            List.of(
                Assessed.result("PM-P1", State.NOT_APPLICABLE),
                Assessed.result("PM-P2", State.NOT_MET),
                Assessed.result("EN-P1", State.NOT_MET),
                Assessed.result("EN-P2", State.NOT_MET)));

    assertThat(findings(assessment, "es").getFirst())
        .isEqualTo(
            "Sketch no entra en el alcance de este esquema: aquello en que se apoya no se le"
                + " aplica.");
    // "0 of 5 indicators met" and "Nearest gains" stood below
    String all = section(Assessed.results(assessment), "en").toString();
    assertThat(all).contains("not in the scope").doesNotContain("earest gains", "overage", "met");
    assertThat(Assessed.results(assessment).gains()).isEmpty();
  }

  @Test
  void aChangeSinceAnEarlierYearStandsNearTheTop() {
    Section section =
        section(
            Assessed.since(Assessed.eip(2023, "PM-P1 NOT_MET"), Assessed.eip(2024, "PM-P1 MET")),
            "es");

    assertThat(Pages.findings(section).get(1))
        .startsWith("Desde 2023 el puntaje pasó de 0 % a 100 %")
        .contains("+100,0 puntos por desempeño");
  }

  @Test
  void thatRowsOfTheSchemeWereNotComparedIsTheLastWord() {
    assertThat(Pages.notes(section(Assessed.results(HALF), "es")))
        .singleElement()
        .satisfies(said -> assertThat(said).endsWith("no como certificado."));
  }
}
