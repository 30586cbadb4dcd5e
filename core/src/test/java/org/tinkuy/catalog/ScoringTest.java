package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Refusal;

class ScoringTest {
  private static Scoring scoring(List<Scoring.Tier> tiers, Map<String, Double> respondents) {
    return new Scoring(List.of(), List.of(), List.of(), Map.of(), tiers, respondents, false);
  }

  /// The Turkish scheme says "> 85" for its best tier and leaves the other bounds open; which side
  /// a bound belongs to is therefore written down.
  @ParameterizedTest
  @CsvSource({"85, true, 85.0, true", "85, false, 85.0, false", "85, false, 85.1, true"})
  void saysOnWhichSideATierBegins(double from, boolean inclusive, double points, boolean holds) {
    assertThat(new Scoring.Tier("best", from, inclusive).holds(points)).isEqualTo(holds);
  }

  @Test
  void wantsTheBestTierFirst() {
    List<Scoring.Tier> upwards =
        List.of(new Scoring.Tier("low", 40, true), new Scoring.Tier("high", 70, true));

    assertThatThrownBy(() -> scoring(upwards, Map.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'high'");
  }

  @Test
  void wantsRespondentsThatMakeUpAWhole() {
    assertThatThrownBy(() -> scoring(List.of(), Map.of("developer", 0.6, "tenants", 0.5)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("1.1");
  }

  @Test
  void asksOfAGroupNoMoreThanItHolds() {
    assertThatThrownBy(() -> new Scoring.Group("g", 3, List.of("A", "B")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'g'");
  }

  @Test
  void isPlainWhereNothingIsSaid() {
    assertThat(Scoring.PLAIN.isPlain()).isTrue();
    assertThat(scoring(List.of(new Scoring.Tier("one", 50, true)), Map.of()).isPlain()).isFalse();
  }
}
