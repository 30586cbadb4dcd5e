package org.tinkuy.finance.risk;

import java.util.Arrays;
import java.util.List;
import org.tinkuy.kernel.Check;

/// Rank correlations between inputs, as a matrix that can be drawn from: where what was asked for
/// contradicts itself, the nearest matrix that does not, with how far it is away.
public final class Correlation {
  private static final double ENOUGH = 1e-10;

  private final double[][] asked;
  private final double[][] used;
  private final double[][] root;

  private Correlation(double[][] asked, double[][] used) {
    this.asked = asked;
    this.used = used;
    this.root = root(used);
  }

  /// None between any two inputs.
  ///
  /// @param inputs how many, >= 0
  public static Correlation none(int inputs) {
    double[][] identity = new double[inputs][inputs];
    for (int i = 0; i < inputs; i++) {
      identity[i][i] = 1;
    }
    return new Correlation(identity, identity);
  }

  /// Between pairs of inputs; all others are not correlated.
  ///
  /// @param inputs how many, >= 0
  public static Correlation of(int inputs, List<Pair> pairs) {
    double[][] asked = none(inputs).asked;
    for (Pair pair : pairs) {
      Check.that(
          pair.first < inputs && pair.second < inputs,
          "finance.risk.pair",
          "Correlation: there are %s inputs, but a pair names %s and %s.",
          inputs,
          pair.first,
          pair.second);
      // a rank correlation of normal draws is reached by this correlation of their values
      double value = 2 * Math.sin(Math.PI / 6 * pair.rank);
      asked[pair.first][pair.second] = value;
      asked[pair.second][pair.first] = value;
    }
    return new Correlation(asked, nearest(asked));
  }

  /// Two inputs that move together.
  ///
  /// @param first index of an input, from 0
  /// @param second index of another
  /// @param rank Spearman's rank correlation, -1 to 1
  public record Pair(int first, int second, double rank) {
    public Pair {
      Check.that(
          first >= 0 && second >= 0 && first != second && rank >= -1 && rank <= 1,
          "finance.risk.rank",
          "Correlation of inputs %s and %s: it must be from -1 to 1, but is %s.",
          first,
          second,
          rank);
    }
  }

  public int inputs() {
    return used.length;
  }

  /// The rank correlation that is drawn from.
  public double rank(int first, int second) {
    return rank(used[first][second]);
  }

  /// The rank correlation that was asked for; 0 where nobody asked.
  public double asked(int first, int second) {
    return rank(asked[first][second]);
  }

  /// To the twelfth decimal, since what was asked for comes back through a sine.
  private static double rank(double ofNormals) {
    return Math.rint(6 / Math.PI * Math.asin(ofNormals / 2) * 1e12) / 1e12;
  }

  /// The largest change of any rank correlation that made them valid together; 0 where they were.
  public double repair() {
    double largest = 0;
    for (int i = 0; i < used.length; i++) {
      for (int j = 0; j < used.length; j++) {
        largest = Math.max(largest, i == j ? 0 : Math.abs(rank(i, j) - asked(i, j)));
      }
    }
    return largest;
  }

  /// Normal draws that are correlated, from such that are not: for each input a row of scenarios.
  /// Each scenario comes to the same in whatever row it stands.
  void correlate(double[][] independent, double[][] out) {
    for (int i = 0; i < out.length; i++) {
      double[] sum = out[i];
      Arrays.fill(sum, 0);
      for (int j = 0; j <= i; j++) {
        double weight = root[i][j];
        double[] part = independent[j];
        // most inputs move alone, and adding nothing changes no bit
        for (int lane = 0; weight != 0 && lane < sum.length; lane++) {
          sum[lane] += weight * part[lane];
        }
      }
    }
  }

  /// The nearest correlation matrix, by projecting in turn on matrices without negative eigenvalues
  /// and on those with ones on the diagonal.
  ///
  /// Source: N. Higham, Computing the nearest correlation matrix, IMA Journal of Numerical Analysis
  /// 22 (2002) 329-343, algorithm 3.3.
  private static double[][] nearest(double[][] asked) {
    int n = asked.length;
    if (n == 0 || Eigen.smallest(asked) >= -ENOUGH) {
      return asked;
    }
    double[][] current = copy(asked);
    double[][] correction = new double[n][n];
    for (int round = 0; round < 1000; round++) {
      double[][] shifted = minus(current, correction);
      double[][] valid = Eigen.withoutNegative(shifted);
      correction = minus(valid, shifted);
      double moved = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double next = i == j ? 1 : valid[i][j];
          moved = Math.max(moved, Math.abs(next - current[i][j]));
          current[i][j] = next;
        }
      }
      if (moved < ENOUGH) {
        break;
      }
    }
    return current;
  }

  /// Cholesky's lower factor; a pivot of rounding size counts as zero.
  private static double[][] root(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][n];
    for (int j = 0; j < n; j++) {
      double pivot = matrix[j][j];
      for (int k = 0; k < j; k++) {
        pivot -= lower[j][k] * lower[j][k];
      }
      lower[j][j] = Math.sqrt(Math.max(0, pivot));
      for (int i = j + 1; i < n; i++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = pivot > 1e-9 ? sum / lower[j][j] : 0;
      }
    }
    return lower;
  }

  private static double[][] copy(double[][] matrix) {
    double[][] copy = new double[matrix.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
    }
    return copy;
  }

  private static double[][] minus(double[][] one, double[][] other) {
    double[][] difference = copy(one);
    for (int i = 0; i < difference.length; i++) {
      for (int j = 0; j < difference.length; j++) {
        difference[i][j] -= other[i][j];
      }
    }
    return difference;
  }
}
