package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;

class ScoresTest {

  @Test
  void noDataCountsAsNothingAndLowersTheCoverage() {
    GroupScore score =
        overall(Map.of(State.MET, 2, State.PARTLY, 1, State.NOT_MET, 1, State.NO_DATA, 1));

    // (2 + 0.5) / 5; with data 2.5 / 4; coverage 4 / 5
    assertThat(Sheets.number(score.score())).isCloseTo(0.5, within(1e-12));
    assertThat(Sheets.number(score.scoreKnown())).isCloseTo(0.625, within(1e-12));
    assertThat(Sheets.number(score.coverage())).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void notApplicableLeavesTheDenominator() {
    GroupScore score = overall(Map.of(State.MET, 1, State.NOT_MET, 1, State.NOT_APPLICABLE, 3));

    assertThat(score.applicable()).isEqualTo(2);
    assertThat(Sheets.number(score.score())).isCloseTo(0.5, within(1e-12));
    assertThat(Sheets.number(score.coverage())).isEqualTo(1);
  }

  @Test
  void whereNothingAppliesThereIsNoScore() {
    GroupScore score = overall(Map.of(State.NOT_APPLICABLE, 3));

    assertThat(score.score().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
    assertThat(score.scoreKnown().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(score.coverage().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
  }

  /// Reference 5.1: published category means of 50 parks are 55, 34, 44 and 72 %. They are rounded
  /// and test the averaging alone.
  @Test
  void publishedCategoryMeansAverageByCategoryAndPooled() {
    // macro (55 + 34 + 44 + 72) / 4 = 51.25
    // pooled (9 x 55 + 21 x 34 + 13 x 44 + 8 x 72) / 51 = 2357 / 51 = 46.2; 2429 / 52 = 46.7
    assertThat(Sheets.number(published(8).macro())).isCloseTo(0.5125, within(1e-12));
    assertThat(Sheets.number(published(8).overall().score())).isCloseTo(0.462, within(5e-4));
    assertThat(Sheets.number(published(9).macro())).isCloseTo(0.5125, within(1e-12));
    assertThat(Sheets.number(published(9).overall().score())).isCloseTo(0.467, within(5e-4));
  }

  /// A hundred parks at once, so that whole criteria give whole percents.
  private static Scores published(int economic) {
    List<CriterionResult> all = new ArrayList<>();
    all.addAll(category("management", 9, 55));
    all.addAll(category("environmental", 21, 34));
    all.addAll(category("social", 13, 44));
    all.addAll(category("economic", economic, 72));
    return Sheets.assessment(all).current();
  }

  private static List<CriterionResult> category(String name, int size, int percent) {
    return Sheets.category(
        name, Map.of(State.MET, size * percent, State.NOT_MET, size * (100 - percent)));
  }

  @Test
  void whatAParkMeansToBeScoresAsTodayWhereNothingDiffers() {
    List<CriterionResult> all =
        Sheets.category("a", Map.of(State.MET, 2, State.NOT_MET, 1, State.NO_DATA, 1));
    Assessment assessment = Sheets.assessment(all);

    assertThat(assessment.intended())
        .isEqualTo(Scores.of(assessment.framework(), all, Basis.INTENDED));
    assertThat(assessment.intended().overall().coverage().id())
        .isEqualTo("intended:total.coverage");
  }

  @Test
  void aCategoryInWhichNothingAppliesIsNotInTheMacroMean() {
    List<CriterionResult> all = new ArrayList<>();
    all.addAll(Sheets.category("a", Map.of(State.MET, 1, State.NOT_MET, 1)));
    all.addAll(Sheets.category("b", Map.of(State.NOT_APPLICABLE, 2)));

    assertThat(Sheets.number(Sheets.assessment(all).current().macro()))
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void strictStatusAsksThatAllThatAppliesIsMet() {
    assertThat(isStrict(Map.of(State.MET, 3, State.NOT_APPLICABLE, 1))).isTrue();
    assertThat(isStrict(Map.of(State.MET, 3, State.PARTLY, 1))).isFalse();
    assertThat(isStrict(Map.of(State.MET, 3, State.NO_DATA, 1))).isFalse();
    assertThat(isStrict(Map.of(State.NOT_APPLICABLE, 1))).isFalse();
  }

  /// `a` reaches 1/2, `b` all and `c` nothing; of `d` nothing is known.
  @Test
  void theStrongestAndTheWeakestAreOfThoseOfWhichSomethingIsKnown() {
    List<CriterionResult> all = new ArrayList<>();
    all.addAll(Sheets.category("a", Map.of(State.MET, 1, State.NOT_MET, 1)));
    all.addAll(Sheets.category("b", Map.of(State.MET, 1)));
    all.addAll(Sheets.category("c", Map.of(State.NOT_MET, 1)));
    all.addAll(Sheets.category("d", Map.of(State.NO_DATA, 1)));
    Scores scores = Sheets.assessment(all).current();

    assertThat(scores.strongest(0.5)).map(GroupScore::name).contains("b");
    assertThat(scores.weakest()).map(GroupScore::name).contains("c");
  }

  @Test
  void noneIsStrongerWhereAllReachTheSameOrTooLittle() {
    List<CriterionResult> same = new ArrayList<>();
    same.addAll(Sheets.category("a", Map.of(State.MET, 1)));
    same.addAll(Sheets.category("b", Map.of(State.MET, 1)));
    List<CriterionResult> weak = new ArrayList<>();
    weak.addAll(Sheets.category("a", Map.of(State.MET, 2, State.NOT_MET, 3)));
    weak.addAll(Sheets.category("b", Map.of(State.NOT_MET, 1)));

    assertThat(Sheets.assessment(same).current().strongest(0.5)).isEmpty();
    assertThat(Sheets.assessment(same).current().weakest()).isEmpty();
    assertThat(Sheets.assessment(weak).current().strongest(0.5)).isEmpty();
    assertThat(Sheets.assessment(weak).current().strongest(0.4)).isPresent();
  }

  @Test
  void criteriaThatAreNotCountedAreInNoScore() {
    CriterionResult met = Sheets.result("a-1", State.MET);
    CriterionResult doubtful =
        Sheets.result(Sheets.criterion("a-2", "yes", false), Sheets.judgement(State.NOT_MET));

    Scores scores = Sheets.assessment(List.of(met, doubtful)).current();

    assertThat(scores.overall().applicable()).isEqualTo(1);
    assertThat(scores.isStrict()).isTrue();
    assertThat(scores.topics())
        .singleElement()
        .extracting(topic -> Sheets.number(topic.score()))
        .isEqualTo(1.0);
  }

  @Test
  void documentsAndPhysicalChangeAreScoredApart() {
    CriterionResult plan = Sheets.result("a-1", State.MET);
    CriterionResult flow =
        Sheets.result(Sheets.criterion("a-2", ">=", true), Sheets.judgement(State.NOT_MET));

    Scores scores = Sheets.assessment(List.of(plan, flow)).current();

    assertThat(Sheets.number(scores.document().score())).isEqualTo(1);
    assertThat(Sheets.number(scores.physical().score())).isZero();
    assertThat(Sheets.number(scores.prerequisites().score())).isEqualTo(1);
    assertThat(Sheets.number(scores.indicators().score())).isZero();
  }

  private static boolean isStrict(Map<State, Integer> states) {
    return Sheets.assessment(Sheets.category("a", states)).current().isStrict();
  }

  private static GroupScore overall(Map<State, Integer> states) {
    return Sheets.assessment(Sheets.category("a", states)).current().overall();
  }
}
