package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Verdict.Outcome;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Scoring;

/// What gates, vetoes, groups and tiers make of the states of criteria.
class VerdictTest {
  private static final List<String> NONE = List.of();

  /// Criteria `a-1`, `a-2` and so on, in these states.
  private static List<CriterionResult> criteria(State... states) {
    return IntStream.range(0, states.length)
        .mapToObj(i -> Sheets.result("a-" + (i + 1), states[i]))
        .toList();
  }

  private static Verdict verdict(Scoring scoring, State... states) {
    return Verdict.of(Sheets.assessment(Framework.Status.COMPLETE, scoring, criteria(states)));
  }

  private static Scoring gates(String... ids) {
    return scoring(List.of(ids), NONE, List.of(), false);
  }

  private static Scoring vetoes(String... ids) {
    return scoring(NONE, List.of(ids), List.of(), false);
  }

  private static Scoring twoOf(String... ids) {
    return scoring(NONE, NONE, List.of(new Scoring.Group("two", 2, List.of(ids))), false);
  }

  private static Scoring scoring(
      List<String> gates, List<String> vetoes, List<Scoring.Group> groups, boolean allRequired) {
    return new Scoring(gates, vetoes, groups, Map.of(), List.of(), Map.of(), allRequired);
  }

  /// Gold above 80 points, silver from 50 on.
  private static Scoring tiers() {
    return new Scoring(
        NONE,
        NONE,
        List.of(),
        Map.of(),
        List.of(new Scoring.Tier("gold", 80, false), new Scoring.Tier("silver", 50, true)),
        Map.of(),
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, FULFILLED",
    "PARTLY, NOT_ADMITTED",
    "NOT_MET, NOT_ADMITTED",
    "NO_DATA, OPEN",
    "NOT_APPLICABLE, FULFILLED"
  })
  void aGateAdmitsWhatMeetsItAndIsOpenWithoutData(State gate, Outcome outcome) {
    assertThat(verdict(gates("a-1"), gate, State.MET).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, FULFILLED",
    "PARTLY, VETOED",
    "NOT_MET, VETOED",
    "NO_DATA, OPEN",
    // it is made for none but those to whom one of its vetoes applies
    "NOT_APPLICABLE, NOT_APPLICABLE"
  })
  void aVetoStandsAgainstWhateverElseIsMet(State veto, Outcome outcome) {
    assertThat(verdict(vetoes("a-1"), veto, State.MET).outcome()).isEqualTo(outcome);
  }

  /// One rule for gates, vetoes and what is required: a criterion that fails by both readings
  /// fails, one that fails by the reading taken alone leaves the verdict undecided.
  @ParameterizedTest
  @CsvSource({
    "NOT_MET, MET, true",
    "PARTLY, MET, true",
    "NOT_MET, NO_DATA, true",
    "NOT_MET, NOT_MET, false",
    "NOT_MET, PARTLY, false"
  })
  void whatFailsByOneReadingAloneIsDisputed(State state, State other, boolean disputed) {
    CriterionResult plain = Sheets.result("a-1", state);
    CriterionResult read =
        new CriterionResult(
            plain.criterion(),
            plain.current(),
            plain.intended(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Alternative(plain.current().value(), other)),
            Optional.empty(),
            true);

    for (Scoring scoring :
        List.of(gates("a-1"), vetoes("a-1"), scoring(NONE, NONE, List.of(), true))) {
      Verdict verdict =
          Verdict.of(Sheets.assessment(Framework.Status.COMPLETE, scoring, List.of(read)));
      assertThat(verdict.outcome() == Outcome.DISPUTED).isEqualTo(disputed);
      assertThat(verdict.disputed()).isEqualTo(disputed ? List.of("a-1") : NONE);
    }
  }

