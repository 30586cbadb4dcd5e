package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;

class MarginTest {

  @Test
  void eightOfTenIsWilsonsPublishedInterval() {
    // Wilson score interval without continuity correction, as in textbooks: 0.4902 to 0.9433
    Margin margin = margin(8, 10, 0);

    assertThat(margin.low()).isCloseTo(0.4902, within(5e-5));
    assertThat(margin.high()).isCloseTo(0.9433, within(5e-5));
  }

  @Test
  void newcombesExampleHasThePublishedInterval() {
    // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3:
    // 81 of 263 gives 0.2553 to 0.3662
    Margin margin = margin(81, 263, 0);

    assertThat(margin.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(margin.high()).isCloseTo(0.3662, within(5e-5));
  }

  @Test
  void threeOfThreeIsNotCertainty() {
    // centre - half = 1 / (1 + z² / 3) = 1 / 2.2805
    Margin margin = margin(3, 3, 0);

    assertThat(margin.low()).isCloseTo(0.4385, within(5e-5));
    assertThat(margin.high()).isEqualTo(1);
  }

  @Test
  void noneOfThreeMirrorsIt() {
    Margin margin = margin(0, 3, 0);

    assertThat(margin.low()).isCloseTo(0, within(1e-12));
    assertThat(margin.high()).isCloseTo(0.5615, within(5e-5));
  }

  @Test
  void aFinitePopulationNarrowsIt() {
    // n' = 10 x 19 / 10 = 19: centre (0.8 + 0.10109) / 1.20218 = 0.74955,
    // half = 1.95996 x sqrt(0.16 / 19 + 0.0026603) / 1.20218 = 0.17160
    Margin margin = margin(8, 10, 20);

    assertThat(margin.low()).isCloseTo(0.5780, within(5e-4));
    // centre + half = 0.9212; 8 + 10 others of 20 would be 0.9
    assertThat(margin.high()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void thoseWhoAnsweredAreCertain() {
    // 3 of 4 firms were asked and all are satisfied: at least 3 of 4 are
    assertThat(margin(3, 3, 4).low()).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void whereAllWereAskedThereIsNoMargin() {
    Margin margin = margin(3, 4, 4);

    assertThat(margin.low()).isEqualTo(0.75);
    assertThat(margin.high()).isEqualTo(0.75);
  }

  @Test
  void aPopulationSmallerThanTheAnswersIsNotUsed() {
    assertThat(margin(8, 10, 6)).isEqualTo(margin(8, 10, 0));
  }

  private static Margin margin(double positive, double answered, double population) {
    return Margin.wilson("x", new Value.Sample(positive, answered, population), Origin.NONE);
  }
}
