package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Alternative;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class ScoreSectionTest {
  private static final Assessment NOW =
      Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET", "EN-P1 NO_DATA", "EN-P2 PARTLY");

  private static Section section(AssessmentResults results, String language) {
    return new ScoreSection(results, CatalogWords.in(language)).section();
  }

  private static Picture bars(Section section) {
    return (Picture)
        section.blocks().stream().filter(Picture.class::isInstance).findFirst().orElseThrow();
  }

  /// 1 met and half of one partly of 4 are 37.5 %; of the 3 that are known 50 %; 3 of 4 have data.
  @Test
  void statesAreCountedAndNoDataIsNoZeroAmongTheKnown() {
    assertThat(Pages.rows(Pages.table(section(Assessed.results(NOW), "es"), "score-counts")))
        .containsExactly(
            "Gestión del parque | 1 | 0 | 1 | 0 | 0 | 50 | 50 | 100",
            "Desempeño ambiental | 0 | 1 | 0 | 0 | 1 | 25 | 50 | 50",
            "Todos los criterios | 1 | 1 | 1 | 0 | 1 | 38 | 50 | 75");
  }

  /// A criterion that does not count was "not applicable" in its table and in no count of those.
  @Test
  void whatIsInNoCountIsNamed() {
    Assessment with =
        Assessed.of(
            Assessed.EIP,
            2024,
            List.of(
                Assessed.result("PM-P1", State.MET),
                Assessed.result(
                    Assessed.criterion("EC-P4", false),
                    Assessed.judgement(State.NOT_APPLICABLE),
                    Assessed.judgement(State.NOT_APPLICABLE))));

    assertThat(Pages.table(section(Assessed.results(with), "es"), "score-counts").note())
        .endsWith("No está en estas cuentas: EC-P4.");
  }

  @Test
  void theTotalStandsOut() {
    assertThat(Pages.table(section(Assessed.results(NOW), "es"), "score-counts").rows())
        .extracting(Row::strong)
        .containsExactly(false, false, true);
  }

  @Test
  void theTitleOfTheBarsIsWhatWasFound() {
    assertThat(Pages.plain(bars(section(Assessed.results(NOW), "es")).title()))
        .isEqualTo(
            "Se alcanza el 38 % de los puntos de los criterios; donde más falta avanzar:"
                + " Desempeño ambiental");
    assertThat(Pages.plain(bars(section(Assessed.results(NOW), "fr")).title()))
        .isEqualTo(
            "38 % des points des critères sont atteints ; plus grande marge de progrès :"
                + " « Environnement »");
  }

  /// Of equals none is the furthest, and of what nobody knows none either.
  @Test
  void theTitleNamesNoneWhereAllAreEqualOrNothingIsKnown() {
    assertThat(title("PM-P1 MET", "EN-P1 MET"))
        .isEqualTo("Se alcanza el 100 % de los puntos de los criterios");
    assertThat(title("PM-P1 NO_DATA", "EN-P1 NO_DATA"))
        .isEqualTo("Aún no se sabe nada: ningún criterio tiene datos");
    // of the two that are known management is behind; nothing is known of the environment
    assertThat(title("PM-P1 NOT_MET", "SO-P1 MET", "EN-P1 NO_DATA"))
        .isEqualTo(
            "Se alcanza el 33 % de los puntos de los criterios; donde más falta avanzar:"
                + " Gestión del parque");
  }

  /// A tenant saw one of four categories under "63 % of the points are reached", and nothing said
  /// that the others are withheld.
  @Test
  void theTitleSaysHowManyCategoriesAreShownWhereSomeAreWithheld() {
    Scores known = NOW.current();
    GroupScore environment = known.categories().getLast();
    Figure hidden = Figure.hidden("x", Sentence.NONE);
    GroupScore withheld =
        new GroupScore(environment.name(), environment.states(), hidden, hidden, hidden);
    Scores told =
        new Scores(
            known.overall(),
            known.macro(),
            List.of(known.categories().getFirst(), withheld),
            List.of(),
            known.prerequisites(),
            known.indicators(),
            known.document(),
            known.physical());
    Assessment cut =
        new Assessment(
            NOW.framework(),
            NOW.period(),
            PartialRule.NONE,
            NOW.results(),
            told,
            NOW.intended(),
            NOW.shown());

    assertThat(Pages.plain(bars(section(Assessed.results(cut), "es")).title()))
        .isEqualTo("Puntos de los criterios: se muestra 1 de 2 categorías; lo demás se reserva");
  }

  private static String title(String... criteria) {
    return Pages.plain(bars(section(Assessed.results(Assessed.eip(2024, criteria)), "es")).title());
  }

  /// A year of which nothing is known has no score of 0 to look back on.
  @Test
  void anEarlierYearWithoutDataIsNoTick() {
    Assessment unknown =
        Assessed.eip(2023, "PM-P1 NO_DATA", "PM-P2 NO_DATA", "EN-P1 NO_DATA", "EN-P2 NO_DATA");
    Picture since = bars(section(Assessed.since(unknown, NOW), "es"));

    assertThat(Pages.rows(since.twin()))
        .allSatisfy(row -> assertThat(row).doesNotMatch(".*\\| 0$"));
    assertThat(since.twin().columns()).hasSize(3);
  }

  @Test
  void anEarlierYearIsATickAndAColumn() {
    Assessment before =
        Assessed.eip(2023, "PM-P1 NOT_MET", "PM-P2 NOT_MET", "EN-P1 NO_DATA", "EN-P2 PARTLY");
    Picture alone = bars(section(Assessed.results(NOW), "fr"));
    Picture since = bars(section(Assessed.since(before, NOW), "fr"));

    assertThat(alone.twin().columns()).hasSize(3);
    assertThat(since.twin().columns()).hasSize(4);
    assertThat(Pages.line(since.twin().rows().getFirst()))
        .isEqualTo("Tous les critères | 38 | 13 | 75");
  }

  @Test
  void documentsAndPhysicalChangesAreToldApart() {
    assertThat(Pages.rows(Pages.table(section(Assessed.results(NOW), "es"), "score-reach")))
        .containsExactly(
            "Con un documento | 1 | 1 | 4 | 38", "Con un cambio en la práctica | 0 | 0 | 0 | –");
  }

  /// 18 of 26 met and a score of 73 % stood there without the two that are met in part.
  @Test
  void whatIsMetInPartHasAColumnWhereAnyIs() {
    Assessment whole = Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET");

    assertThat(Pages.table(section(Assessed.results(NOW), "es"), "score-reach").columns())
        .extracting(Column::label)
        .contains("Cumplido en parte");
    assertThat(Pages.table(section(Assessed.results(whole), "es"), "score-reach").columns())
        .hasSize(4);
  }

  /// That a scheme is not made for a park was said without why.
  @Test
  void aSchemeThatIsNotMadeForAParkSaysForWhich() {
    Criterion any = Assessed.criterion("PM-I1", true);
    Criterion core =
        new Criterion(
            any.id(),
            any.kind(),
            any.heading(),
            new Criterion.Rule(
                "1",
                "<=",
                "1",
                "",
                "",
                true,
                new Criterion.Mode("energyReaches(200000 tce)", "", false)),
            any.reach(),
            any.guidance(),
            any.provenance());
    CriterionResult result =
        Assessed.result(
            core,
            Assessed.judgement(State.NOT_APPLICABLE),
            Assessed.judgement(State.NOT_APPLICABLE));
    Framework plain = Assessed.of(Assessed.EIP, 2024, List.of(result)).framework();
    Framework scheme =
        new Framework(
            plain.id(),
            plain.name(),
            plain.edition(),
            plain.status(),
            plain.categories(),
            plain.criteria(),
            plain.source(),
            new Scoring(
                List.of(), List.of("PM-I1"), List.of(), Map.of(), List.of(), Map.of(), false));
    Assessment foreign = Assessment.of(scheme, NOW.period(), PartialRule.NONE, List.of(result));

    assertThat(
            new VerdictBlocks(Assessed.results(foreign), CatalogWords.in("es-PE"))
                .finding()
                .orElseThrow()
                .text())
        .endsWith(
            "Se aplica solo si la energía usada es de al menos 200,000 toneladas equivalentes de"
                + " carbón (tec).");
  }

  /// The only gate that is closed is closed by one of two readings.
  @Test
  void aVerdictThatTurnsOnADisputedGateNamesItAndTheDispute() {
    Judgement closed = Assessed.judgement(State.NOT_MET);
    CriterionResult gate =
        new CriterionResult(
            Assessed.criterion("OSB-G4", true),
            closed,
            closed,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Alternative(closed.value(), State.MET)),
            Optional.empty(),
            true);
    Framework plain = Assessed.of("green-osb", 2024, List.of(gate)).framework();
    Framework scheme =
        new Framework(
            plain.id(),
            plain.name(),
            plain.edition(),
            Framework.Status.INCOMPLETE,
            plain.categories(),
            plain.criteria(),
            plain.source(),
            new Scoring(
                List.of("OSB-G4"), List.of(), List.of(), Map.of(), List.of(), Map.of(), false));
    Assessment zone = Assessment.of(scheme, NOW.period(), PartialRule.NONE, List.of(gate));
    Finding finding =
        new VerdictBlocks(Assessed.results(zone), CatalogWords.in("es")).finding().orElseThrow();

    assertThat(finding.tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(finding.text())
        .isEqualTo(
            "Dictamen del esquema: sin decidir (las fuentes difieren sobre OSB-G4: no se cumple"
                + " según la lectura que aquí se sigue; según la otra, se cumple o podría"
                + " cumplirse). Una fuente de 2025 dice que basta con uno de los dos.");
  }
}