  @Test
  void oneVetoThatAppliesIsEnoughForTheSchemeToBeMadeForThePark() {
    assertThat(verdict(vetoes("a-1", "a-2"), State.NOT_APPLICABLE, State.MET).outcome())
        .isEqualTo(Outcome.FULFILLED);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, NOT_MET, FULFILLED",
    "MET, NOT_MET, NOT_MET, NOT_FULFILLED",
    // the one without data may be the second, and two without data could not both be needed
    "MET, NO_DATA, NOT_MET, OPEN",
    "NO_DATA, NOT_MET, NOT_MET, NOT_FULFILLED",
    // of a group no more is asked than applies
    "MET, NOT_APPLICABLE, NOT_APPLICABLE, FULFILLED",
    "PARTLY, NOT_APPLICABLE, NOT_APPLICABLE, NOT_FULFILLED"
  })
  void twoOfThreeAreEnough(State first, State second, State third, Outcome outcome) {
    assertThat(verdict(twoOf("a-1", "a-2", "a-3"), first, second, third).outcome())
        .isEqualTo(outcome);
  }

  @Test
  void whatAGroupCountsIsTold() {
    assertThat(
            verdict(
                    twoOf("a-1", "a-2", "a-3", "a-4"),
                    State.MET,
                    State.NO_DATA,
                    State.NO_DATA,
                    State.NOT_APPLICABLE)
                .groups())
        .containsExactly(new Verdict.GroupStanding("two", 2, 1, 2));
  }

  @Test
  void whatIsRequiredIsAllThatCountsOutsideTheGroupsAndIsNotMet() {
    Scoring scoring =
        scoring(NONE, NONE, List.of(new Scoring.Group("one", 1, List.of("a-1", "a-2"))), true);
    List<CriterionResult> results =
        List.of(
            Sheets.result("a-1", State.MET),
            Sheets.result("a-2", State.NOT_MET),
            Sheets.result("a-3", State.PARTLY),
            Sheets.result("a-4", State.MET),
            Sheets.result("a-5", State.NO_DATA),
            Sheets.result("a-6", State.NOT_APPLICABLE),
            Sheets.result(Sheets.criterion("a-7", "yes", false), Sheets.judgement(State.NOT_MET)));

    Verdict verdict = Verdict.of(Sheets.assessment(Framework.Status.COMPLETE, scoring, results));

    assertThat(verdict.required())
        .containsExactly(
            new Verdict.Standing("a-3", State.PARTLY), new Verdict.Standing("a-5", State.NO_DATA));
    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_FULFILLED);
  }

  /// What is not known of a scheme may be what is not met.
  @Test
  void aSchemeWhoseRowsAreNotAllKnownIsNeverFulfilled() {
    assertThat(
            Verdict.of(
                    Sheets.assessment(
                        Framework.Status.INCOMPLETE, Scoring.PLAIN, criteria(State.MET)))
                .outcome())
        .isEqualTo(Outcome.OPEN);
    assertThat(
            Verdict.of(
                    Sheets.assessment(
                        Framework.Status.INCOMPLETE, gates("a-1"), criteria(State.NOT_MET)))
                .outcome())
        .isEqualTo(Outcome.NOT_ADMITTED);
  }

  /// One of two is met: 50 points, from which silver begins; above 80 lies gold.
  @Test
  void aTierIsThatOfThePoints() {
    Verdict half = verdict(tiers(), State.MET, State.NOT_MET);

    assertThat(Sheets.number(half.points().orElseThrow())).isCloseTo(50, within(1e-9));
    assertThat(half.tier()).contains("silver");
    assertThat(half.outcome()).isEqualTo(Outcome.FULFILLED);
    // 4 of 5 are 80 points: gold begins above them
    assertThat(verdict(tiers(), State.MET, State.MET, State.MET, State.MET, State.NOT_MET).tier())
        .contains("silver");
    assertThat(verdict(tiers(), State.MET).tier()).contains("gold");
  }

  /// One of three is met, 33 points: no tier. With one of two met and one without data it is 50 or
  /// 100 points, silver or gold; with none met and one of two without data none or silver.
  @Test
  void withoutDataATierIsOpenAsLongAsItCouldBeAnother() {
    Verdict none = verdict(tiers(), State.MET, State.NOT_MET, State.NOT_MET);
    Verdict either = verdict(tiers(), State.MET, State.NO_DATA);
    Verdict perhaps = verdict(tiers(), State.NOT_MET, State.NO_DATA);

    assertThat(List.of(none.tier(), either.tier(), perhaps.tier())).containsOnly(Optional.empty());
    assertThat(none.outcome()).isEqualTo(Outcome.NOT_FULFILLED);
    assertThat(either.outcome()).isEqualTo(Outcome.OPEN);
    assertThat(perhaps.outcome()).isEqualTo(Outcome.OPEN);
  }
}
