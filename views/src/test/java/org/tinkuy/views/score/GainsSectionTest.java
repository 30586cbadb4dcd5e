package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Margin;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Gap;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.measure.ParkMeasure.Status;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.park.Measured;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class GainsSectionTest {
  private static final Park PARK =
      ParkSketch.empty()
          .table("tenants", "tenant id - key", "name text")
          .table("bodies", "body id - key", "name text")
          .park();

  private static Section section(Assessment assessment, String language) {
    return section(assessment, MeasureReview.NONE, language);
  }

  private static Section section(Assessment assessment, MeasureReview own, String language) {
    return new GainsSection(Assessed.results(assessment), own, PARK, CatalogWords.in(language))
        .section();
  }

  /// What the park itself means to do stands beside the gap; what it gave up does not.
  @Test
  void aGainNamesTheMeasuresOfTheParkThatAreStillToCome() {
    MeasureReview own =
        new MeasureReview(
            List.of(
                Measured.of("M1", Status.APPROVED, "PM-P2"),
                Measured.of("M2", Status.FAILED, "PM-P2"),
                Measured.of("M3", Status.IDEA, "PM-P1")),
            List.of(),
            List.of());

    Section section = section(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET"), own, "en");

    assertThat(Pages.findings(section).getFirst())
        .contains(
            "Measures of the park that change the data of this criterion: M1 The M1 (approved).")
        .doesNotContain("M2")
        .doesNotContain("M3");
  }

  @Test
  void aGainSaysWhatIsMissingWhatToDoAndWhatItAdds() {
    Section section = section(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET"), "es");

    assertThat(Pages.findings(section))
        .containsExactly(
            "PM-P2 Terrenos y servicios compartidos. Hoy no cumplido. Siguiente paso: liste los"
                + " servicios que los contratos prometen y quién presta cada uno; acuerde qué hacer"
                + " con los que nadie presta. Se puede cumplir con un documento y suma 50.0"
                    .replace("50.0", "50,0")
                + " puntos porcentuales. Quién suele tenerlo: áreas de operaciones y legal de la"
                + " entidad gestora. Evidencia pedida: contratos con las empresas residentes; lista"
                + " de servicios y quién los presta; plan de mantenimiento.");
  }

  @Test
  void whatIsNearestStandsInSentencesAndTheRestInATable() {
    Section section =
        section(
            Assessed.eip(
                2024,
                "PM-P1 NOT_MET",
                "PM-P2 NOT_MET",
                "PM-P3 NOT_MET",
                "PM-P4 NOT_MET",
                "PM-P5 NOT_MET"),
            "fr");

    assertThat(Pages.findings(section)).hasSize(3);
    assertThat(Pages.rows(Pages.table(section, "gains-table")))
        .hasSize(2)
        .noneMatch(row -> row.contains("Qui l’a d’ordinaire"))
        .allMatch(row -> row.contains(". Preuves demandées : "))
        .anyMatch(row -> row.contains("| Planification ou ingénierie, protection civile. Preuves"));
  }

  @Test
  void ofASchemeWithoutScoreNoPointsAreTold() {
    Assessment assessment =
        Assessed.eip(2024, "PM-P1 NOT_MET", "PM-P2 NOT_MET", "PM-P3 NOT_MET", "PM-P4 NOT_MET");

    assertThat(Pages.table(section(assessment, "es"), "gains-table").columns()).hasSize(7);
    assertThat(Pages.table(section(Assessed.incomplete(assessment), "es"), "gains-table").columns())
        .hasSize(6);
  }

  @Test
  void aGainOfAMeasureTellsValueTargetAndTheWayBetween() {
    Assessment assessment =
        Assessed.of(
            Assessed.EIP,
            2024,
            List.of(
                Assessed.result("EN-I9", Assessed.measured(State.NOT_MET, 0.1, 0.25)),
                Assessed.result("PM-P1", State.MET)));

    assertThat(Pages.findings(section(assessment, "fr")).getFirst())
        .startsWith("EN-I9 Sous-produits et déchets réutilisés. Aujourd’hui ")
        .contains("par un changement sur le terrain");
  }

  /// An incident of the year stood among the nearest gains with "Gap: 1", as if it could be undone.
  @Test
  void whatHappenedTooOftenIsAnExcessAndCanBeMetOnlyLater() {
    assertThat(stated("factNumber(park, environmentalIncidents)", "=", 1, 0))
        .contains("Now 1, target = 0. Excess: 1 incident.")
        .endsWith(
            "It can be met by a change in practice in a later period (what was counted in 2024 has"
                + " happened) and adds 50.0 points.");
    assertThat(stated("factNumber(park, newSymbiosisChains)", ">=", 4, 6))
        .contains("Now 4, target ≥ 6. Gap: 2 new chains.")
        .contains("It can be met by a change in practice and adds 50.0 points.");
  }

  private static String stated(String formula, String operator, double value, double target) {
    Criterion any = Assessed.criterion("EN-I9", true);
    String asked = Integer.toString((int) target);
    Criterion criterion =
        new Criterion(
            any.id(),
            any.kind(),
            any.heading(),
            new Criterion.Rule(formula, operator, asked, "", "", true),
            any.reach(),
            any.guidance(),
            any.provenance());
    Judgement judgement = Assessed.measured(State.NOT_MET, value, target);
    Assessment assessment =
        Assessed.of(
            Assessed.EIP,
            2024,
            List.of(
                Assessed.result(criterion, judgement, judgement),
                Assessed.result("PM-P1", State.MET)));
    return Pages.plain(Pages.findings(section(assessment, "en")).getFirst())
        .replaceFirst(" Who usually has it.*", "");
  }

  /// A set of indicators without targets has data, which are not said to be missing. A page of its
  /// own repeated what the summary had said.
  @Test
  void whereNothingHasDataThereIsNothingToTell() {
    assertThat(told(Assessed.eip(2024, "PM-P1 NO_DATA", "PM-I1 NO_DATA"))).isFalse();
    assertThat(told(Assessed.eip(2024, "PM-I1 NO_DATA", "PM-I2 REPORTED"))).isFalse();
    assertThat(told(Assessed.eip(2024, "PM-P1 NO_DATA", "PM-I1 MET"))).isTrue();
  }

  private static boolean told(Assessment assessment) {
    return new GainsSection(
            Assessed.results(assessment),
            MeasureReview.NONE,
            ParkSketch.empty().park(),
            CatalogWords.in("es"))
        .isTold();
  }

  @Test
  void whatHasNoTargetIsNotSaidToHaveNoData() {
    assertThat(Pages.findings(section(Assessed.eip(2024, "PM-P1 REPORTED"), "en")))
        .containsExactly(
            "No targets are known for what has data, so that there are no gains to put in"
                + " order.");
  }

  /// The operator sees that nobody has told of PM-P2; from the public PM-P3 is withheld, which is
  /// no want of data.
  @Test
  void whatIsWithheldIsNotCountedAsUntold() {
    assertThat(Pages.findings(section(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NO_DATA"), "en")))
        .containsExactly(
            "What has data is met; of 1 criterion nobody has reported enough yet. The list “What to"
                + " ask for” says where to begin.");
    assertThat(
            Pages.findings(
                section(Assessed.eip(2024, "PM-P1 MET", "PM-P2 NO_DATA", "PM-P3 HIDDEN"), "en")))
        .containsExactly(
            "What is shown here leaves nothing to gain; of 1 criterion nobody has reported enough"
                + " yet, and 1 is withheld to protect firms. The list “What to ask for” says where"
                + " to begin.");
  }

  /// Whether what is withheld is met, and whether it has data, is not said.
  @ParameterizedTest
  @ValueSource(strings = {"PM-P1 MET", "PM-P1 HIDDEN"})
  void whereOnlyWithheldCriteriaAreOpenNobodyIsSentToAsk(String first) {
    Section section = section(Assessed.eip(2024, first, "PM-P2 HIDDEN", "PM-P3 HIDDEN"), "es");

    assertThat(Pages.findings(section))
        .singleElement()
        .asString()
        .matches(
            "Lo que aquí se muestra no deja nada por ganar; se reservan [23] criterios para"
                + " proteger a las empresas\\.");
  }

  @Test
  void whoMeetsAllIsTold() {
    Section section = section(Assessed.eip(2024, "PM-P1 MET"), "fr");

    assertThat(section.blocks())
        .singleElement()
        .extracting(block -> ((Finding) block).tone())
        .isEqualTo(Tone.GOOD);
  }

  /// A report said to ask first for what a firm had refused.
  @Test
  void whatWasRefusedIsAskedForAgainLast() {
    Gap refused = new Gap(Sentence.value("flows[F1].quantity"), "refused");
    Gap silent = new Gap(Sentence.value("flows[F2].kind"), "empty");

    assertThat(lacking(refused))
        .doesNotContain("First ask")
        .contains(" Last, ask once more: quantity (flows, refused).");
    assertThat(lacking(refused, silent))
        .contains("Next step: first ask for what is missing: kind (flows). ")
        .contains(" Last, ask once more: quantity (flows, refused).");
  }

  private static String lacking(Gap... gaps) {
    Figure.Range range = new Figure.Range(0.1, 0, 0.3);
    return sentence(
        new Judgement(
            State.NOT_MET,
            Figure.uncertain("x", range, Unit.ONE, Origin.NONE, Sentence.NONE),
            Optional.of(Assessed.known(0.5)),
            Optional.empty(),
            Optional.empty(),
            List.of(gaps),
            "",
            false));
  }

  /// 95 of 134 answers are 13 short of 80 %; people of the community are not counted.
  @Test
  void whatASurveyLacksIsAnswers() {
    Value.Sample sample = new Value.Sample(95, 134, 0);
    Judgement asked =
        new Judgement(
            State.NOT_MET,
            Assessed.known(95.0 / 134),
            Optional.of(Assessed.known(0.8)),
            Optional.of(new Margin(Assessed.known(95.0 / 134), sample)),
            Optional.of(
                new Value.Parts(
                    95, 134, Unit.of("people", Dimension.base("people"), Fraction.ONE))),
            List.of(),
            "",
            false);

    assertThat(sentence(asked)).contains("Gap: 13 answers.");
  }

  private static String sentence(Judgement judgement) {
    Assessment assessment =
        Assessed.of(Assessed.EIP, 2024, List.of(Assessed.result("EN-I9", judgement)));
    return Pages.plain(Pages.findings(section(assessment, "en")).getFirst());
  }

  /// Three gains of a twenty-second are 4.5 points each and 13.6 together, not 13.5; of a seventh
  /// they are 14.3 each and 42.9 together.
  @Test
  void whereRoundedPointsDoNotAddUpTheirSumIsTold() {
    assertThat(notes(19))
        .containsExactly("Points are rounded one by one; together these gains add 13.6.");
    assertThat(notes(4)).isEmpty();
  }

  private static List<String> notes(int met) {
    List<CriterionResult> results = new ArrayList<>();
    for (int i = 1; i <= met + 3; i++) {
      results.add(Assessed.result("PM-P" + i, i > 3 ? State.MET : State.NOT_MET));
    }
    Section section = section(Assessed.of(Assessed.EIP, 2024, results), "en");
    return section.blocks().stream()
        .filter(Note.class::isInstance)
        .map(block -> ((Note) block).text())
        .toList();
  }
}
