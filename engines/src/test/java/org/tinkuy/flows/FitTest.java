package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Refusal;

/// The linear algebra below a reconciliation, by hand and against a search of all bounds.
class FitTest {
  /// `x1 + x2 = x3`.
  private static final double[][] TEE = {{1, 1, -1}};

  @Test
  void sharesWhatDoesNotCloseByTheVariances() {
    // 10 + 20 - 33 = -3, of which each reading of the same variance bears 1
    Fit fit = new Fit(TEE, new double[] {10, 20, 33}, new double[] {1, 1, 1});

    assertThat(moved(fit, 3)).containsExactly(new double[] {-1, -1, 1}, within(1e-12));
    assertThat(fit.statistic()).isCloseTo(9.0 / 3, within(1e-12));
    assertThat(fit.covariance(0, 0)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(fit.covariance(0, 1)).isCloseTo(-1.0 / 3, within(1e-12));
    // both are the same stream
    assertThat(fit.deviation(new double[] {1, 1, 0}))
        .isCloseTo(fit.deviation(new double[] {0, 0, 1}), within(1e-12));
  }

  @Test
  void movesAReadingThatIsUnsureMore() {
    // of the 4 that are missing a variance of 3 bears three quarters
    Fit fit = new Fit(new double[][] {{1, -1}}, new double[] {10, 14}, new double[] {3, 1});

    assertThat(moved(fit, 2)).containsExactly(new double[] {-3, 1}, within(1e-12));
  }

  @Test
  void leavesReadingsAsTheyAreWithoutABalance() {
    Fit fit = new Fit(new double[0][], new double[] {10, 14}, new double[] {3, 1});

    assertThat(moved(fit, 2)).containsExactly(0, 0);
    assertThat(fit.statistic()).isZero();
    assertThat(fit.covariance(0, 0)).isEqualTo(3);
  }

  @Test
  void holdsAValueAtZeroAndGivesTheRestToItsNeighbours() {
    // closes already, but with -1; with 0 the others meet at (3 + 2) / 2
    Fit fit = new Fit(TEE, new double[] {-1, 3, 2}, new double[] {1, 1, 1});

    assertThat(fit.notNegative(List.of()))
        .containsExactly(new double[] {0, 2.5, 2.5}, within(1e-12));
  }

  @Test
  void holdsASumAtZero() {
    // x1 - x2 >= 0 with readings 1 and 3 and no balance: both 2
    Fit fit = new Fit(new double[0][], new double[] {1, 3}, new double[] {1, 1});

    assertThat(fit.notNegative(List.of(new double[] {1, -1})))
        .containsExactly(new double[] {2, 2}, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isTheBestOfAllChoicesOfBounds(long seed) {
    Random random = new Random(seed);
    // a ring of two nodes: x1 + x2 = x3 + x4, x3 + x4 = x5
    double[][] balances = {{1, 1, -1, -1, 0}, {0, 0, 1, 1, -1}};
    double[] readings = random.doubles(5, -4, 6).toArray();
    double[] variances = random.doubles(5, 0.1, 3).toArray();

    double[] found = new Fit(balances, readings, variances).notNegative(List.of());

    assertThat(cost(found, readings, variances))
        .isCloseTo(searched(balances, readings, variances), within(1e-9));
    assertThat(DoubleStream.of(found).min().orElseThrow()).isGreaterThanOrEqualTo(0);
    assertThat(found[0] + found[1]).isCloseTo(found[4], within(1e-9));
    assertThat(found[2] + found[3]).isCloseTo(found[4], within(1e-9));
  }

  /// The least cost over all sets of values held at zero that leave no value below it.
  private static double searched(double[][] balances, double[] readings, double[] variances) {
    double least = Double.POSITIVE_INFINITY;
    int n = readings.length;
    for (int held = 0; held < 1 << n; held++) {
      List<double[]> rows = new ArrayList<>(List.of(balances));
      for (int i = 0; i < n; i++) {
        if ((held & 1 << i) != 0) {
          double[] unit = new double[n];
          unit[i] = 1;
          rows.add(unit);
        }
      }
      if (rows.size() > n) {
        continue;
      }
      double[] values = readings.clone();
      try {
        Fit fit = new Fit(rows.toArray(double[][]::new), readings, variances);
        for (int i = 0; i < n; i++) {
          values[i] -= fit.adjustment(i);
        }
      } catch (Refusal dependent) {
        continue;
      }
      boolean negative = false;
      for (double value : values) {
        negative |= value < -1e-9;
      }
      least = negative ? least : Math.min(least, cost(values, readings, variances));
    }
    // all values zero is the last resort, which is never refused
    return Math.min(least, cost(new double[n], readings, variances));
  }

  private static double cost(double[] values, double[] readings, double[] variances) {
    double cost = 0;
    for (int i = 0; i < values.length; i++) {
      cost += Math.pow(values[i] - readings[i], 2) / variances[i];
    }
    return cost;
  }

  private static double[] moved(Fit fit, int n) {
    double[] moved = new double[n];
    for (int i = 0; i < n; i++) {
      moved[i] = fit.adjustment(i);
    }
    return moved;
  }

  @Test
  void solvesBySquareRoots() {
    // 4 x + 2 y = 8, 2 x + 3 y = 7
    assertThat(new Cholesky(new double[][] {{4, 2}, {2, 3}}).solve(new double[] {8, 7}))
        .containsExactly(new double[] {1.25, 1.5}, within(1e-15));
  }

  @Test
  void refusesAMatrixWhoseRowsDependOnEachOther() {
    assertThatThrownBy(() -> new Cholesky(new double[][] {{1, 1}, {1, 1}}))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("row 2 depends");
  }

  @Test
  void takesWhatIsNotMeteredOutOfTheBalances() {
    // what is not metered leaves one node for the next: a = u, u = b leave a = b
    double[][] rows = {{-1, 1, 0}, {1, 0, -1}};

    Elimination elimination = new Elimination(rows, 1);

    assertThat(elimination.rank()).isEqualTo(1);
    assertThat(elimination.pivotRow(0)).isZero();
    assertThat(rows[0]).containsExactly(new double[] {1, -1, 0}, within(0.0));
    assertThat(rows[1]).containsExactly(new double[] {0, 1, -1}, within(0.0));
  }

  @Test
  void cannotTellTwoUnmeteredPipesBetweenTheSameNodesApart() {
    double[][] rows = {{-1, -1, 1, 0}, {1, 1, 0, -1}};

    Elimination elimination = new Elimination(rows, 2);

    assertThat(elimination.rank()).isEqualTo(1);
    assertThat(elimination.pivotRow(1)).isEqualTo(-1);
  }
}
