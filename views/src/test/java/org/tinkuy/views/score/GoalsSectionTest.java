package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Goals.SustainableGoal;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.study.Studied;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// What a park contributes to the goals of sustainable development.
class GoalsSectionTest {
  private static final Provenance OURS = new Provenance("made up", "D", false);

  private static SustainableGoal goal(String code, String... criteria) {
    return new SustainableGoal(
        code, Goals.Kind.INDICATOR, "", List.of(), List.of(criteria), "", OURS);
  }

  private static List<String> rows(
      Assessment assessment, Assessment set, SustainableGoal... goals) {
    return Pages.rows(Pages.table(section(assessment, set, goals), "sdg-table"));
  }

  private static Section section(Assessment assessment, Assessment set, SustainableGoal... goals) {
    Optional<AssessmentResults> assessed = Optional.of(Assessed.results(assessment));
    return new GoalsSection(
            Studied.around(new Goals(List.of(goals), List.of()), Studied.NO_POLICIES, set),
            assessed,
            CatalogWords.in("es"))
        .section();
  }

  /// A set of indicators with one value, 21 %, that speaks of an indicator of the goals.
  private static Assessment women(String code) {
    return share("SO-I1", code);
  }

  private static Assessment share(String id, String code) {
    Criterion plain = Assessed.criterion(id, true);
    Criterion of =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            plain.rule(),
            plain.reach(),
            new Criterion.Guidance(List.of(code), List.of()),
            plain.provenance());
    CriterionResult result =
        Assessed.result(
            of, Assessed.measured(State.MET, 0.21, 0.2), Assessed.measured(State.MET, 0.21, 0.2));
    return Assessed.of(Assessed.EIP, 2024, List.of(result));
  }

  @Test
  void criteriaThatServeAGoalAreCountedAndListedWithTheirStates() {
    assertThat(
            rows(
                Assessed.eip(2024, "EN-P1 MET", "EN-P2 NOT_MET", "PM-P1 MET"),
                women("5.5.2"),
                goal("6.3.1", "eip-1.0/EN-P1", "eip-1.0/EN-P2", "other/EN-P1")))
        .containsExactly(
            "6 Agua limpia y saneamiento |  |  |  |  | ",
            "6.3.1 | Aguas residuales tratadas de forma segura | 1 de 2 | EN-P1 ●, EN-P2 ○ |"
                + " tratado según norma entre lo generado | sin datos");
  }

  /// EC-P4 of EIP is in doubt and stands in no score; the goal counted it all the same.
  @Test
  void whatStandsAsideOfTheScoresIsListedAndNotCounted() {
    Assessment aside =
        Assessed.of(
            Assessed.EIP,
            2024,
            List.of(
                Assessed.result("EN-P1", State.MET),
                Assessed.result(
                    Assessed.criterion("EN-P2", false),
                    Assessed.judgement(State.NOT_MET),
                    Assessed.judgement(State.NOT_MET))));

    assertThat(rows(aside, women("5.5.2"), goal("6.3.1", "eip-1.0/EN-P1", "eip-1.0/EN-P2")))
        .last()
        .asString()
        .contains(" | 1 de 1 | EN-P1 ●, EN-P2 ○ | ");
  }

  /// A criterion without data was counted as missed: "1 of 3" of which one was never asked.
  @Test
  void whatHasNoDataIsNotCountedAsMissed() {
    assertThat(
            rows(
                Assessed.eip(2024, "EN-P1 MET", "EN-P2 NOT_MET", "EN-P3 NO_DATA"),
                women("5.5.2"),
                goal("6.3.1", "eip-1.0/EN-P1", "eip-1.0/EN-P2", "eip-1.0/EN-P3")))
        .last()
        .asString()
        .contains(" | 1 de 2; 1 sin datos | EN-P1 ●, EN-P2 ○, EN-P3 ? | ");
  }

  /// "0 of 1 met" beside a question mark was taken for a finding.
  @Test
  void whereNothingIsKnownNoneIsNotSaidToBeMet() {
    assertThat(
            rows(
                Assessed.eip(2024, "EN-P1 NO_DATA"),
                women("5.5.2"),
                goal("6.3.1", "eip-1.0/EN-P1")))
        .last()
        .asString()
        .contains(" | ? de 1 | EN-P1 ? | ");
  }

  /// What nobody measures is not told as what the park measures, beside a value of another goal.
  @Test
  void aMeasureWithoutAValueIsToldAsLacking() {
    assertThat(
            rows(
                Assessed.eip(2024, "EN-P1 MET"),
                women("6.3.1"),
                goal("6.3.1"),
                goal("6.4.1", "eip-1.0/EN-P1")))
        .last()
        .asString()
        .contains(" | EN-P1 ● | valor agregado por metro cúbico, cambio al año | sin datos");
  }

  /// The share of solid waste that is reused stood beside "municipal waste of the park" as if it
  /// were that.
  @Test
  void aValueOfAnotherQuantityIsToldAsSuch() {
    assertThat(rows(Assessed.eip(2024, "EN-P1 MET"), women("6.3.1"), asking()))
        .last()
        .asString()
        .contains(" | sin datos; valores afines: ")
        .endsWith(" 21 %");
    assertThat(rows(Assessed.eip(2024, "EN-P1 MET"), women("6.3.1"), asking("eip-1.0/SO-I1")))
        .last()
        .asString()
        .doesNotContain("otra magnitud")
        .endsWith(" 21 %");
  }

  /// A goal for which a park would measure something.
  private static SustainableGoal asking(String... measuredBy) {
    return new SustainableGoal(
        "6.3.1",
        Goals.Kind.INDICATOR,
        "wastewater treated",
        List.of(measuredBy),
        List.of(),
        "",
        OURS);
  }

  /// `SI-07 ●` stood beside criteria of another scheme, which had none of that id.
  @Test
  void criteriaOfAnotherSetAreSaidToBeOfIt() {
    Assessment social = Assessed.of("social-inclusion", 2024, share("SI-07", "6.3.1").results());

    assertThat(note(social)).contains("SI-07: de «social-inclusion».");
    assertThat(note(women("9.9.9"))).doesNotContain("del conjunto").doesNotContain("‡");
  }

  private static String note(Assessment set) {
    SustainableGoal goal = goal("6.3.1", "eip-1.0/EN-P1");
    return Pages.table(section(Assessed.eip(2024, "EN-P1 MET"), set, goal), "sdg-table").note();
  }

  /// 5.5.2 has neither a criterion nor a value and is named below the table.
  @Test
  void codesThatAreLeftOutAreNamedBelowTheTable() {
    Section section =
        section(
            Assessed.eip(2024, "EN-P1 MET"),
            women("9.9.9"),
            goal("6.3.1", "eip-1.0/EN-P1"),
            goal("5.5.2"),
            goal("9.1.2"));

    assertThat(Pages.table(section, "sdg-table").note()).endsWith("para ellos: 5.5.2; 9.1.2.");
    assertThat(
            Pages.table(
                    section(
                        Assessed.eip(2024, "EN-P1 MET"),
                        women("9.9.9"),
                        goal("6.3.1", "eip-1.0/EN-P1")),
                    "sdg-table")
                .note())
        .doesNotContain("para ellos");
  }

  /// A goal of which the park has neither a criterion nor a value is left out, and so is the
  /// heading above it.
  @Test
  void aGoalOfWhichNothingIsKnownIsLeftOut() {
    assertThat(
            rows(Assessed.eip(2024, "PM-P1 MET"), women("9.9.9"), goal("6.3.1", "eip-1.0/EN-P9")))
        .isEmpty();
  }

  @Test
  void aValueOfTheParkStandsBesideTheIndicatorItIsAbout() {
    assertThat(rows(Assessed.eip(2024, "PM-P1 MET"), women("6.3.1"), goal("6.3.1")))
        .last()
        .asString()
        .endsWith(
            " | 1 de 1 | SO-I1 ● | tratado según norma entre lo generado | Empresas grandes con"
                + " sistema de seguridad 21 %");
  }

  /// The goal names nothing; the criterion of the scheme names the goal.
  @Test
  void aCriterionOfTheSchemeThatNamesTheIndicatorServesIt() {
    assertThat(rows(women("6.3.1"), women("9.9.9"), goal("6.3.1")))
        .last()
        .asString()
        .contains(" | 1 de 1 | SO-I1 ● | ");
  }

  /// The second edition had no goals at all, since these name rows of the first.
  @Test
  void aRowTakenOverFromAnotherEditionServesWhatItServesThere() {
    Criterion kept =
        Assessed.criterion("EN-P1", true).takenOver("eip-1.0", OURS).takenOver("eip-2.0", OURS);
    CriterionResult met =
        Assessed.result(kept, Assessed.judgement(State.MET), Assessed.judgement(State.MET));

    assertThat(
            rows(
                Assessed.of("eip-3.0", 2024, List.of(met)),
                women("9.9.9"),
                goal("6.3.1", "eip-1.0/EN-P1"),
                goal("6.4.1", "eip-2.0/EN-P1"),
                goal("7.2.1", "old/EN-P1")))
        .filteredOn(row -> row.contains("EN-P1"))
        .hasSize(2)
        .allMatch(row -> row.contains(" | 1 de 1 | EN-P1 ● | "));
  }

  /// Nobody can meet or miss what is only measured; of it, 3 % are known of those who told.
  @Test
  void whatIsOnlyMeasuredIsAValueAndNoCriterion() {
    Criterion plain = Assessed.criterion("SO-I1", true);
    Criterion measured =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", "measure", "", "", "", true),
            plain.reach(),
            new Criterion.Guidance(List.of("6.3.1"), List.of()),
            plain.provenance());
    Assessment set =
        Assessed.of(
            Assessed.EIP,
            2024,
            List.of(
                Assessed.result(
                    measured, Assessed.told(30, 1_000), Assessed.judgement(State.NO_DATA))));
    Section section = section(Assessed.eip(2024, "PM-P1 MET"), set, goal("6.3.1"));

    assertThat(Pages.rows(Pages.table(section, "sdg-table")))
        .last()
        .asString()
        .contains(" | – | – | ")
        .endsWith("Empresas grandes con sistema de seguridad 3 % (de quienes informaron)");
    assertThat(Pages.table(section, "sdg-table").note()).endsWith("no dice nada de las demás.");
  }

  /// What a criterion of the scheme measures is a value of the park as well.
  @Test
  void aCriterionThatServesTheGoalGivesItsValue() {
    assertThat(rows(women("4.4.4"), women("9.9.9"), goal("6.3.1", "eip-1.0/SO-I1")))
        .last()
        .asString()
        .endsWith(
            " | SO-I1 ● | tratado según norma entre lo generado | Empresas grandes con sistema de"
                + " seguridad 21 %");
  }

  /// SO-I2 is computed by the formula of SO-I1, comes to the same 21 % and has another name.
  @Test
  void whatTwoSchemesNameDifferentlyAndComputeAlikeIsOneValue() {
    assertThat(rows(women("4.4.4"), share("SO-I2", "6.3.1"), goal("6.3.1", "eip-1.0/SO-I1")))
        .last()
        .asString()
        .endsWith(
            " | SO-I1 ● | tratado según norma entre lo generado | Empresas grandes con sistema de"
                + " seguridad 21 %");
  }

  @Test
  void targetsOfOneGoalShareItsHeading() {
    assertThat(
            rows(
                Assessed.eip(2024, "EN-P1 MET"),
                women("9.9.9"),
                goal("6.3.1", "eip-1.0/EN-P1"),
                goal("6.4.1", "eip-1.0/EN-P1")))
        .hasSize(3);
  }

  /// The catalog doubts that the criterion serves the target, and says so below the table.
  @Test
  void aContestedLinkIsMarkedAndExplained() {
    Section section =
        section(
            Assessed.eip(2024, "EN-P2 MET"),
            women("9.9.9"),
            new SustainableGoal(
                "7.1",
                Goals.Kind.TARGET,
                "",
                List.of(),
                List.of("eip-1.0/EN-P2"),
                "doubted",
                OURS));
    assertThat(Pages.rows(Pages.table(section, "sdg-table")))
        .last()
        .asString()
        .startsWith("7.1 ‡ |");
    assertThat(Pages.table(section, "sdg-table").note()).contains("‡ discutido");
    assertThat(section.blocks())
        .last()
        .isInstanceOfSatisfying(
            Note.class,
            note ->
                assertThat(note.text())
                    .startsWith("7.1\u00A0‡: El documento")
                    .contains("oficialmente"));
  }

  /// The doubt about the criterion of one scheme stood below a criterion of another, which asks for
  /// another thing.
  @Test
  void aDoubtIsAboutTheCriteriaThatTheGoalNames() {
    Section section =
        section(
            Assessed.eip(2024, "PM-P1 MET"),
            women("7.1"),
            new SustainableGoal(
                "7.1",
                Goals.Kind.TARGET,
                "",
                List.of(),
                List.of("eip-1.0/EN-P2"),
                "doubted",
                OURS));

    assertThat(Pages.rows(Pages.table(section, "sdg-table")))
        .last()
        .asString()
        .startsWith("7.1 |")
        .contains("SO-I1");
    assertThat(Pages.table(section, "sdg-table").note()).doesNotContain("‡ discutido");
  }
}
