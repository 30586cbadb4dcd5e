package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;

/// Three parks scored by hand against every criterion of EIP 1.0; the arithmetic of each criterion
/// stands with its park, that of the scores here.
class ParksByHandTest {
  @TempDir private Path folder;

  @Test
  void aParkThatMeetsMostScoresAsByHand() {
    Assessment assessment = assess(ParkByHand.MOSTLY_MET.rows());

    assertThat(rows(assessment, ParkByHand.MOSTLY_MET.byHand()))
        .containsExactlyElementsOf(ExpectedRow.parse(ParkByHand.MOSTLY_MET.byHand()));
    Scores scores = assessment.current();
    // environmental: 21 criteria, I3 and P6 not met, I5 without data, P7 partly: 21 - 3 - 0.5
    // social: 13, I4 not met, I9 and I10 without data; economic: 8 counted, for P4 is not
    assertThat(points(scores)).containsExactly(9.0, 17.5, 10.0, 8.0);
    assertThat(applicable(scores)).containsExactly(9, 21, 13, 8);
    assertThat(number(scores.overall().score())).isCloseTo(44.5 / 51, within(1e-12));
    assertThat(number(scores.overall().scoreKnown())).isCloseTo(44.5 / 48, within(1e-12));
    assertThat(number(scores.overall().coverage())).isCloseTo(48.0 / 51, within(1e-12));
    // (1 + 0.83333 + 0.76923 + 1) / 4
    assertThat(number(scores.macro())).isCloseTo(0.900641, within(1e-6));
    assertThat(scores.isStrict()).isFalse();
  }

  @Test
  void aParkWithGapsScoresAsByHand() {
    Assessment assessment = assess(ParkByHand.PATCHY.rows());

    assertThat(rows(assessment, ParkByHand.PATCHY.byHand()))
        .containsExactlyElementsOf(ExpectedRow.parse(ParkByHand.PATCHY.byHand()));
    Scores scores = assessment.current();
    // management: P1 partly, P6 met; environmental: P1 and P2 partly, P4 and I8 (both stated) met
    // social: I1, I6 and I10 (stated) met, P2 partly, I7 does not apply; economic: P2 met
    assertThat(points(scores)).containsExactly(1.5, 3.0, 3.5, 1.0);
    assertThat(applicable(scores)).containsExactly(9, 21, 12, 8);
    assertThat(number(scores.overall().score())).isCloseTo(9.0 / 50, within(1e-12));
    // with data: 5 of 9, 8 of 21, 10 of 12, 2 of 8
    assertThat(number(scores.overall().coverage())).isCloseTo(25.0 / 50, within(1e-12));
    assertThat(number(scores.overall().scoreKnown())).isCloseTo(9.0 / 25, within(1e-12));
    // (0.166667 + 0.142857 + 0.291667 + 0.125) / 4
    assertThat(number(scores.macro())).isCloseTo(0.181548, within(1e-6));
    // intended: EN-P5 becomes met
    assertThat(number(assessment.potential())).isCloseTo(1.0 / 50, within(1e-12));
  }

  @Test
  void aParkToWhichMuchDoesNotApplyScoresAsByHand() {
    Assessment assessment = assess(ParkByHand.QUIET.rows());

    assertThat(rows(assessment, ParkByHand.QUIET.byHand()))
        .containsExactlyElementsOf(ExpectedRow.parse(ParkByHand.QUIET.byHand()));
    Scores scores = assessment.current();
    assertThat(points(scores)).containsExactly(8.0, 4.0, 4.0, 3.0);
    // 8 of 21 environmental, 5 of 13 social and 1 of 8 economic criteria do not apply
    assertThat(applicable(scores)).containsExactly(9, 13, 8, 7);
    assertThat(number(scores.overall().score())).isCloseTo(19.0 / 37, within(1e-12));
    assertThat(number(scores.overall().coverage())).isCloseTo(24.0 / 37, within(1e-12));
    // (8/9 + 4/13 + 4/8 + 3/7) / 4
    assertThat(number(scores.macro())).isCloseTo(0.531288, within(1e-6));
    // intended: EN-P1 from not met to partly
    assertThat(assessment.get("EN-P1").intended().state()).isEqualTo(State.PARTLY);
    assertThat(number(assessment.potential())).isCloseTo(0.5 / 37, within(1e-12));
  }

  /// A told nothing does not apply; where no row tells, it may be any amount.
  @Test
  void flowsThatNoRowTellsAreNoDataAndNotNone() {
    String untold = ParkByHand.QUIET.rows().replaceAll("[hij]-(water|waste),.*\n", "");

    Assessment assessment = assess(untold);

    assertThat(List.of("EN-I7", "EN-I8", "EN-I9", "EN-I11"))
        .extracting(id -> assessment.get(id).current().state())
        .containsOnly(State.NO_DATA);
    // 19 points of 37 + 4 criteria
    assertThat(number(assessment.current().overall().score())).isCloseTo(19.0 / 41, within(1e-12));
  }

  /// Beta handles its own properly; gama, silent, may hold some: 1 of 1 to 1 of 2.
  @Test
  void aFirmThatTellsNoHazardousSubstancesIsNotTakenToHoldNone() {
    String silent = ParkByHand.MOSTLY_MET.rows().replaceAll("gama,hazmatProper,.*\n", "");

    assertThat(assess(silent).get("EN-I10").current().state()).isEqualTo(State.NO_DATA);
  }

  @Test
  void openCasesThatAreYoungStandBesideAndAreNoFailures() {
    assertThat(assess(ParkByHand.QUIET.rows()).get("SO-I2").openCases().flatMap(Figure::findValue))
        .contains(1.0);
  }

  @Test
  void surveysOfFewAreMetWithLowConfidence() {
    Assessment patchy = assess(ParkByHand.PATCHY.rows());

    assertThat(patchy.get("SO-I6").current().isLowConfidence()).isTrue();
    assertThat(patchy.get("SO-I6").current().margin().orElseThrow().low())
        .isCloseTo(0.490, within(5e-4));
  }

  @Test
  void surveysOfAllHaveNoMargin() {
    Assessment mostly = assess(ParkByHand.MOSTLY_MET.rows());

    assertThat(mostly.get("PM-I2").current().isLowConfidence()).isFalse();
    assertThat(mostly.get("PM-I2").current().margin().orElseThrow().low()).isEqualTo(1);
    assertThat(mostly.get("SO-I6").current().isLowConfidence()).isTrue();
  }

  private Assessment assess(String rows) {
    return WrittenPark.of(folder, rows).assess("2024");
  }

  private static List<ExpectedRow> rows(Assessment assessment, String byHand) {
    List<ExpectedRow> expected = ExpectedRow.parse(byHand);
    return assessment.results().stream()
        .map(
            result ->
                ExpectedRow.of(
                    result,
                    expected.stream()
                        .noneMatch(row -> row.id().equals(result.id()) && row.value().equals("-"))))
        .toList();
  }

  private static double number(Figure figure) {
    return figure.findValue().orElseThrow();
  }

  private static List<Double> points(Scores scores) {
    return scores.categories().stream()
        .map(category -> number(category.score()) * category.applicable())
        .toList();
  }

  private static List<Integer> applicable(Scores scores) {
    return scores.categories().stream().map(GroupScore::applicable).toList();
  }
}
