package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// Points by weighted categories.
class WeightedPointsTest {
  private static Figure points(List<String> gates, CriterionResult... results) {
    Scoring scoring =
        new Scoring(
            gates, List.of(), List.of(), Map.of("a", 3.0, "b", 1.0), List.of(), Map.of(), false);
    return WeightedPoints.of(
        Sheets.assessment(Framework.Status.COMPLETE, scoring, List.of(results)));
  }

  private static CriterionResult graded(String id, double value, double target) {
    Criterion plain = Sheets.criterion(id, ">=", true);
    Criterion graded =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", ">=", "1", "", "", true, new Criterion.Mode("", "", true)),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement measured =
        Sheets.measured(State.NOT_MET, value, target, new Value.Parts(value, 1, Unit.ONE));
    return Sheets.result(graded, measured);
  }

  /// `a` reaches half and weighs 3, `b` all and weighs 1: 100 x (3 x 0.5 + 1 x 1) / 4 = 62.5.
  @Test
  void categoriesCountByTheirWeights() {
    Figure points =
        points(
            List.of(),
            Sheets.result("a-1", State.MET),
            Sheets.result("a-2", State.NOT_MET),
            Sheets.result("b-1", State.MET));

    assertThat(points.state()).isEqualTo(Figure.State.KNOWN);
    assertThat(Sheets.number(points)).isCloseTo(62.5, within(1e-9));
  }

  /// `b` reaches 1/2 of its three, or with the one without data 2/3: low 100 x (1.5 + 1/3) / 4 =
  /// 45.83, high 100 x (1.5 + 2/3) / 4 = 54.17.
  @Test
  void whatHasNoDataLeavesARange() {
    Figure points =
        points(
            List.of(),
            Sheets.result("a-1", State.PARTLY),
            Sheets.result("b-1", State.MET),
            Sheets.result("b-2", State.NOT_MET),
            Sheets.result("b-3", State.NO_DATA));

    assertThat(points.state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(points.range().orElseThrow().low()).isCloseTo(45.8333, within(1e-4));
    assertThat(points.range().orElseThrow().high()).isCloseTo(54.1667, within(1e-4));
  }

  /// The gate is no part of the points, and a category in which nothing applies has no weight.
  @Test
  void gatesAndWhatDoesNotApplyAreLeftOut() {
    assertThat(
            Sheets.number(
                points(
                    List.of("a-1"),
                    Sheets.result("a-1", State.MET),
                    Sheets.result("a-2", State.NOT_MET),
                    Sheets.result("b-1", State.NOT_APPLICABLE))))
        .isZero();
    assertThat(points(List.of(), Sheets.result("a-1", State.NOT_APPLICABLE)).state())
        .isEqualTo(Figure.State.NOT_APPLICABLE);
  }

  /// 0.2 of 0.8 are a quarter of the points; more than the target is no more than all, less than
  /// nothing no less than none.
  @ParameterizedTest
  @CsvSource({"0.2, 0.8, 25", "1.2, 0.8, 100", "-0.1, 0.8, 0"})
  void aGradedCriterionGivesWhatItReachedOfItsTarget(double value, double target, double points) {
    assertThat(Sheets.number(points(List.of(), graded("a-1", value, target))))
        .isCloseTo(points, within(1e-9));
  }

  /// The score of a scheme that counts points is its points: `a` has 0.76 of 0.95, thus 0.8, and
  /// weighs 70, `b` misses and weighs 30: 56 of 100. What is nearest adds what it weighs: 14 and
  /// 30.
  @Test
  void scoreAndGainsFollowWeightsAndGrades() {
    Scoring scoring =
        new Scoring(
            List.of("b-1"),
            List.of(),
            List.of(),
            Map.of("a", 70.0, "b", 30.0),
            List.of(),
            Map.of(),
            false);
    Assessment assessment =
        Sheets.assessment(
            Framework.Status.COMPLETE,
            scoring,
            List.of(
                graded("a-1", 0.76, 0.95),
                Sheets.result("b-1", State.MET),
                Sheets.result("b-2", State.NOT_MET)));

    assertThat(Sheets.number(WeightedPoints.of(assessment))).isCloseTo(56, within(1e-9));
    assertThat(Sheets.number(assessment.current().overall().score())).isCloseTo(0.56, within(1e-9));
    assertThat(Gains.of(assessment))
        .extracting(
            gain -> gain.result().id(), gain -> Math.round(Sheets.number(gain.points()) * 100))
        .containsExactly(tuple("a-1", 14L), tuple("b-2", 30L));
    assertThat(
            Sheets.number(
                Movement.between(
                        Sheets.assessment(
                            Framework.Status.COMPLETE,
                            scoring,
                            List.of(
                                graded("a-1", 0.38, 0.95),
                                Sheets.result("b-1", State.MET),
                                Sheets.result("b-2", State.NOT_MET))),
                        assessment)
                    .change()))
        .isCloseTo(0.28, within(1e-9));
  }

  /// Six gates that are met are no score of a scheme whose rows are not known.
  @ParameterizedTest
  @EnumSource(
      value = Framework.Status.class,
      names = {"INCOMPLETE", "PREVIEW", "INDICATORS"})
  void aSchemeWithoutScoreHasNoFigureOfOne(Framework.Status status) {
    Assessment assessment =
        Sheets.assessment(
            status,
            Scoring.PLAIN,
            List.of(Sheets.result("a-1", State.MET), Sheets.result("b-1", State.NOT_MET)));

    assertThat(assessment.current().overall().score().findValue()).isEmpty();
    assertThat(assessment.current().overall().scoreKnown().findValue()).isEmpty();
    assertThat(assessment.current().macro().findValue()).isEmpty();
    assertThat(assessment.potential().findValue()).isEmpty();
    assertThat(Sheets.number(assessment.current().overall().coverage())).isEqualTo(1);
    assertThat(Gains.of(assessment).getFirst().points().findValue()).isEmpty();
    assertThat(Movement.between(assessment, assessment).change().findValue()).isEmpty();
  }
}
