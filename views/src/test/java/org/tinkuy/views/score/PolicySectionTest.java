package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.policy.Effect;
import org.tinkuy.policy.ObjectiveStanding;
import org.tinkuy.policy.PolicyInstrument;
import org.tinkuy.policy.PolicyMatrix;
import org.tinkuy.policy.PolicyRegister;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.flow.Flowed;
import org.tinkuy.views.study.Studied;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Objectives of development against instruments of policy, as a planner reads them.
class PolicySectionTest {
  private static final Provenance OURS = new Provenance("made up", "D", false);
  private static final Goals GOALS =
      new Goals(
          List.of(),
          List.of(
              new Goals.Objective(
                  "people",
                  List.of(
                      "policy-objectives/PO-11",
                      "policy-objectives/PO-12",
                      Goals.Objective.DIVERSITY),
                  List.of("eip-1.0/PM-P1"),
                  OURS),
              new Goals.Objective("infrastructure", List.of(), List.of(), OURS)));

  private static PolicyInstrument instrument(
      String id, Effect effect, String status, String gap, boolean known) {
    return new PolicyInstrument(
        id,
        "Ley de " + id,
        new Instrument.Kind("law", List.of("skills")),
        status,
        effect,
        List.of("people"),
        gap,
        known
            ? new PolicyInstrument.Known(false, Optional.of(OURS), "", "")
            : PolicyInstrument.Known.PARK);
  }

  private static Section section(
      ObjectiveStanding people, ObjectiveStanding roads, PolicyInstrument... own) {
    return section(new PolicyRegister(List.of(own), List.of(), 3), people, roads);
  }

  /// Signs of criteria were explained where a scheme has none that serves an objective.
  @Test
  void theSignsOfCriteriaAreExplainedWhereThereAreAny() {
    PolicyRegister register = new PolicyRegister(List.of(), List.of(), 3);
    Section section =
        against(
            Assessed.eip(2024, "EN-I8 MET"),
            register,
            standing("people"),
            standing("infrastructure"));

    assertThat(Pages.table(section, "policy-matrix").note()).doesNotContain("Los criterios");
  }

  private static Section section(
      PolicyRegister register,
      ObjectiveStanding people,
      ObjectiveStanding roads,
      Assessment... sets) {
    return against(Assessed.eip(2024, "PM-P1 MET"), register, people, roads, sets);
  }

  private static Section against(
      Assessment assessed,
      PolicyRegister register,
      ObjectiveStanding people,
      ObjectiveStanding roads,
      Assessment... sets) {
    PolicyMatrix matrix =
        new PolicyMatrix(
            register,
            List.of(people, roads),
            Assessed.known(0.5),
            Flowed.none("covered"),
            List.of(),
            Assessed.known(7),
            Assessed.known(4.26));
    return new PolicySection(
            Studied.around(GOALS, matrix, sets),
            Optional.of(Assessed.results(assessed)),
            CatalogWords.in("es"))
        .section();
  }

  private static ObjectiveStanding standing(String objective, PolicyInstrument... instruments) {
    return new ObjectiveStanding(objective, List.of(instruments), List.of(), true);
  }

