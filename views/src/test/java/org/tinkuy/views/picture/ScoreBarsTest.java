package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.testkit.Golden;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.EnglishLabels;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.TextCell;

class ScoreBarsTest {
  private static final List<ScoreRow> ROWS =
      List.of(
          new ScoreRow("Park management", 0, 78, 100, 67.0),
          new ScoreRow("Community outreach", 1, 0, 0, null),
          new ScoreRow("Natural environment and climate resilience", 1, 20, 60, 30.0));

  @Test
  void looksAsReviewed() {
    Golden.check("score.svg", picture("2023").svg());
  }

  /// On a phone the wide drawing showed half of its bars and none of its figures.
  @Test
  void isDrawnForAPhoneToo() {
    Golden.check("score-narrow.svg", picture("2023").drawing().narrow().orElseThrow());
  }

  @Test
  void showsAQuestionMarkAndNotZeroWhereNothingIsKnown() {
    assertThat(picture("2023").svg()).contains(">?<");
  }

  /// Nothing known is no score: not in words, not in the table, and nothing changed from it.
  @Test
  void saysNoDataAndNoChangeWhereNothingIsKnown() {
    ScoreRow silent = new ScoreRow("Water", 0, 0, 0, 40.0);
    Picture picture =
        new ScoreBars("score", "?", "2024", "facts.csv", "2023", List.of(silent))
            .draw(EnglishLabels.labels(), NumberStyle.of("en"));

    assertThat(picture.alt()).isEqualTo("Bars: Water no data yet.");
    assertThat(picture.twin().rows().getFirst().cells())
        .containsExactly(
            new TextCell("Water"),
            new EmptyCell("no data yet"),
            NumberCell.of(40, 0),
            NumberCell.of(0, 0));
    assertThat(picture.svg()).doesNotContain("\u221240");
  }

  @Test
  void writesTheChangeWithItsSign() {
    assertThat(picture("2023").svg()).contains(">+11<").contains(">\u221210<");
  }

  /// 62.5 to 75 stood as +12 and 0 to 37.5 as +38, in one column.
  @Test
  void roundsHalfAPointAlwaysAwayFromNothing() {
    List<ScoreRow> rows =
        List.of(new ScoreRow("Water", 0, 75, 100, 62.5), new ScoreRow("Land", 0, 50, 100, 62.5));
    String svg =
        new ScoreBars("score", "75 %", "2024", "facts.csv", "2023", rows)
            .draw(EnglishLabels.labels(), NumberStyle.of("en"))
            .svg();

    assertThat(svg).contains(">+13<").contains(">\u221213<");
  }

  @Test
  void leavesOutTheEarlierPeriodWhereThereIsNone() {
    Picture picture = picture("");
    assertThat(picture.svg()).doesNotContain("since");
    assertThat(picture.twin().columns()).hasSize(3);
  }

  @Test
  void namesTheCategoriesInItsWords() {
    assertThat(picture("2023").alt()).isEqualTo("Bars: Park management 78%.");
  }

  /// "depuis 2023" and "a des données" stood on one another: words that are too wide for their
  /// column go to a line of their own.
  @Test
  void headingsThatAreTooWideTakeTwoLines() {
    Map<String, String> french = new HashMap<>();
    Labels.keys().forEach(key -> french.put(key, key));
    french.put("picture.score.value", "atteint");
    french.put("picture.score.change", "depuis l'année {period}");
    french.put("picture.score.coverage", "a des données");
    String svg =
        new ScoreBars("score", "78 %", "2024", "facts.csv", "2023", ROWS)
            .draw(new Labels(french), NumberStyle.of("fr"))
            .svg();

    assertThat(svg).contains(">atteint %<").contains(">a des<").contains(">données<");
    assertThat(svg).doesNotContain("a des données<");
  }

  @Test
  void refusesAScoreBeyondItsCoverage() {
    assertThatThrownBy(() -> new ScoreRow("Water", 1, 70, 60, null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'Water'");
  }

  private static Picture picture(String earlier) {
    return new ScoreBars("score", "78 % reached", "2024", "facts.csv", earlier, ROWS)
        .draw(EnglishLabels.labels(), NumberStyle.of("en"));
  }
}
