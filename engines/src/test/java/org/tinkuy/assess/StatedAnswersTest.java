package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.ParkSketch;

/// Answers that somebody typed for a criterion.
class StatedAnswersTest {
  private static final Judgement HALF_WANTED =
      Sheets.measured(State.NO_DATA, 0, 0.5, new Value.Parts(0, 1, Unit.ONE));

  /// Answers to the criterion `a-1` of the scheme `s`, each as `period basis value unit state`.
  private static StatedAnswers answers(String... lines) {
    ParkSketch park =
        ParkSketch.empty()
            .table(
                "answers",
                "framework text - key",
                "criterion text - key",
                "period period - key",
                "basis text - key",
                "value text",
                "unit text",
                "state text");
    for (String line : lines) {
      String[] said = line.split(" ", -1);
      park.row(
          "answers",
          "framework=s",
          "criterion=a-1",
          "period=" + said[0],
          "basis=" + said[1],
          "value=" + said[2].replace("-", ""),
          "unit=" + said[3].replace("-", ""),
          "state=" + said[4]);
    }
    return new StatedAnswers(park.park(), "s", Period.year(2024));
  }

  /// Two editions of a scheme share codes and not what these ask: an answer is of the one it names.
  @ParameterizedTest
  @CsvSource({"s-1, a-1", "S, a-1", "s, a-2"})
  void anAnswerCountsForTheSchemeAndCriterionThatItNames(String framework, String criterion) {
    ParkSketch park =
        ParkSketch.empty()
            .table(
                "answers",
                "framework text - key",
                "criterion text - key",
                "period period - key",
                "basis text - key",
                "state text")
            .row(
                "answers",
                "framework=" + framework,
                "criterion=" + criterion,
                "period=2024",
                "basis=intended",
                "state=met");

    assertThat(
            new StatedAnswers(park.park(), "s", Period.year(2024))
                .find(Sheets.criterion("a-1", ">=", true), HALF_WANTED, true))
        .isEmpty();
  }

  private static Optional<State> current(Judgement computed, String line) {
    return answers(line)
        .find(Sheets.criterion("a-1", ">=", true), computed, false)
        .map(Statement::state);
  }

  private static Optional<State> intended(String... lines) {
    return answers(lines)
        .find(Sheets.criterion("a-1", ">=", true), HALF_WANTED, true)
        .map(Statement::state);
  }

  /// Half is wanted.
  @ParameterizedTest
  @CsvSource({
    "0.5, -, MET",
    "0.49, -, NOT_MET",
    "50, %, MET",
    "49, %, NOT_MET",
    "50%, -, MET",
    "49%, %, NOT_MET",
    // a share that is written as a number is one of one
    "49, -, MET",
    "0.6, t, ",
    "many, -, "
  })
  void aNumberIsComparedWithTheTarget(String value, String unit, State state) {
    assertThat(current(HALF_WANTED, "2024 current " + value + " " + unit + " stated"))
        .isEqualTo(Optional.ofNullable(state));
  }

  @Test
  void aNumberWithoutATargetSaysNothing() {
    assertThat(current(Sheets.judgement(State.NO_DATA), "2024 current 0.9 - stated")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "met, MET",
    "partly, PARTLY",
    "notMet, NOT_MET",
    "notApplicable, NOT_APPLICABLE",
    "unknown, "
  })
  void aStateNeedsNoNumber(String written, State state) {
    assertThat(current(Sheets.judgement(State.NO_DATA), "2024 current - - " + written))
        .isEqualTo(Optional.ofNullable(state));
  }

  @Test
  void whatIsIsToldForThePeriodItself() {
    assertThat(current(HALF_WANTED, "2023 current - - met")).isEmpty();
    assertThat(current(HALF_WANTED, "2024 intended - - met")).isEmpty();
  }

  @Test
  void whatIsIntendedIsTheLatestUpToThePeriod() {
    assertThat(intended("2022 intended - - notMet", "2023 intended - - met")).contains(State.MET);
    assertThat(intended("2023 intended - - met", "2025 intended - - notMet")).contains(State.MET);
    assertThat(intended("2025 intended - - met", "2024 current - - met")).isEmpty();
  }
}
