package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Refusal;

class MovementTest {

  @Test
  void doingBetterIsPerformance() {
    Movement movement = between(State.NOT_MET, State.MET);

    assertThat(Sheets.number(movement.change(Move.Cause.PERFORMANCE)))
        .isCloseTo(0.5, within(1e-12));
    assertThat(movement.moves()).singleElement().extracting(Move::criterion).isEqualTo("a-1");
  }

  @Test
  void dataThatComeOrGoAreCoverage() {
    assertThat(Sheets.number(between(State.NO_DATA, State.MET).change(Move.Cause.COVERAGE)))
        .isCloseTo(0.5, within(1e-12));
    assertThat(Sheets.number(between(State.MET, State.NO_DATA).change(Move.Cause.COVERAGE)))
        .isCloseTo(-0.5, within(1e-12));
  }

  /// One refused row of fuel left open whether a park is large enough for a scheme: the park had
  /// not begun to be so.
  @Test
  void whetherItAppliesThatIsNoLongerKnownIsCoverage() {
    Criterion plain = Sheets.criterion("a-1", "yes", true);
    Criterion conditional =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", "yes", "", "", "", true, new Criterion.Mode("x", "", false)),
            plain.reach(),
            plain.guidance(),
            plain.provenance());

    assertThat(moved(conditional).cause()).isEqualTo(Move.Cause.COVERAGE);
    assertThat(moved(plain).cause()).isEqualTo(Move.Cause.APPLICABILITY);
  }

  private static Move moved(Criterion criterion) {
    Judgement small = Sheets.judgement(State.NOT_APPLICABLE);
    Judgement open = Sheets.judgement(State.NO_DATA);
    return Movement.between(
            Sheets.assessment(List.of(Sheets.result(criterion, small))),
            Sheets.assessment(List.of(Sheets.result(criterion, open))))
        .moves()
        .getFirst();
  }

  @Test
  void anotherWayToFindTheValueIsMethod() {
    Movement movement =
        Movement.between(
            withOther(Sheets.judgement(State.NOT_MET, "by leases")),
            withOther(Sheets.judgement(State.MET, "by occupancy")));

    assertThat(Sheets.number(movement.change(Move.Cause.METHOD))).isCloseTo(0.5, within(1e-12));
    assertThat(Sheets.number(movement.change(Move.Cause.PERFORMANCE))).isZero();
  }

  @Test
  void ceasingToApplyIsApplicabilityAndSoAreTheWeightsItShifts() {
    // before 1 of 2, after 1 of 1: the other criterion's weight rises from 1/2 to 1
    Movement movement = between(State.NOT_MET, State.NOT_APPLICABLE);

    assertThat(Sheets.number(movement.change())).isCloseTo(0.5, within(1e-12));
    assertThat(Sheets.number(movement.change(Move.Cause.APPLICABILITY)))
        .isCloseTo(0.5, within(1e-12));
    assertThat(movement.changes()).singleElement().extracting(Move::criterion).isEqualTo("a-1");
  }

  @Test
  void aShiftOfWeightsIsNoPerformanceOfACriterionThatMovesAsWell() {
    // one of three criteria becomes met while another ceases to apply: from 1/3 to 2/2.
    // performance 1 x (1/3 + 1/2) / 2 = 5/12, the rest of the 2/3 is applicability
    Movement movement =
        Movement.between(
            sheet(State.MET, State.NOT_MET, State.NOT_MET),
            sheet(State.MET, State.MET, State.NOT_APPLICABLE));

    assertThat(Sheets.number(movement.change(Move.Cause.PERFORMANCE)))
        .isCloseTo(5.0 / 12, within(1e-12));
    assertThat(Sheets.number(movement.change(Move.Cause.APPLICABILITY)))
        .isCloseTo(3.0 / 12, within(1e-12));
  }

  @Test
  void aStatementInPlaceOfRowsIsAMoveOfMethodThatAddsNothing() {
    Judgement rows = Sheets.judgement(State.MET);
    Judgement stated =
        new Judgement(
            State.MET,
            rows.value(),
            rows.target(),
            rows.margin(),
            rows.parts(),
            rows.gaps(),
            "stated",
            true);

    assertThat(Movement.between(withOther(rows), withOther(stated)).changes())
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.cause()).isEqualTo(Move.Cause.METHOD);
              assertThat(move.value()).isZero();
            });
  }

  @Test
  void whatIsTowardsAReaderAddsUpWithTheShiftOfWeights() {
    Movement movement =
        Movement.between(
            sheet(State.MET, State.NOT_MET, State.NOT_MET),
            sheet(State.MET, State.MET, State.NOT_APPLICABLE));

    // 5/12 by performance and 3/12 of weights make 8/12, from 1/3 to 1
    assertThat(movement.changes().stream().mapToDouble(Move::value).sum())
        .isCloseTo(5.0 / 12, within(1e-12));
    assertThat(Sheets.number(movement.shift())).isCloseTo(3.0 / 12, within(1e-12));
  }

  @Test
  void nothingMovesWhereNothingChanged() {
    assertThat(between(State.MET, State.MET).moves()).isEmpty();
  }

  @Test
  void pointsAndCausesAddUpToTheChangeWhateverTheStates() {
    Random random = new Random(20_241_125);
    for (int round = 0; round < 500; round++) {
      int size = 1 + random.nextInt(51);
      Movement movement = Movement.between(drawn(random, size), drawn(random, size));

      double points = movement.moves().stream().mapToDouble(Move::value).sum();
      double causes = 0;
      for (Move.Cause cause : Move.Cause.values()) {
        causes += Sheets.number(movement.change(cause));
      }
      assertThat(points).isCloseTo(Sheets.number(movement.change()), within(1e-12));
      assertThat(causes).isCloseTo(Sheets.number(movement.change()), within(1e-12));
    }
  }

  @Test
  void refusesAssessmentsAgainstDifferentFrameworks() {
    Assessment one = sheet(State.MET);
    Assessment other =
        new Assessment(
            new Framework(
                "other",
                LocalizedText.of("en", "other"),
                "1",
                one.framework().status(),
                one.framework().categories(),
                one.framework().criteria(),
                "made up"),
            one.period(),
            one.partialRule(),
            one.results(),
            one.current(),
            one.intended(),
            one.shown());

    assertThatThrownBy(() -> Movement.between(one, other))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'made-up' and 'other'");
  }

  private static Assessment drawn(Random random, int size) {
    List<State> all = List.of(State.values());
    State[] states = new State[size];
    for (int i = 0; i < size; i++) {
      states[i] = all.get(random.nextInt(all.size()));
    }
    return sheet(states);
  }

  private static Movement between(State before, State after) {
    return Movement.between(
        withOther(Sheets.judgement(before)), withOther(Sheets.judgement(after)));
  }

  /// The criterion beside one that is met.
  private static Assessment withOther(Judgement judgement) {
    Criterion criterion = Sheets.criterion("a-1", "yes", true);
    return Sheets.assessment(
        List.of(Sheets.result("a-0", State.MET), Sheets.result(criterion, judgement)));
  }

  private static Assessment sheet(State... states) {
    List<CriterionResult> results = new ArrayList<>();
    for (State state : states) {
      results.add(Sheets.result("a-" + results.size(), state));
    }
    return Sheets.assessment(results);
  }
}