  @Test
  void objectivesThatNothingSupportsAreNamed() {
    PolicyInstrument weak = instrument("skills", Effect.WEAK, "in force", "", false);
    Section section = section(standing("people", weak), standing("infrastructure"), weak);

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.findings(section))
        .containsExactly(
            "Ningún instrumento vigente es eficaz, ni podría serlo, para:"
                + " Recursos humanos competitivos; Infraestructura física.");
  }

  @Test
  void whereEveryObjectiveHasAnInstrumentThatIsSaid() {
    PolicyInstrument good = instrument("skills", Effect.EFFECTIVE, "in force", "", false);
    Section section = section(standing("people", good), standing("infrastructure", good), good);

    assertThat(Pages.findings(section).getFirst()).startsWith("Cada objetivo de desarrollo tiene");
  }

  /// The order is that of the catalog; what only the catalog knows has a dagger.
  @Test
  void theMatrixTellsSupportInstrumentsAndCriteria() {
    PolicyInstrument own = instrument("skills", Effect.EFFECTIVE, "in force", "", false);
    PolicyInstrument known = instrument("madeUp", Effect.UNRATED, "in force", "", true);
    Section section =
        section(
            new ObjectiveStanding(
                "people",
                List.of(own, known),
                List.of(
                    new ObjectiveStanding.Overlap("law", "skills", List.of("skills", "madeUp"))),
                true),
            standing("infrastructure"),
            own);

    assertThat(Pages.rows(Pages.table(section, "policy-matrix")))
        .containsExactly(
            "Recursos humanos competitivos | ● eficaz | skills; madeUp * | PM-P1 ● |"
                + " Aprendices; Mujeres beneficiadas; Diversidad de sectores 4,3",
            "Infraestructura física | ○ ninguno | – | – | –");
    assertThat(Pages.table(section, "policy-matrix").note()).contains("Los criterios llevan");
    assertThat(Pages.rows(Pages.table(section, "policy-overlaps")))
        .containsExactly(
            "Recursos humanos competitivos |  | ", "Ley | capacidades | skills; madeUp");
  }

  /// 3 % of those who told; of the women nothing is known; the diversity is that of the key
  /// figures.
  @Test
  void theMatrixTellsIndicatorsWithTheirValuesWhereTheSetIsReckoned() {
    Assessment set =
        Assessed.of(
            "policy-objectives",
            2024,
            List.of(
                Assessed.result("PO-11", Assessed.told(30, 1_000)),
                Assessed.result("PO-12", State.NO_DATA)));
    Section section =
        section(
            new PolicyRegister(List.of(), List.of(), 3),
            standing("people"),
            standing("infrastructure"),
            set);

    assertThat(Pages.rows(Pages.table(section, "policy-matrix")))
        .first()
        .asString()
        .endsWith(
            " | Aprendices 3 % (de quienes informaron); Mujeres beneficiadas ?; Diversidad de"
                + " sectores 4,3");
    assertThat(Pages.rows(Pages.table(section, "policy-contributions")))
        .last()
        .asString()
        .startsWith("Diversidad de sectores | 4,3 | ");
  }

  @Test
  void withoutOverlapsThereIsNoTableOfThem() {
    PolicyInstrument own = instrument("skills", Effect.EFFECTIVE, "in force", "", false);
    Section section = section(standing("people", own), standing("infrastructure"), own);

    assertThat(section.blocks())
        .noneMatch(block -> block instanceof Table table && table.id().equals("policy-overlaps"));
  }

  @Test
  void theRegisterTellsStatusEffectAndWhoseItIs() {
    PolicyInstrument draft =
        instrument("skills", Effect.NOT_IN_FORCE, "draft", "sin presupuesto", false);
    Section section = section(standing("people", draft), standing("infrastructure"), draft);

    assertThat(Pages.rows(Pages.table(section, "policy-register")))
        .containsExactly(
            "Skills | Ley de skills: sin presupuesto | ley | proyecto | – no vigente | registro del"
                + " parque");
  }

  /// A law that the park rates and the catalog knows by its source; one that the catalog knows from
  /// general knowledge alone.
  @Test
  void theRegisterTellsBesideTheParkWhatTheCatalogKnows() {
    PolicyInstrument read = known("peCircularRoadmap", true, "F", "2020");
    PolicyInstrument unread = known("peSafety", true, "R-H", "2011");
    PolicyInstrument other = known("peParkSystem", false, "R-M", "");
    Section section =
        section(
            new PolicyRegister(List.of(read, unread), List.of(other), 2),
            standing("people", read, other),
            standing("infrastructure"));

    assertThat(Pages.rows(Pages.table(section, "policy-register")))
        .extracting(row -> row.substring(row.lastIndexOf(" | ") + 3))
        .containsExactly(
            "registro del parque; fuente pública (andina.pe); instrumento de 2020",
            "registro del parque; texto no leído; conocimiento general, confianza alta; instrumento"
                + " de 2011",
            "texto no leído; conocimiento general, confianza media");
    assertThat(Pages.rows(Pages.table(section, "policy-matrix")).getFirst())
        .contains("*")
        .doesNotContain("andina");
  }

  private static PolicyInstrument known(String id, boolean ofPark, String mark, String year) {
    return new PolicyInstrument(
        id,
        "Ley",
        new Instrument.Kind("law", List.of("skills")),
        "in force",
        Effect.UNRATED,
        List.of("people"),
        "",
        new PolicyInstrument.Known(
            ofPark, Optional.of(new Provenance("made up", mark, false)), year, ""));
  }

  /// Nothing is said of gaps where nobody told of any instrument.
  @Test
  void anEmptyRegisterIsNoProofOfGaps() {
    Section section = section(standing("people"), standing("infrastructure"));

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(Pages.findings(section)).singleElement().asString().startsWith("El registro de pol");
  }

  /// The register of this test asks for three.
  @Test
  void theRatingThatIsEnoughIsThatOfTheRegister() {
    Section section =
        section(
            standing("people"),
            standing("infrastructure"),
            instrument("a", Effect.WEAK, "in force", "", false));

    assertThat(Pages.table(section, "policy-register").note()).contains("desde 3 de 4");
  }

  /// A park without a register of its own, of whose country the catalog knows one law.
  @Test
  void theLawsOfTheCatalogAloneProveNoGapEither() {
    PolicyInstrument known = instrument("madeUp", Effect.UNRATED, "in force", "", true);
    Section section =
        section(
            new PolicyRegister(List.of(), List.of(known), 2),
            standing("people", known),
            new ObjectiveStanding("infrastructure", List.of(), List.of(), false));

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(Pages.findings(section))
        .singleElement()
        .asString()
        .startsWith("El parque no lleva un registro propio de políticas.")
        .contains("(1 instrumento)");
    assertThat(Pages.rows(Pages.table(section, "policy-matrix")))
        .contains("Infraestructura física | ? no se sabe | – | – | –");
  }

  @Test
  void sharesArePercentAndWhatIsNotKnownIsNoZero() {
    PolicyInstrument own = instrument("skills", Effect.EFFECTIVE, "in force", "", false);
    KeyFigures keys =
        (KeyFigures)
            section(standing("people", own), standing("infrastructure"), own).blocks().get(1);

    assertThat(keys.figures())
        .extracting(each -> Pages.plain(each.label() + ": " + each.value()))
        .containsExactly(
            "Objetivos atendidos: 50 %",
            "Criterios con una política eficaz: sin datos",
            "Divisiones industriales: 7",
            "Diversidad de sectores: 4,3");
  }

  /// 30 of the 1,000 who told are apprentices; the silent firms may have any number.
  @Test
  void whatFirmsToldOfAnObjectiveStandsBesideWhatIsOpen() {
    Assessment open =
        Assessed.of(
            "policy-objectives",
            2024,
            List.of(
                Assessed.result("PO-11", Assessed.told(30, 1_000)),
                Assessed.result("PO-12", State.NO_DATA)));

    Table table = contributions(open);

    assertThat(Pages.rows(table)).anyMatch(row -> row.contains(" | sin datos | 3 % | "));
    assertThat(table.note()).endsWith("no dice nada de las demás.");
  }

  /// The days of one-stop services of a park without such services read as if nobody had told them.
  @Test
  void anIndicatorThatDoesNotApplyLacksNoData() {
    Assessment set =
        Assessed.of(
            "policy-objectives", 2024, List.of(Assessed.result("PO-12", State.NOT_APPLICABLE)));
    PolicyRegister register = new PolicyRegister(List.of(), List.of(), 3);
    Section section = section(register, standing("people"), standing("infrastructure"), set);

    assertThat(Pages.rows(Pages.table(section, "policy-matrix")))
        .first()
        .asString()
        .contains("Mujeres beneficiadas –;");
    assertThat(Pages.rows(contributions(set))).anyMatch(row -> row.contains(" | no aplica | "));
  }

  @Test
  void whereNothingOfAnObjectiveIsOpenNoColumnIsForThoseWhoTold() {
    Table table =
        contributions(
            Assessed.of(
                "policy-objectives",
                2024,
                List.of(Assessed.result("PO-11", Assessed.measured(State.MET, 0.03, 0.02)))));

    assertThat(table.columns()).hasSize(3);
  }

  private static Table contributions(Assessment set) {
    PolicyRegister register = new PolicyRegister(List.of(), List.of(), 3);
    return Pages.table(
        section(register, standing("people"), standing("infrastructure"), set),
        "policy-contributions");
  }
}
