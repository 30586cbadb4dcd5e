package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The nearest values that are not negative, by hand.
class NonNegativeTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final double[][] NO_BALANCE = {};

  /// One flow in, two flows out.
  private static final double[][] SPLIT = {{1, -1, -1}};

  private static double[] solve(
      double[][] balances, double[] variances, List<double[]> sums, double... best) {
    return new NonNegative(balances, variances, sums).from(best);
  }

  @Test
  void whatKeepsItsBoundsStays() {
    assertThat(solve(SPLIT, new double[] {1, 1, 1}, List.of(), 5, 3, 2)).containsExactly(5, 3, 2);
  }

  @Test
  void withoutABalanceEachValueIsCutAlone() {
    assertThat(solve(NO_BALANCE, new double[] {1, 9}, List.of(), -1, 2)).containsExactly(0, 2);
  }

  /// 1 = 3 - 2: with the second outlet closed the first equals the inlet, half-way between 1 and 3.
  @Test
  void theOthersOfABalanceShareWhatIsCut() {
    assertThat(solve(SPLIT, new double[] {1, 1, 1}, List.of(), 1, 3, -2))
        .containsExactly(new double[] {2, 2, 0}, ROUNDING);
  }

  /// The outlet is known three times as badly: (1/1 + 3/3) / (1/1 + 1/3) = 1.5.
  @Test
  void whatIsKnownBadlyGivesWayMost() {
    assertThat(solve(SPLIT, new double[] {1, 3, 1}, List.of(), 1, 3, -2))
        .containsExactly(new double[] {1.5, 1.5, 0}, ROUNDING);
  }

  /// x + y >= 0 from (-3, 1): the nearest point of the line is (-2, 2), where x is still below
  /// zero; with x at zero, y stays at 1.
  @Test
  void sumsAreBoundsToo() {
    double[] row = {1, 1};

    assertThat(solve(NO_BALANCE, new double[] {1, 1}, List.of(row), -3, 1))
        .containsExactly(new double[] {0, 1}, ROUNDING);
    // -x + y >= 0 from (3, 1): half-way
    assertThat(solve(NO_BALANCE, new double[] {1, 1}, List.of(new double[] {-1, 1}), 3, 1))
        .containsExactly(new double[] {2, 2}, ROUNDING);
  }

  /// The sum is broken worst and taken in first, at (2.5, -2.5). Once the second value is held at
  /// zero, the first need not be moved at all: the sum is let go again.
  @Test
  void aBoundThatIsNoLongerNeededIsLetGo() {
    assertThat(solve(NO_BALANCE, new double[] {1, 1}, List.of(new double[] {4, 4}), 2, -3))
        .containsExactly(new double[] {2, 0}, ROUNDING);
  }

  @Test
  void whatIsNegativeByRoundingOnlyIsZero() {
    assertThat(solve(NO_BALANCE, new double[] {1, 1}, List.of(), -1e-12, 5)).containsExactly(0, 5);
  }

  @Test
  void theValuesThatAreGivenAreNotChanged() {
    double[] best = {-1, 2};

    new NonNegative(NO_BALANCE, new double[] {1, 1}, List.of()).from(best);

    assertThat(best).containsExactly(-1, 2);
  }
}
